import { glance } from '#lib/core/glance.ts';
import { newPlayer } from '#lib/core/player.ts';
import { expect, test } from './fixtures.ts';
import { RawChromium } from './raw-chromium.ts';
import type { RawPage } from './raw-chromium.ts';
import { timelineOf } from './track.ts';

/** Resolves in the page once its sound has come to a place: the sound itself is what is waited for. */
function soundAt(page: RawPage, place: number): Promise<void> {
	return page.evaluate(`new Promise((resolve) => {
		const look = () => {
			if ((document.querySelector('audio')?.currentTime ?? 0) >= ${place}) resolve();
			else setTimeout(look, 50);
		};
		look();
	})`);
}

interface Moment {
	readonly visibility: string;
	readonly sound: number;
	/** On the page's monotonic clock, in seconds. */
	readonly clock: number;
	readonly word: string;
	readonly seconds: number;
}

function lookAt(page: RawPage): Promise<Moment> {
	return page.evaluate(`({
		visibility: document.visibilityState,
		sound: document.querySelector('audio').currentTime,
		clock: performance.now() / 1000,
		word: document.querySelector('.word').textContent.trim(),
		seconds: Number(document.querySelector('[role=timer]').textContent)
	})`);
}

test('hidden for a minute, the tones go on, and position and screen are right on return', async ({
	baseURL
}) => {
	test.setTimeout(120_000);
	const browser = new RawChromium(['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10']);
	try {
		const page = await browser.open(`${baseURL}play/deep-back`);
		await page.click('button', 'Start');
		await soundAt(page, 1);
		const before = await lookAt(page);
		expect(before.visibility).toBe('visible');

		const other = await browser.open('about:blank');
		await other.activate();
		const hidden = await lookAt(page);
		expect(hidden.visibility).toBe('hidden');
		await soundAt(page, 61.5);
		const late = await lookAt(page);
		expect(late.visibility).toBe('hidden');
		expect(late.sound - hidden.sound, 'the sound kept the time of the clock').toBeCloseTo(
			late.clock - hidden.clock,
			0
		);
		expect(Math.abs(late.sound - hidden.sound - (late.clock - hidden.clock))).toBeLessThan(0.25);

		await page.activate();
		const onReturn = await page
			.evaluate<Moment>(
				`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`
			)
			.then(() => lookAt(page));
		expect(onReturn.visibility).toBe('visible');
		const timeline = timelineOf('deep-back');
		const shouldBe = glance({ ...newPlayer(timeline), position: onReturn.sound });
		expect(onReturn.word).toBe(shouldBe.word);
		expect(Math.abs(onReturn.seconds - shouldBe.seconds)).toBeLessThanOrEqual(1);
		const visits = await page.evaluate<{ phase: number; done: boolean }[]>(`new Promise((resolve) => {
			const opening = indexedDB.open('holdfast');
			opening.onsuccess = () => {
				const reading = opening.result.transaction('journal').objectStore('journal').getAll();
				reading.onsuccess = () => resolve(reading.result[0].visits);
			};
		})`);
		const done = visits.filter((visit) => visit.done).map(({ phase }) => phase);
		expect(done, 'every phase of the minute is booked, once and in order').toEqual(
			timeline.phases.slice(0, 25).map((_, index) => index)
		);
	} finally {
		await browser.close();
	}
});
