import { safeParse } from 'valibot';
import type { GenericSchema } from 'valibot';

/** A record that does not fit its schema. It stays where it is, untouched; this is what was found. */
export interface Damaged {
	readonly key: string;
	readonly raw: unknown;
}

/** Sorts what was read from disk into what can be used and what has to be set aside. */
export function sorted<Value>(
	found: readonly unknown[],
	schema: GenericSchema<unknown, Value>
): { sound: Value[]; damaged: Damaged[] } {
	const sound: Value[] = [];
	const damaged: Damaged[] = [];
	for (const raw of found) {
		const result = safeParse(schema, raw);
		if (result.success) sound.push(result.output);
		else damaged.push({ key: keyOf(raw), raw });
	}
	return { sound, damaged };
}

function keyOf(raw: unknown): string {
	return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '?';
}
