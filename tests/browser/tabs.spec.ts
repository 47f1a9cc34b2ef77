import type { Page } from '@playwright/test';
import { button, endEarly, openSettings, run, setVolume, soundAt, word } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { phone, playerFaults, shapes } from './layout.ts';
import { alert, journal, sounds, startInSecond } from './two-tabs.ts';

test.use({ viewport: phone });

/** Expects two tabs to show the same word, and seconds that are at most one apart. */
async function expectSame(first: Page, second: Page): Promise<void> {
	await expect
		.poll(async () => {
			const [a, b] = await Promise.all([first, second].map(glanceAt));
			return a!.word === b!.word && a!.about === b!.about && Math.abs(a!.seconds - b!.seconds) <= 1;
		})
		.toBe(true);
}

function glanceAt(page: Page) {
	return page.evaluate(() => ({
		word: document.querySelector('.word')!.textContent.trim(),
		about: document.querySelector('.about .exercise')!.textContent,
		seconds: Number(document.querySelector('[role=timer]')!.textContent)
	}));
}

test('Start in a second tab says that a session runs, sounds nothing, and offers both', async ({ page }) => {
	await run(page);
	const second = await startInSecond(page);
	await expect(button(second, 'Take it over here')).toBeVisible();
	await expect(button(second, 'Watch it here')).toBeVisible();
	expect(await sounds(second)).toBe(false);
	await expectNoAxeViolations(second);
	for (const viewport of shapes) {
		await second.setViewportSize(viewport);
		expect(await playerFaults(second)).toEqual([]);
	}

	expect(await sounds(page)).toBe(true);
	await expect(button(page, 'Pause')).toBeVisible();
	expect(await journal(page)).toHaveLength(1);
});

test('a tab that watches shows what the first one shows, as it runs, pauses and jumps', async ({ page }) => {
	await run(page);
	const second = await startInSecond(page);
	await button(second, 'Watch it here').click();
	await expect(button(second, 'Stop watching')).toBeVisible();
	await expectSame(page, second);
	await expectNoAxeViolations(second);

	await button(page, 'Next').click();
	await expect(word(second)).toHaveText('Rise');
	for (const seen of ['Hold', 'Release', 'Rise']) {
		await expect(word(page)).toHaveText(seen);
		await expectSame(page, second);
	}

	await button(page, 'Pause').click();
	await expect(word(second)).toHaveText('Paused');
	await expectSame(page, second);
	await button(page, 'Steps').click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Bird dog/ })
		.click();
	await expect(second.getByText('Left side', { exact: true })).toBeVisible();
	await expect(word(second)).toHaveText('Paused');
	await expectSame(page, second);

	await button(page, 'Resume').click();
	await expect(word(second)).toHaveText('Back in place');
	await expectSame(page, second);
	await expect(word(second)).toHaveText('Coming up');
	await expectSame(page, second);
	await button(page, '10 s more').click();
	await expect.poll(async () => (await glanceAt(second)).seconds).toBeGreaterThan(10);
	await expectSame(page, second);

	expect(await sounds(second), 'it only watches').toBe(false);
	await endEarly(page);
	await expect(button(second, 'Stop watching')).toBeHidden();
	await expect(page.getByText('Written down in History.')).toBeVisible();
});

test('Stop watching leaves the first tab alone', async ({ page }) => {
	await run(page);
	const second = await startInSecond(page);
	await button(second, 'Watch it here').click();
	await button(second, 'Stop watching').click();
	await expect(button(second, 'Start')).toBeVisible();
	const at = await soundAt(page);
	await expect.poll(() => soundAt(page)).toBeGreaterThan(at + 0.5);
});

test('Settings in a second tab does not disturb the session', async ({ page }) => {
	await run(page);
	const before = await soundAt(page);
	const clock = await page.evaluate(() => performance.now() / 1000);
	const second = await page.context().newPage();
	await openSettings(second);
	await expect(second.getByText(/Off: this browser|Heard on this device alone/)).toBeVisible();
	await second.getByRole('radio', { name: /Tones only/ }).check();
	await second.getByText('Learn the sounds').click();
	await button(second, 'Hold').click();
	await setVolume(second, 'Voice', 20);
	await second.reload();
	await expect(second.getByRole('radio', { name: /Tones only/ })).toBeChecked();
	await second.goto('./');
	await expect(second.getByRole('heading', { name: 'This week' })).toBeVisible();
	await expect(second.getByText('was cut off')).toBeHidden();

	const [after, then] = await page.evaluate(() => [
		document.querySelector('audio')!.currentTime,
		performance.now() / 1000
	]);
	expect(after - before, 'its sound went on all the while').toBeGreaterThan(then - clock - 0.5);
	await expect(button(page, 'Pause')).toBeVisible();
	await expect(alert(page)).toBeEmpty();
	await expect.poll(async () => (await journal(page))[0]!.position).toBeGreaterThan(after - 0.1);
});
