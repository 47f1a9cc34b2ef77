/** A change to one value of a JSON: it is another, is gone, or stands under another name. */
export interface JsonChange {
	/** Which of all values, however deep; counted round. */
	readonly at: number;
	readonly by: unknown;
	readonly how: 'other' | 'gone' | 'renamed';
}

/** A text of JSON with some of its values changed. */
export function withChanges(text: string, changes: readonly JsonChange[]): string {
	const value = JSON.parse(text) as unknown;
	const places = placesIn(value);
	for (const { at, by, how } of changes) {
		const [within, key] = places[at % places.length]!;
		if (how === 'renamed') within[`${key}2`] = within[key];
		if (how === 'other') within[key] = by;
		else delete within[key];
	}
	return JSON.stringify(value);
}

/** Every value in another: what it stands in, and under which name. */
function placesIn(value: unknown): (readonly [within: Record<string, unknown>, key: string])[] {
	if (typeof value !== 'object' || value === null) return [];
	const within = value as Record<string, unknown>;
	return Object.keys(within).flatMap((key) => [[within, key] as const, ...placesIn(within[key])]);
}
