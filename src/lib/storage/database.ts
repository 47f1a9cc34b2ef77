import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { migrations } from './migrations.ts';

/** What the disk holds. Values are `unknown`: they are parsed where they are read, never trusted. */
export interface HoldfastSchema extends DBSchema {
	/** Sessions that have ended. Key: their id. */
	sessions: { key: string; value: unknown; indexes: { startedAt: number } };
	/** Sessions under way, or cut off. Key: their id. */
	journal: { key: string; value: unknown };
	/** One record a subject. Key: its name. */
	settings: { key: string; value: unknown };
	/** Routines of the person's own. Key: their id. */
	routines: { key: string; value: unknown };
	/** Routines being edited and not saved yet. Key: their id. */
	drafts: { key: string; value: unknown };
	/** Pictures of the person's own. Key: their id. */
	pictures: { key: string; value: unknown };
}

export type Database = IDBPDatabase<HoldfastSchema>;

let opened: Promise<Database> | undefined;

/**
 * Runs some work on the database, and once more on a fresh connection if the one at hand had died: browsers on iOS
 * drop them, and retrying on the same one never helps. Rejects as IndexedDB does where storage is refused or full.
 */
export async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
	try {
		return await work(await connection());
	} catch (reason) {
		if (!isDeadConnection(reason)) throw reason;
		opened = undefined;
		return work(await connection());
	}
}

function connection(): Promise<Database> {
	opened ??= open().catch((reason: unknown) => {
		opened = undefined;
		throw reason;
	});
	return opened;
}

async function open(): Promise<Database> {
	const database = await openDB<HoldfastSchema>('holdfast', migrations.length, {
		upgrade(upgrading, from, _, transaction) {
			// Cut off, it rejects, and so does the opening: that one is told of.
			void transaction.done.catch(() => undefined);
			for (const migrate of migrations.slice(from)) migrate(upgrading);
		},
		blocking() {
			opened = undefined;
			database.close();
		},
		terminated() {
			opened = undefined;
		}
	});
	return database;
}

function isDeadConnection(reason: unknown): boolean {
	if (!(reason instanceof DOMException)) return false;
	return (
		reason.name === 'InvalidStateError' ||
		reason.name === 'UnknownError' ||
		reason.message.includes('closing')
	);
}
