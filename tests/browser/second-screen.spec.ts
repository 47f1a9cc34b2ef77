import type { Page } from '@playwright/test';
import { button, endEarly, openPlayer, openRoutine, run, start, word } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { desktop, digitsShare, phone, playerFaults, shapes } from './layout.ts';
import { Television } from './second-screen.ts';

test.use({ viewport: phone });

const show = 'Show on another screen';

function glanceAt(page: Page) {
	return page.evaluate(() => ({
		word: document.querySelector('.word')?.textContent.trim(),
		exercise: document.querySelector('.about .exercise')?.textContent,
		phase: document.querySelector('main')!.dataset.phase,
		seconds: Number(document.querySelector('[role=timer]')?.textContent)
	}));
}

/** Expects two screens to show the same, and seconds that are at most one apart. */
async function expectSame(first: Page, second: Page): Promise<void> {
	await expect(async () => {
		const [{ seconds, ...one }, { seconds: others, ...other }] = await Promise.all([
			glanceAt(first),
			glanceAt(second)
		]);
		expect(other).toEqual(one);
		expect(Math.abs(seconds - others)).toBeLessThanOrEqual(1);
	}).toPass();
}

test.describe('another screen', () => {
	let television: Television;
	test.beforeEach(async ({ page, browser }) => {
		television = await Television.near(page, browser);
	});
	test.afterEach(() => television.remove());

	test('shows the session as it starts, runs, pauses, skips and ends', async ({ page }) => {
		const there = television.page;
		await openPlayer(page, 'deep-back');
		await button(page, show).click();
		await expect(there.getByText('Waiting for the session …')).toBeVisible();
		await expect(page.getByText('Shown on another screen. The sound stays here.')).toBeVisible();
		await expectNoAxeViolations(there);

		await start(page);
		await expect(word(there)).toHaveText('Get ready');
		await expectSame(page, there);
		await button(page, 'Next').click();
		for (const seen of ['Rise', 'Hold', 'Release']) {
			await expect(word(page)).toHaveText(seen);
			await expectSame(page, there);
		}
		expect(await playerFaults(there)).toEqual([]);
		expect(await digitsShare(there)).toBeGreaterThan(0.3);
		await expectNoAxeViolations(there);

		await button(page, 'Pause').click();
		await expect(word(there)).toHaveText('Paused');
		await expectSame(page, there);
		await button(page, 'Steps').click();
		await page.getByRole('button', { name: /Bird dog/ }).click();
		await expect(there.locator('.exercise')).toHaveText('Bird dog');
		await button(page, 'Resume').click();
		await expect(word(there)).toHaveText('Back in place');
		await expect(word(there)).toHaveText('Coming up');
		await expectSame(page, there);
		expect(await there.locator('audio, button').count(), 'neither sound nor controls').toBe(0);

		await endEarly(page);
		await expect(there.getByText('The session is over.')).toBeVisible();
		await expectNoAxeViolations(there);
	});

	test('is given back by Stop showing, and the session goes on', async ({ page }) => {
		await run(page);
		await button(page, show).click();
		await expect(television.page.getByRole('timer')).toBeVisible();
		await button(page, 'Stop showing').click();
		await expect(button(page, show)).toBeVisible();
		await expect(television.page.getByRole('timer')).toBeHidden();
		await expect(button(page, 'Pause')).toBeVisible();
	});

	test('that is lost says so on both sides', async ({ page }) => {
		await run(page);
		await button(page, show).click();
		await expect(television.page.getByRole('timer')).toBeVisible();
		await television.lose(page);
		await expect(page.getByText(/connection to the other screen was lost/)).toBeVisible();
		await expect(button(page, show)).toBeVisible();
		await expect(television.page.getByText('cannot be heard any more')).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoAxeViolations(television.page);
	});

	test('leaves room for everything on every shape of screen', async ({ page }) => {
		await openPlayer(page, 'spinal-endurance');
		await expect(button(page, show)).toBeVisible();
		for (const begun of [false, true]) {
			if (begun) {
				await start(page);
				await button(page, show).click();
				await expect(button(page, 'Stop showing')).toBeVisible();
				await expectNoAxeViolations(page);
			}
			for (const viewport of shapes) {
				await page.setViewportSize(viewport);
				expect(await playerFaults(page), `${viewport.width} × ${viewport.height}`).toEqual([]);
			}
		}
	});
});

test('without other screens there is no button for them', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'PresentationRequest'));
	await page.setViewportSize(desktop);
	await run(page);
	await expect(button(page, 'Full screen')).toBeVisible();
	await expect(button(page, show)).toHaveCount(0);
});

test('a plain window shows the session of the same browser @base', async ({ page }) => {
	await run(page);
	const second = await page.context().newPage();
	await second.goto('./screen');
	await expect(word(second)).toHaveText('Get ready');
	await expectSame(page, second);
});

test('full screen is entered and left by its button and its key, and left with the player', async ({
	page
}) => {
	const filled = () => page.evaluate(() => document.fullscreenElement !== null);
	await page.setViewportSize(desktop);
	await openRoutine(page, 'deep-back');
	await start(page);
	await button(page, 'Full screen').click();
	await expect(button(page, 'Leave full screen')).toBeVisible();
	expect(await filled()).toBe(true);
	await button(page, 'Leave full screen').click();
	await expect(button(page, 'Full screen')).toBeVisible();
	expect(await filled()).toBe(false);
	await page.keyboard.press('f');
	await expect.poll(filled).toBe(true);
	await page.goBack();
	await button(page.getByRole('dialog'), 'Leave').click();
	await expect(button(page, 'Start')).toBeVisible();
	await expect.poll(filled).toBe(false);
});

test('full screen is not offered where the browser has none', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(document, 'fullscreenEnabled', { value: false });
	});
	await run(page);
	await page.keyboard.press('f');
	await expect(button(page, 'Steps')).toBeVisible();
	await expect(button(page, 'Full screen')).toHaveCount(0);
});
