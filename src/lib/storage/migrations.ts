import type { IDBPTransaction, StoreNames } from 'idb';
import { safeParse } from 'valibot';
import { sessionSchema } from '#lib/core/schema.ts';
import type { Database, HoldfastSchema } from './database.ts';

/** The transaction that a database is upgraded in: what is done in it is done whole, or not at all. */
export type Upgrade = IDBPTransaction<HoldfastSchema, StoreNames<HoldfastSchema>[], 'versionchange'>;

/**
 * Step n takes a database from version n to n + 1. Only ever append: somebody's device still stands at every
 * version before.
 */
export const migrations: readonly ((database: Database, upgrade: Upgrade) => void | Promise<void>)[] = [
	(database) => {
		database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
		database.createObjectStore('journal', { keyPath: 'id' });
		database.createObjectStore('settings');
	},
	(database) => {
		database.createObjectStore('routines', { keyPath: 'id' });
		database.createObjectStore('drafts', { keyPath: 'id' });
		database.createObjectStore('pictures', { keyPath: 'id' });
	},
	async (database, upgrade) => {
		database.createObjectStore('summary', { keyPath: 'month' });
		database.createObjectStore('progress', { keyPath: 'id' });
		const sessions = upgrade.objectStore('sessions');
		sessions.createIndex('day', 'day');
		for (let at = await sessions.openCursor(); at; at = await at.continue()) {
			const read = safeParse(sessionSchema, at.value);
			// What cannot be read stays as it is.
			if (read.success) await at.update(read.output);
		}
	}
];
