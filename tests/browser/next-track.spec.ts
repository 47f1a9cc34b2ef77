import type { Page } from '@playwright/test';
import { sampleRate } from '#lib/audio/sounds.ts';
import type { Line } from '#lib/core/lines.ts';
import { level, openRoutine, openSettings, setVolume, toggle } from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { keepTracks, linesSaid, timelineOf } from './track.ts';

test.use({ viewport: phone });

test.describe('the next track', () => {
	/** Between the opening tone and the 3-2-1, behind what the coach says, where the loudspeaker may fall asleep. */
	const beforeFirstTick = { from: 6.4, to: 6.8 };
	/** The first hold tone. */
	const tone = { from: 11, to: 11.3 };
	let spoken: { from: number; to: number };
	/** The floor, alone. */
	const floor = -57;

	test.beforeEach(async ({ page }) => {
		await keepTracks(page);
		const [first] = linesSaid(timelineOf('deep-back')) as [Line];
		expect(first.end).toBeLessThan(6);
		spoken = { from: first.at + 0.05, to: first.end - 0.05 };
		await openSettings(page);
	});

	/** How loud the newest track of Deep back is in a stretch of it, in dBFS (root mean square). */
	async function loudness(page: Page, stretch: { from: number; to: number }): Promise<number> {
		if (!page.url().endsWith('/routines/deep-back')) await openRoutine(page, 'deep-back');
		await page.waitForFunction(() => (window as unknown as { tracks: Blob[] }).tracks.length > 0);
		return page.evaluate(
			async ({ from, to, rate }) => {
				const blob = (window as unknown as { tracks: Blob[] }).tracks.at(-1)!;
				const context = new OfflineAudioContext(1, 1, rate);
				const samples = (await context.decodeAudioData(await blob.arrayBuffer())).getChannelData(0);
				let power = 0;
				for (let index = from * rate; index < to * rate; index++) power += samples[Math.round(index)]! ** 2;
				return 10 * Math.log10(power / ((to - from) * rate));
			},
			{ ...stretch, rate: sampleRate }
		);
	}

	/** Half as high, and so the square of a half as loud. */
	const halved = 20 * Math.log10(0.25);

	test('has voice and tones for someone who has set nothing', async ({ page }) => {
		expect(await loudness(page, spoken)).toBeGreaterThan(-35);
		expect(await loudness(page, tone)).toBeGreaterThan(-25);
	});

	test('has no voice at the level of tones only', async ({ page }) => {
		const before = await loudness(page, tone);
		await openSettings(page);
		await level(page, 'Tones only').check();
		expect(await loudness(page, spoken)).toBeCloseTo(floor, 0);
		expect(await loudness(page, tone)).toBeCloseTo(before, 1);
	});

	test('has neither when it is silent', async ({ page }) => {
		await level(page, 'Silent').check();
		expect(await loudness(page, spoken)).toBeCloseTo(floor, 0);
		expect(await loudness(page, tone)).toBeCloseTo(floor, 0);
	});

	test('has each of the two as loud as it is set', async ({ page }) => {
		const before = { voice: await loudness(page, spoken), tones: await loudness(page, tone) };
		await openSettings(page);
		await setVolume(page, 'Tones', 40);
		expect((await loudness(page, tone)) - before.tones).toBeCloseTo(halved, 0);
		expect(await loudness(page, spoken)).toBeCloseTo(before.voice, 1);
		await openSettings(page);
		await setVolume(page, 'Voice', 40);
		expect((await loudness(page, spoken)) - before.voice).toBeCloseTo(halved, 0);
		await openSettings(page);
		await setVolume(page, 'Voice', 0);
		expect(await loudness(page, spoken)).toBeCloseTo(floor, 0);
	});

	test('wakes a loudspeaker ahead of a sound that comes after silence, if that is wanted', async ({
		page
	}) => {
		await level(page, 'Tones only').check();
		expect(await loudness(page, beforeFirstTick)).toBeCloseTo(floor, 0);
		await openSettings(page);
		await toggle(page, 'Wake a Bluetooth loudspeaker').check();
		expect(await loudness(page, beforeFirstTick)).toBeGreaterThan(-45);
	});
});
