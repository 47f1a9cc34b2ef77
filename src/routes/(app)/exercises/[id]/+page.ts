import { error } from '@sveltejs/kit';
import { loadFigure } from '#lib/content/figures.ts';
import { exerciseById, exercises } from '#lib/content/index.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => exercises.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params }) => {
	const exercise = exerciseById(params.id);
	if (!exercise) error(404, 'There is no exercise of this name.');
	const [{ guides }, figure] = await Promise.all([
		import('#lib/content/guides.ts'),
		// Everything can be read without it.
		loadFigure(exercise.id).catch(() => null)
	]);
	return { exercise, guide: guides[exercise.id], figure };
};
