import { expect } from '@playwright/test';
import { sampleRate, toneSamples } from '#lib/audio/sounds.ts';
import { cuesOf } from '#lib/core/cues.ts';
import { lengthOfPhrase, linesSaid, timelineOf } from './track.ts';

/** A sound that was put on the context's clock. All times are that clock's, in seconds. */
interface Start {
	readonly when: number;
	/** In samples: no two tones have the same. */
	readonly length: number;
	readonly calledAt: number;
	stoppedAt: number | null;
}

interface Music {
	readonly starts: Start[];
	/** What was shown from when on, by what is heard then. */
	readonly shown: { readonly word: string; readonly at: number }[];
	context: BaseAudioContext | undefined;
	/** What is heard now. */
	now: () => number;
}

/** Notes every sound that is put on a context's clock and taken off it, and what the screen shows. Runs in the page. */
export function watchMusic(): void {
	const music: Music = {
		starts: [],
		shown: [],
		context: undefined,
		now: () => {
			const { currentTime = -1, outputLatency = 0 } = (music.context ?? {}) as Partial<AudioContext>;
			return currentTime - outputLatency;
		}
	};
	Object.assign(window, { music });
	const notes = new WeakMap<AudioScheduledSourceNode, Start>();
	// eslint-disable-next-line @typescript-eslint/unbound-method -- called on each node below
	const { start } = AudioBufferSourceNode.prototype;
	// eslint-disable-next-line @typescript-eslint/unbound-method -- called on each node below
	const { stop } = AudioScheduledSourceNode.prototype;
	AudioBufferSourceNode.prototype.start = function (when = 0, ...part) {
		start.call(this, when, ...part);
		const length = this.buffer?.length ?? 0;
		// Howler unlocks its context with a single sample.
		if (length <= 1) return;
		music.context = this.context;
		const note: Start = { when, length, calledAt: this.context.currentTime, stoppedAt: null };
		notes.set(this, note);
		music.starts.push(note);
	};
	AudioScheduledSourceNode.prototype.stop = function (when = 0) {
		stop.call(this, when);
		const note = notes.get(this);
		if (note) note.stoppedAt = Math.max(when, this.context.currentTime);
	};
	new MutationObserver(() => {
		const word = document.querySelector('.word')?.textContent.trim() ?? '';
		if (word && word !== music.shown.at(-1)?.word) music.shown.push({ word, at: music.now() });
	}).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Asks either kind of page about its music. */
export function musicOf(evaluate: <Value>(expression: string) => Promise<Value>) {
	return {
		starts: () => evaluate<Start[]>('window.music.starts'),
		shown: () => evaluate<Music['shown']>('window.music.shown'),
		now: () => evaluate<number>('window.music.now()'),
		/** Resolves once a time of the clock is heard. */
		heard: (time: number) =>
			evaluate<void>(`new Promise((resolve) => {
				const look = () => window.music.now() >= ${time} ? resolve() : setTimeout(look, 20);
				look();
			})`)
	};
}

export const timeline = timelineOf('deep-back');

/** All that Deep back sounds: place in seconds, and length in samples. */
const sounds = [
	...cuesOf(timeline).map(({ at, tone }) => ({ what: tone, at, length: toneSamples(tone).length })),
	...linesSaid(timeline).map(({ at, says }) => ({
		what: says as string,
		at,
		length: lengthOfPhrase(says as string)
	}))
].toSorted((a, b) => a.at - b.at);

/** Where the clock stands to the timeline: `place` sounds at `time`. */
export interface Anchor {
	readonly place: number;
	readonly time: number;
}

/** What is on the clock or has rung out, and was not taken off it before it was over. */
export function standing(starts: readonly Start[]): Start[] {
	return starts.filter(
		({ stoppedAt, when, length }) => stoppedAt === null || stoppedAt >= when + length / sampleRate
	);
}

/** What of a page's music can be asked. */
export type Clock = ReturnType<typeof musicOf>;

/**
 * Compares what was put on the clock with the timeline from a place on, and up to a time of the clock. Errors are in
 * milliseconds, of the tones (each by its own length) and of the lines.
 */
function compare(starts: readonly Start[], { place, time }: Anchor, until: number) {
	const free = new Set(standing(starts).filter(({ when }) => when >= time - 0.5 && when <= until + 0.5));
	const errors: number[] = [];
	const missing: string[] = [];
	for (const { what, at, length } of sounds) {
		const due = time + at - place;
		if (at < place || due > until) continue;
		const own = [...free].find((start) => start.length === length && Math.abs(start.when - due) < 0.5);
		if (!own) missing.push(`${what} at ${at} s`);
		else errors.push(Math.abs(own.when - due) * 1000);
		if (own) free.delete(own);
	}
	// What is due at the very end may fall to either side of it.
	const stray = [...free].filter(({ when }) => when < until - 0.001);
	const late = standing(starts).filter(({ when, calledAt }) => calledAt > when);
	return { errors: errors.toSorted((a, b) => a - b), missing, stray, late };
}

/** Expects everything from an anchor up to a time to be on the clock, at its place and in time, and nothing else. */
export function expectRight(starts: readonly Start[], anchor: Anchor, until: number, least: number): void {
	const { errors, missing, stray, late } = compare(starts, anchor, until);
	expect(missing, 'missing').toEqual([]);
	expect(stray, 'stray').toEqual([]);
	expect(late, 'put on the clock after they were due').toEqual([]);
	expect(errors.length).toBeGreaterThan(least);
	expect(errors[errors.length >> 1], 'median error, in ms').toBeLessThanOrEqual(1);
	expect(errors.at(-1), 'greatest error, in ms').toBeLessThanOrEqual(3);
}

/** The first sound after a number of them, as an anchor: what it sounds is at a place. */
export async function anchorAfter(music: Clock, before: number, place: number): Promise<Anchor> {
	await expect.poll(async () => (await music.starts()).length).toBeGreaterThan(before);
	return { place, time: (await music.starts())[before]!.when };
}

/** Waits until the clock has been filled again, after a time. */
export async function filledAfter(music: Clock, time: number): Promise<void> {
	await expect
		.poll(async () => (await music.starts()).some(({ calledAt }) => calledAt > time), { timeout: 30_000 })
		.toBe(true);
}
