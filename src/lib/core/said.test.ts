import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import { inARow, stepOf } from './routine.arbitrary.ts';
import { withSaid } from './said.ts';
import { writeSession } from './session.ts';
import type { Session } from './session.ts';

/** Two sets of 5 deadlifts with 20 lb, of which the first is done. */
const dose = { type: 'reps', sides: 'none', sets: 2, reps: 5, load: { unit: 'lb', each: [20] } } as const;
const lifts = inARow(stepOf(dose), stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 20 }));
const written = writeSession(
	{ id: 's1', routine: lifts, startedAt: 1000 },
	compile(lifts, defaultTiming),
	[],
	9000
);
const session: Session = {
	...written,
	steps: written.steps.map((step) => ({
		...step,
		sets: step.sets.map((set) => (set.set === 1 ? { ...set, reps: set.of, done: true } : set))
	}))
};
const loads = ({ steps }: Session) => steps[0]!.sets.map(({ load }) => load);

describe('what is said of a session', () => {
	it('stands in it, and takes the place of what was said before', () => {
		const once = withSaid(session, { checkIn: { after: 5 }, steps: { 1: { hurt: true, skipped: 'pain' } } });
		expect(once).toMatchObject({ checkIn: { after: 5 }, steps: [{}, { hurt: true, skipped: 'pain' }] });
		expect(withSaid(once, { checkIn: { after: 2, effort: 3 } })).toEqual({
			...once,
			checkIn: { after: 2, effort: 3 }
		});
		expect(withSaid(once, { checkIn: {}, steps: { 1: {} } })).toEqual(session);
	});

	it('changes nothing where nothing is said', () => {
		expect(withSaid(session, {})).toEqual(session);
	});

	it('weighs the sets that were begun, in the unit of the dose or in that which is named', () => {
		const weighed = withSaid(session, { steps: { 0: { weights: [22.5, 22.5] } } });
		expect(loads(weighed)).toEqual([{ unit: 'lb', weight: 22.5 }, undefined]);
		const inKilograms = withSaid(session, { steps: { 0: { weights: [10], unit: 'kg' } } });
		expect(loads(inKilograms)).toEqual([{ unit: 'kg', weight: 10 }, undefined]);
	});

	it('takes a weight back', () => {
		const weighed = withSaid(session, { steps: { 0: { weights: [22.5] } } });
		expect(withSaid(weighed, { steps: { 0: { weights: [null] } } })).toEqual(session);
	});
});
