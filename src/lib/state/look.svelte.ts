import * as v from 'valibot';
import { showLook } from '#lib/device/page-look.ts';
import type { PageLook } from '#lib/device/page-look.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

const schema: v.GenericSchema<unknown, PageLook> = v.object({
	theme: v.picklist(['system', 'light', 'dark']),
	contrast: v.picklist(['system', 'more'])
});
const asTheSystem: PageLook = { theme: 'system', contrast: 'system' };

/**
 * How the app looks, as the person has set it. Apart from the other settings, so that no screen waits for it: `app.html`
 * has painted the page already, by the mirror of it that `showLook` leaves.
 */
export class Look {
	#now = $state.raw(asTheSystem);
	#problem = $state.raw<StorageProblem | null>(null);
	#loading: Promise<void> | undefined;
	/** What was set here, which goes before what is read from disk: the reading may come later. */
	#chosen: Partial<PageLook> | undefined;

	get now(): PageLook {
		return this.#now;
	}
	/** Why it could not be read or kept. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Reads it from disk, once, and paints the page so. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	async set(change: Partial<PageLook>): Promise<void> {
		this.#chosen = { ...this.#chosen, ...change };
		this.#show({ ...this.#now, ...change });
		await this.load();
		const written = await writeSetting('look', this.#now);
		this.#problem = written.ok ? null : written.problem;
	}

	async #load(): Promise<void> {
		const read = await readSetting('look', schema, asTheSystem);
		if (!read.ok) this.#problem = read.problem;
		else this.#show({ ...read.value, ...this.#chosen });
	}

	#show(now: PageLook): void {
		this.#now = now;
		showLook(now);
	}
}

export const look = new Look();
