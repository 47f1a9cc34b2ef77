/** What is asked of a file. */
export type Opened = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A file of sessions, or a backup, that came in where routines do: on its way to the screen of the person's data. */
class Arrivals {
	#file = $state.raw<Opened | null>(null);

	/** One waits to be taken. */
	get waiting(): boolean {
		return this.#file !== null;
	}

	hand(file: Opened): void {
		this.#file = file;
	}

	/** Hands it over, once. */
	take(): Opened | null {
		const file = this.#file;
		this.#file = null;
		return file;
	}
}

export const arrivals = new Arrivals();
