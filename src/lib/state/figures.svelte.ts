import { SvelteMap } from 'svelte/reactivity';
import { isInLibrary } from '#lib/content/exercise-names.ts';
import { loadFigure } from '#lib/content/figures.ts';
import type { Figure } from '#lib/core/figure.ts';

/** The figures that screens have asked for. One that is not here yet, or cannot be had, is `null`. */
export class Figures {
	readonly #loaded = new SvelteMap<string, Figure>();
	readonly #load: typeof loadFigure;

	constructor(load = loadFigure) {
		this.#load = load;
	}

	of(exercise: string): Figure | null {
		return this.#loaded.get(exercise) ?? null;
	}

	/** Gets those that are not here yet. A session goes on without a figure: one that cannot be had is left out. */
	async load(exercises: readonly string[]): Promise<void> {
		const wanted = exercises
			.filter(isInLibrary)
			.filter((id, index, ids) => !this.#loaded.has(id) && ids.indexOf(id) === index);
		const figures = await Promise.allSettled(wanted.map((id) => this.#load(id)));
		figures.forEach((figure, index) => {
			if (figure.status === 'fulfilled' && figure.value) this.#loaded.set(wanted[index]!, figure.value);
		});
	}
}

export const figures = new Figures();
