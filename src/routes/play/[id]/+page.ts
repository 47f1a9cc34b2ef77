import { error } from '@sveltejs/kit';
import { routineById, routines } from '#lib/content/index.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => routines.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params }) => {
	const routine = routineById(params.id);
	if (!routine) error(404, 'There is no routine of this name.');
	return { routine };
};
