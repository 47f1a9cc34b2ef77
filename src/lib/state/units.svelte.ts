import { picklist } from 'valibot';
import { unitOf } from '#lib/core/weights.ts';
import type { WeightUnit } from '#lib/core/weights.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

const schema = picklist(['kg', 'lb']);

/** The unit that weights are shown and asked for in. What was said in the other one stays stored as it was said. */
export class Units {
	#now: WeightUnit = $state('kg');
	#problem = $state.raw<StorageProblem | null>(null);
	#loading: Promise<void> | undefined;
	#chosen = false;

	/** `locale`: of the device, as `en-US`. */
	constructor(locale = globalThis.navigator?.language ?? '') {
		this.#now = unitOf(locale);
	}

	/** Until it is loaded, and where nothing was chosen, what is usual where the device's language is spoken. */
	get now(): WeightUnit {
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

	async set(unit: WeightUnit): Promise<void> {
		this.#chosen = true;
		this.#now = unit;
		const written = await writeSetting('units', unit);
		this.#problem = written.ok ? null : written.problem;
	}

	async #load(): Promise<void> {
		const read = await readSetting('units', schema, this.#now);
		if (!read.ok) this.#problem = read.problem;
		else if (!this.#chosen) this.#now = read.value;
	}
}

export const units = new Units();
