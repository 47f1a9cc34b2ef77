import { safeParse } from 'valibot';
import type { GenericSchema } from 'valibot';
import { withDatabase } from './database.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';

/** One setting; `fallback` where none is stored, or what is stored does not fit. */
export function readSetting<Value>(
	name: string,
	schema: GenericSchema<unknown, Value>,
	fallback: Value
): Promise<Stored<Value>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const result = safeParse(schema, await database.get('settings', name));
			return result.success ? result.output : fallback;
		})
	);
}

export function writeSetting(name: string, value: unknown): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			await database.put('settings', value, name);
		})
	);
}
