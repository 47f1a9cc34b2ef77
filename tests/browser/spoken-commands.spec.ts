import { endEarly, openSettings, run, soundAt, word } from './app.ts';
import { allowCommands, fakeRecognition, listened, say, spokenCommands } from './ear.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { linesSaid, timelineOf } from './track.ts';

test.use({ viewport: phone });

test.describe('spoken commands', () => {
	test('are off where the browser cannot recognise on the device, and the page says why', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'SpeechRecognition', { value: undefined, configurable: true });
		});
		await openSettings(page);
		await expect(
			page.getByText('Off: this browser cannot recognise speech on the device itself (desktop Chrome can)')
		).toBeVisible();
		await expect(spokenCommands(page)).toBeDisabled();
		await expect(spokenCommands(page)).not.toBeChecked();
	});

	test('say that something has to be downloaded, once; nothing listens unasked', async ({ page }) => {
		await fakeRecognition(page);
		await openSettings(page);
		await expect(page.getByText('the browser has to download a language pack once')).toBeVisible();
		await expect(spokenCommands(page)).not.toBeChecked();
		await expectNoAxeViolations(page);
		await run(page);
		await expect.poll(() => soundAt(page)).toBeGreaterThan(1);
		expect(await listened(page)).toEqual([]);
		await endEarly(page);

		await allowCommands(page);
		await page.reload();
		await expect(spokenCommands(page)).toBeChecked();
		await expect(page.getByText('download')).toBeHidden();
		await spokenCommands(page).uncheck();
		await run(page);
		await expect.poll(() => soundAt(page)).toBeGreaterThan(1);
		expect(await listened(page)).toEqual([]);
	});

	test('are listened to on the device, in every silence of the coach, and never while it speaks', async ({
		page
	}) => {
		test.setTimeout(60_000);
		await fakeRecognition(page);
		await allowCommands(page);
		await run(page);
		await expect.poll(() => soundAt(page), { timeout: 40_000 }).toBeGreaterThan(24);
		const stays = (await listened(page)).map(({ from, to = 24, local }) => ({ from, to, local }));
		expect(stays.every(({ local }) => local)).toBe(true);
		const lines = linesSaid(timelineOf('deep-back')).filter(({ at }) => at < 24);
		expect(lines.length).toBeGreaterThan(3);
		for (const { at, end } of lines) {
			const over = stays.filter(({ from, to }) => from < end && to > at + 0.15);
			expect(over, `listened to while the coach spoke from ${at} to ${end}`).toEqual([]);
		}
		const heardOut = lines.slice(1).filter(({ at }, index) => at - lines[index]!.end > 1);
		expect(heardOut.length, 'silences of more than a second').toBeGreaterThan(1);
		for (const { at } of heardOut) {
			expect(
				stays.some(({ from, to }) => from < at - 0.2 && to > at - 0.2),
				`before ${at}`
			).toBe(true);
		}
	});

	test('do what was said', async ({ page }) => {
		await fakeRecognition(page);
		await allowCommands(page);
		await run(page);
		await say(page, 'what a fine day to pause it all');
		await say(page, 'pause');
		await expect(word(page)).toHaveText('Paused');
		await say(page, 'Next.');
		await expect(page.getByText('Rep 1 of 8', { exact: true })).toBeVisible();
		await expect(word(page)).toHaveText('Paused');
		await say(page, 'resume');
		await expect(word(page)).toHaveText('Back in place');
		await endEarly(page);
		await expect(page.getByText('Written down in History.')).toBeVisible();
		expect((await listened(page)).at(-1), 'nothing listens when it is over').toHaveProperty('to');
	});
});
