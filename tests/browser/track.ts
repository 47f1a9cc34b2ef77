import type { Page } from '@playwright/test';
import { sampleRate, toneSamples } from '#lib/audio/sounds.ts';
import { compile } from '#lib/core/compile.ts';
import { cuesOf } from '#lib/core/cues.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { routineById } from '#lib/content/index.ts';
import type { Timeline } from '#lib/core/timeline.ts';

/** A built-in routine compiled as the app does for someone who has set nothing. */
export function timelineOf(id: string): Timeline {
	return compile(routineById(id)!, defaultTiming);
}

/** Keeps every Blob that the page makes an address of, so that a test can decode what the app plays. */
export async function keepTracks(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const tracks: Blob[] = [];
		Object.assign(window, { tracks });
		const original = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (made: Blob) => {
			tracks.push(made);
			return original(made);
		};
	});
}

export interface TrackFindings {
	readonly cues: number;
	/** Cues whose first sample is not where the timeline says, with the place where it should be. */
	readonly misplaced: readonly number[];
	/** The quietest 25 ms anywhere, in dBFS. */
	readonly quietest: number;
	readonly seconds: number;
}

/**
 * Decodes the newest track of the page as the browser itself does, and looks for every cue of a timeline at its
 * sample: nothing but floor in the 20 ms before, and the tone's first sample that stands out exactly where it must.
 */
export async function inspectTrack(page: Page, timeline: Timeline): Promise<TrackFindings> {
	const cues = cuesOf(timeline).map(({ at, tone }) => ({
		first: Math.round(at * sampleRate),
		lag: toneSamples(tone).findIndex((sample) => Math.abs(sample * 32_767) >= 3)
	}));
	await page.waitForFunction(() => (window as unknown as { tracks: Blob[] }).tracks.length > 0);
	return page.evaluate(
		async ({ cues, rate }) => {
			const blob = (window as unknown as { tracks: Blob[] }).tracks.at(-1)!;
			const context = new OfflineAudioContext(1, 1, rate);
			const samples = (await context.decodeAudioData(await blob.arrayBuffer())).getChannelData(0);
			const period = rate / 40;
			const amplitude = 32_767 * 10 ** (-57 / 20) * Math.SQRT2;
			const floor = (index: number) =>
				Math.round(amplitude * Math.sin((2 * Math.PI * (index % period)) / period));
			const over = (index: number) => Math.abs((samples[index] ?? 0) * 32_768 - floor(index));
			const misplaced = cues.filter(({ first, lag }) => {
				for (let index = Math.max(0, first - rate / 50); index < first + lag; index++) {
					if (over(index) >= 2.5) return true;
				}
				return over(first + lag) < 1.5;
			});
			let quietest = Infinity;
			for (let start = 0; start + period <= samples.length; start += period) {
				let power = 0;
				for (let index = start; index < start + period; index++) power += samples[index]! ** 2;
				quietest = Math.min(quietest, 10 * Math.log10(power / period));
			}
			return {
				cues: cues.length,
				misplaced: misplaced.map(({ first }) => first / rate),
				quietest,
				seconds: samples.length / rate
			};
		},
		{ cues, rate: sampleRate }
	);
}

/** What the player showed, and where its sound was in that moment. */
export interface Shown {
	readonly word: string;
	readonly seconds: string;
	/** In seconds on the track. */
	readonly at: number;
}

/** Notes every change of the phase word and of the seconds, with the place of the sound. */
export async function noteWhatIsShown(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shown: Shown[] = [];
		Object.assign(window, { shown });
		new MutationObserver(() => {
			const audio = document.querySelector('audio');
			const word = document.querySelector('.word')?.textContent.trim() ?? '';
			const seconds = document.querySelector('[role=timer]')?.textContent.trim() ?? '';
			const last = shown.at(-1);
			if (!audio || audio.paused || !word || (last?.word === word && last.seconds === seconds)) return;
			shown.push({ word, seconds, at: audio.currentTime });
		}).observe(document, { subtree: true, childList: true, characterData: true });
	});
}

export function whatWasShown(page: Page): Promise<readonly Shown[]> {
	return page.evaluate(() => (window as unknown as { shown: Shown[] }).shown);
}
