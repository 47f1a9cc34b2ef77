import type { Page } from '@playwright/test';
import { hear, openPlayer, run, soundAt, start, word } from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './layout.ts';

test.use({ viewport: phone });

test.describe('a screen reader', () => {
	/** Notes every new text of a live region, and of the timer. */
	async function noteTexts(page: Page): Promise<void> {
		await page.addInitScript(() => {
			const texts: { role: string; text: string }[] = [];
			Object.assign(window, { texts });
			const before = new Map<Element, string>();
			const regions =
				'[aria-live]:not([aria-live=off]), [role=alert], [role=status], [role=log], [role=timer], output';
			new MutationObserver(() => {
				for (const region of document.querySelectorAll(regions)) {
					const text = region.textContent.trim();
					if (before.get(region) === text) continue;
					before.set(region, text);
					const live = region.matches('[role=timer]:not([aria-live])') ? 'timer' : 'live';
					texts.push({ role: live, text });
				}
			}).observe(document, { subtree: true, childList: true, characterData: true });
		});
	}

	async function texts(page: Page, role: 'live' | 'timer'): Promise<string[]> {
		const all = await page.evaluate(
			() => (window as unknown as { texts: { role: string; text: string }[] }).texts
		);
		return all.filter((each) => each.role === role).map(({ text }) => text);
	}

	test('is told of each phase once, politely', async ({ page }) => {
		await noteTexts(page);
		await run(page);
		await hear(page, 9.5);
		await expect(page.getByText('Rep 3 of 8', { exact: true })).toBeVisible({ timeout: 20_000 });
		const told = await texts(page, 'live');
		const reps = [1, 2].flatMap((rep) =>
			['Rise', 'Hold', 'Release'].map((phase) => `${phase}, Superman hold, Rep ${rep} of 8, Set 1 of 2`)
		);
		const first = told.indexOf(reps[0]!);
		expect(told.slice(first, first + reps.length)).toEqual(reps);
		expect(told.filter((text) => text.startsWith('Rise, Superman hold, Rep 1'))).toHaveLength(1);
		await expect(page.locator('main [aria-live]')).toHaveAttribute('aria-live', 'polite');
		await expect(page.getByRole('timer')).not.toHaveAttribute('aria-live');
	});

	test('hears nothing while a hold of ten seconds counts down', async ({ page }) => {
		await noteTexts(page);
		await openPlayer(page, 'daily-stretches');
		await start(page);
		await hear(page, 12);
		await expect(word(page)).toHaveText('Stretch');
		await expect.poll(() => soundAt(page)).toBeGreaterThan(12.5);
		const before = { live: await texts(page, 'live'), timer: await texts(page, 'timer') };
		await expect.poll(() => soundAt(page), { timeout: 20_000 }).toBeGreaterThan(22.5);
		await expect(word(page)).toHaveText('Stretch');
		expect(await texts(page, 'live')).toEqual(before.live);
		expect((await texts(page, 'timer')).length - before.timer.length).toBeGreaterThanOrEqual(9);
	});
});
