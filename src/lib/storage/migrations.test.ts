import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { boolean } from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { monthOf } from '#lib/core/day.ts';
import { draftOf, ownOf, pictureOf } from '#lib/core/own-routine.arbitrary.ts';
import { entryOf, sessionOf } from '#lib/core/session.arbitrary.ts';
import type { Session } from '#lib/core/session.ts';
import { summarise } from '#lib/core/summary.ts';

/** Sessions as they are today, on two days of one month and one of another. */
const sessions: readonly Session[] = [
	sessionOf({ id: 'a' }),
	sessionOf({ id: 'b', startedAt: 90_000_000, endedAt: 90_009_000 }),
	sessionOf({ id: 'c', startedAt: 3_000_000_000, endedAt: 3_000_900_000 })
].map((session) => ({ ...session, day: dayHere(session.startedAt), changedAt: session.endedAt }));

function dayHere(time: number): string {
	return new Intl.DateTimeFormat('sv-SE').format(time);
}

/** The same as an app of version 1 or 2 wrote them. */
const older = sessions.map((session) => {
	const { day: _day, changedAt: _changedAt, ...rest } = session;
	return { ...rest, schema: 1 };
});
const torn = [
	{ id: 'torn', startedAt: 7 },
	{ ...older[0], id: 'worn', steps: 'none' }
];

/** What the stores of each version held; made by hand, not by the code of today. */
const left = {
	sessions: [...older, ...torn],
	journal: [entryOf({ id: 'cut off' })],
	settings: [true],
	routines: [ownOf('mine')],
	drafts: [draftOf('mine')],
	pictures: [pictureOf('p')]
};
const stores = {
	1: ['sessions', 'journal', 'settings'],
	2: ['sessions', 'journal', 'settings', 'routines', 'drafts', 'pictures']
} as const;
type Version = keyof typeof stores;

async function leave(version: Version): Promise<void> {
	const database: IDBPDatabase = await openDB('holdfast', version, {
		upgrade(upgrading) {
			for (const name of stores[version]) {
				const store = upgrading.createObjectStore(name, name === 'settings' ? {} : { keyPath: 'id' });
				if (name === 'sessions') store.createIndex('startedAt', 'startedAt');
			}
		}
	});
	for (const name of stores[version])
		for (const record of left[name])
			await database.put(name, record, name === 'settings' ? 'noteSeen' : undefined);
	database.close();
}

/** All records of every store, in a connection of its own. */
async function everything(): Promise<{ version: number; records: Record<string, unknown[]> }> {
	const database = await openDB('holdfast');
	const records = Object.fromEntries(
		await Promise.all(
			[...database.objectStoreNames].map(async (name) => [name, await database.getAll(name)] as const)
		)
	);
	database.close();
	return { version: database.version, records };
}

const asLeft = (version: Version) =>
	Object.fromEntries(
		stores[version].map((name) => [name, expect.arrayContaining<unknown>(left[name]) as unknown])
	);

/** The modules anew, with no connection open. */
async function todaysApp() {
	vi.resetModules();
	const [sessionStore, summary, journal, settings, routines] = await Promise.all([
		import('./sessions.ts'),
		import('./summary.ts'),
		import('./journal.ts'),
		import('./settings.ts'),
		import('./routines.ts')
	]);
	return { ...sessionStore, ...summary, ...journal, ...settings, ...routines };
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** Lets whatever makes the database of today be cut off at its nth call. Returns how many calls there have been. */
function cutOffAt(nth: number): () => number {
	let calls = 0;
	const cut = (
		object: object,
		name: string,
		transactionOf: (made: never, on: never) => IDBTransaction
	): void => {
		const real = Reflect.get(object, name) as (this: unknown, ...given: unknown[]) => unknown;
		vi.spyOn(object as Record<string, () => unknown>, name).mockImplementation(function (
			this: unknown,
			...given: unknown[]
		) {
			const made = real.apply(this, given);
			if (++calls === nth) transactionOf(made as never, this as never).abort();
			return made;
		});
	};
	const ofStore = (_: unknown, store: IDBObjectStore): IDBTransaction => store.transaction;
	cut(IDBDatabase.prototype, 'createObjectStore', (made: IDBObjectStore) => made.transaction);
	cut(IDBObjectStore.prototype, 'createIndex', ofStore);
	cut(IDBObjectStore.prototype, 'openCursor', ofStore);
	cut(IDBCursor.prototype, 'update', (_, cursor: IDBCursor) => ofStore(_, cursor.source as IDBObjectStore));
	return () => calls;
}

describe.each([1, 2] as const)('a database of version %i', (version) => {
	beforeEach(() => leave(version));

	it('is read by the app of today, damaged records as they are', async () => {
		const app = await todaysApp();
		expect(await app.sessionsSince(0)).toMatchObject({
			ok: true,
			value: { sessions: [...sessions].reverse(), damaged: [{ key: 'worn' }, { key: 'torn', raw: torn[0] }] }
		});
		expect(await app.findSession('a')).toEqual({ ok: true, value: sessions[0] });
		expect(await app.readJournal()).toMatchObject({ value: { entries: [{ id: 'cut off' }] } });
		expect(await app.readSetting('noteSeen', boolean(), false)).toEqual({ ok: true, value: true });
	});

	it('keeps all of it when it is brought to today’s', async () => {
		const app = await todaysApp();
		await app.sessionsSince(0);
		expect(await everything()).toEqual({
			version: 3,
			records: {
				...{ routines: [], drafts: [], pictures: [] },
				...asLeft(version),
				sessions: [...sessions, ...torn],
				summary: [],
				progress: []
			}
		});
	});

	it('has a summary from then on that is what its sessions come to', async () => {
		const app = await todaysApp();
		const months = [monthOf(sessions[0]!.day), monthOf(sessions[2]!.day)] as const;
		expect(await app.readSummary(...months)).toEqual({ ok: true, value: summarise(sessions) });
		expect((await everything()).records.summary).toMatchObject(summarise(sessions));
	});

	it('whose way to today’s is cut off anywhere is as it was, and goes the whole way the next time', async () => {
		const cutAt = async (nth: number): Promise<number> => {
			const calls = cutOffAt(nth);
			const app = await todaysApp();
			const read = await app.sessionsSince(0);
			vi.restoreAllMocks();
			if (read.ok) return calls();
			expect(await everything()).toEqual({ version, records: asLeft(version) });
			return cutAt(nth + 1);
		};
		const calls = await cutAt(1);
		// Every store that there was not yet, the index, the walk through the sessions, and each that is sound.
		expect(calls).toBe({ 1: 3 + 2, 2: 2 }[version] + 1 + 1 + sessions.length);
		expect((await everything()).records).toMatchObject({ sessions: [...sessions, ...torn] });
	});
});

it('a database that a newer app has made is left alone, and it is said that this one is outdated', async () => {
	(await openDB('holdfast', 99)).close();
	const app = await todaysApp();
	expect(await app.sessionsSince(0)).toMatchObject({ ok: false, problem: { kind: 'outdated' } });
	expect(await everything()).toEqual({ version: 99, records: {} });
});
