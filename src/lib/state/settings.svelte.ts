import { boolean } from 'valibot';
import { defaultTiming } from '#lib/core/dose.ts';
import type { Timing } from '#lib/core/dose.ts';
import { timingSchema } from '#lib/core/schema.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

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
		await this.#keep('timing', timing);
	}

	async seeNote(): Promise<void> {
		this.#noteSeen = true;
		await this.#keep('noteSeen', true);
	}

	async #load(): Promise<void> {
		const before = this.#timing;
		const [timing, seen] = await Promise.all([
			readSetting('timing', timingSchema, defaultTiming),
			readSetting('noteSeen', boolean(), false)
		]);
		if (!timing.ok) this.#problem = timing.problem;
		else if (this.#timing === before) this.#timing = timing.value;
		this.#noteSeen = seen.ok && seen.value;
	}

	async #keep(name: string, value: unknown): Promise<void> {
		const written = await writeSetting(name, value);
		this.#problem = written.ok ? null : written.problem;
	}
}

export const settings = new Settings();
