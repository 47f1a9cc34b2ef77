import type { ExerciseId } from '#lib/content/exercise-names.ts';
import { exerciseById } from '#lib/content/exercises.ts';
import type { LibraryExercise } from '#lib/content/exercises.ts';
import { hasSides, tryOf, usesOf } from '#lib/content/tries.ts';
import { library } from '#lib/content/library.ts';
import { withoutLoad } from '#lib/core/dose.ts';
import type { Dose, Sides } from '#lib/core/dose.ts';
import type { Card } from '#lib/core/editing.ts';
import type { Kind } from '#lib/core/exercise.ts';
import { ownExerciseId } from '#lib/core/library.ts';
import type { Step } from '#lib/core/routine.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { nameFinder } from '#lib/core/text/names.ts';

const usual: Dose = { type: 'reps', sides: 'none', sets: 1, reps: 10 };

/**
 * A step of an exercise of the library, in the dose that the last step of its kind has in this routine; else as a
 * built-in routine has it. Its sides are always the exercise's own, and a load belongs to one exercise alone.
 */
export function libraryStep(id: ExerciseId, cards: readonly Card[]): Step {
	const exercise = exerciseById(id);
	const { name, kind } = exercise;
	const known = usesOf(id)[0]?.step.dose ?? stepsOf(tryOf(exercise))[0]!.dose;
	const last = lastOfKind(kind, cards);
	const dose = last ? { ...withoutLoad(last), sides: sidesOf(exercise, known, last) } : known;
	return { exercise: id, name, kind, dose, ours: [] };
}

/** A step of an exercise that only the person knows; of the library's where the name can mean nothing else. */
export function namedStep(name: string, cards: readonly Card[]): Step {
	const known = knownBy(name);
	if (known) return libraryStep(known, cards);
	const kind = cards.at(-1)?.step.kind ?? 'strength';
	const last = lastOfKind(kind, cards);
	const dose = last ? withoutLoad(last) : usual;
	return { exercise: ownExerciseId(name), name: oneLine(name), kind, dose, ours: [] };
}

/** The same step of another exercise: of the library's where the name can mean nothing else. */
export function renamed(step: Step, name: string): Step {
	const known = exerciseById(knownBy(name) ?? '');
	return known ? asExercise(step, known) : { ...step, exercise: ownExerciseId(name), name: oneLine(name) };
}

/** The same dose of an exercise of the library. A picture of the person's own goes with their own exercise. */
export function asExercise(step: Step, { id, name, kind }: LibraryExercise): Step {
	const { picture, ...rest } = step;
	return { ...rest, exercise: id, name, kind };
}

function oneLine(name: string): string {
	return name.trim().replaceAll(/\s+/gu, ' ');
}

function knownBy(name: string): ExerciseId | null {
	const found = nameFinder(library).find(name);
	return found?.sure ? (exerciseById(found.id)?.id ?? null) : null;
}

function lastOfKind(kind: Kind, cards: readonly Card[]): Dose | undefined {
	return cards.findLast(({ step }) => step.kind === kind)?.step.dose;
}

function sidesOf(exercise: LibraryExercise, known: Dose, last: Dose): Sides {
	if (!hasSides(exercise)) return 'none';
	if (known.sides === 'none') return last.sides === 'none' ? 'each' : last.sides;
	return known.sides;
}
