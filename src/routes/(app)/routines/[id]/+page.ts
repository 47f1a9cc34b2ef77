import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { routineById, routines } from '#lib/content/index.ts';
import { triedExercise } from '#lib/core/try.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => routines.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params }) => {
	const tried = triedExercise(params.id);
	if (tried !== null) redirect(307, resolve('/(app)/exercises/[id]', { id: tried }));
	const routine = routineById(params.id);
	if (!routine) error(404, 'There is no routine of this name.');
	return { routine };
};
