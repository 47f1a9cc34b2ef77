import { backupStores } from '#lib/core/backup.ts';
import type { Change, RecordKey } from '#lib/core/backup.ts';
import { withDatabase } from './database.ts';
import type { Database } from './database.ts';
import { longPatience } from './in-time.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';

/** Records read at a time: the page answers between them. */
const batch = 200;

/** Every record of every store that a backup has, as it is on disk, all at one moment. */
export function readEverything(): Promise<Stored<readonly Required<Change>[]>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const reading = database.transaction(backupStores);
			const found: Required<Change>[] = [];
			for (const store of backupStores) {
				let range: IDBKeyRange | null = null;
				let keys: RecordKey[];
				do {
					const from = reading.objectStore(store);
					let records: unknown[];
					[keys, records] = await Promise.all([from.getAllKeys(range, batch), from.getAll(range, batch)]);
					keys.forEach((key, index) => found.push({ store, key, record: records[index] }));
					if (keys.length > 0) range = IDBKeyRange.lowerBound(keys.at(-1), true);
				} while (keys.length === batch);
			}
			return found;
		}, longPatience)
	);
}

/** How many sessions there are, unreadable ones included. */
export function countSessions(): Promise<Stored<number>> {
	return attempt(() => withDatabase((database) => database.count('sessions')));
}

/**
 * Puts records and takes others away, all or nothing. Returns the changes that undo it. What the sessions come to is
 * counted anew when it is next asked for.
 */
export function exchange(changes: readonly Change[]): Promise<Stored<readonly Change[]>> {
	/** Of the first try: the second, on a fresh connection, may find the changes made. */
	let first: readonly Change[] | undefined;
	return attempt(() =>
		withDatabase(async (database) => {
			const writing = openAll(database);
			const remember = (before: readonly Change[]) => (first ??= before);
			const swapped = swap(writing, changes, remember).catch((reason: unknown) => {
				// What is refused before it is asked for leaves the others to be written: none is.
				callOff(writing);
				throw reason;
			});
			const [before] = await Promise.all([swapped, writing.done]);
			return before;
		}, longPatience)
	);
}

/** Takes every record away, all or none. Returns the changes that undo it. */
export async function clearEverything(): Promise<Stored<readonly Change[]>> {
	const found = await readEverything();
	if (!found.ok) return found;
	return exchange(found.value.map(({ store, key }) => ({ store, key })));
}

const allStores = [...backupStores, 'summary'] as const;

function openAll(database: Database) {
	return database.transaction(allStores, 'readwrite', { durability: 'strict' });
}

function callOff(writing: ReturnType<typeof openAll>): void {
	try {
		writing.abort();
	} catch (reason) {
		// It was called off by the browser already.
		void reason;
	}
}

async function swap(
	writing: ReturnType<typeof openAll>,
	changes: readonly Change[],
	remember: (before: readonly Change[]) => readonly Change[]
): Promise<readonly Change[]> {
	const found = await inBatches(changes, async ({ store, key }): Promise<Change> => {
		const record: unknown = await writing.objectStore(store).get(key as string);
		return record === undefined ? { store, key } : { store, key, record };
	});
	const before = remember(found);
	await inBatches(changes, (change) => set(writing, change));
	if (changes.some(({ store }) => store === 'sessions')) await writing.objectStore('summary').clear();
	return before;
}

/** Asks the disk for so many things at a time that the page answers between them; the transaction stays open meanwhile. */
async function inBatches<Result>(
	changes: readonly Change[],
	ask: (change: Change) => Promise<Result>
): Promise<Result[]> {
	const answers: Result[] = [];
	for (let at = 0; at < changes.length; at += batch)
		answers.push(...(await Promise.all(changes.slice(at, at + batch).map(ask))));
	return answers;
}

async function set(writing: ReturnType<typeof openAll>, { store, key, record }: Change): Promise<void> {
	const held = writing.objectStore(store);
	if (record === undefined) await held.delete(key as string);
	else if (store === 'settings') await held.put(record, key as string);
	else await held.put(record);
}
