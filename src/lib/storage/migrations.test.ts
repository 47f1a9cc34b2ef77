import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { boolean } from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownOf } from '#lib/core/own-routine.arbitrary.ts';
import { entryOf, sessionOf } from '#lib/core/session.arbitrary.ts';

/** What an app of version 1 has left on a device: made by hand, not by the code of today. */
async function leaveVersion1(): Promise<void> {
	const database = await openDB('holdfast', 1, {
		upgrade(upgrading) {
			upgrading.createObjectStore('sessions', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
			upgrading.createObjectStore('journal', { keyPath: 'id' });
			upgrading.createObjectStore('settings');
		}
	});
	await database.put('sessions', sessionOf({ id: 'done' }));
	await database.put('sessions', { id: 'torn', startedAt: 7 });
	await database.put('journal', entryOf({ id: 'cut off' }));
	await database.put('settings', true, 'noteSeen');
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

/** The modules anew, with no connection open. */
async function todaysApp() {
	vi.resetModules();
	const [sessions, journal, settings, routines] = await Promise.all([
		import('./sessions.ts'),
		import('./journal.ts'),
		import('./settings.ts'),
		import('./routines.ts')
	]);
	return { ...sessions, ...journal, ...settings, ...routines };
}

const version1 = {
	sessions: [sessionOf({ id: 'done' }), { id: 'torn', startedAt: 7 }],
	journal: [entryOf({ id: 'cut off' })],
	settings: [true]
};

beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	await leaveVersion1();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('a database of version 1', () => {
	it('is read by the app of today as it was written, damaged records too', async () => {
		const app = await todaysApp();
		expect(await app.sessionsSince(0)).toMatchObject({
			ok: true,
			value: { sessions: [{ id: 'done' }], damaged: [{ key: 'torn' }] }
		});
		expect(await app.findSession('done')).toEqual({ ok: true, value: sessionOf({ id: 'done' }) });
		expect(await app.readJournal()).toMatchObject({ value: { entries: [{ id: 'cut off' }] } });
		expect(await app.readSetting('noteSeen', boolean(), false)).toEqual({ ok: true, value: true });
	});

	it('keeps all of it when it is brought to today’s, and takes routines from then on', async () => {
		const app = await todaysApp();
		expect(await app.saveRoutines([ownOf('mine')])).toMatchObject({ ok: true });
		expect(await everything()).toEqual({
			version: 2,
			records: { ...version1, routines: [ownOf('mine')], drafts: [], pictures: [] }
		});
	});

	it('whose way to today’s is cut off is as it was, and goes the whole way the next time', async () => {
		const { value: real } = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'createObjectStore') as {
			value: (this: IDBDatabase, ...given: Parameters<IDBDatabase['createObjectStore']>) => IDBObjectStore;
		};
		vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
			this: IDBDatabase,
			name,
			options
		) {
			const made = real.call(this, name, options);
			if (name === 'drafts') made.transaction.abort();
			return made;
		});
		const cut = await todaysApp();
		expect(await cut.saveRoutines([ownOf('mine')])).toMatchObject({ ok: false });
		vi.restoreAllMocks();
		expect(await everything()).toEqual({ version: 1, records: version1 });

		expect(await cut.saveRoutines([ownOf('mine')])).toMatchObject({ ok: true });
		expect((await everything()).records).toMatchObject({ ...version1, routines: [ownOf('mine')] });
	});
});
