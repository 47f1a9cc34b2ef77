import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { dayOf } from './day.ts';
import { defaultTiming } from './dose.ts';
import type { Dose } from './dose.ts';
import type { PlayerState } from './player.ts';
import { runs, stateAfter, statesOf } from './player.arbitrary.ts';
import type { Act } from './player.arbitrary.ts';
import type { Routine } from './routine.ts';
import { bare, inARow, routineOf, routines, stepOf } from './routine.arbitrary.ts';
import { setsOf, writeSession } from './session.ts';
import { isEffort } from './timeline.ts';

const to = (position: number): Act => ({ type: 'progress', position });
const press = (type: 'pause' | 'resume' | 'resumed' | 'back' | 'next' | 'repeat' | 'done' | 'end'): Act => ({
	type
});
const toTheEnd = to(1e6);

function written(routine: Routine, { timeline, visits }: PlayerState) {
	return writeSession({ id: 's1', routine, startedAt: 1000 }, timeline, visits, 9000);
}

/** The record of a routine after these acts, without gaps or with the default ones. */
function recordOf(routine: Routine, acts: Act[], timing = bare) {
	return written(routine, stateAfter(compile(routine, timing), ...acts));
}

/** The sets of one dose after these acts, efforts following each other without a gap. */
const setsAfter = (dose: Dose, ...acts: Act[]) => recordOf(inARow(stepOf(dose)), acts).steps[0]!.sets;

/** Holds of 3 s, two sets of two: 0–3, 3–6 | 6–9, 9–12. */
const holds: Dose = { type: 'hold', sides: 'none', sets: 2, reps: 2, hold: 3 };
const done = { side: null, reps: 2, of: 2, seconds: 6, done: true };
const untouched = { side: null, reps: 0, of: 2, seconds: 0, done: false };

describe('a session run to its end', () => {
	const routine = inARow(stepOf(holds, { exercise: 'superman-hold', name: 'Superman hold' }));
	const session = recordOf(routine, [toTheEnd], defaultTiming);

	it('is complete, with every set done', () => {
		expect(session.complete).toBe(true);
		expect(setsOf(session)).toEqual({ done: 2, of: 2 });
		// Each rep is 1 s up, 3 s held, 2 s back.
		expect(session.steps[0]!.sets).toEqual([
			{ ...done, set: 1, seconds: 12 },
			{ ...done, set: 2, seconds: 12 }
		]);
	});

	it('lasted as long as its timeline', () => {
		expect(session.elapsed).toBe(10 + 12 + 30 + 12);
	});

	it('keeps the names and the dose as they were that day', () => {
		expect(session).toMatchObject({
			schema: 2,
			id: 's1',
			day: dayOf(1000),
			routine: { id: 'mine', title: 'Mine', kind: 'stability', source: null },
			startedAt: 1000,
			endedAt: 9000,
			steps: [{ exercise: 'superman-hold', name: 'Superman hold', kind: 'stability', round: 1, dose: holds }]
		});
	});
});

describe('what was done of a set', () => {
	it('is the reps up to Next, pressed in the middle', () => {
		expect(setsAfter(holds, to(4.5), press('next'), toTheEnd)).toEqual([
			{ ...done, set: 1, reps: 1, seconds: 4.5, done: false },
			{ ...done, set: 2 }
		]);
	});

	it('is a rep once it was held to the end, the way back not waited for', () => {
		const record = recordOf(inARow(stepOf({ ...holds, sets: 1 })), [to(10), press('end')], {
			...bare,
			release: 2
		});
		// 0–3 held, 3–5 back, 5–8 held, 8–10 back
		expect(record.steps[0]!.sets[0]).toMatchObject({ reps: 2, done: true });
		const early = recordOf(inARow(stepOf({ ...holds, sets: 1 })), [to(8.5), press('end')], {
			...bare,
			release: 2
		});
		expect(early.steps[0]!.sets[0]).toMatchObject({ reps: 2, done: true, seconds: 8.5 });
	});

	it('is more than was asked after Repeat set', () => {
		expect(setsAfter(holds, to(4), press('repeat'), toTheEnd)).toEqual([
			{ ...done, set: 1, reps: 3, seconds: 10 },
			{ ...done, set: 2 }
		]);
	});

	it('is not split by a pause in the middle of a rep', () => {
		const pause = [press('pause'), press('resume'), press('resumed')];
		expect(setsAfter(holds, to(1), ...pause, to(2), ...pause, toTheEnd)).toEqual([
			{ ...done, set: 1 },
			{ ...done, set: 2 }
		]);
	});

	it('is nothing for a rep that was broken off, begun again and broken off again', () => {
		const sets = setsAfter(holds, to(2), press('back'), to(2), press('end'));
		expect(sets[0]).toMatchObject({ reps: 0, seconds: 4, done: false });
	});

	it('is nothing for what comes after End session', () => {
		const record = recordOf(inARow(stepOf(holds)), [to(6), press('end')]);
		expect(record.steps[0]!.sets).toEqual([
			{ ...done, set: 1 },
			{ ...untouched, set: 2 }
		]);
		expect([record.complete, record.elapsed, setsOf(record)]).toEqual([false, 6, { done: 1, of: 2 }]);
	});

	it('is nothing for a routine that was never begun', () => {
		expect(setsAfter(holds, press('end'))).toEqual([
			{ ...untouched, set: 1 },
			{ ...untouched, set: 2 }
		]);
	});

	it('counts no reps in a timed set, and does not take a part for the whole', () => {
		const dose: Dose = { type: 'time', sides: 'none', sets: 2, seconds: 20 };
		expect(setsAfter(dose, to(35), press('end'))).toEqual([
			{ set: 1, side: null, reps: 0, of: 0, seconds: 20, done: true },
			{ set: 2, side: null, reps: 0, of: 0, seconds: 15, done: false }
		]);
	});

	it('counts the reps of a dose whose holds have no length', () => {
		const dose: Dose = { ...holds, sets: 1, hold: 0, rise: 1, release: 2 };
		expect(setsAfter(dose, press('end'))).toEqual([{ ...untouched, set: 1 }]);
		expect(setsAfter(dose, to(4), press('end'))).toMatchObject([{ reps: 1, done: false }]);
		expect(setsAfter(dose, toTheEnd)).toEqual([{ ...done, set: 1 }]);
	});
});

describe('an open set', () => {
	const open: Dose = { type: 'open', sides: 'none', sets: 1, goal: '100 yd' };
	const ownPace: Dose = { type: 'reps', sides: 'none', sets: 1, reps: 5, tempo: 'own' };

	it('is done by saying done, and took as long as it took', () => {
		expect(setsAfter(open, to(42.3), press('done'))).toEqual([
			{ set: 1, side: null, reps: 0, of: 0, seconds: 42.3, done: true }
		]);
	});

	it('at one’s own pace counts all its reps, or none', () => {
		expect(setsAfter(ownPace, to(20), press('done'))).toMatchObject([{ reps: 5, of: 5, done: true }]);
		expect(setsAfter(ownPace, to(20), press('next'))).toMatchObject([{ reps: 0, of: 5, done: false }]);
	});

	it('is not done where nobody ever said so', () => {
		const record = recordOf(inARow(stepOf(ownPace)), [toTheEnd]);
		expect(record.complete).toBe(false);
		expect(record.steps[0]!.sets).toMatchObject([{ reps: 0, done: false }]);
	});
});

describe('the rows of a step', () => {
	const places = (dose: Dose) =>
		setsAfter(dose, toTheEnd).map(({ set, side, reps }) => [side, set, reps].join(' '));

	it('are one a set and side, in the order that they were done', () => {
		expect(places({ ...holds, sides: 'each' })).toEqual(['left 1 2', 'left 2 2', 'right 1 2', 'right 2 2']);
		expect(places({ ...holds, sides: 'alternate' })).toEqual([
			'left 1 2',
			'right 1 2',
			'left 2 2',
			'right 2 2'
		]);
	});

	it('tell one side from the other', () => {
		expect(setsAfter({ ...holds, sides: 'each', sets: 1 }, to(6), press('end'))).toEqual([
			{ ...done, set: 1, side: 'left' },
			{ ...untouched, set: 1, side: 'right' }
		]);
	});

	it('stand under each round by itself', () => {
		const circuit = routineOf({ rounds: 2, steps: [stepOf({ ...holds, sets: 1 })] });
		const { steps, complete } = recordOf(circuit, [to(8), press('end')]);
		expect(steps.map(({ round, sets }) => [round, sets[0]!.reps])).toEqual([
			[1, 2],
			[2, 0]
		]);
		expect(complete).toBe(false);
	});
});

describe('the record of any run', () => {
	it('has the time in effort in its rows, the time in all in its head, and is complete with its sets', () => {
		fc.assert(
			fc.property(routines, runs, (routine, acts) => {
				const state = statesOf(compile(routine, defaultTiming), acts).at(-1)!;
				const session = written(routine, state);
				const sets = session.steps.flatMap((step) => step.sets);
				const effort = state.visits.filter(({ phase }) => isEffort(state.timeline.phases[phase]!));
				const seconds = effort.reduce((sum, visit) => sum + visit.seconds, 0);
				// Every row is rounded to a tenth.
				const slack = 0.05 * (sets.length + 1);
				expect(Math.abs(sets.reduce((sum, set) => sum + set.seconds, 0) - seconds)).toBeLessThan(slack);
				expect(session.elapsed).toBeGreaterThanOrEqual(seconds - slack);
				expect(session.complete).toBe(setsOf(session).done === setsOf(session).of);
				for (const { done, reps, of } of sets) if (done) expect(reps).toBeGreaterThanOrEqual(of);
			})
		);
	});
});
