import fc from 'fast-check';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Count, Dose, Load, Tempo, Timing } from './dose.ts';
import { kindOfSteps, placeOfSteps } from './character.ts';
import { ownExerciseId } from './library.ts';
import type { Library } from './library.ts';
import type { Block, Routine, Step } from './routine.ts';
import type { Written } from './text/reading.ts';
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

const weight = fc.oneof(
	fc.integer({ min: 1, max: 200 }),
	fc.integer({ min: 1, max: 4000 }).map((quarters) => quarters / 4)
);
const load: fc.Arbitrary<Load> = fc.record({
	unit: fc.constantFrom('kg', 'lb'),
	each: fc.array(weight, { minLength: 1, maxLength: 4 })
});

const shared = {
	sides: fc.constantFrom('none', 'each', 'alternate'),
	sets: countTo(3),
	rest: length,
	load
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

/** Texts that try to be something else: numbers, marks, quotes, words of a dose, every kind of character. */
const slyText = (maxLength: number): fc.Arbitrary<string> =>
	fc.oneof(
		fc.string({ maxLength, unit: 'binary' }),
		fc.string({ maxLength }),
		fc.constantFrom(
			...[
				'3 x 10',
				'# Title',
				'## 3 rounds',
				'> note',
				'! heed',
				'"quoted"',
				'a: 3 × 10',
				'Wall sit [strength]',
				'rest 60 s'
			],
			...[
				'1. First',
				'- item',
				'2 x 8, hold 3 s',
				'Kind: stretch',
				'Place',
				'\\',
				'"',
				'[',
				' ',
				'\u00a0',
				'\ufeff',
				'😀',
				'\ud800',
				''
			],
			...[
				'until done',
				'12 reps each side',
				'to failure',
				'100 yd',
				'5',
				'a | b',
				'a\tb',
				'x; y',
				'Übung für’s Kreuz',
				'背中'
			]
		)
	);
const slyLine = (maxLength: number) => slyText(maxLength).map((text) => text.replaceAll(/[\n\r]/g, ' '));

/** Doses as far as a text can hold them: odd counts, tiny and huge lengths, goals that look like something else. */
const slyDoses: fc.Arbitrary<Dose> = fc.oneof(
	doses,
	doses.chain((dose) => fc.record({ sets: countTo(10_000 - 5) }).map((more) => ({ ...dose, ...more }))),
	fc.record({
		type: fc.constant('open' as const),
		sides: shared.sides,
		sets: shared.sets,
		goal: slyLine(40)
	}),
	fc.record({
		type: fc.constant('reps' as const),
		sides: shared.sides,
		sets: countTo(30),
		reps: countTo(9_995)
	}),
	fc.record({
		type: fc.constant('time' as const),
		sides: shared.sides,
		sets: countTo(30),
		seconds: countTo(9_995)
	}),
	fc.record({
		type: fc.constant('hold' as const),
		sides: shared.sides,
		sets: shared.sets,
		reps: countTo(100),
		hold: fc.double({ min: 0, max: 86_400, noNaN: true }).map(Math.abs)
	})
);

const notes = fc.oneof(
	fc.array(slyLine(30), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
	slyText(60)
);

/** Steps of the person's own routines: of the library under its names, and of their own under any. */
function writtenSteps(library: Library): fc.Arbitrary<Step> {
	const known = fc.constantFrom(...library).map(({ id, name, kind }) => ({ exercise: id, name, kind }));
	const own = fc
		.tuple(
			fc.oneof(
				slyLine(60),
				fc.constantFrom(...library).map(({ name }) => name)
			),
			kinds
		)
		.map(([name, kind]) => ({ exercise: ownExerciseId(name), name, kind }));
	return fc
		.tuple(
			fc.oneof(known, own),
			slyDoses,
			fc.option(notes, { nil: undefined }),
			fc.option(length, { nil: undefined })
		)
		.map(([about, dose, note, pause]) => ({
			...about,
			dose,
			ours: [],
			...(pause !== undefined && { pause }),
			...(note !== undefined && { note })
		}));
}

/** What the text form says of routines of the person's own. */
export function writtenRoutines(library: Library): fc.Arbitrary<Written> {
	const block = fc.record(
		{
			rounds: fc.integer({ min: 1, max: 10_000 }),
			rest: length,
			steps: fc.array(writtenSteps(library), { maxLength: 3 })
		},
		{ requiredKeys: ['rounds', 'steps'] }
	);
	const about = fc.record({
		title: slyLine(40),
		note: fc.oneof(fc.constant(''), notes),
		cautions: fc.array(slyText(40), { maxLength: 2 }),
		blocks: fc.array(block, { maxLength: 3 }),
		kind: fc.option(kinds),
		place: fc.option(fc.constantFrom('floor' as const, 'standing' as const, 'desk' as const, 'gym' as const))
	});
	return about.map(({ kind, place, ...rest }) => {
		const steps = rest.blocks.flatMap((each) => each.steps);
		return {
			...rest,
			kind: kind ?? kindOfSteps(steps),
			place: place ?? placeOfSteps(steps, library)
		};
	});
}
