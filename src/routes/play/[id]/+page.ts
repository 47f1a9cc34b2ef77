import { error } from '@sveltejs/kit';
import { routineById, routines } from '#lib/content/index.ts';
import type { Routine } from '#lib/core/routine.ts';
import { triedExercise } from '#lib/core/try.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => routines.map(({ id }) => ({ id }));

/** A try needs the facts of the library, which the player does without otherwise. */
async function findTry(id: string): Promise<Routine | undefined> {
	if (triedExercise(id) === null) return undefined;
	const { tryById } = await import('#lib/content/tries.ts');
	return tryById(id);
}

export const load: PageLoad = async ({ params }) => {
	const routine = routineById(params.id) ?? (await findTry(params.id));
	if (!routine) error(404, 'There is no routine of this name.');
	return { routine };
};
