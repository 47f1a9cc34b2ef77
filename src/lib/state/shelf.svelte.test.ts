import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestName, mostSteps } from '#lib/core/bounds.ts';
import { draftOf, ownOf, pictureOf, routineWith } from '#lib/core/own-routine.arbitrary.ts';
import { stepsOf } from '#lib/core/routine.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [{ Shelf }, drafts, routines, pictures, database] = await Promise.all([
		import('./shelf.svelte.ts'),
		import('#lib/storage/drafts.ts'),
		import('#lib/storage/routines.ts'),
		import('#lib/storage/pictures.ts'),
		import('#lib/storage/database.ts')
	]);
	return { Shelf, ...drafts, ...routines, ...pictures, ...database };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
let now = 100;
let shelf: InstanceType<typeof disk.Shelf>;

beforeEach(async () => {
	disk = await emptyDisk();
	now = 100;
	shelf = new disk.Shelf(
		() => now++,
		() => 'new'
	);
});
afterEach(() => void vi.restoreAllMocks());

const titles = () => shelf.routines.map(({ routine }) => routine.title);
const refuse = () =>
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});

describe('the shelf', () => {
	it('shows what is on disk: routines, drafts, and what cannot be read of either', async () => {
		await disk.saveRoutines([ownOf('a', { changedAt: 1 }), ownOf('b', { changedAt: 2 })]);
		await disk.writeDraft(draftOf('b'));
		await disk.withDatabase((database) => database.put('drafts', { id: 'torn' }));
		expect(shelf.loaded).toBe(false);
		await shelf.load();
		expect(shelf.loaded).toBe(true);
		expect(shelf.routines.map(({ id }) => id)).toEqual(['b', 'a']);
		expect(shelf.drafts).toEqual([draftOf('b')]);
		expect(shelf.damaged).toEqual([{ key: 'torn', raw: { id: 'torn' } }]);
	});

	it('takes pictures away that nothing has used for a day, when a page first shows it', async () => {
		const day = 24 * 3_600_000;
		await disk.writePicture(pictureOf('p'));
		await shelf.load();
		now += day;
		await shelf.load();
		expect(await disk.findPicture('p')).toMatchObject({ value: pictureOf('p') });
		await new disk.Shelf(() => now).load();
		expect(await disk.findPicture('p')).toMatchObject({ ok: true, value: null });
	});

	it('says why nothing can be read, until something can', async () => {
		await shelf.load();
		const refused = refuse();
		await shelf.load();
		expect([shelf.loaded, shelf.problem?.kind]).toEqual([true, 'full']);
		refused.mockRestore();
		await shelf.load();
		expect(shelf.problem).toBeNull();
	});
});

describe('keeping routines', () => {
	it('shows them at once, the latest changed first, with when they were made', async () => {
		await shelf.keep([routineWith('a', { title: 'One' })]);
		await shelf.keep([routineWith('b', { title: 'Two' })], [pictureOf('p')]);
		await shelf.keep([routineWith('a', { title: 'One, changed' })]);
		expect(titles()).toEqual(['One, changed', 'Two']);
		expect(shelf.routines[0]).toMatchObject({ createdAt: 100, changedAt: 102 });
		expect(await disk.findPicture('p')).toMatchObject({ ok: true, value: pictureOf('p') });
	});

	it('knows when one was made without having been loaded', async () => {
		await disk.saveRoutines([ownOf('a', { createdAt: 7 })]);
		await shelf.keep([routineWith('a')]);
		expect(shelf.routines[0]?.createdAt).toBe(7);
	});

	it('is done with their drafts', async () => {
		await disk.writeDraft(draftOf('a'));
		await shelf.keep([routineWith('a')]);
		expect(shelf.drafts).toEqual([]);
	});

	it('leaves off what was wanted for one day alone', async () => {
		await shelf.keep([routineWith('a', { today: { effort: 'easier', leftOut: [], swapped: [] } })]);
		expect(shelf.routines[0]?.routine).toEqual(routineWith('a'));
	});

	it('refuses with a sentence what is more than can be kept, and keeps none of the others', async () => {
		const [step] = stepsOf(routineWith('x'));
		const steps = Array.from({ length: mostSteps + 1 }, () => step!);
		const long = routineWith('b', { blocks: [{ rounds: 1, steps }] });
		await expect(shelf.keep([routineWith('a'), long])).rejects.toThrow(/1000 steps at the most/);
		await shelf.load();
		expect(titles()).toEqual([]);
	});

	it('refuses what could not be read back', async () => {
		const steps = stepsOf(routineWith('a')).map((step) => ({ ...step, pause: 1e9 }));
		const endless = routineWith('a', { blocks: [{ rounds: 1, steps }] });
		await expect(shelf.keep([endless])).rejects.toThrow('A number in it is more than can be kept.');
		expect(await disk.findOwnRoutine('a')).toMatchObject({ ok: true, value: null });
	});

	it('that cannot be written is told of', async () => {
		await shelf.load();
		refuse();
		expect(await shelf.keep([routineWith('a')])).toMatchObject({ ok: false });
		expect(shelf.problem?.kind).toBe('full');
	});
});

describe('a second one like it', () => {
	it('is kept beside the first, which it says it was made from', async () => {
		await shelf.keep([routineWith('a', { title: 'One' })]);
		const copied = await shelf.duplicate(routineWith('a', { title: 'One' }));
		expect(copied).toMatchObject({
			ok: true,
			value: { id: 'new', title: 'One (copy)', basedOn: { id: 'a', title: 'One' } }
		});
		expect(titles()).toEqual(['One (copy)', 'One']);
	});

	it('has a title that can be kept', async () => {
		const title = 'x'.repeat(longestName);
		const copied = await shelf.duplicate(routineWith('a', { title }));
		expect(copied.ok && copied.value.title).toMatch(/^x{193} \(copy\)$/);
	});
});

describe('taking routines away', () => {
	it('can be undone: they are back as they were, with their drafts', async () => {
		await disk.saveRoutines([ownOf('a', { changedAt: 5 }), ownOf('b', { changedAt: 9 })]);
		await disk.writeDraft(draftOf('a'));
		const removed = await shelf.remove(['a']);
		expect(shelf.routines.map(({ id }) => id)).toEqual(['b']);
		expect(shelf.drafts).toEqual([]);

		expect(removed.ok && (await removed.value())).toMatchObject({ ok: true });
		expect(shelf.routines).toEqual([ownOf('b', { changedAt: 9 }), ownOf('a', { changedAt: 5 })]);
		expect(shelf.drafts).toEqual([draftOf('a')]);
	});

	it('that the disk refuses is told of, and takes none', async () => {
		await shelf.keep([routineWith('a')]);
		const refused = refuse();
		expect(await shelf.remove(['a'])).toMatchObject({ ok: false });
		refused.mockRestore();
		expect(shelf.problem?.kind).toBe('full');
		await shelf.load();
		expect(shelf.routines).toHaveLength(1);
	});
});
