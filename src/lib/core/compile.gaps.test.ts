import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Dose, Timing } from './dose.ts';
import type { Routine } from './routine.ts';
import { inARow, inWords, routineOf, stepOf } from './routine.arbitrary.ts';

const timed: Dose = { type: 'time', sides: 'none', sets: 1, seconds: 20 };
const plank = stepOf(timed);
const birdDog = stepOf(timed, { exercise: 'bird-dog', name: 'Bird dog' });

/** What a routine is compiled to with the default lengths, but those given. */
const played = (routine: Routine, timing: Partial<Timing> = {}) =>
	inWords(compile(routine, { ...defaultTiming, ...timing }));

/** The rest between two sets of a dose. */
const restOf = (dose: Dose, kind: Parameters<typeof stepOf>[1]) =>
	played(inARow(stepOf({ ...dose, sets: 2 }, kind)))[2];

describe('between the sets', () => {
	it('one rests by the exercise’s kind', () => {
		const rests = (['stretch', 'mobility', 'release', 'stability', 'strength', 'endurance'] as const).map(
			(kind) => restOf(timed, { kind })
		);
		expect(rests).toEqual(['rest 10', 'rest 10', 'rest 10', 'rest 30', 'rest 60', 'rest 60']);
	});

	it('one rests as the dose says, if it says', () => {
		expect(restOf({ ...timed, rest: 45 }, {})).toBe('rest 45');
		expect(played(inARow(stepOf({ ...timed, sets: 2, rest: 0 })))).toEqual([
			'ready 10',
			'work 20',
			'work 20'
		]);
	});
});

describe('between two steps', () => {
	it('of different exercises is the change, and the rest after the last set is not added', () => {
		expect(played(inARow(plank, birdDog))).toEqual(['ready 10', 'work 20', 'change 10', 'work 20']);
	});

	it('of the same exercise is its rest, without a change', () => {
		expect(played(inARow(plank, plank))).toEqual(['ready 10', 'work 20', 'rest 30', 'work 20']);
		expect(played(inARow(plank, plank), { change: 50 })).toEqual([
			'ready 10',
			'work 20',
			'rest 30',
			'work 20'
		]);
	});

	it('of the same exercise is the rest of the one before', () => {
		const brisk = stepOf({ ...timed, rest: 7 });
		expect(played(inARow(brisk, plank))[2]).toBe('rest 7');
		expect(played(inARow(plank, brisk))[2]).toBe('rest 30');
	});

	it('holds across blocks too', () => {
		const routine = routineOf({ rounds: 1, steps: [plank] }, { rounds: 1, steps: [plank, birdDog] });
		expect(played(routine)).toEqual(['ready 10', 'work 20', 'rest 30', 'work 20', 'change 10', 'work 20']);
	});

	it('is the pause that the step before asks for, where that is longer than the change', () => {
		const gap = (pause: number) => played(inARow({ ...plank, pause }, birdDog))[2];
		expect([gap(20), gap(5), gap(0)]).toEqual(['rest 20', 'change 10', 'change 10']);
	});

	it('is that pause before the same exercise too, and none after the last', () => {
		const paused = { ...plank, pause: 20 };
		expect(played(inARow(paused, paused))).toEqual(['ready 10', 'work 20', 'rest 20', 'work 20']);
	});

	it('tells the side that the next one begins with', () => {
		const sided = stepOf({ ...timed, sides: 'each' }, { exercise: 'side-plank' });
		expect(played(inARow(plank, sided))[2]).toBe('change 10 left');
		expect(played(inARow(sided), { firstSide: 'right' })[0]).toBe('ready 10 right');
	});
});

describe('between two rounds', () => {
	const circuit = (rest?: number) =>
		routineOf({ rounds: 2, steps: [plank, birdDog], ...(rest === undefined ? {} : { rest }) });
	const gapOf = (routine: Routine, timing: Partial<Timing> = {}) => played(routine, timing)[4];

	it('is the block’s rest', () => {
		expect(gapOf(circuit(90))).toBe('rest 90');
	});

	it('is the rest of the round’s last exercise where the block has none', () => {
		expect(gapOf(circuit())).toBe('rest 30');
	});

	it('is the pause of its last step where the block has none', () => {
		const steps = [plank, { ...birdDog, pause: 75 }];
		expect(gapOf(routineOf({ rounds: 2, steps }))).toBe('rest 75');
		expect(gapOf(routineOf({ rounds: 2, rest: 90, steps }))).toBe('rest 90');
	});

	it('is the change of exercise where that is longer', () => {
		expect(gapOf(circuit(4))).toBe('change 10');
		expect(gapOf(circuit(), { change: 40 })).toBe('change 40');
	});

	it('is called a change, not a rest, where both are as long', () => {
		expect(gapOf(circuit(10))).toBe('change 10');
	});

	it('is not due before the first', () => {
		const routine = routineOf({ rounds: 1, steps: [birdDog] }, ...circuit(90).blocks);
		expect(played(routine)[2]).toBe('change 10');
	});

	it('of one exercise has no change', () => {
		expect(played(routineOf({ rounds: 2, rest: 4, steps: [plank] }))).toEqual([
			'ready 10',
			'work 20',
			'rest 4',
			'work 20'
		]);
	});

	it('does not rest inside the round', () => {
		expect(played(circuit(90)).filter((phase) => phase.startsWith('rest'))).toEqual(['rest 90']);
	});

	it('keeps one station a step and round', () => {
		const { stations, phases } = compile(circuit(), defaultTiming);
		expect(stations.map(({ stepIndex, round, rounds }) => [stepIndex, round, rounds])).toEqual([
			[0, 1, 2],
			[1, 1, 2],
			[0, 2, 2],
			[1, 2, 2]
		]);
		expect(phases.map(({ station }) => station)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
	});

	it('counts the steps on from block to block', () => {
		const routine = routineOf({ rounds: 2, steps: [plank] }, { rounds: 1, steps: [birdDog] });
		expect(compile(routine, defaultTiming).stations.map(({ stepIndex }) => stepIndex)).toEqual([0, 0, 1]);
	});
});

describe('a length set to zero', () => {
	const twoSided: Dose = { type: 'hold', sides: 'each', sets: 1, reps: 1, hold: 3 };

	it('leaves its phase out', () => {
		const none = { getReady: 0, change: 0, switchSides: 0, rise: 0, release: 0 };
		expect(played(inARow(stepOf(twoSided), birdDog), none)).toEqual([
			'hold 3 left',
			'hold 3 right',
			'work 20'
		]);
	});

	it('never leaves an effort out in silence', () => {
		const routine = inARow(stepOf({ ...twoSided, hold: 0, rise: 0, release: 0 }));
		expect(() => compile(routine, defaultTiming)).toThrow('takes no time');
	});
});
