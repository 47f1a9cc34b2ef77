import type { Figure } from '#lib/core/figure.ts';
import type { ExerciseId } from './exercise-names.ts';

const modules = import.meta.glob<Figure>('./figures/*.ts', { import: 'figure' });

/** How an exercise looks. Each is a module of its own, so that a screen loads only those that it shows. */
export async function loadFigure(id: ExerciseId): Promise<Figure | null> {
	return (await modules[`./figures/${id}.ts`]?.()) ?? null;
}
