import type { Tone } from '#lib/core/cues.ts';
import type { Seconds } from '#lib/core/duration.ts';

/** Samples a second of everything that is rendered. */
export const sampleRate = 24_000;

interface Note {
	/** From the start of the tone. */
	readonly at: Seconds;
	readonly length: Seconds;
	/** In Hz. */
	readonly pitch: number;
	/** Peak, against full scale 1. */
	readonly level: number;
}

/** Notes of a scale that sounds open on a small loudspeaker: C5 and what goes with it, in Hz. */
const pitches = { C4: 262, E4: 330, A4: 440, C5: 523, D5: 587, E5: 659, G5: 784, A5: 880, C6: 1047 } as const;
type PitchName = keyof typeof pitches;

function note(name: PitchName, at: Seconds, length: Seconds, level = 0.5): Note {
	return { at, length, pitch: pitches[name], level };
}

/** Every tone differs from every other in pitch and in rhythm: up for the way up, level for holding, down for release. */
const recipes: Readonly<Record<Tone, readonly Note[]>> = {
	lead: [note('A5', 0, 0.06, 0.25)],
	rise: [note('C5', 0, 0.12), note('G5', 0.12, 0.2)],
	hold: [note('E5', 0, 0.45)],
	release: [note('G5', 0, 0.12), note('C5', 0.12, 0.28)],
	rep: [note('D5', 0, 0.16)],
	effort: [note('C5', 0, 0.1), note('E5', 0.1, 0.1), note('G5', 0.2, 0.35)],
	halfway: [note('A5', 0, 0.1, 0.4), note('A5', 0.18, 0.1, 0.4)],
	rest: [note('E4', 0, 0.25), note('C4', 0.3, 0.4)],
	switch: [note('E5', 0, 0.1), note('A4', 0.12, 0.1), note('E5', 0.24, 0.1), note('A4', 0.36, 0.2)],
	change: [note('A4', 0, 0.2), note('E5', 0.25, 0.4)],
	finish: [note('C5', 0, 0.15), note('E5', 0.18, 0.15), note('G5', 0.36, 0.15), note('C6', 0.54, 0.8)]
};

export const tones = Object.keys(recipes) as readonly Tone[];

const rendered = new Map<Tone, Float32Array>();

/** Samples of a tone, mono, within ±1 of full scale. Rendered once, then kept: do not write into it. */
export function toneSamples(tone: Tone): Float32Array {
	const known = rendered.get(tone);
	if (known) return known;
	const notes = recipes[tone];
	const length = Math.max(...notes.map(({ at, length }) => at + length));
	const samples = new Float32Array(Math.round(length * sampleRate));
	for (const each of notes) addNote(samples, each);
	rendered.set(tone, samples);
	return samples;
}

const attack: Seconds = 0.004;

/** A sine with a little of its octave and twelfth, struck at once and dying away. */
function addNote(samples: Float32Array, { at, length, pitch, level }: Note): void {
	const first = Math.round(at * sampleRate);
	const count = Math.round(length * sampleRate);
	for (let index = 0; index < count; index++) {
		const time = index / sampleRate;
		const turn = 2 * Math.PI * pitch * time;
		const wave = 0.8 * Math.sin(turn) + 0.15 * Math.sin(2 * turn) + 0.05 * Math.sin(3 * turn);
		samples[first + index]! += level * wave * envelope(time, length);
	}
}

function envelope(time: Seconds, length: Seconds): number {
	const rise = Math.min(1, (time + 1 / sampleRate) / attack);
	const fall = Math.cos((Math.PI / 2) * (time / length));
	return rise * fall;
}
