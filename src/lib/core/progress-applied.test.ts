import { describe, expect, it } from 'vitest';
import { safeParse } from 'valibot';
import type { Dose } from './dose.ts';
import { prescription } from './prescription.ts';
import { agreeing, noProgress, progressSchema, refusing, settingBack } from './progress.ts';
import { withProgress } from './progress-applied.ts';
import { routineOf, stepLike } from './progression.arbitrary.ts';
import { stepsOf } from './routine.ts';
import type { Routine } from './routine.ts';

const time = (seconds: number): Dose => ({ type: 'time', sides: 'none', sets: 2, seconds });
const plank = stepLike('plank', 'endurance', time(40));
const bridge = stepLike('glute-bridge', 'strength', { type: 'reps', sides: 'none', sets: 2, reps: 10 });
const longer = { place: 0, exercise: 'plank', of: time(40), dose: time(45), at: 5 };
const progress = agreeing(noProgress('mine'), longer);

const doses = (routine: Routine) => stepsOf(routine).map(({ dose }) => prescription(dose));

describe('a dose that was agreed to', () => {
	it('stands in place of the routine’s, and what it changes is the app’s own part', () => {
		const { routine, inUse, outOfUse } = withProgress(routineOf(plank, bridge), progress);
		expect(doses(routine)).toEqual(['2 × 45 s', '2 × 10']);
		expect(stepsOf(routine).map(({ ours }) => ours)).toEqual([['seconds'], []]);
		expect([inUse, outOfUse]).toEqual([[longer], []]);
	});

	it('is nothing to a routine for which none was', () => {
		const routine = routineOf(plank);
		expect(withProgress(routine, null).routine).toBe(routine);
		expect(withProgress(routine, noProgress('mine')).routine).toBe(routine);
	});

	it('goes along with a step that was moved', () => {
		const { routine, inUse } = withProgress(routineOf(bridge, plank), progress);
		expect(doses(routine)).toEqual(['2 × 10', '2 × 45 s']);
		expect(inUse).toEqual([{ ...longer, place: 1 }]);
	});

	it('holds for one of two equal steps alone', () => {
		expect(doses(withProgress(routineOf(plank, plank), progress).routine)).toEqual(['2 × 45 s', '2 × 40 s']);
	});

	it('is not the same for two equal steps that were moved', () => {
		const both = agreeing(progress, { ...longer, place: 1, dose: time(50) });
		const { routine } = withProgress(routineOf(bridge, plank, plank), both);
		expect(doses(routine)).toEqual(['2 × 10', '2 × 45 s', '2 × 50 s']);
	});

	it('is out of use, and says why, where the step was changed or has gone', () => {
		const changed = withProgress(routineOf(stepLike('plank', 'endurance', time(60))), progress);
		expect(doses(changed.routine)).toEqual(['2 × 60 s']);
		expect(changed.outOfUse.map(({ why }) => why)).toEqual([
			'Plank was changed since you agreed to 2 × 45 s: it is done as the routine has it now, 2 × 60 s.'
		]);
		expect(withProgress(routineOf(bridge), progress).outOfUse.map(({ why }) => why)).toEqual([
			'The step that was to be 2 × 45 s is not in this routine any more.'
		]);
	});

	it('is the same dose in whichever order the disk gave its parts back', () => {
		const { type, sides, sets } = time(40);
		const of = { sets, sides, seconds: 40, type } as Dose;
		expect(withProgress(routineOf(plank), { ...progress, doses: [{ ...longer, of }] }).inUse).toHaveLength(1);
	});
});

describe('what is kept', () => {
	it('has one dose a step, the latest, and one refusal of a kind', () => {
		const again = agreeing(progress, { ...longer, dose: time(50), at: 6 });
		expect(again.doses.map(({ dose }) => dose)).toEqual([time(50)]);
		const no = { place: 0, what: 'raise', at: 7 } as const;
		const twice = refusing(refusing(again, no), { ...no, at: 8 });
		expect(twice).toMatchObject({ refused: [{ at: 8 }], changedAt: 8 });
		expect(settingBack(twice, 0, 9)).toMatchObject({
			doses: [],
			refused: [{ place: 0, what: 'raise', at: 9 }]
		});
	});

	it('is read back from disk', () => {
		const kept = refusing(progress, { place: null, what: 'ease', at: 7 });
		expect(safeParse(progressSchema, structuredClone(kept)).output).toEqual(kept);
	});
});
