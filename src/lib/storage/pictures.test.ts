import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, ownOf, pictureOf, routineWith } from '#lib/core/own-routine.arbitrary.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import { entryOf } from '#lib/core/session.arbitrary.ts';
import type { Stored } from './outcome.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [database, pictures] = await Promise.all([import('./database.ts'), import('./pictures.ts')]);
	return { ...database, ...pictures };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => void (disk = await emptyDisk()));

type Store = 'routines' | 'drafts' | 'journal' | 'pictures';

function valueOf<Value>(stored: Stored<Value>): Value {
	if (!stored.ok) throw new Error(stored.problem.sentence);
	return stored.value;
}
const put = (store: Store, ...records: readonly object[]) =>
	disk.withDatabase((database) => Promise.all(records.map((record) => database.put(store, record))));
const remove = (store: Store, id: string) => disk.withDatabase((database) => database.delete(store, id));
const picturesOnDisk = () => disk.withDatabase((database) => database.getAllKeys('pictures'));

/** A routine whose step shows a picture. */
function showing(picture: string, id = 'mine'): Routine {
	const steps = stepsOf(routineWith(id)).map((step) => ({ ...step, picture }));
	return routineWith(id, { blocks: [{ rounds: 1, steps }] });
}

describe('a picture', () => {
	it('is found by its id', async () => {
		await disk.writePicture(pictureOf('p'));
		expect(valueOf(await disk.findPicture('p'))).toEqual(pictureOf('p'));
		expect(valueOf(await disk.findPicture('q'))).toBeNull();
	});

	it.each(['javascript:alert(1)', 'data:text/html;base64,PGI+', 'https://example.org/p.png'])(
		'that is %s is none',
		async (data) => {
			await put('pictures', { ...pictureOf('p'), data });
			expect(valueOf(await disk.findPicture('p'))).toBeNull();
		}
	);
});

describe('a picture that nothing uses', () => {
	const hour = 3_600_000;
	const begun = 1_800_000_000_000;
	const removeUnused = async (hours: number) =>
		valueOf(await disk.removeUnusedPictures(begun + hours * hour));

	it('is taken away a day after it was found so, and no other is', async () => {
		await put('pictures', ...['kept', 'edited', 'under-way', 'unused'].map(pictureOf));
		await put('routines', ownOf('mine', { routine: showing('kept') }));
		await put('drafts', draftOf('new', { routine: showing('edited', 'new') }));
		await put('journal', entryOf({ routine: showing('under-way') }));
		await removeUnused(0);
		await removeUnused(23);
		expect(await picturesOnDisk()).toContain('unused');
		await removeUnused(24);
		expect(await picturesOnDisk()).toEqual(['edited', 'kept', 'under-way']);
	});

	it('has its day anew where it was used in between', async () => {
		await put('pictures', pictureOf('p'));
		await removeUnused(0);
		await put('routines', ownOf('mine', { routine: showing('p') }));
		await removeUnused(20);
		await remove('routines', 'mine');
		await removeUnused(40);
		expect(await picturesOnDisk()).toEqual(['p']);
		await removeUnused(64);
		expect(await picturesOnDisk()).toEqual([]);
	});

	it.each<Store>(['routines', 'drafts', 'journal'])(
		'stays while a record of %s is damaged',
		async (store) => {
			await put('pictures', pictureOf('p'));
			await put(store, { id: 'torn' });
			await removeUnused(0);
			await removeUnused(48);
			expect(await picturesOnDisk()).toEqual(['p']);
			await remove(store, 'torn');
			await removeUnused(48);
			await removeUnused(72);
			expect(await picturesOnDisk()).toEqual([]);
		}
	);
});
