import { withProgress } from '#lib/core/progress-applied.ts';
import type { Routine } from '#lib/core/routine.ts';
import { triedExercise } from '#lib/core/try.ts';
import { findProgress } from '#lib/storage/progress.ts';

/**
 * A routine with the doses that the person has agreed to; as it is written where there are none, or where they cannot
 * be read: a session can be done all the same. One that is already as it is wanted today is left as it is.
 */
export async function applied(routine: Routine): Promise<Routine> {
	if (routine.today || triedExercise(routine.id) !== null) return routine;
	const found = await findProgress(routine.id);
	return found.ok ? withProgress(routine, found.value).routine : routine;
}
