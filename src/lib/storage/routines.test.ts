import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, ownOf, pictureOf } from '#lib/core/own-routine.arbitrary.ts';
import type { Stored } from './outcome.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [database, routines, drafts, pictures] = await Promise.all([
		import('./database.ts'),
		import('./routines.ts'),
		import('./drafts.ts'),
		import('./pictures.ts')
	]);
	return { ...database, ...routines, ...drafts, ...pictures };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => void (disk = await emptyDisk()));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

type Store = 'routines' | 'drafts' | 'pictures';

function valueOf<Value>(stored: Stored<Value>): Value {
	if (!stored.ok) throw new Error(stored.problem.sentence);
	return stored.value;
}
const put = (store: Store, ...records: readonly object[]) =>
	disk.withDatabase((database) => Promise.all(records.map((record) => database.put(store, record))));
const onDisk = (store: Store) => disk.withDatabase((database) => database.getAll(store));

/** Lets the next write of a kind abort its transaction, as where one fails. */
function failing(what: 'put' | 'delete') {
	const { value: real } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, what) as {
		value: (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<undefined> & IDBRequest<IDBValidKey>;
	};
	vi.spyOn(IDBObjectStore.prototype, what).mockImplementationOnce(function (
		this: IDBObjectStore,
		...given: unknown[]
	) {
		const request = real.apply(this, given);
		queueMicrotask(() => this.transaction.abort());
		return request;
	});
}

describe('saving routines', () => {
	it('writes them and their pictures, and takes their drafts away, and no other', async () => {
		await put('drafts', draftOf('a'), draftOf('b'));
		expect(await disk.saveRoutines([ownOf('a'), ownOf('c')], [pictureOf('p')])).toMatchObject({ ok: true });
		expect(await onDisk('routines')).toEqual([ownOf('a'), ownOf('c')]);
		expect(await onDisk('pictures')).toEqual([pictureOf('p')]);
		expect(await onDisk('drafts')).toEqual([draftOf('b')]);
	});

	it('again replaces them', async () => {
		await disk.saveRoutines([ownOf('a')]);
		await disk.saveRoutines([ownOf('a', { changedAt: 9 })]);
		expect(await onDisk('routines')).toEqual([ownOf('a', { changedAt: 9 })]);
	});

	it('that fails on the way changes nothing', async () => {
		await put('drafts', draftOf('a'));
		failing('delete');
		const saved = await disk.saveRoutines([ownOf('a')], [pictureOf('p')]);
		expect(saved).toMatchObject({ ok: false, problem: { kind: 'failed' } });
		expect([await onDisk('routines'), await onDisk('pictures')]).toEqual([[], []]);
		expect(await onDisk('drafts')).toEqual([draftOf('a')]);
	});
});

describe('reading routines', () => {
	it('gives the latest changed first, and sets aside what does not fit', async () => {
		const torn = { ...ownOf('torn'), routine: 'nothing' };
		await put('routines', ownOf('a', { changedAt: 1 }), ownOf('b', { changedAt: 2 }), torn);
		expect(valueOf(await disk.readRoutines())).toEqual({
			routines: [ownOf('b', { changedAt: 2 }), ownOf('a', { changedAt: 1 })],
			damaged: [{ key: 'torn', raw: torn }]
		});
		expect(await onDisk('routines')).toContainEqual(torn);
	});

	it('of one gives it, or what is damaged, or nothing', async () => {
		const other = { ...ownOf('a'), id: 'b' };
		await put('routines', ownOf('a'), other);
		expect(valueOf(await disk.findOwnRoutine('a'))).toEqual(ownOf('a'));
		expect(valueOf(await disk.findOwnRoutine('b'))).toEqual({ key: 'b', raw: other });
		expect(valueOf(await disk.findOwnRoutine('c'))).toBeNull();
	});
});

describe('taking routines away', () => {
	it('takes their drafts too, leaves all others and the pictures, and can be undone', async () => {
		const torn = { id: 'torn' };
		await put('routines', ownOf('a'), ownOf('b'), torn);
		await put('drafts', draftOf('a'), draftOf('b'));
		await put('pictures', pictureOf('p'));
		const taken = valueOf(await disk.deleteRoutines(['a', 'torn', 'unknown']));
		expect(await onDisk('routines')).toEqual([ownOf('b')]);
		expect(await onDisk('drafts')).toEqual([draftOf('b')]);
		expect(await onDisk('pictures')).toEqual([pictureOf('p')]);

		await disk.putBack(taken);
		expect(await onDisk('routines')).toEqual([ownOf('a'), ownOf('b'), torn]);
		expect(await onDisk('drafts')).toEqual([draftOf('a'), draftOf('b')]);
	});

	it('that fails on the way takes none', async () => {
		await put('routines', ownOf('a'), ownOf('b'));
		failing('delete');
		expect(await disk.deleteRoutines(['a', 'b'])).toMatchObject({ ok: false });
		expect(await onDisk('routines')).toEqual([ownOf('a'), ownOf('b')]);
	});
});

describe('a draft', () => {
	it('is what was written last, until it is deleted', async () => {
		await disk.writeDraft(draftOf('a', { savedAt: 1 }));
		await disk.writeDraft(draftOf('a', { savedAt: 2, text: 'plank 30' }));
		expect(valueOf(await disk.findDraft('a'))).toEqual(draftOf('a', { savedAt: 2, text: 'plank 30' }));
		await disk.deleteDraft('a');
		expect(valueOf(await disk.findDraft('a'))).toBeNull();
	});

	it('is listed, the latest first, and one that is damaged set aside', async () => {
		const torn = { ...draftOf('torn'), savedAt: 'once' };
		await put('drafts', draftOf('a', { savedAt: 1 }), draftOf('b', { savedAt: 2 }), torn);
		expect(valueOf(await disk.readDrafts())).toEqual({
			drafts: [draftOf('b', { savedAt: 2 }), draftOf('a', { savedAt: 1 })],
			damaged: [{ key: 'torn', raw: torn }]
		});
		expect(valueOf(await disk.findDraft('torn'))).toEqual({ key: 'torn', raw: torn });
	});
});

it('a disk that will not open is told of in words, by all of them', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('', 'SecurityError');
	});
	const asked = [
		disk.saveRoutines([ownOf('a')]),
		disk.readRoutines(),
		disk.findOwnRoutine('a'),
		disk.deleteRoutines(['a']),
		disk.putBack({ routines: [], drafts: [] }),
		disk.readDrafts(),
		disk.writeDraft(draftOf('a')),
		disk.findPicture('p'),
		disk.removeUnusedPictures(0)
	];
	for (const answer of asked) expect(await answer).toMatchObject({ ok: false, problem: { kind: 'refused' } });
});
