import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refusing } from '#lib/core/progress.ts';
import type { Stored } from './outcome.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [database, progress] = await Promise.all([import('./database.ts'), import('./progress.ts')]);
	return { ...database, ...progress };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => void (disk = await emptyDisk()));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.resetModules();
});

function valueOf<Value>(stored: Stored<Value>): Value {
	if (!stored.ok) throw new Error(stored.problem.sentence);
	return stored.value;
}
const refusal = (at: number) => ({ place: 0, what: 'raise', at }) as const;

it('a change of two at once keeps both, and is read back', async () => {
	expect(valueOf(await disk.findProgress('mine'))).toBeNull();
	await Promise.all([
		disk.changeProgress('mine', (before) => refusing(before, refusal(1))),
		disk.changeProgress('mine', (before) => refusing(before, { ...refusal(2), place: 1 }))
	]);
	expect(valueOf(await disk.findProgress('mine'))?.refused.map(({ place }) => place)).toEqual([0, 1]);
	expect(valueOf(await disk.findProgress('another'))).toBeNull();
});

it('a record that does not parse counts as none, is not written over, and the person is told', async () => {
	const torn = { id: 'mine', doses: 'torn' };
	await disk.withDatabase((database) => database.put('progress', torn));
	expect(valueOf(await disk.findProgress('mine'))).toBeNull();
	const changed = await disk.changeProgress('mine', (before) => refusing(before, refusal(1)));
	expect(changed).toMatchObject({ ok: false, problem: { kind: 'failed' } });
	expect(await disk.withDatabase((database) => database.get('progress', 'mine'))).toEqual(torn);
});

it('a full disk is told of', async () => {
	await disk.findProgress('mine');
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});
	const changed = await disk.changeProgress('mine', (before) => refusing(before, refusal(1)));
	expect(changed).toMatchObject({ ok: false, problem: { kind: 'full' } });
});
