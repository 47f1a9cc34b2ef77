import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lifelikeYear } from '#lib/core/lifelike.arbitrary.ts';
import { entryOf, sessionOf } from '#lib/core/session.arbitrary.ts';
import { summarise } from '#lib/core/summary.ts';
import { FakeLocks, stubNavigator } from '#lib/device/fake-locks.ts';

/** The modules anew over an empty disk. */
async function fresh() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [database, history, overview, cutOff] = await Promise.all([
		import('#lib/storage/database.ts'),
		import('./history.svelte.ts'),
		import('./history-overview.svelte.ts'),
		import('./cut-off.svelte.ts')
	]);
	return { ...database, ...history, ...overview, ...cutOff };
}

let on: Awaited<ReturnType<typeof fresh>>;
let locks: FakeLocks;
beforeEach(async () => {
	locks = new FakeLocks();
	stubNavigator('locks', locks);
	on = await fresh();
});
afterEach(() => void vi.restoreAllMocks());

const put = (store: 'sessions' | 'journal', records: readonly object[]) =>
	on.withDatabase((database) => Promise.all(records.map((record) => database.put(store, record))));
const sessions = (count: number) =>
	Array.from({ length: count }, (_, index) => sessionOf({ id: `s${index}`, startedAt: 1000 + index }));
const refuse = () =>
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('', 'SecurityError');
	});

describe('the history', () => {
	it('of nothing is loaded, complete and empty', async () => {
		const history = new on.History();
		expect([history.loaded, history.complete]).toEqual([false, false]);
		await history.load();
		expect([history.loaded, history.complete, history.sessions, history.damaged]).toEqual([
			true,
			true,
			[],
			[]
		]);
	});

	it('is read a page at a time, newest first, each session once, to the last', async () => {
		await put('sessions', sessions(50));
		const history = new on.History();
		await history.load();
		expect([history.sessions.length, history.complete]).toEqual([20, false]);
		await history.loadMore();
		expect([history.sessions.length, history.complete]).toEqual([40, false]);
		await history.loadMore();
		expect(history.complete).toBe(true);
		await history.loadMore();
		expect(history.sessions.map(({ id }) => id)).toEqual(
			sessions(50)
				.map(({ id }) => id)
				.reverse()
		);
	});

	it('goes on beyond a record that cannot be read, and tells of each such once', async () => {
		await put('sessions', sessions(30));
		await put('sessions', [
			{ id: 'new', startedAt: 5000 },
			{ id: 'within', startedAt: 1010.5 },
			{ id: 'old', startedAt: 500 },
			{ ...sessionOf({ id: 'undated' }), startedAt: 'yesterday' }
		]);
		const history = new on.History();
		await history.load();
		expect(history.complete).toBe(false);
		await history.loadMore();
		expect([history.sessions.length, history.complete]).toEqual([30, true]);
		expect(history.damaged.map(({ key }) => key).sort()).toEqual(['new', 'old', 'undated', 'within']);
	});

	it('of some days has all of their sessions, newest first, and tells of what gives no day', async () => {
		const year = lifelikeYear(3, '2026-11-22');
		await put('sessions', [...year, { id: 'undated', startedAt: 5 }]);
		const history = new on.History();
		await history.load({ kind: 'days', from: '2026-02-01', to: '2026-02-28' });
		const expected = year.filter(({ day }) => day.startsWith('2026-02')).map(({ id }) => id);
		expect(history.sessions.map(({ id }) => id)).toEqual(expected.reverse());
		expect([expected.length > 10, history.complete]).toEqual([true, true]);
		expect(history.damaged.map(({ key }) => key)).toEqual(['undated']);
	});

	it('of a routine has its sessions alone, a page at a time', async () => {
		const year = lifelikeYear(3, '2026-11-22');
		await put('sessions', year);
		const expected = year.filter(({ routine }) => routine.id === 'daily-stretches').map(({ id }) => id);
		expect(expected.length).toBeGreaterThan(60);
		const history = new on.History();
		await history.load({ kind: 'routine', id: 'daily-stretches' });
		expect([history.sessions.length, history.complete]).toEqual([20, false]);
		while (!history.complete) await history.loadMore();
		expect([history.complete, history.sessions.map(({ id }) => id)]).toEqual([true, expected.reverse()]);
		await history.load({ kind: 'routine', id: 'never' });
		expect([history.complete, history.sessions]).toEqual([true, []]);
	});

	it('shows what was asked for last, whichever is read first', async () => {
		const year = lifelikeYear(3, '2026-11-22');
		await put('sessions', year);
		const history = new on.History();
		const slow = history.load({ kind: 'routine', id: 'release' });
		await Promise.all([slow, history.load({ kind: 'days', from: '2026-11-01', to: '2026-11-01' })]);
		expect(history.sessions.every(({ day }) => day === '2026-11-01')).toBe(true);
	});
});

describe('what was done, counted', () => {
	const year = lifelikeYear(3, '2026-11-22');
	const monthsOf = (...wanted: string[]) =>
		summarise(year.filter(({ day }) => wanted.includes(day.slice(0, 7))));

	it('is read of the months asked for, each of them once', async () => {
		await put('sessions', year);
		const overview = new on.HistoryOverview();
		expect(overview.loaded).toBe(false);
		const asked = { from: '2026-02', to: '2026-03' };
		await overview.load([
			{ from: '2026-06', to: '2026-06' },
			asked,
			asked,
			{ from: '2026-03', to: '2026-04' }
		]);
		expect(overview.months).toEqual(monthsOf('2026-02', '2026-03', '2026-04', '2026-06'));
		await overview.load([on.allMonths]);
		expect([overview.loaded, overview.months]).toEqual([true, summarise(year)]);
	});

	it('that cannot be read says why, and is loaded', async () => {
		refuse();
		const overview = new on.HistoryOverview();
		await overview.load([on.allMonths]);
		expect([overview.loaded, overview.months, overview.problem?.kind]).toEqual([true, [], 'refused']);
	});

	it('has the most that was done of an exercise', async () => {
		await put('sessions', year);
		const held = year.flatMap(({ steps }) =>
			steps
				.filter(({ exercise }) => exercise === 'plank')
				.flatMap(({ sets }) => sets.map(({ seconds }) => seconds))
		);
		expect((await on.lookUpBests('plank'))?.longest?.value).toBe(Math.max(...held));
		expect(await on.lookUpBests('never')).toBeNull();
	});
});

describe('the history, where the disk fails', () => {
	it('that cannot be read says why, and is loaded', async () => {
		refuse();
		const history = new on.History();
		await history.load();
		expect([history.loaded, history.sessions, history.problem?.kind]).toEqual([true, [], 'refused']);
	});

	it('keeps what it has where the next page cannot be read', async () => {
		await put('sessions', sessions(70));
		const history = new on.History();
		await history.load();
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('', 'UnknownError');
		});
		await history.loadMore();
		expect([history.sessions.length, history.complete, history.problem?.kind]).toEqual([20, false, 'failed']);
	});
});

describe('looking a session up', () => {
	it('finds it, finds it damaged, or finds none', async () => {
		await put('sessions', [sessionOf({ id: 'a' }), { id: 'x' }]);
		expect(await on.lookUpSession('a')).toEqual({ kind: 'session', session: sessionOf({ id: 'a' }) });
		expect(await on.lookUpSession('x')).toEqual({ kind: 'damaged', damaged: { key: 'x', raw: { id: 'x' } } });
		expect(await on.lookUpSession('nobody')).toEqual({ kind: 'missing' });
		on = await fresh();
		refuse();
		expect(await on.lookUpSession('a')).toMatchObject({ kind: 'problem', problem: { kind: 'refused' } });
	});
});

describe('a session that was cut off', () => {
	const loaded = async () => {
		const cutOff = new on.CutOff();
		await cutOff.load();
		return cutOff;
	};

	it('is none where none was', async () => {
		const cutOff = await loaded();
		expect([cutOff.entry, cutOff.damaged, cutOff.elsewhere, cutOff.problem]).toEqual([null, [], false, null]);
	});

	it('is the latest of those in the journal', async () => {
		await put('journal', [entryOf({ id: 'a', savedAt: 1000 }), entryOf({ id: 'b', savedAt: 2000 })]);
		expect((await loaded()).entry?.id).toBe('b');
	});

	it('is none while a session runs in another tab', async () => {
		await put('journal', [entryOf()]);
		void locks.request('holdfast-session', { ifAvailable: true }, () => new Promise(() => {}));
		await Promise.resolve();
		const cutOff = await loaded();
		expect([cutOff.entry, cutOff.elsewhere]).toEqual([null, true]);
	});

	it('is there also where the browser will not say what other tabs do', async () => {
		await put('journal', [entryOf()]);
		stubNavigator('locks', { query: () => Promise.reject(new DOMException('', 'SecurityError')) });
		const cutOff = await loaded();
		expect([cutOff.entry?.id, cutOff.elsewhere]).toEqual(['s1', false]);
	});

	it.each([
		['cannot be read', { position: 'here' }],
		['visits what its routine does not have', { visits: [{ phase: 99, seconds: 1, done: true }] }],
		['has a routine that asks for nothing', { routine: { ...entryOf().routine, blocks: [] } }]
	])('and %s is set aside, and the one before it can be resumed', async (_, about) => {
		const misfit = { ...entryOf({ id: 'x', savedAt: 9999 }), ...about };
		await put('journal', [misfit, entryOf({ id: 'a' })]);
		const cutOff = await loaded();
		expect([cutOff.entry?.id, cutOff.damaged]).toEqual(['a', [{ key: 'x', raw: misfit }]]);
		expect(await on.withDatabase((database) => database.get('journal', 'x'))).toEqual(misfit);
	});

	it('is told of where the journal cannot be read', async () => {
		refuse();
		const cutOff = await loaded();
		expect([cutOff.entry, cutOff.problem?.kind]).toEqual([null, 'refused']);
	});
});
