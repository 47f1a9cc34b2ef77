import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { boolean, number } from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionOf } from '#lib/core/session.arbitrary.ts';

/** The modules anew, with no connection open. */
async function freshModules() {
	vi.resetModules();
	const [database, settings, sessions, changing, guard] = await Promise.all([
		import('./database.ts'),
		import('./settings.ts'),
		import('./sessions.ts'),
		import('./changing-sessions.ts'),
		import('./upgrade-guard.ts')
	]);
	return { ...database, ...settings, ...sessions, ...changing, ...guard };
}

let disk: Awaited<ReturnType<typeof freshModules>>;
beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	disk = await freshModules();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** Every opening of the database from now on. */
const openings = () => vi.spyOn(indexedDB, 'open');

/** Lets the next transactions fail as on a connection that has died. */
function dying(times: number, reason: DOMException) {
	const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
	for (let time = 0; time < times; time++) {
		spy.mockImplementationOnce(() => {
			throw reason;
		});
	}
}

const failing = (name: string) => () => {
	throw new DOMException('', name);
};

describe('the database', () => {
	it('is made from nothing, with all that is stored in it', async () => {
		const made = await disk.withDatabase((database) => {
			const sessions = database.transaction('sessions').store;
			return Promise.resolve({
				stores: [...database.objectStoreNames],
				keys: (['sessions', 'journal', 'routines', 'drafts', 'pictures', 'progress'] as const).map(
					(name) => database.transaction(name).store.keyPath
				),
				months: database.transaction('summary').store.keyPath,
				lists: [...sessions.indexNames]
			});
		});
		expect(made).toEqual({
			stores: ['drafts', 'journal', 'pictures', 'progress', 'routines', 'sessions', 'settings', 'summary'],
			keys: ['id', 'id', 'id', 'id', 'id', 'id'],
			months: 'month',
			lists: ['day', 'startedAt']
		});
	});

	it('keeps what an earlier start of the app has written', async () => {
		await disk.saveSession(sessionOf());
		const later = await freshModules();
		expect(await later.findSession('s1')).toEqual({ ok: true, value: sessionOf() });
	});

	it('is opened once for all that is asked at the same time', async () => {
		const opened = openings();
		await Promise.all([disk.writeSetting('a', 1), disk.writeSetting('b', 2), disk.findSession('s1')]);
		expect(opened).toHaveBeenCalledTimes(1);
	});

	it('gives way where another tab wants it newer', async () => {
		await disk.writeSetting('a', 1);
		const newer = await openDB('holdfast', 99);
		newer.close();
		expect(newer.version).toBe(99);
	});

	it('opens again once another tab had it deleted', async () => {
		await disk.writeSetting('a', 1);
		await new Promise((done) => (indexedDB.deleteDatabase('holdfast').onsuccess = done));
		expect(await disk.readSetting('a', number(), 0)).toEqual({ ok: true, value: 0 });
	});
});

describe('a connection that has died', () => {
	it.each([
		['InvalidStateError', ''],
		['UnknownError', ''],
		['TransactionInactiveError', ''],
		['AbortError', 'The database connection is closing.']
	])('with %s is replaced, and the work done', async (name, message) => {
		await disk.writeSetting('a', 1);
		dying(1, new DOMException(message, name));
		const opened = openings();
		expect(await disk.writeSetting('a', 2)).toEqual({ ok: true, value: undefined });
		expect(opened).toHaveBeenCalledTimes(1);
		expect(await disk.readSetting('a', number(), 0)).toEqual({ ok: true, value: 2 });
	});

	it('is replaced once, then told of', async () => {
		await disk.writeSetting('a', 1);
		dying(2, new DOMException('', 'UnknownError'));
		expect(await disk.writeSetting('a', 2)).toMatchObject({ ok: false, problem: { kind: 'failed' } });
		expect(await disk.readSetting('a', number(), 0)).toEqual({ ok: true, value: 1 });
	});

	it('is not what another failure is taken for', async () => {
		await disk.writeSetting('a', 1);
		dying(1, new DOMException('', 'QuotaExceededError'));
		const opened = openings();
		expect(await disk.writeSetting('a', 2)).toMatchObject({ ok: false, problem: { kind: 'full' } });
		expect(opened).not.toHaveBeenCalled();
	});
});

describe('a disk that does not answer', () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
	afterEach(() => void vi.useRealTimers());

	/** Lets the next openings, or transactions, be for nothing. */
	function silent(what: 'open' | 'transaction', times: number) {
		for (let time = 0; time < times; time++) {
			if (what === 'open') openings().mockReturnValueOnce(new IDBOpenDBRequest());
			else
				vi.spyOn(IDBObjectStore.prototype, 'put').mockReturnValueOnce(
					new IDBRequest() as IDBRequest<IDBValidKey>
				);
		}
	}
	/** What is asked, and how long it takes until that is answered, in seconds. */
	async function answered<Value>(asked: Promise<Value>): Promise<{ answer: Value; after: number }> {
		let after = 0;
		let waiting = true;
		void asked.finally(() => (waiting = false));
		while (waiting) {
			for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
			if (!waiting) break;
			await vi.advanceTimersByTimeAsync(1_000);
			after++;
		}
		return { answer: await asked, after };
	}

	it.each(['open', 'transaction'] as const)('to %s is given up, and tried once more', async (what) => {
		if (what === 'transaction') await disk.writeSetting('a', 1);
		silent(what, 1);
		const { answer, after } = await answered(disk.writeSetting('a', 2));
		expect([answer, after]).toEqual([{ ok: true, value: undefined }, 5]);
		expect(await disk.readSetting('a', number(), 0)).toEqual({ ok: true, value: 2 });
	});

	it.each(['open', 'transaction'] as const)(
		'to %s again is told of, and asked again the next time',
		async (what) => {
			if (what === 'transaction') await disk.writeSetting('a', 1);
			silent(what, 2);
			const { answer, after } = await answered(disk.writeSetting('a', 2));
			expect(answer).toMatchObject({ ok: false, problem: { kind: 'failed' } });
			expect(after).toBe(10);
			expect(await disk.writeSetting('a', 3)).toEqual({ ok: true, value: undefined });
		}
	);
});

describe('while a session runs', () => {
	let held: { name: string }[];
	beforeEach(() => {
		held = [{ name: 'holdfast-session' }];
		vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held }) } });
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	});
	afterEach(() => void vi.useRealTimers());

	it('an older database is not upgraded; when it has ended it is, and that is told', async () => {
		const older = await openDB('holdfast', 2, {
			upgrade: (upgrading) => void upgrading.createObjectStore('sessions', { keyPath: 'id' })
		});
		older.close();
		let free = false;
		void disk.whenFree().then(() => (free = true));
		const asked = await disk.writeSetting('a', 1);
		expect(asked).toMatchObject({ ok: false, problem: { kind: 'waiting' } });
		expect((await indexedDB.databases())[0]!.version).toBe(2);
		expect(free).toBe(false);

		held = [];
		await vi.advanceTimersByTimeAsync(1_000);
		expect(free).toBe(true);
		await disk.withDatabase((database) => Promise.resolve(expect(database.version).toBe(3)));
	});

	it('a database of today, or none, is opened', async () => {
		expect(await disk.writeSetting('a', 1)).toMatchObject({ ok: true });
		const later = await freshModules();
		expect(await later.writeSetting('a', 2)).toMatchObject({ ok: true });
	});

	it('it is not taken away by a tab that wants it newer, until the session has ended', async () => {
		await disk.writeSetting('a', 1);
		let upgraded = false;
		const newer = openDB('holdfast', 99).then((database) => {
			upgraded = true;
			return database;
		});
		for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
		expect(await disk.readSetting('a', number(), 0)).toEqual({ ok: true, value: 1 });
		expect(upgraded).toBe(false);

		held = [];
		await vi.advanceTimersByTimeAsync(1_000);
		(await newer).close();
		expect(await disk.readSetting('a', number(), 0)).toMatchObject({ problem: { kind: 'outdated' } });
	});
});

describe('a disk that will not', () => {
	it.each([
		['QuotaExceededError', 'full'],
		['SecurityError', 'refused'],
		['InvalidStateError', 'refused'],
		['UnknownError', 'failed'],
		['VersionError', 'outdated']
	])('open, with %s, is told of as %s, in words and with what helps', async (name, kind) => {
		openings().mockImplementation(failing(name));
		for (const asked of [disk.saveSession(sessionOf()), disk.sessionsSince(0), disk.unlistedSessions()]) {
			const inWords = expect.stringMatching(/\.$/) as unknown;
			expect(await asked).toEqual({ ok: false, problem: { kind, sentence: inWords, remedy: inWords } });
		}
	});

	it.each([undefined, null])('be there (%s) is told of as refused', async (nothing) => {
		vi.stubGlobal('indexedDB', nothing);
		expect(await disk.saveSession(sessionOf())).toMatchObject({ ok: false, problem: { kind: 'refused' } });
	});

	it('even be looked at is told of as refused', async () => {
		vi.unstubAllGlobals();
		const looking = vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(failing('SecurityError'));
		expect(await disk.saveSession(sessionOf())).toMatchObject({ ok: false, problem: { kind: 'refused' } });
		looking.mockRestore();
	});

	it('open at first is asked again the next time', async () => {
		openings().mockImplementationOnce(failing('QuotaExceededError'));
		await disk.writeSetting('a', 1);
		expect(await disk.writeSetting('a', 1)).toMatchObject({ ok: true });
	});

	it('is not what a mistake of ours is taken for', async () => {
		openings().mockImplementation(() => {
			throw new TypeError('ours');
		});
		await expect(disk.writeSetting('a', 1)).rejects.toThrow('ours');
	});
});

describe('a setting', () => {
	it('is what was written last, and the fallback until then', async () => {
		expect(await disk.readSetting('asked', boolean(), true)).toEqual({ ok: true, value: true });
		await disk.writeSetting('asked', false);
		expect(await disk.readSetting('asked', boolean(), true)).toEqual({ ok: true, value: false });
	});

	it('that is damaged is the fallback, and stays on disk', async () => {
		await disk.writeSetting('asked', 'perhaps');
		expect(await disk.readSetting('asked', boolean(), true)).toEqual({ ok: true, value: true });
		expect(await disk.withDatabase((database) => database.get('settings', 'asked'))).toBe('perhaps');
	});
});
