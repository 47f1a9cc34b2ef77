import type { Dose, DosePart, Sides } from '#lib/core/dose.ts';
import type { Kind } from '#lib/core/exercise.ts';
import type { Routine, Step } from '#lib/core/routine.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { triedExercise, tryRoutine } from '#lib/core/try.ts';
import type { Prescribed } from '#lib/core/try.ts';
import type { ExerciseId } from './exercise-names.ts';
import { exerciseById } from './exercises.ts';
import type { LibraryExercise } from './exercises.ts';
import { routines } from './routines.ts';

/** Our choice where no routine gives a dose, within what the sources say of a kind: a stretch is held 20–30 s. */
const byKind: Readonly<Record<Kind, Dose>> = {
	strength: { type: 'reps', sides: 'none', sets: 1, reps: 10 },
	stability: { type: 'reps', sides: 'none', sets: 1, reps: 8, tempo: [2, 0, 2, 0] },
	stretch: { type: 'time', sides: 'none', sets: 1, seconds: 30 },
	mobility: { type: 'reps', sides: 'none', sets: 1, reps: 8, tempo: [3, 0, 3, 0] },
	endurance: { type: 'time', sides: 'none', sets: 1, seconds: 20 },
	release: { type: 'time', sides: 'none', sets: 1, seconds: 60 }
};

/** Those that no routine uses, and that are done on one side at a time. */
const sidesOf: Readonly<Partial<Record<ExerciseId, Sides>>> = {
	'prone-leg-lift': 'alternate',
	'bird-dog-leg-reach': 'alternate',
	'plank-bird-dog': 'alternate',
	'single-leg-glute-bridge': 'each',
	'dead-bug-heel-tap': 'alternate',
	'plank-shoulder-tap': 'alternate',
	'kneeling-side-plank': 'each',
	'side-plank-with-leg-lift': 'each',
	'knee-rolls': 'alternate'
};

/** A built-in routine and the step in it that is looked for. */
export interface Use {
	readonly routine: Routine;
	readonly step: Step;
}

/** The built-in routines that an exercise is in, in their order, each with its first step of it. */
export function usesOf(exercise: string): readonly Use[] {
	return routines.flatMap((routine) => {
		const step = stepsOf(routine).find((each) => each.exercise === exercise);
		return step ? [{ routine, step }] : [];
	});
}

/** One set of an exercise, as the first routine that uses it has it; in a dose of our own where none does. */
export function tryOf(exercise: LibraryExercise): Routine {
	return tryRoutine(exercise, prescribedFor(exercise));
}

/** The try with this id; `undefined` for an id of anything else, or of an exercise that is not in the library. */
export function tryById(id: string): Routine | undefined {
	const exercise = exerciseById(triedExercise(id) ?? '');
	return exercise && tryOf(exercise);
}

/** Whether an exercise is done on one side and then on the other, or in turns. */
export function hasSides({ id, kind }: LibraryExercise): boolean {
	const uses = usesOf(id);
	if (uses.length === 0) return ownDose(id, kind).sides !== 'none';
	return uses.some(({ step }) => step.dose.sides !== 'none');
}

function prescribedFor({ id, kind }: LibraryExercise): Prescribed {
	const [use] = usesOf(id);
	if (use) return { dose: use.step.dose, ours: use.step.ours, source: use.routine.source };
	const dose = ownDose(id, kind);
	return { dose, ours: partsOf(dose), source: null };
}

function ownDose(id: ExerciseId, kind: Kind): Dose {
	return { ...byKind[kind], sides: sidesOf[id] ?? 'none' };
}

/** The parts that a dose of our own states. */
function partsOf(dose: Dose): DosePart[] {
	const parts: readonly DosePart[] = ['sides', 'sets', 'reps', 'seconds', 'tempo'];
	return parts.filter((part) => part in dose && !(part === 'sides' && dose.sides === 'none'));
}
