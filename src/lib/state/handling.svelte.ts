import type { Routine } from '#lib/core/routine.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';

/** Fetched once something is to be written: most who look at a routine change nothing. */
const onShelf = async () => (await import('./shelf.svelte.ts')).shelf;

/** What a person does with one routine of their own: a second one, taking it away, putting it back. */
export class Handling {
	#problem = $state.raw<StorageProblem | null>(null);
	#putBack = $state.raw<(() => Promise<Stored<void>>) | null>(null);

	/** Why the last thing could not be done. */
	get problem() {
		return this.#problem;
	}
	/** It was taken away a moment ago, and can be put back. */
	get removed() {
		return this.#putBack !== null;
	}

	/** Keeps it; whether that could be done. */
	async keep(routine: Routine): Promise<boolean> {
		return this.#did(await (await onShelf()).keep([routine]));
	}

	/** Id of a second one like it; `null` where that could not be kept. */
	async duplicate(routine: Routine): Promise<string | null> {
		const copied = await (await onShelf()).duplicate(routine);
		this.#did(copied);
		return copied.ok ? copied.value.id : null;
	}

	async remove({ id }: Routine): Promise<void> {
		const removed = await (await onShelf()).remove([id]);
		this.#did(removed);
		if (removed.ok) this.#putBack = removed.value;
	}

	async undo(): Promise<void> {
		if (this.#putBack && this.#did(await this.#putBack())) this.#putBack = null;
	}

	#did(written: Stored<unknown>): boolean {
		this.#problem = written.ok ? null : written.problem;
		return written.ok;
	}
}
