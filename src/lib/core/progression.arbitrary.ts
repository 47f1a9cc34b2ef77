import fc from 'fast-check';
import type { Dose } from './dose.ts';
import { lowest } from './dose.ts';
import type { Kind } from './exercise.ts';
import { stepsOf } from './routine.ts';
import type { Routine, Step } from './routine.ts';
import type { CheckIn } from './said.ts';
import type { Session, SessionSet, SessionStep } from './session.ts';

/** A day, in milliseconds. */
export const dayLong = 86_400_000;

/** Sets alike, all done unless told otherwise. */
export function setsLike(count: number, about: Partial<SessionSet>): SessionSet[] {
	const { reps = 0 } = about;
	return Array.from({ length: count }, (_, index) => ({
		set: index + 1,
		side: null,
		reps,
		of: reps,
		seconds: 30,
		done: true,
		...about
	}));
}

export function stepDone(exercise: string, dose: Dose, sets: readonly SessionSet[]): SessionStep {
	const name = exercise.charAt(0).toUpperCase() + exercise.slice(1).replaceAll('-', ' ');
	return { exercise, name, kind: 'endurance', dose, round: 1, sets };
}

/** A session on the `day`-th day since 1970. */
export function sessionWith(
	steps: readonly SessionStep[],
	{ day = 20_000, checkIn }: { day?: number; checkIn?: CheckIn } = {}
): Session {
	const startedAt = day * dayLong;
	return {
		schema: 2,
		id: `session-${day}`,
		day: new Date(startedAt).toISOString().slice(0, 10),
		routine: { id: 'mine', title: 'Mine', kind: 'strength', source: null },
		startedAt,
		endedAt: startedAt + 600_000,
		changedAt: startedAt + 600_000,
		complete: steps.every(({ sets }) => sets.every(({ done }) => done)),
		elapsed: 600,
		steps,
		...(checkIn && { checkIn })
	};
}

/** A session of a routine, every set of every step done as prescribed. */
export function doneWhole(
	routine: Routine,
	day: number,
	about: { checkIn?: CheckIn; change?: (step: SessionStep) => SessionStep } = {}
): Session {
	const { change = (step) => step } = about;
	const steps = stepsOf(routine).map(({ exercise, name, kind, dose }) => {
		const reps = 'reps' in dose ? lowest(dose.reps) : 0;
		const seconds = dose.type === 'time' ? lowest(dose.seconds) : 30;
		const sets = setsLike(lowest(dose.sets), { reps, seconds });
		return change({ exercise, name, kind, dose, round: 1, sets });
	});
	return sessionWith(steps, { day, ...(about.checkIn && { checkIn: about.checkIn }) });
}

export function routineOf(...steps: readonly Step[]): Routine {
	return {
		id: 'mine',
		title: 'Mine',
		note: '',
		source: null,
		place: 'floor',
		kind: 'strength',
		cautions: [],
		blocks: [{ rounds: 1, steps }]
	};
}

export function stepLike(exercise: string, kind: Kind, dose: Dose): Step {
	const name = exercise.charAt(0).toUpperCase() + exercise.slice(1).replaceAll('-', ' ');
	return { exercise, name, kind, dose, ours: [] };
}

const counts = (most: number) =>
	fc.oneof(
		fc.integer({ min: 1, max: most }),
		fc
			.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
			.filter(([one, other]) => one !== other)
			.map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }))
	);
const load = fc.option(
	fc.record({
		unit: fc.constantFrom('kg' as const, 'lb' as const),
		each: fc.tuple(fc.integer({ min: 1, max: 200 }))
	}),
	{ nil: undefined }
);
const sides = fc.constantFrom('none' as const);

/** Doses as they are found in routines: not endless ones. */
const plainDoses: fc.Arbitrary<Dose> = fc.oneof(
	fc
		.record({ type: fc.constant('reps' as const), sides, sets: counts(5), reps: counts(25), load })
		.map(({ load, ...dose }) => (load ? { ...dose, load } : dose)),
	fc.record({
		type: fc.constant('hold' as const),
		sides,
		sets: counts(4),
		reps: counts(15),
		hold: fc.integer({ min: 1, max: 12 })
	}),
	fc.record({ type: fc.constant('time' as const), sides, sets: counts(4), seconds: counts(90) }),
	fc.record({
		type: fc.constant('open' as const),
		sides,
		sets: fc.integer({ min: 1, max: 3 }),
		goal: fc.constantFrom('40 yd', '100 yd', '25 m', 'until tired')
	})
);

export const plainSteps: fc.Arbitrary<Step> = fc
	.tuple(
		fc.constantFrom('plank', 'side-plank', 'bear-crawl', 'deadlift', 'childs-pose'),
		fc.constantFrom<Kind[]>('strength', 'stability', 'stretch', 'mobility', 'endurance', 'release'),
		plainDoses
	)
	.map(([exercise, kind, dose]) => stepLike(exercise, kind, dose));
