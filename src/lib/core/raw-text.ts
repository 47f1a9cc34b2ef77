/** Anything at all as text, as like JSON as can be: also what JSON has no word for, and what holds itself. */
export function rawText(value: unknown): string {
	const within: unknown[] = [];
	return (
		JSON.stringify(
			value,
			function (this: unknown, _, part: unknown) {
				if (typeof part === 'bigint' || typeof part === 'symbol') return String(part);
				if (typeof part === 'number' && !Number.isFinite(part)) return String(part);
				if (part instanceof Map || part instanceof Set) return [...part] as unknown[];
				if (typeof part !== 'object' || part === null) return part;
				while (within.length > 0 && within.at(-1) !== this) within.pop();
				if (within.includes(part)) return 'itself again';
				within.push(part);
				return part;
			},
			'\t'
		) ?? String(value)
	);
}
