import { SvelteMap } from 'svelte/reactivity';
import { findPicture } from '#lib/storage/pictures.ts';

/** Pictures of the person's own that screens have asked for. */
class Pictures {
	readonly #loaded = new SvelteMap<string, string>();

	/** A `data:` URL; `null` for one that is not here yet, or cannot be had. */
	of(id: string): string | null {
		return this.#loaded.get(id) ?? null;
	}

	/** Reads one that is not here yet. What cannot be read is left out, and asked for again the next time. */
	async load(id: string): Promise<void> {
		if (this.#loaded.has(id)) return;
		const found = await findPicture(id);
		if (found.ok && found.value) this.#loaded.set(id, found.value.data);
	}
}

export const pictures = new Pictures();
