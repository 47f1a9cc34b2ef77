/** An object with keys, as JSON has them. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is no list is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** The keys of a value, however deep, that what was made of it does not have. */
export function keysWithout(before: unknown, after: unknown): readonly string[] {
	if (Array.isArray(before) && Array.isArray(after))
		return before.flatMap((value, index) => keysWithout(value, after[index]));
	if (!isRecord(before) || !isRecord(after)) return [];
	return Object.keys(before).flatMap((key) =>
		Object.hasOwn(after, key) ? keysWithout(before[key], after[key]) : [key]
	);
}
