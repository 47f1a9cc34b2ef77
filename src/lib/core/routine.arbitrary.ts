import fc from 'fast-check';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Count, Dose, Tempo, Timing } from './dose.ts';
import type { Block, Routine, Step } from './routine.ts';
import type { Timeline } from './timeline.ts';

/** Builders and generators of routines, for the tests of the core. */

/** A step of a stability exercise, unless told otherwise. */
export function stepOf(dose: Dose, about: Partial<Step> = {}): Step {
	return { exercise: 'plank', name: 'Plank', kind: 'stability', dose, ours: [], ...about };
}

export function routineOf(...blocks: readonly Block[]): Routine {
	return {
		id: 'mine',
		title: 'Mine',
		note: '',
		source: null,
		place: 'floor',
		kind: 'stability',
		cautions: [],
		blocks
	};
}

/** Steps one after the other, once. */
export function inARow(...steps: readonly Step[]): Routine {
	return routineOf({ rounds: 1, steps });
}

/** Every length that can be left out is: what remains is effort alone. */
export const bare: Timing = {
	...defaultTiming,
	getReady: 0,
	change: 0,
	switchSides: 0,
	rise: 0,
	release: 0,
	rest: { stretch: 0, mobility: 0, release: 0, stability: 0, strength: 0, endurance: 0 }
};

/** A timeline in words, one phase each: `hold 3 left`. */
export function inWords({ phases }: Timeline): string[] {
	return phases.map(({ kind, duration, side }) => [kind, duration, side ?? []].flat().join(' '));
}

/** Tenths of a second, so that sums are as inexact as they are in life. */
const tenths = (from: number, to: number) =>
	fc.integer({ min: from * 10, max: to * 10 }).map((value) => value / 10);
const length = tenths(0, 25);
const someLength = tenths(0.1, 25);

const countTo = (most: number): fc.Arbitrary<Count> =>
	fc.oneof(
		fc.integer({ min: 1, max: most }),
		fc
			.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 5 }))
			.map(([from, more]) => ({ from, to: from + more }))
	);

const tempo: fc.Arbitrary<Tempo> = fc.tuple(tenths(0.1, 4), tenths(0, 2), tenths(0, 4), tenths(0, 2));

const shared = {
	sides: fc.constantFrom('none', 'each', 'alternate'),
	sets: countTo(3),
	rest: length
} as const;

export const doses: fc.Arbitrary<Dose> = fc.oneof(
	fc.record(
		{
			...shared,
			type: fc.constant('hold'),
			reps: countTo(4),
			hold: someLength,
			rise: length,
			release: length
		},
		{ requiredKeys: ['type', 'sides', 'sets', 'reps', 'hold'] }
	),
	fc.record(
		{
			...shared,
			type: fc.constant('reps'),
			reps: countTo(4),
			tempo: fc.oneof(tempo, fc.constant('own' as const))
		},
		{ requiredKeys: ['type', 'sides', 'sets', 'reps'] }
	),
	fc.record(
		{ ...shared, type: fc.constant('time'), seconds: countTo(40) },
		{ requiredKeys: ['type', 'sides', 'sets', 'seconds'] }
	),
	fc.record(
		{ ...shared, type: fc.constant('open'), goal: fc.constantFrom('100 yd', 'as far as you can') },
		{ requiredKeys: ['type', 'sides', 'sets'] }
	)
);

const kinds = fc.constantFrom('strength', 'stability', 'stretch', 'mobility', 'endurance', 'release');

/** Few exercises, so that the same one often stands twice in a row. */
const steps: fc.Arbitrary<Step> = fc
	.tuple(doses, fc.constantFrom('plank', 'bird-dog'), kinds)
	.map(([dose, exercise, kind]) => stepOf(dose, { exercise, name: exercise, kind }));

const blocks: fc.Arbitrary<Block> = fc.record(
	{
		rounds: fc.integer({ min: 1, max: 3 }),
		rest: length,
		steps: fc.array(steps, { minLength: 1, maxLength: 3 })
	},
	{ requiredKeys: ['rounds', 'steps'] }
);

export const routines: fc.Arbitrary<Routine> = fc
	.array(blocks, { minLength: 1, maxLength: 3 })
	.map((all) => routineOf(...all));

const generatedTimings: fc.Arbitrary<Timing> = fc.record({
	getReady: length,
	change: length,
	switchSides: length,
	rise: length,
	release: length,
	tempo,
	rest: fc.record({
		stretch: length,
		mobility: length,
		release: length,
		stability: length,
		strength: length,
		endurance: length
	}),
	firstSide: fc.constantFrom('left', 'right')
});

export const timings: fc.Arbitrary<Timing> = fc.oneof(
	generatedTimings,
	fc.constant(defaultTiming),
	fc.constant(bare)
);

export const timelines: fc.Arbitrary<Timeline> = fc
	.tuple(routines, timings)
	.map(([routine, timing]) => compile(routine, timing));
