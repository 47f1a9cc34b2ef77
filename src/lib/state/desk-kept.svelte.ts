import { routineById } from '#lib/content/index.ts';
import { defaultDesk } from '#lib/core/desk.ts';
import type { DeskMemory, DeskSettings } from '#lib/core/desk.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { keepMemory, keepSettings, readDesk } from './desk-disk.ts';
import { findRoutine } from './find-routine.ts';

/** What is set of the desk mode and what it remembers: here at once, and on disk a moment later. */
export class DeskKept {
	#settings = $state.raw<DeskSettings>(defaultDesk);
	#memory: DeskMemory = { countedFrom: 0, quietUntil: null };
	#problem = $state.raw<StorageProblem | null>(null);
	#routine = $state.raw<Routine | null>(null);
	#loading: Promise<void> | undefined;

	get settings() {
		return this.#settings;
	}
	get memory() {
		return this.#memory;
	}
	/** Why something of it could not be read or kept. */
	get problem() {
		return this.#problem;
	}
	/** What a nudge is for; `null` until it is known. */
	get routine() {
		return this.#routine;
	}

	/** Reads it from disk, once. */
	load(): Promise<void> {
		this.#loading ??= this.read();
		return this.#loading;
	}

	/** Reads it anew: another window has changed it. */
	async read(): Promise<void> {
		const [settings, memory] = await readDesk();
		if (settings.ok) this.#settings = settings.value;
		else this.#problem = settings.problem;
		if (memory.ok) this.#memory = memory.value;
		await this.#findRoutine();
	}

	async set(change: Partial<DeskSettings>): Promise<void> {
		this.#settings = { ...this.#settings, ...change };
		if (change.routine !== undefined) await this.#findRoutine();
		await this.#answer(keepSettings(this.#settings));
	}

	async remember(memory: DeskMemory): Promise<void> {
		this.#memory = memory;
		await this.#answer(keepMemory(memory));
	}

	async #answer(writing: ReturnType<typeof keepMemory>): Promise<void> {
		const written = await writing;
		this.#problem = written.ok ? null : written.problem;
	}

	/** Where it is gone, or cannot be read, the one that everybody has. */
	async #findRoutine(): Promise<void> {
		const found = await findRoutine(this.#settings.routine);
		this.#routine = found.kind === 'routine' ? found.routine : (routineById(defaultDesk.routine) ?? null);
	}
}
