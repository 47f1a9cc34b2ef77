import { readFileSync } from 'node:fs';
import type { JSHandle, Page } from '@playwright/test';
import { sampleRate, toneSamples } from '#lib/audio/sounds.ts';
import type { ClipIndex } from '#lib/audio/voice/clips.ts';
import { routineById } from '#lib/content/index.ts';
import { compile } from '#lib/core/compile.ts';
import { cuesOf } from '#lib/core/cues.ts';
import type { Cue } from '#lib/core/cues.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { linesOf } from '#lib/core/lines.ts';
import type { Line } from '#lib/core/lines.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import { defaultSound } from '#lib/core/sound.ts';
import type { SoundLevel, SoundSettings } from '#lib/core/sound.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import { readStore } from './app.ts';

/** A built-in routine compiled as the app does for someone who has set nothing. */
export function timelineOf(id: string): Timeline {
	return compile(routineById(id)!, defaultTiming);
}

/** Chooses another sound than the default one, as Settings keeps it. */
export async function keepSound(page: Page, change: Partial<SoundSettings>): Promise<void> {
	await page.goto('./');
	await readStore(page, 'settings');
	await page.evaluate(
		(sound) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('holdfast');
				opening.onerror = () => reject(opening.error!);
				opening.onsuccess = () => {
					const writing = opening.result.transaction('settings', 'readwrite');
					writing.objectStore('settings').put(sound, 'sound');
					writing.onerror = () => reject(writing.error!);
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		{ ...defaultSound, ...change }
	);
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

/** Everything that must stand in a track, and where the regions behind its timeline begin. In sample numbers. */
export interface Expected {
	readonly tones: readonly Placed[];
	readonly lines: readonly Placed[];
	readonly length: number;
}

export interface Placed {
	readonly what: string;
	readonly first: number;
	/** As it sounds, its volume included, within ±1 of full scale. */
	readonly samples: Float32Array;
}

const beside = (name: string) => new URL(`../../src/lib/audio/voice/${name}`, import.meta.url);
const { clips: recorded } = JSON.parse(readFileSync(beside('voice.json'), 'utf8')) as ClipIndex;
const voiceSound = readFileSync(beside('voice.mp3'));

/** In samples; 0 of what was never recorded. */
export function lengthOfPhrase(phrase: string): number {
	return recorded[phrase as Phrase]?.[2] ?? 0;
}

/** What the coach says over a timeline, by the lengths of the recordings themselves. */
export function linesSaid(timeline: Timeline, level: SoundLevel = 'full'): readonly Line[] {
	return linesOf(timeline, level, {
		phrase: (phrase) => recorded[phrase] && recorded[phrase][2] / sampleRate,
		tone: (tone) => toneSamples(tone).length / sampleRate
	});
}

/** The recordings of phrases, decoded by the page's browser, each from 10 ms before its first sample over −40 dBFS. */
async function clipsOf(page: Page, wanted: Iterable<Phrase>): Promise<Map<Phrase, Float32Array>> {
	const asked = [...new Set(wanted)].map((phrase) => {
		const [from, length, samples] = recorded[phrase]!;
		return { phrase, samples, mp3: voiceSound.subarray(from, from + length).toString('base64') };
	});
	const decoded = await page.evaluateHandle(
		async ({ asked, rate }) => {
			const each = asked.map(async ({ mp3, samples }) => {
				const bytes = Uint8Array.from(atob(mp3), (letter) => letter.charCodeAt(0));
				const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes.buffer);
				const sound = decoded.getChannelData(0);
				const from = sound.findIndex((value) => Math.abs(value) > 0.01) - rate / 100;
				return Float32Array.from({ length: samples }, (_, index) => sound[from + index] ?? 0);
			});
			return new Blob(await Promise.all(each));
		},
		{ asked, rate: sampleRate }
	);
	const all = new Float32Array(await bytesOf(decoded));
	let at = 0;
	return new Map(asked.map(({ phrase, samples }) => [phrase, all.subarray(at, (at += samples))]));
}

/** The bytes of a Blob in the page, piece by piece: one of 60 MB is too long for one answer. */
async function bytesOf(blob: JSHandle<Blob>): Promise<ArrayBuffer> {
	const size = await blob.evaluate(({ size }) => size);
	const bytes = Buffer.from(new ArrayBuffer(size));
	const piece = 24_000_000;
	for (let from = 0; from < size; from += piece) {
		const text = await blob.evaluate(
			(blob, [from, to]) =>
				new Promise<string>((resolve) => {
					const reader = new FileReader();
					reader.onload = () => resolve((reader.result as string).split(',')[1]!);
					reader.readAsDataURL(blob.slice(from, to));
				}),
			[from, from + piece] as const
		);
		bytes.write(text, from, 'base64');
	}
	return bytes.buffer;
}

/**
 * The newest track of the page as the browser itself decodes it, in 16-bit steps. Turns of the floor that are the same
 * as the one before cross over as a number, and not as samples: they are the most of 60 MB.
 */
export async function decodedTrack(page: Page): Promise<Int16Array> {
	await page.waitForFunction(() => (window as unknown as { tracks: Blob[] }).tracks.length > 0);
	const packed = await page.evaluateHandle(async (rate) => {
		const blob = (window as unknown as { tracks: Blob[] }).tracks.at(-1)!;
		const context = new OfflineAudioContext(1, 1, rate);
		const sound = (await context.decodeAudioData(await blob.arrayBuffer())).getChannelData(0);
		const steps = new Int16Array(sound.length);
		for (let index = 0; index < steps.length; index++) steps[index] = Math.round(sound[index]! * 32_768);
		const turn = rate / 40;
		const turns: Int16Array<ArrayBuffer>[] = [];
		const times: number[] = [];
		for (let from = 0; from < steps.length; from += turn) {
			const next = steps.subarray(from, from + turn);
			const last = turns.at(-1);
			let same = last?.length === next.length;
			for (let index = 0; same && index < next.length; index++) same = last![index] === next[index];
			if (!same) {
				turns.push(next);
				times.push(0);
			}
			times[times.length - 1]!++;
		}
		return { turns: new Blob(turns), times, length: steps.length };
	}, sampleRate);
	const { times, length } = await packed.evaluate(({ times, length }) => ({ times, length }));
	const turns = new Int16Array(await bytesOf(await packed.evaluateHandle(({ turns }) => turns)));
	const track = new Int16Array(length);
	const turn = sampleRate / 40;
	let at = 0;
	for (const [index, often] of times.entries()) {
		const samples = turns.subarray(index * turn, (index + 1) * turn);
		for (let time = 0; time < often; time++, at += turn) track.set(samples, at);
	}
	return track;
}

/** What volumes multiply samples with; 0 where nothing of it sounds. */
export interface Gains {
	readonly tone: number;
	readonly voice: number;
}

/** What must stand in the track of a timeline: behind it the count back in (3-2-1), and the pause (a tick a minute). */
export async function expectedIn(
	page: Page,
	timeline: Timeline,
	said: readonly Line[],
	{ tone: toneGain, voice: voiceGain }: Gains
): Promise<Expected> {
	const leadBackAt = Math.max(timeline.end + 2, (said.at(-1)?.end ?? 0) + 0.5);
	const pauseAt = leadBackAt + 13;
	const ticks = [0, 1, 2, 13 + 60, 13 + 120].map((after): Cue => ({ at: leadBackAt + after, tone: 'lead' }));
	const spoken = said.map(({ at, says }) => ({ at, phrase: says as Phrase }));
	if (said.length > 0) spoken.push({ at: pauseAt + 0.3, phrase: 'paused' });
	const clips = await clipsOf(
		page,
		spoken.map(({ phrase }) => phrase)
	);
	const placed = (what: string, at: number, samples: Float32Array, gain: number): Placed => ({
		what,
		first: Math.round(at * sampleRate),
		samples: samples.map((value) => value * gain)
	});
	return {
		tones: [...cuesOf(timeline), ...ticks]
			.filter(() => toneGain > 0)
			.map(({ at, tone }) => placed(tone, at, toneSamples(tone), toneGain)),
		lines: spoken.map(({ at, phrase }) => placed(phrase, at, clips.get(phrase)!, voiceGain)),
		length: Math.round((pauseAt + 130) * sampleRate)
	};
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
