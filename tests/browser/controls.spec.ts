import type { Page } from '@playwright/test';
import { button, endEarly, openPlayer, soundAt, start } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 } });

async function begin(page: Page, routine: string): Promise<void> {
	await openPlayer(page, routine);
	await start(page);
}

function word(page: Page) {
	return page.locator('.word');
}

async function secondsShown(page: Page): Promise<number> {
	return Number(await page.getByRole('timer').innerText());
}

test('Pause stands still, and Resume counts three seconds back into position', async ({ page }) => {
	await begin(page, 'deep-back');
	await expect.poll(() => soundAt(page)).toBeGreaterThan(1.2);
	await button(page, 'Pause').click();
	await expect(word(page)).toHaveText('Paused');
	const at = await soundAt(page);
	const shown = await secondsShown(page);
	await button(page, 'Resume').click();
	await expect(word(page)).toHaveText('Back in place');
	await expect(page.getByRole('timer')).toHaveText('3');
	await expect(page.getByRole('timer')).toHaveText('1');
	await expect(word(page)).toHaveText('Get ready');
	expect(await soundAt(page)).toBeGreaterThanOrEqual(at);
	expect(await soundAt(page)).toBeLessThan(at + 1);
	expect(await secondsShown(page)).toBeLessThanOrEqual(shown);
});

test('Next, Back, Repeat set and a jump go where they say', async ({ page }) => {
	await begin(page, 'deep-back');
	await button(page, 'Next').click();
	await expect(page.getByText('Set 1 of 2', { exact: true })).toBeVisible();
	await button(page, 'Next').click();
	await expect(word(page)).toHaveText('Rest');
	await button(page, 'Repeat set').click();
	await expect(page.getByText('Set 1 of 2', { exact: true })).toBeVisible();
	await expect(page.getByText('Rep 1 of 8', { exact: true })).toBeVisible();
	await button(page, 'Back').click();
	await expect(word(page)).toHaveText('Get ready');
	await button(page, 'Steps').click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Bird dog/ })
		.click();
	await expect(word(page)).toHaveText('Coming up');
	await expect(page.getByText('Left side', { exact: true })).toBeVisible();
});

test('ten seconds more and less change this gap only, and the sound follows', async ({ page }) => {
	await begin(page, 'deep-back');
	await expect(page.getByText('5 min', { exact: false }).first()).toBeVisible();
	const length = () => page.evaluate(() => document.querySelector('audio')!.duration);
	const before = await length();
	await button(page, '10 s more').click();
	await expect.poll(() => secondsShown(page)).toBeGreaterThan(15);
	await expect.poll(length).toBeCloseTo(before + 10, 3);
	await expect.poll(() => soundAt(page)).toBeGreaterThan(0.5);
	await button(page, '10 s less').click();
	await expect.poll(() => secondsShown(page)).toBeLessThanOrEqual(10);
	await button(page, '10 s less').click();
	await expect(word(page)).toHaveText('Rise');
	await expect(button(page, '10 s more')).toBeDisabled();
});

test('an open phase counts up until Done, and the record keeps its time', async ({ page }) => {
	await begin(page, 'spinal-endurance');
	await button(page, 'Steps').click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Bear crawl/ })
		.click();
	await expect(word(page)).toHaveText('Coming up');
	await button(page, 'Next').click();
	await expect(word(page)).toHaveText('Your pace');
	await expect(page.getByText('100 yd', { exact: true })).toBeVisible();
	await expect(page.getByRole('timer')).toHaveText('2');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Written down in History.')).toBeVisible();
	const crawl = page.getByRole('listitem').filter({ hasText: 'Bear crawl' }).first();
	await expect(crawl.getByRole('listitem')).toContainText(/[23] s/);
	await expect(crawl.getByRole('listitem')).toContainText('✓');
});

test('a tap anywhere and the space bar pause and resume; arrows move', async ({ page }) => {
	await begin(page, 'deep-back');
	await page.mouse.click(195, 200);
	await expect(word(page)).toHaveText('Paused');
	await page.keyboard.press('Space');
	await expect(word(page)).toHaveText('Back in place');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('Set 1 of 2', { exact: true })).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('2–3 sets × 8 reps, hold 3 s', { exact: true })).toBeVisible();
});

test('leaving asks once, keeps the session, and Today resumes it', async ({ page }) => {
	await page.goto('./routines/deep-back');
	await start(page);
	await expect.poll(() => soundAt(page)).toBeGreaterThan(2);
	await page.goBack();
	await expect(page.getByRole('dialog')).toContainText('Leave the session?');
	await button(page, 'Keep going').click();
	await expect(word(page)).toHaveText('Paused');
	await page.goBack();
	await button(page, 'Leave').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Deep back' })).toBeVisible();
	await page.getByRole('link', { name: 'Today' }).click();
	await expect(page.getByText('Deep back was cut off')).toBeVisible();
	await button(page, 'End it there and write it down').click();
	await expect(page.getByText('Deep back was cut off')).toBeHidden();
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByText('0 of 4 sets')).toBeVisible();
});

test('a dialog keeps the focus and its keys to itself, closes on Escape, and gives the focus back', async ({
	page
}) => {
	await begin(page, 'deep-back');
	const steps = button(page, 'Steps');
	await steps.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Steps' });
	await expect(dialog.getByRole('button', { name: /Superman/ })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(button(dialog, 'Close')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(steps).toBeFocused();
	await expect(word(page)).toHaveText('Get ready');
});

test('dialogs and the summary are there when the network goes during the first rep', async ({
	page,
	context
}) => {
	await begin(page, 'deep-back');
	await expect(word(page)).toHaveText('Rise', { timeout: 20_000 });
	await context.setOffline(true);
	await button(page, 'Steps').click();
	await button(page.getByRole('dialog'), 'Close').click();
	await endEarly(page);
	await expect(page.getByText('Written down in History.')).toBeVisible();
});
