import { compiledWithin } from '#lib/core/extent.ts';
import type { Timing } from '#lib/core/dose.ts';
import { likeliestRoutine } from '#lib/core/recent.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { Session } from '#lib/core/session.ts';
import { findRoutine } from './find-routine.ts';

/**
 * The routine most likely wanted now, of those that are still there and can be done: one that was deleted, or pasted
 * and never kept, is not offered. `sessions` are newest first; `null` where none is left.
 */
export async function likeliest(sessions: readonly Session[], timing: Timing): Promise<Routine | null> {
	const id = likeliestRoutine(sessions);
	if (id === null) return null;
	const found = await findRoutine(id);
	if (found.kind === 'routine' && found.from !== 'journal' && !compiledWithin(found.routine, timing).refusal)
		return found.routine;
	return likeliest(
		sessions.filter(({ routine }) => routine.id !== id),
		timing
	);
}
