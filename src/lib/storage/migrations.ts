import type { Database } from './database.ts';

/**
 * Step n takes a database from version n to n + 1. Only ever append: somebody's device still stands at every
 * version before.
 */
export const migrations: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
		database.createObjectStore('journal', { keyPath: 'id' });
		database.createObjectStore('settings');
	},
	(database) => {
		database.createObjectStore('routines', { keyPath: 'id' });
		database.createObjectStore('drafts', { keyPath: 'id' });
		database.createObjectStore('pictures', { keyPath: 'id' });
	}
];
