import { isInLibrary } from './exercise-names.ts';
import type { ExerciseId } from './exercise-names.ts';

/** Exercises that are done with a weight that can be chosen. Apart from their other facts, which the player does without. */
export const weighted: readonly ExerciseId[] = [
	'kettlebell-deadlift',
	'deadlift',
	'romanian-deadlift',
	'kettlebell-swing',
	'good-morning',
	'cable-pull-through',
	'hip-thrust',
	'back-extension-machine',
	'lat-pulldown',
	'seated-cable-row',
	'chest-supported-row',
	'bent-over-row',
	'face-pull',
	'reverse-fly'
];

/** Whether an exercise is one of them; `null` for one that only the person knows. */
export function isWeighted(exercise: string): boolean | null {
	return isInLibrary(exercise) ? weighted.includes(exercise) : null;
}
