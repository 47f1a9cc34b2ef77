import { openDB, unwrap, wrap } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { inTime, longPatience, patience } from './in-time.ts';
import { migrations } from './migrations.ts';
import type { Upgrade } from './migrations.ts';
import { mayOpen, untilNoSession } from './upgrade-guard.ts';
import { cutOff } from './wholly.ts';

/** What the disk holds. Values are `unknown`: they are parsed where they are read, never trusted. */
export interface HoldfastSchema extends DBSchema {
	/** Sessions that have ended. Key: their id. */
	sessions: { key: string; value: unknown; indexes: { startedAt: number; day: string } };
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
	/** What the sessions come to, a month a record. Key: the month. Made anew where it is missing or wrong. */
	summary: { key: string; value: unknown };
	/** Doses that the person has agreed to in place of a routine's own. Key: the routine's id. */
	progress: { key: string; value: unknown };
}

export type Database = IDBPDatabase<HoldfastSchema>;

interface Connection {
	readonly database: Promise<Database>;
	/** It has died, or was given up. */
	lost: boolean;
}

const name = 'holdfast';

let current: Connection | undefined;

/**
 * Runs some work on the database, and once more on a fresh connection if the one at hand had died or does not answer
 * within `longest` milliseconds: browsers on iOS drop them, and retrying on the same one never helps. So work may be
 * done twice, and has to come to the same. Rejects as IndexedDB does where storage is refused or full, with a
 * `TimeoutError` where it never answers, and with `UpgradeWaits`.
 */
export async function withDatabase<Result>(
	work: (database: Database) => Promise<Result>,
	longest = patience
): Promise<Result> {
	const connection = (current ??= connect());
	try {
		return await workOn(connection, work, longest);
	} catch (reason) {
		if (!connection.lost) throw reason;
		return workOn((current ??= connect()), work, longest);
	}
}

async function workOn<Result>(
	connection: Connection,
	work: (database: Database) => Promise<Result>,
	longest: number
): Promise<Result> {
	try {
		const database = await connection.database;
		return await inTime(longest, () => work(database));
	} catch (reason) {
		if (isDeadConnection(reason)) forget(connection);
		throw reason;
	}
}

function connect(): Connection {
	const connection: Connection = {
		database: open(() => forget(connection)),
		lost: false
	};
	// Where it cannot be opened, the next who asks tries again.
	connection.database.catch(() => leave(connection));
	return connection;
}

/** `onLost`: the connection has died, or another tab wants the database newer. */
function open(onLost: () => void): Promise<Database> {
	let opening: Promise<Database> | undefined;
	let failed: unknown;
	const opened = inTime(patience, async (moreTime) => {
		await mayOpen(name, migrations.length);
		opening = openDB<HoldfastSchema>(name, migrations.length, {
			upgrade(database, from, _, upgrade) {
				moreTime(longPatience);
				void migrate(database, upgrade, from).then((reason) => (failed = reason));
			},
			blocking: () => void untilNoSession().then(onLost),
			terminated: onLost
		});
		return quiet(await opening);
	});
	return opened.catch((reason: unknown) => {
		closeLate(opening);
		throw failed ?? reason;
	});
}

/** A transaction that is cut off is told of by what was asked in it. That it has ended so is not told once more. */
function quiet(database: Database): Database {
	const raw = unwrap(database as IDBPDatabase);
	raw.transaction = (...given: Parameters<IDBDatabase['transaction']>) => {
		const transaction = IDBDatabase.prototype.transaction.apply(raw, given);
		wrap(transaction).done.catch(() => undefined);
		return transaction;
	};
	return database;
}

/** Takes all steps, or none: where one fails the opening rejects. Returns why, if it was not cut off from outside. */
async function migrate(database: Database, upgrade: Upgrade, from: number): Promise<unknown> {
	upgrade.done.catch(() => undefined);
	try {
		for (const step of migrations.slice(from)) await step(database, upgrade);
		return undefined;
	} catch (reason) {
		return cutOff(upgrade) ? reason : undefined;
	}
}

function forget(connection: Connection): void {
	connection.lost = true;
	leave(connection);
	closeLate(connection.database);
}

function leave(connection: Connection): void {
	if (current === connection) current = undefined;
}

/** Closes what may still come, so that it is in nobody's way. What was begun on it ends. */
function closeLate(opening: Promise<Database> | undefined): void {
	// That it could not be opened was told to who asked for it.
	opening?.then((database) => database.close()).catch(() => undefined);
}

function isDeadConnection(reason: unknown): boolean {
	return reason instanceof DOMException && (dead.has(reason.name) || reason.message.includes('closing'));
}

const dead = new Set(['InvalidStateError', 'UnknownError', 'TransactionInactiveError', 'TimeoutError']);
