import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findRoutine } from '#lib/state/find-routine.ts';
import type { PageLoad } from './$types';

// Made on the device: most sheets are of routines that nobody else has.
export const prerender = false;
export const ssr = false;

export const load: PageLoad = async ({ params }) => {
	const found = await findRoutine(params.id);
	// What is missing, or cannot be read, is told of where the routine is shown.
	if (found.kind !== 'routine') redirect(307, resolve('/(app)/routines/[id]', { id: params.id }));
	return { routine: found.routine };
};
