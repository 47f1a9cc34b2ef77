import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryOf, sessionOf } from '#lib/core/session.arbitrary.ts';
import type { Stored } from './outcome.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [database, sessions, changing, journal] = await Promise.all([
		import('./database.ts'),
		import('./sessions.ts'),
		import('./changing-sessions.ts'),
		import('./journal.ts')
	]);
	return { ...database, ...sessions, ...changing, ...journal };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => void (disk = await emptyDisk()));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

function valueOf<Value>(stored: Stored<Value>): Value {
	if (!stored.ok) throw new Error(stored.problem.sentence);
	return stored.value;
}

const put = (store: 'sessions' | 'journal', ...records: readonly object[]) =>
	disk.withDatabase((database) => Promise.all(records.map((record) => database.put(store, record))));
const onDisk = (store: 'sessions' | 'journal' | 'summary') =>
	disk.withDatabase((database) => database.getAll(store));

/** Sessions with these ids, that began at these times. */
const begun = (times: Record<string, number>) =>
	Object.entries(times).map(([id, startedAt]) => sessionOf({ id, startedAt }));
const idsOf = (records: readonly { id?: string; key?: string }[]) => records.map(({ id, key }) => id ?? key);

/** Lets the transactions of the next writes be aborted, as where a write fails, once they have asked for theirs. */
function failing(what: 'put' | 'delete') {
	const { value: real } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, what) as {
		value: (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<undefined> & IDBRequest<IDBValidKey>;
	};
	vi.spyOn(IDBObjectStore.prototype, what).mockImplementation(function (
		this: IDBObjectStore,
		...given: unknown[]
	) {
		const request = real.apply(this, given);
		queueMicrotask(() => this.transaction.abort());
		return request;
	});
}

describe('saving a session', () => {
	it('writes it, and takes its journal entry away, and no other', async () => {
		await put('journal', entryOf({ id: 'mine' }), entryOf({ id: 'other' }));
		expect(await disk.saveSession(sessionOf({ id: 'mine' }))).toEqual({ ok: true, value: undefined });
		expect(await onDisk('sessions')).toEqual([sessionOf({ id: 'mine' })]);
		expect(await onDisk('journal')).toEqual([entryOf({ id: 'other' })]);
	});

	it('again replaces it', async () => {
		await disk.saveSession(sessionOf({ elapsed: 1 }));
		await disk.saveSession(sessionOf({ elapsed: 2 }));
		expect(await onDisk('sessions')).toEqual([sessionOf({ elapsed: 2 })]);
	});

	it.each(['put', 'delete'] as const)('changes nothing where its %s fails', async (what) => {
		await put('journal', entryOf());
		await put('sessions', sessionOf({ elapsed: 1 }));
		failing(what);
		expect(await disk.saveSession(sessionOf({ elapsed: 2 }))).toMatchObject({ ok: false });
		vi.restoreAllMocks();
		expect(await onDisk('journal')).toEqual([entryOf()]);
		expect(await onDisk('sessions')).toEqual([sessionOf({ elapsed: 1 })]);
	});

	it('changes nothing where the disk is full', async () => {
		await put('journal', entryOf());
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		expect(await disk.saveSession(sessionOf())).toMatchObject({ ok: false, problem: { kind: 'full' } });
		expect([await onDisk('sessions'), await onDisk('journal')]).toEqual([[], [entryOf()]]);
	});

	it('answers only once it is safe on disk', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await disk.saveSession(sessionOf());
		expect(transaction).toHaveBeenCalledWith(['sessions', 'journal', 'summary'], 'readwrite', {
			durability: 'strict'
		});
	});
});

describe('sessions before a time', () => {
	const before = async (time: number, limit: number) => valueOf(await disk.sessionsBefore(time, limit));

	it('come newest first, a page at a time, each once', async () => {
		await put('sessions', ...begun({ b: 200, e: 500, a: 100, d: 400, c: 300 }));
		const first = await before(Infinity, 2);
		const second = await before(first.next!, 2);
		const third = await before(second.next!, 2);
		expect([first, second, third].map(({ sessions }) => idsOf(sessions))).toEqual([
			['e', 'd'],
			['c', 'b'],
			['a']
		]);
		expect(third.next).toBeNull();
	});

	it('leave no page after, where the last one is full', async () => {
		await put('sessions', ...begun({ a: 100, b: 200 }));
		expect((await before(Infinity, 2)).next).toBeNull();
		expect(await before(100, 2)).toEqual({ sessions: [], damaged: [], next: null });
	});

	it('that began at one instant are never parted', async () => {
		await put('sessions', ...begun({ a: 100, b: 200, c: 200, d: 200 }));
		const first = await before(Infinity, 2);
		expect(idsOf(first.sessions).sort()).toEqual(['b', 'c', 'd']);
		expect(idsOf((await before(first.next!, 2)).sessions)).toEqual(['a']);
	});

	it('go on beyond a page of which nothing can be read', async () => {
		await put('sessions', { id: 'x', startedAt: 300 }, { id: 'y', startedAt: 200 }, ...begun({ a: 100 }));
		const first = await before(Infinity, 2);
		expect([idsOf(first.sessions), idsOf(first.damaged)]).toEqual([[], ['x', 'y']]);
		expect(idsOf((await before(first.next!, 2)).sessions)).toEqual(['a']);
	});
});

describe('sessions since a time', () => {
	it('come newest first, those of that very instant included', async () => {
		await put('sessions', ...begun({ a: 100, c: 300, b: 200 }));
		expect(idsOf(valueOf(await disk.sessionsSince(200)).sessions)).toEqual(['c', 'b']);
	});

	it('hold nothing that is no time', async () => {
		await put('sessions', ...begun({ a: 100 }), sessionOf({ id: 'x', startedAt: 'yesterday' as never }));
		expect(valueOf(await disk.sessionsSince(0))).toEqual({
			sessions: begun({ a: 100 }),
			damaged: [],
			next: null
		});
	});
});

describe('a damaged record', () => {
	const missing = { id: 'missing', startedAt: 300 };
	const wrong = { ...sessionOf({ id: 'wrong', startedAt: 200 }), steps: 'none' };
	const undated = { ...sessionOf({ id: 'undated' }), startedAt: 'yesterday' };
	const nowhen = { ...sessionOf({ id: 'nowhen' }), startedAt: NaN };
	const dated = { ...sessionOf({ id: 'dated' }), startedAt: new Date(5) };
	const endless = { ...sessionOf({ id: 'endless' }), startedAt: Infinity };
	const all = [missing, wrong, undated, nowhen, dated, endless];

	beforeEach(() => put('sessions', ...all, ...begun({ a: 100 })));

	it('is set aside and told of, and the others are read', async () => {
		const damaged = [
			{ key: 'missing', raw: missing },
			{ key: 'wrong', raw: wrong }
		];
		for (const list of [await disk.sessionsBefore(Infinity, 9), await disk.sessionsSince(0)]) {
			expect(valueOf(list)).toMatchObject({ sessions: begun({ a: 100 }), damaged });
		}
	});

	it('that no list by time can hold is told of as well', async () => {
		const unlisted = valueOf(await disk.unlistedSessions());
		expect(idsOf(unlisted).sort()).toEqual(['dated', 'endless', 'nowhen', 'undated']);
	});

	it('is found by its id as what it is', async () => {
		expect(valueOf(await disk.findSession('wrong'))).toEqual({ key: 'wrong', raw: wrong });
		expect(valueOf(await disk.findSession('a'))).toEqual(begun({ a: 100 })[0]);
		expect(valueOf(await disk.findSession('nobody'))).toBeNull();
	});

	it('stays on disk as it was', async () => {
		const before = await onDisk('sessions');
		await Promise.all([disk.sessionsBefore(Infinity, 9), disk.unlistedSessions(), disk.findSession('wrong')]);
		expect(await onDisk('sessions')).toEqual(before);
		expect(before).toEqual(expect.arrayContaining(all));
	});
});

it('records that give no day are told of as what no day can hold', async () => {
	await put('sessions', sessionOf({ id: 'a' }), { id: 'older', startedAt: 3 }, { id: 'dated', day: 5 });
	expect(idsOf(valueOf(await disk.unlistedSessions('day'))).sort()).toEqual(['dated', 'older']);
	expect(idsOf(valueOf(await disk.unlistedSessions())).sort()).toEqual(['dated']);
});

describe('the sessions of some days', () => {
	const on = (id: string, day: string, startedAt: number) => sessionOf({ id, day, startedAt });

	it('come newest first, both ends included, with what of them cannot be read', async () => {
		const torn = { id: 'torn', day: '2026-11-22' };
		const all = [on('a', '2026-11-20', 5), on('b', '2026-11-21', 9), on('c', '2026-11-22', 7)];
		await put('sessions', ...all, on('d', '2026-11-23', 1), torn);
		const list = valueOf(await disk.sessionsOfDays('2026-11-21', '2026-11-22'));
		expect(idsOf(list.sessions)).toEqual(['b', 'c']);
		expect(list.damaged).toEqual([{ key: 'torn', raw: torn }]);
	});
});

describe('changing sessions', () => {
	it('gives back what stood there, so that putting it back undoes it', async () => {
		const [a, b] = begun({ a: 100, b: 200 });
		const torn = { id: 'torn', startedAt: 3 };
		await put('sessions', a!, torn);
		const before = valueOf(await disk.changeSessions([{ ...a, elapsed: 5 }, b], ['torn', 'nobody']));
		expect(before).toEqual([a, torn]);
		expect(await onDisk('sessions')).toEqual([{ ...a, elapsed: 5 }, b]);
		await disk.changeSessions(before, ['b']);
		expect(await onDisk('sessions')).toEqual([a, torn]);
	});

	it('changes nothing where the last of many cannot be put', async () => {
		const [a, b] = begun({ a: 100, b: 200 });
		await put('sessions', a!);
		const unwritable = { ...b, note: () => 'no record' };
		expect(await disk.changeSessions([{ ...a, elapsed: 5 }, unwritable], [])).toMatchObject({ ok: false });
		expect([await onDisk('sessions'), await onDisk('summary')]).toEqual([[a], []]);
	});

	it('gives back what stood there before, even where the disk did it and never answered', async () => {
		await put('sessions', ...begun({ a: 100 }));
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			vi.spyOn(IDBTransaction.prototype, 'addEventListener').mockImplementationOnce(() => undefined);
			const changing = disk.changeSessions([], ['a']);
			await vi.waitFor(async () => expect(await onDisk('sessions')).toEqual([]));
			await vi.advanceTimersByTimeAsync(5_000);
			expect(valueOf(await changing)).toEqual(begun({ a: 100 }));
		} finally {
			vi.useRealTimers();
		}
	});
});

it('where every session has its time, they are not all read to find those without', async () => {
	await put('sessions', ...begun({ a: 100 }));
	const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
	expect(valueOf(await disk.unlistedSessions())).toEqual([]);
	expect(reading).not.toHaveBeenCalled();
});

describe('the journal', () => {
	it('holds one entry a session, the latest saved first', async () => {
		await disk.writeJournal(entryOf({ id: 'a', savedAt: 1 }));
		await disk.writeJournal(entryOf({ id: 'b', savedAt: 2 }));
		await disk.writeJournal(entryOf({ id: 'a', savedAt: 3, position: 14 }));
		const entries = [entryOf({ id: 'a', savedAt: 3, position: 14 }), entryOf({ id: 'b', savedAt: 2 })];
		expect(valueOf(await disk.readJournal())).toEqual({ entries, damaged: [] });
	});

	it('sets aside what it cannot read', async () => {
		await put('journal', entryOf({ id: 'a' }), { id: 'x', position: 'here' });
		expect(valueOf(await disk.readJournal())).toEqual({
			entries: [entryOf({ id: 'a' })],
			damaged: [{ key: 'x', raw: { id: 'x', position: 'here' } }]
		});
	});
});
