import { boolean } from 'valibot';
import { defaultTiming } from '#lib/core/dose.ts';
import type { Timing } from '#lib/core/dose.ts';
import { timingSchema } from '#lib/core/schema.ts';
import type { Stored } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

/** What is kept of `Settings`, by its name on disk. */
interface Kept {
	readonly timing: Timing;
	/** Whether the note on when not to train was read. */
	readonly noteSeen: boolean;
}

/** Both, with the defaults where nothing is stored. */
export function readKept(): Promise<[timing: Stored<Timing>, noteSeen: Stored<boolean>]> {
	return Promise.all([
		readSetting('timing', timingSchema, defaultTiming),
		readSetting('noteSeen', boolean(), false)
	]);
}

export function keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): Promise<Stored<void>> {
	return writeSetting(name, value);
}
