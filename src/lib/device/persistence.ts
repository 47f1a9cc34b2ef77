/** Whether the browser promises to keep the app's data: `unknown` where it cannot be asked. */
export type Persistence = 'kept' | 'may be cleared' | 'unknown';

/** What the browser promises now. */
export async function persistence(): Promise<Persistence> {
	if (!navigator.storage?.persisted) return 'unknown';
	return (await navigator.storage.persisted()) ? 'kept' : 'may be cleared';
}

/** Asks the browser to keep the data. Some ask the person, most decide by themselves. */
export async function askToPersist(): Promise<Persistence> {
	if (!navigator.storage?.persist) return 'unknown';
	return (await navigator.storage.persist()) ? 'kept' : 'may be cleared';
}
