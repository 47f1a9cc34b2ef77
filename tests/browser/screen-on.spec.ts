import type { Page } from '@playwright/test';
import { button, endEarly, openPlayer, run, soundAt, start } from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { watchLockScreen } from './lock-screen.ts';

test.use({ viewport: phone });

test.beforeEach(({ page }) => watchLockScreen(page));

test.describe('the screen', () => {
	/** For every lock that was asked for, whether it is held. */
	function held(page: Page): Promise<boolean[]> {
		return page.evaluate(() => window.locks.map(({ released }) => !released));
	}

	test('is kept on from Start, let go while paused and at the end', async ({ page }) => {
		await openPlayer(page, 'first-steps');
		expect(await held(page)).toEqual([]);
		await start(page);
		await expect.poll(() => held(page)).toEqual([true]);
		await button(page, 'Pause').click();
		await expect.poll(() => held(page)).toEqual([false]);
		await button(page, 'Resume').click();
		await expect.poll(() => held(page)).toEqual([false, true]);
		await endEarly(page);
		await expect(page.getByText('Written down in History.')).toBeVisible();
		await expect.poll(() => held(page)).not.toContain(true);
	});

	test('is asked for again on return, after the browser took it; until then the page says so', async ({
		page
	}) => {
		const warning = page.getByText('This device may switch the screen off by itself.');
		await run(page);
		await expect.poll(() => held(page)).toEqual([true]);
		await expect(warning).toBeHidden();

		await page.evaluate(() => window.locks[0]!.release());
		await expect(warning).toBeVisible();
		expect(await held(page), 'not while nobody looks').toEqual([false]);

		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect.poll(() => held(page)).toEqual([false, true]);
		await expect(warning).toBeHidden();
	});

	test('that nobody keeps on stops nothing', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.wakeLock.request = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
		});
		await run(page);
		await expect(page.getByRole('alert')).toContainText('This device may switch the screen off by itself.');
		await expect.poll(() => soundAt(page)).toBeGreaterThan(1);
	});
});
