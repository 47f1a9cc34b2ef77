import type { Page } from '@playwright/test';
import { cuesOf } from '#lib/core/cues.ts';
import { endEarly, hear, openSettings, run, soundAt, toggle, word } from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { timelineOf } from './track.ts';

test.use({ viewport: phone });

test.describe('every tone', () => {
	interface Beat {
		readonly at: number;
		/** How long it is to be seen, in milliseconds. */
		readonly lasts: number;
	}

	async function noteBeats(page: Page): Promise<void> {
		await page.addInitScript(() => {
			const beats: Beat[] = [];
			const felt: unknown[] = [];
			Object.assign(window, { beats, felt });
			navigator.vibrate = (pattern) => {
				felt.push(pattern);
				return true;
			};
			new MutationObserver((changes) => {
				const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
				for (const node of added) {
					if (!(node instanceof HTMLElement) || !node.matches('.pulse')) continue;
					const [animation] = node.getAnimations();
					const lasts = Number(animation?.effect?.getComputedTiming().duration ?? 0);
					beats.push({ at: document.querySelector('audio')!.currentTime, lasts });
				}
			}).observe(document, { subtree: true, childList: true });
		});
	}

	const beats = (page: Page) => page.evaluate(() => (window as unknown as { beats: Beat[] }).beats);
	const felt = (page: Page) => page.evaluate(() => (window as unknown as { felt: unknown[] }).felt);

	for (const reducedMotion of ['no-preference', 'reduce'] as const) {
		test(`is seen, with ${reducedMotion === 'reduce' ? 'reduced' : 'full'} motion`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion });
			await noteBeats(page);
			await run(page);
			await hear(page, 6.5);
			await expect.poll(() => soundAt(page), { timeout: 20_000 }).toBeGreaterThan(17.5);
			const cues = cuesOf(timelineOf('deep-back')).filter(({ at }) => at > 6.5 && at <= 17);
			const seen = (await beats(page)).filter(({ at }) => at > 6.5 && at < 17.3);
			expect(cues.length).toBeGreaterThan(7);
			expect(seen).toHaveLength(cues.length);
			for (const [index, { at, lasts }] of seen.entries()) {
				expect(Math.abs(at - cues[index]!.at), `the tone at ${cues[index]!.at}`).toBeLessThan(0.2);
				expect(lasts).toBeGreaterThan(300);
			}
		});
	}

	test('is felt in its own rhythm, where that is wanted', async ({ page }) => {
		await noteBeats(page);
		await run(page);
		await expect.poll(() => felt(page)).toEqual([[150, 100, 250]]);
		await hear(page, 9.8);
		await expect(word(page)).toHaveText('Hold');
		expect((await felt(page)).slice(-2)).toEqual([[60, 60, 120], [300]]);
		await endEarly(page);

		await openSettings(page);
		await toggle(page, 'Vibration').uncheck();
		await run(page);
		await hear(page, 9.8);
		await expect(word(page)).toHaveText('Hold');
		expect((await beats(page)).length).toBeGreaterThan(1);
		expect(await felt(page)).toEqual([]);
	});
});
