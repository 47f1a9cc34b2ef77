import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownOf, routineWith } from '#lib/core/own-routine.arbitrary.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [handling, shelf, routines] = await Promise.all([
		import('./handling.svelte.ts'),
		import('./shelf.svelte.ts'),
		import('#lib/storage/routines.ts')
	]);
	return { ...handling, ...shelf, ...routines };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
let handling: InstanceType<typeof disk.Handling>;
beforeEach(async () => {
	disk = await emptyDisk();
	await disk.saveRoutines([ownOf('a')]);
	handling = new disk.Handling();
});
afterEach(() => void vi.restoreAllMocks());

const kept = async () => {
	await disk.shelf.load();
	return disk.shelf.routines.map(({ id }) => id);
};
const refuse = () =>
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});

describe('a routine of the person’s own', () => {
	it('is taken away, and put back', async () => {
		await handling.remove(routineWith('a'));
		expect([handling.removed, await kept()]).toEqual([true, []]);
		await handling.undo();
		expect([handling.removed, await kept()]).toEqual([false, ['a']]);
	});

	it('that cannot be taken away stays, and it is said why', async () => {
		refuse();
		await handling.remove(routineWith('a'));
		expect([handling.removed, handling.problem?.kind]).toEqual([false, 'full']);
	});

	it('that cannot be put back can be tried again', async () => {
		await handling.remove(routineWith('a'));
		const refused = refuse();
		await handling.undo();
		expect([handling.removed, handling.problem?.kind]).toEqual([true, 'full']);
		refused.mockRestore();
		await handling.undo();
		expect([handling.removed, handling.problem, await kept()]).toEqual([false, null, ['a']]);
	});

	it('gets a second one like it', async () => {
		const id = await handling.duplicate(routineWith('a'));
		expect([...(await kept())].sort()).toEqual(['a', id].sort());
		refuse();
		expect(await handling.duplicate(routineWith('a'))).toBeNull();
		expect(handling.problem?.kind).toBe('full');
	});

	it('is kept', async () => {
		expect(await handling.keep(routineWith('b'))).toBe(true);
		expect(await kept()).toContain('b');
		refuse();
		expect(await handling.keep(routineWith('c'))).toBe(false);
	});
});
