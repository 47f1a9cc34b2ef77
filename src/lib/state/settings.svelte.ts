import { defaultTiming } from '#lib/core/dose.ts';
import type { Timing } from '#lib/core/dose.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';

/** Fetched once a screen is seen: the disk, and what checks what comes from it, are most of what these need. */
const disk = () => import('./settings-disk.ts');

/** What the person has set. Until it is loaded, and where it cannot be, the product's defaults hold. */
export class Settings {
	#timing = $state.raw<Timing>(defaultTiming);
	#noteSeen = $state(true);
	#problem = $state.raw<StorageProblem | null>(null);
	#loading: Promise<void> | undefined;

	get timing(): Timing {
		return this.#timing;
	}
	/** Whether the note on when not to train was read; taken as read until loaded, so that it does not flash. */
	get noteSeen(): boolean {
		return this.#noteSeen;
	}
	/** Why the settings could not be read or kept. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Reads them from disk, once. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	async setTiming(timing: Timing): Promise<void> {
		this.#timing = timing;
		await this.#keep(({ keep }) => keep('timing', timing));
	}

	async seeNote(): Promise<void> {
		this.#noteSeen = true;
		await this.#keep(({ keep }) => keep('noteSeen', true));
	}

	async #load(): Promise<void> {
		const before = this.#timing;
		const { readKept } = await disk();
		const [timing, seen] = await readKept();
		if (!timing.ok) this.#problem = timing.problem;
		else if (this.#timing === before) this.#timing = timing.value;
		this.#noteSeen = seen.ok && seen.value;
	}

	async #keep(write: (to: Awaited<ReturnType<typeof disk>>) => Promise<Stored<void>>): Promise<void> {
		const written = await write(await disk());
		this.#problem = written.ok ? null : written.problem;
	}
}

export const settings = new Settings();
