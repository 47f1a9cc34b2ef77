import fc from 'fast-check';
import type { Tone } from './cues.ts';
import type { Seconds } from './duration.ts';
import type { Line, Lengths } from './lines.ts';
import type { Phrase } from './phrase.ts';

/** Invented lengths of what is heard, for the tests of what is said when. */

const tones: Readonly<Record<Tone, Seconds>> = {
	lead: 0.06,
	rise: 0.3,
	hold: 0.5,
	release: 0.4,
	rep: 0.2,
	effort: 0.6,
	halfway: 0.3,
	rest: 0.7,
	switch: 0.6,
	change: 0.7,
	finish: 1.4
};

/** About what recordings take, by what stands before the colon. */
const phrases: Readonly<Record<string, Seconds>> = {
	name: 1,
	next: 1.5,
	setup: 4,
	dose: 2,
	side: 0.7,
	switch: 1.2,
	number: 0.4,
	reps: 0.6,
	hold: 1,
	seconds: 0.9,
	rest: 1.4,
	sets: 0.6,
	set: 0.6,
	round: 0.7,
	'own-pace': 2.5,
	'breathe-effort': 1.4
};

const familyOf = (phrase: Phrase) => phrase.split(':')[0]!;

/**
 * Lengths for tests; `phrases` tells those that differ, by phrase or by what stands before its colon: `undefined`
 * was never recorded.
 */
export function lengthsOf(about: Readonly<Record<string, Seconds | undefined>> = {}): Lengths {
	// A dose of no words has no recording.
	const all: Readonly<Record<string, Seconds | undefined>> = { ...phrases, 'dose:': undefined, ...about };
	return {
		phrase: (phrase) => (phrase in all ? all[phrase] : familyOf(phrase) in all ? all[familyOf(phrase)] : 0.8),
		tone: (tone) => tones[tone]
	};
}

/** A line in words: `0.8 name:plank`, an own name in quotes. */
export function inWords({ at, says }: Line): string {
	return `${Number(at.toFixed(2))} ${typeof says === 'string' ? says : `"${says.name}"`}`;
}

const lone = 'halfway ten-seconds last-one last-set breathe-slow breathe-steady each-side alternating finish';
const families = [...Object.keys(phrases), ...lone.split(' ')];
const toneNames = Object.keys(tones) as Tone[];

/** Any lengths, some of them far too long; a phrase in four, and any number above ten, was never recorded. */
export const anyLengths: fc.Arbitrary<Lengths> = fc
	.record({
		phrases: fc.array(fc.option(fc.double({ min: 0.1, max: 6, noNaN: true }), { nil: undefined, freq: 3 }), {
			minLength: families.length,
			maxLength: families.length
		}),
		tones: fc.array(fc.double({ min: 0.01, max: 2, noNaN: true }), {
			minLength: toneNames.length,
			maxLength: toneNames.length
		})
	})
	.map((made) => ({
		phrase: (phrase) =>
			phrase === 'dose:' || Number(phrase.split(':')[1]) > 10
				? undefined
				: made.phrases[families.indexOf(familyOf(phrase))],
		tone: (tone) => made.tones[toneNames.indexOf(tone)]!
	}));

/** Lengths as a voice has them: names of up to two and a half seconds, everything recorded. */
export const realLengths: fc.Arbitrary<Lengths> = fc
	.record({
		name: fc.double({ min: 0.6, max: 2.5, noNaN: true }),
		setup: fc.double({ min: 2, max: 6, noNaN: true }),
		dose: fc.double({ min: 0.8, max: 5, noNaN: true })
	})
	.map(({ name, ...rest }) => lengthsOf({ ...rest, name, next: name + 0.4 }));
