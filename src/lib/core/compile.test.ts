import { describe, expect, it } from 'vitest';
import { routineById } from '#lib/content/routines.ts';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Dose, Timing } from './dose.ts';
import type { Routine } from './routine.ts';
import { bare, inARow, inWords, routineOf, stepOf } from './routine.arbitrary.ts';

const holds: Dose = { type: 'hold', sides: 'none', sets: 1, reps: 2, hold: 3 };
const paced: Dose = { type: 'reps', sides: 'none', sets: 1, reps: 2 };
const timed: Dose = { type: 'time', sides: 'none', sets: 1, seconds: 20 };
const open: Dose = { type: 'open', sides: 'none', sets: 1 };

/** What one dose is compiled to, efforts alone unless a timing is given. */
const efforts = (dose: Dose, timing: Timing = bare) => inWords(compile(inARow(stepOf(dose)), timing));

/** What a routine is compiled to with the default lengths, without getting ready. */
const played = (routine: Routine, timing: Partial<Timing> = {}) =>
	inWords(compile(routine, { ...defaultTiming, getReady: 0, ...timing }));

describe('the worked example, Deep back', () => {
	const { phases, total, end, open } = compile(routineById('deep-back')!, defaultTiming);
	const times = (count: number, ...lengths: number[]) => Array.from({ length: count }, () => lengths).flat();

	it('takes 311 s in 112 phases', () => {
		expect({ total, end, open, phases: phases.length }).toEqual({
			total: 311,
			end: 311,
			open: false,
			phases: 112
		});
	});

	it('has the lengths of the product’s rules, phase by phase', () => {
		expect(phases.map((phase) => phase.duration)).toEqual([
			10,
			...times(8, 1, 3, 2),
			30,
			...times(8, 1, 3, 2),
			10,
			...times(10, 1, 5, 2),
			5,
			...times(10, 1, 5, 2)
		]);
	});

	it('goes through its segments in order', () => {
		const gaps = phases.flatMap(({ kind }, index) =>
			['ready', 'change', 'rest', 'switch'].includes(kind) ? [[index, kind]] : []
		);
		expect(gaps).toEqual([
			[0, 'ready'],
			[25, 'rest'],
			[50, 'change'],
			[81, 'switch']
		]);
	});
});

describe('a dose', () => {
	it('of holds rises, holds and releases each rep, the last included', () => {
		const rep = ['rise 1', 'hold 3', 'release 2'];
		expect(efforts(holds, { ...defaultTiming, getReady: 0 })).toEqual([...rep, ...rep]);
	});

	it('of holds can set its own rise and release', () => {
		expect(efforts({ ...holds, reps: 1, rise: 4, release: 0.5 })).toEqual([
			'rise 4',
			'hold 3',
			'release 0.5'
		]);
	});

	it('of holds can leave rise and release out', () => {
		const own = { ...holds, rise: 0, release: 0 };
		expect(efforts(own, { ...defaultTiming, getReady: 0 })).toEqual(['hold 3', 'hold 3']);
	});

	it('of reps is paced by the timing’s tempo, or by its own', () => {
		expect(efforts(paced)).toEqual(['move 3', 'move 3']);
		expect(efforts({ ...paced, tempo: [3, 1, 2, 0] })).toEqual(['move 6', 'move 6']);
	});

	it('of reps at one’s own pace is open, once a set', () => {
		expect(efforts({ ...paced, sets: 2, tempo: 'own' })).toEqual(['open 600', 'open 600']);
	});

	it('of time is a stretch or work, by the exercise’s kind', () => {
		const kindsOf = (['stretch', 'mobility', 'release', 'stability', 'strength', 'endurance'] as const).map(
			(kind) => compile(inARow(stepOf(timed, { kind })), bare).phases[0]!.kind
		);
		expect(kindsOf).toEqual(['stretch', 'stretch', 'stretch', 'work', 'work', 'work']);
	});

	it('that is open has no length of its own: the total leaves it out and reads "at least"', () => {
		const timeline = compile(inARow(stepOf(timed), stepOf(open)), bare);
		expect(timeline).toMatchObject({ total: 20, end: 620, open: true });
	});

	it('with ranges takes the lower number of each', () => {
		const ranged: Dose = { ...holds, sets: { from: 1, to: 2 }, reps: { from: 2, to: 9 } };
		expect(efforts(ranged)).toEqual(['hold 3', 'hold 3']);
		expect(efforts({ ...timed, seconds: { from: 20, to: 30 } })).toEqual(['work 20']);
	});

	it('numbers its sets and reps from 1', () => {
		const { phases } = compile(inARow(stepOf({ ...paced, sets: 2 })), bare);
		expect(phases.map(({ set, rep }) => [set, rep])).toEqual([
			[1, 1],
			[1, 2],
			[2, 1],
			[2, 2]
		]);
	});
});

describe('sides', () => {
	it('each: all sets on the first side, the switch, all sets on the other', () => {
		const dose: Dose = { ...timed, sides: 'each', sets: 2 };
		const left = ['work 20 left', 'rest 30 left', 'work 20 left'];
		const right = ['work 20 right', 'rest 30 right', 'work 20 right'];
		expect(played(inARow(stepOf(dose)))).toEqual([...left, 'switch 5 right', ...right]);
	});

	it('alternate: left, right, left, right, so many reps a side, with no switch', () => {
		expect(played(inARow(stepOf({ ...paced, sides: 'alternate' })))).toEqual([
			'move 3 left',
			'move 3 right',
			'move 3 left',
			'move 3 right'
		]);
	});

	it('alternate holds a whole rep on one side before the other', () => {
		expect(played(inARow(stepOf({ ...holds, reps: 1, sides: 'alternate' })))).toEqual([
			'rise 1 left',
			'hold 3 left',
			'release 2 left',
			'rise 1 right',
			'hold 3 right',
			'release 2 right'
		]);
	});

	it('begin with the side that the person chose', () => {
		const timing = { ...bare, firstSide: 'right' } as const;
		expect(efforts({ ...timed, sides: 'each' }, timing)).toEqual(['work 20 right', 'work 20 left']);
		expect(efforts({ ...timed, sides: 'alternate' }, timing)).toEqual(['work 20 right', 'work 20 left']);
	});

	it('are not named where an alternating set is done at one’s own pace', () => {
		const dose: Dose = { ...paced, sides: 'alternate', tempo: 'own', sets: 2, rest: 5 };
		expect(efforts(dose, { ...bare, getReady: 10 })).toEqual(['ready 10', 'open 600', 'rest 5', 'open 600']);
	});
});

describe('what is refused', () => {
	const nonsense: [string, Routine][] = [
		['no blocks', routineOf()],
		['a block without steps', routineOf({ rounds: 1, steps: [] })],
		['no rounds', routineOf({ rounds: 0, steps: [stepOf(timed)] })],
		['half a round', routineOf({ rounds: 1.5, steps: [stepOf(timed)] })],
		['no sets', inARow(stepOf({ ...timed, sets: 0 }))],
		['no reps', inARow(stepOf({ ...holds, reps: 0 }))],
		['reps that are no number', inARow(stepOf({ ...paced, reps: Number.NaN }))],
		['a stretch of no time', inARow(stepOf({ ...timed, seconds: 0 }))],
		['a tempo of no time', inARow(stepOf({ ...paced, tempo: [0, 0, 0, 0] }))],
		['a length below zero', inARow(stepOf({ ...holds, hold: -3 }))],
		['a length that is no number', inARow(stepOf({ ...holds, hold: Number.NaN }))],
		['a length without end', inARow(stepOf({ ...timed, seconds: Infinity }))],
		['more phases than a device can hold', inARow(stepOf({ ...holds, sets: 10_000, reps: 10_000 }))]
	];

	it.each(nonsense)('%s', (_, routine) => {
		expect(() => compile(routine, defaultTiming)).toThrow(RangeError);
	});

	it('a dose that takes no time, by the name of its exercise', () => {
		const routine = inARow(stepOf(timed), stepOf({ ...timed, seconds: 0 }, { name: 'Cat-cow' }));
		expect(() => compile(routine, defaultTiming)).toThrow('Cat-cow');
	});
});
