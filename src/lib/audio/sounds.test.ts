import { describe, expect, it } from 'vitest';
import type { Tone } from '#lib/core/cues.ts';
import { sampleRate, toneSamples, tones } from './sounds.ts';

const pairs = tones.flatMap((a, index) => tones.slice(index + 1).map((b) => [a, b] as const));

/** A tone at 3,000 samples a second and at unit energy, for comparing many of them at many shifts. */
function thinned(tone: Tone): Float32Array {
	const samples = toneSamples(tone).filter((_, index) => index % 8 === 0);
	const energy = Math.hypot(...samples);
	return samples.map((value) => value / energy);
}

/** How alike two sounds are at the best of all shifts of a quarter of a second either way: 1 if they are the same. */
function likeness(a: Float32Array, b: Float32Array): number {
	let most = 0;
	for (let shift = -750; shift <= 750; shift++) {
		let sum = 0;
		const to = Math.min(a.length, b.length - shift);
		for (let index = Math.max(0, -shift); index < to; index++) sum += a[index]! * b[index + shift]!;
		most = Math.max(most, Math.abs(sum));
	}
	return most;
}

interface HeardNote {
	/** In hundredths of a second. */
	readonly at: number;
	readonly length: number;
	/** In Hz, to the nearest ten. */
	readonly pitch: number;
}

/** Loudness in windows of 2 ms, against the tone's loudest. */
function envelopeOf(samples: Float32Array): number[] {
	const window = sampleRate / 500;
	const loudness = Array.from({ length: Math.floor(samples.length / window) }, (_, index) =>
		Math.hypot(...samples.subarray(index * window, (index + 1) * window))
	);
	const loudest = Math.max(...loudness);
	return loudness.map((value) => value / loudest);
}

/** Upward crossings of zero a second. */
function pitchOf(samples: Float32Array): number {
	let crossings = 0;
	let first = 0;
	let last = 0;
	for (let index = 1; index < samples.length; index++) {
		if (!(samples[index - 1]! < 0 && samples[index]! >= 0)) continue;
		if (crossings++ === 0) first = index;
		last = index;
	}
	return ((crossings - 1) * sampleRate) / (last - first);
}

/** The notes of a tone as an ear has them: each from where it is struck to where it has died away. */
function notesOf(tone: Tone): HeardNote[] {
	const samples = toneSamples(tone);
	const envelope = envelopeOf(samples);
	const sounds = envelope.map((value) => value > 0.1);
	const notes: HeardNote[] = [];
	for (let from = 0; from < sounds.length; from++) {
		if (!sounds[from] || sounds[from - 1]) continue;
		const silent = sounds.indexOf(false, from);
		const to = silent < 0 ? sounds.length : silent;
		const part = samples.subarray((from * sampleRate) / 500, (to * sampleRate) / 500);
		notes.push({
			at: Math.round(from / 5),
			length: Math.round((to - from) / 5),
			pitch: Math.round(pitchOf(part) / 10) * 10
		});
	}
	return notes;
}

describe('the tones', () => {
	it('are struck at once and die away, within full scale and without a click', () => {
		for (const tone of tones) {
			const samples = toneSamples(tone);
			const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
			expect(peak, tone).toBeGreaterThan(0.15);
			expect(peak, tone).toBeLessThanOrEqual(0.5);
			expect(Math.abs(samples.at(-1)!), tone).toBeLessThan(0.005);
			expect(envelopeOf(samples)[2], tone).toBeGreaterThan(0.5);
		}
	});

	it('are heard as their notes', () => {
		expect(notesOf('hold')).toEqual([{ at: 0, length: 42, pitch: 660 }]);
		expect(notesOf('rise').map(({ pitch }) => pitch)).toEqual([520, 780]);
		expect(notesOf('release').map(({ pitch }) => pitch)).toEqual([780, 520]);
		expect(notesOf('effort').map(({ at }) => at)).toEqual([0, 10, 20]);
	});

	it('are of the same samples each time', () => {
		for (const tone of tones) expect(toneSamples(tone)).toBe(toneSamples(tone));
	});

	it.each(pairs)('%s and %s differ in pitch and in rhythm', (a, b) => {
		const [one, other] = [notesOf(a), notesOf(b)];
		const melody = (notes: HeardNote[]) => notes.map(({ pitch }) => pitch);
		const rhythm = (notes: HeardNote[]) => notes.map(({ at, length }) => ({ at, length }));
		expect(melody(one)).not.toEqual(melody(other));
		expect(rhythm(one)).not.toEqual(rhythm(other));
	});

	it('are not alike in their samples, however they are shifted', () => {
		const thin = new Map(tones.map((tone) => [tone, thinned(tone)]));
		expect(likeness(thin.get('hold')!, thin.get('hold')!)).toBeCloseTo(1, 3);
		const alike = pairs.filter(([a, b]) => likeness(thin.get(a)!, thin.get(b)!) > 0.85);
		expect(alike).toEqual([]);
	});
});
