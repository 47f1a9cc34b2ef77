import { defaultSound, soundSchema } from '#lib/core/sound.ts';
import type { SoundSettings } from '#lib/core/sound.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

/**
 * How the person wants to be led: by which sound, how much of it, and how loud. Apart from the other settings, so that
 * Today need not load it.
 */
export class SoundChoice {
	#now = $state.raw<SoundSettings>(defaultSound);
	#problem = $state.raw<StorageProblem | null>(null);
	#loading: Promise<void> | undefined;
	/** What was set here, which goes before what is read from disk: the reading may come later. */
	#chosen: Partial<SoundSettings> | undefined;

	/** Until it is loaded, and where it cannot be, the defaults. */
	get now(): SoundSettings {
		return this.#now;
	}
	/** Why it could not be read or kept. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Reads it from disk, once. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	async set(change: Partial<SoundSettings>): Promise<void> {
		this.#chosen = { ...this.#chosen, ...change };
		this.#now = { ...this.#now, ...change };
		await this.load();
		const written = await writeSetting('sound', this.#now);
		this.#problem = written.ok ? null : written.problem;
	}

	async #load(): Promise<void> {
		const read = await readSetting('sound', soundSchema, defaultSound);
		if (!read.ok) this.#problem = read.problem;
		else this.#now = this.#chosen ? { ...read.value, ...this.#chosen } : read.value;
	}
}

export const soundChoice = new SoundChoice();
