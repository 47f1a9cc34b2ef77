/**
 * A second place on this device, beside the database and independent of it: what is being written there is kept here
 * until it is safe, one key a record.
 */
const prefix = 'holdfast-session:';

/** What is kept aside, by its id, as text. */
export interface Aside {
	readonly id: string;
	readonly text: string;
}

/** Keeps a text aside, in place of what was there under its id. False where the browser refuses that. */
export function keepAside({ id, text }: Aside): boolean {
	try {
		localStorage.setItem(prefix + id, text);
		return true;
	} catch {
		return false;
	}
}

/** All that is kept aside; nothing where the browser has no such place. */
export function allAside(): readonly Aside[] {
	try {
		return Object.entries(localStorage).flatMap(([key, text]: [string, string]) =>
			key.startsWith(prefix) ? [{ id: key.slice(prefix.length), text }] : []
		);
	} catch {
		return [];
	}
}

/** Takes it away, unless something else has taken its place since. */
export function letGo({ id, text }: Aside): void {
	const key = prefix + id;
	if (allAside().some((aside) => aside.id === id && aside.text === text)) localStorage.removeItem(key);
}
