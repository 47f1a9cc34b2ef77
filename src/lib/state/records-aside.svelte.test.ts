import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { defaultTiming } from '#lib/core/dose.ts';
import { draftOf, ownOf } from '#lib/core/own-routine.arbitrary.ts';
import { entryOf, sessionOf } from '#lib/core/session.arbitrary.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const modules = await Promise.all([
		import('./records-aside.svelte.ts'),
		import('./undoing.svelte.ts'),
		import('#lib/storage/database.ts'),
		import('#lib/storage/summary.ts'),
		import('#lib/device/save-file.ts')
	]);
	const [{ RecordsAside }, { undoing }, { withDatabase }, { readSummary }, saving] = modules;
	return { RecordsAside, undoing, withDatabase, readSummary, saving };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
let aside: InstanceType<typeof disk.RecordsAside>;

const noon = new Date(2026, 10, 22, 12).getTime();
const session = sessionOf({ day: '2026-11-22', startedAt: noon, endedAt: noon + 9000, elapsed: 9 });
const tornSession = { ...session, id: 'torn', elapsed: 'long' };
const tornDraft = { ...draftOf('d1'), savedAt: 'then' };
const tornEntry = { ...entryOf({ id: 'cut' }), timing: null };
const misfit = entryOf({ id: 'misfit', visits: [{ phase: 99, seconds: 1, done: true }] });
const tornTiming = { ...defaultTiming, getReady: 25, change: 'long' };

type Store = 'sessions' | 'journal' | 'routines' | 'drafts' | 'settings';

const put = (store: Store, record: unknown, key?: string) =>
	disk.withDatabase((database) => database.put(store, record, key));
const on = (store: Store, key: string) => disk.withDatabase((database) => database.get(store, key));

beforeEach(async () => {
	disk = await emptyDisk();
	await put('sessions', session);
	await put('sessions', tornSession);
	await put('routines', ownOf('fine'));
	await put('drafts', tornDraft);
	await put('journal', tornEntry);
	await put('journal', misfit);
	await put('settings', tornTiming, 'timing');
	await put('settings', { whatever: true }, 'look');
	aside = new disk.RecordsAside();
	await aside.load();
});

const find = (key: string) => aside.records.find((record) => record.key === key)!;

it('of all stores what cannot be read is listed, and nothing else', () => {
	expect(aside.records.map(({ store, key, name }) => [store, key, name])).toEqual([
		['sessions', 'torn', 'a session, “Mine”'],
		['journal', 'cut', 'a session that was cut off, “Mine”'],
		['journal', 'misfit', 'a session that was cut off, “Mine”'],
		['drafts', 'd1', 'a routine that was being edited, “Mine”'],
		['settings', 'timing', 'the timing that was set']
	]);
	expect(find('torn')).toMatchObject({ at: noon, wrong: ['The length cannot be read: it is “long”.'] });
	expect(find('cut').repair).toBeNull();
});

it('a session that is repaired counts from then on, and Undo leaves it as it was', async () => {
	const seconds = async () => {
		const read = await disk.readSummary('2026-11', '2026-11');
		return read.ok && read.value[0]?.days['2026-11-22']?.seconds;
	};
	expect(await seconds()).toBe(9);
	expect(await aside.repair(find('torn'))).toBe(true);
	expect(await on('sessions', 'torn')).toEqual({ ...tornSession, elapsed: 9 });
	expect([await seconds(), aside.records.length]).toEqual([18, 4]);
	await disk.undoing.undo();
	await aside.load();
	expect(await on('sessions', 'torn')).toEqual(tornSession);
	expect([await seconds(), aside.records.length]).toEqual([9, 5]);
});

it.each([
	['drafts', 'd1', { ...draftOf('d1'), savedAt: 0 }, tornDraft],
	['journal', 'misfit', { ...misfit, visits: [] }, misfit],
	['settings', 'timing', { ...defaultTiming, getReady: 25 }, tornTiming]
] as const)('of %s %s is repaired and put back', async (store, key, whole, before) => {
	await aside.repair(find(key));
	expect(await on(store, key)).toEqual(whole);
	await disk.undoing.undo();
	expect(await on(store, key)).toEqual(before);
});

it('what was written there since is not written over by Undo', async () => {
	await aside.discard(find('d1'));
	await put('drafts', draftOf('d1'));
	expect(await disk.undoing.undo()).toBe(false);
	expect(disk.undoing.problem?.sentence).toContain('changed again');
	expect(await on('drafts', 'd1')).toEqual(draftOf('d1'));
});

it.each([
	['sessions', 'torn', tornSession],
	['journal', 'cut', tornEntry]
] as const)('of %s %s is thrown away and put back', async (store, key, before) => {
	await aside.discard(find(key));
	expect([await on(store, key), find(key)]).toEqual([undefined, undefined]);
	await disk.undoing.undo();
	expect(await on(store, key)).toEqual(before);
});

it('what cannot be repaired stays as it is', async () => {
	expect(await aside.repair(find('cut'))).toBe(false);
	expect(await on('journal', 'cut')).toEqual(tornEntry);
});

it('is handed over as it is', () => {
	const saved = vi.spyOn(disk.saving, 'saveFile').mockImplementation(() => {});
	aside.save([find('torn')]);
	const content = saved.mock.lastCall?.[2] as string;
	expect(JSON.parse(content)).toEqual([{ store: 'sessions', key: 'torn', record: tornSession }]);
});

it('a disk that does not answer is told of', async () => {
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});
	expect(await aside.discard(find('torn'))).toBe(false);
	expect([aside.problem?.kind, aside.records.length]).toEqual(['full', 5]);
	vi.restoreAllMocks();
});
