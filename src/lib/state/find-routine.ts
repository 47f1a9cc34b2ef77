import { routineById } from '#lib/content/index.ts';
import type { Routine } from '#lib/core/routine.ts';
import { triedExercise } from '#lib/core/try.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Damaged } from '#lib/storage/records.ts';

/** A routine to look at or to do: there, unreadable, missing, or out of reach. */
export type FoundRoutine =
	| {
			readonly kind: 'routine';
			readonly routine: Routine;
			/** `journal`: it was started without being kept, and lasts no longer than its session. */
			readonly from: 'library' | 'shelf' | 'journal';
	  }
	| { readonly kind: 'damaged'; readonly damaged: Damaged }
	| { readonly kind: 'missing' }
	| { readonly kind: 'problem'; readonly problem: StorageProblem };

/** The routine with this id: a built-in one, a try, or the person's own. Only for the last is the disk asked. */
export async function findRoutine(id: string): Promise<FoundRoutine> {
	const known = routineById(id) ?? (await findTry(id));
	if (known) return { kind: 'routine', routine: known, from: 'library' };
	if (triedExercise(id) !== null) return { kind: 'missing' };
	const { findOwn } = await import('./find-own-routine.ts');
	return findOwn(id);
}

/** A try needs the facts of the library, which the player does without otherwise. */
async function findTry(id: string): Promise<Routine | undefined> {
	if (triedExercise(id) === null) return undefined;
	const { tryById } = await import('#lib/content/tries.ts');
	return tryById(id);
}
