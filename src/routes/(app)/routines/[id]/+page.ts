import { error, redirect } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { routines } from '#lib/content/index.ts';
import { triedExercise } from '#lib/core/try.ts';
import { asWritten, choiceIn } from '#lib/core/variant.ts';
import { findRoutine } from '#lib/state/find-routine.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => routines.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params, url }) => {
	const tried = triedExercise(params.id);
	if (tried !== null) redirect(307, resolve('/(app)/exercises/[id]', { id: tried }));
	const found = await findRoutine(params.id);
	if (found.kind === 'missing') error(404, 'There is no routine of this name.');
	// A page that is written out ahead has no query.
	return { found, choice: browser ? choiceIn((name) => url.searchParams.get(name)) : asWritten };
};
