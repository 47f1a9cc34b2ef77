import type { Session } from './session.ts';
import { triedExercise } from './try.ts';

/**
 * Id of the routine most likely wanted now: the one done most often of late, the latest of those done equally often.
 * A single set that was tried is not one. `sessions` are newest first; `null` where there are none.
 */
export function likeliestRoutine(sessions: readonly Session[]): string | null {
	const counts = new Map<string, number>();
	for (const { routine } of sessions) {
		if (triedExercise(routine.id) === null) counts.set(routine.id, (counts.get(routine.id) ?? 0) + 1);
	}
	let likeliest: string | null = null;
	for (const [id, count] of counts) {
		if (likeliest === null || count > counts.get(likeliest)!) likeliest = id;
	}
	return likeliest;
}
