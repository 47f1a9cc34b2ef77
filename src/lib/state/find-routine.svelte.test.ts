import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultTiming } from '#lib/core/dose.ts';
import { ownOf, routineWith } from '#lib/core/own-routine.arbitrary.ts';
import { weekOf } from '#lib/core/plan-week.ts';
import type { Routine } from '#lib/core/routine.ts';
import { entryOf, sessionOf } from '#lib/core/session.arbitrary.ts';
import type { Session } from '#lib/core/session.ts';

const player: { routine: Routine | null } = { routine: null };
vi.mock('./one-session.ts', () => ({ player }));

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [finding, guessing, routines, journal, database] = await Promise.all([
		import('./find-routine.ts'),
		import('./likeliest.ts'),
		import('#lib/storage/routines.ts'),
		import('#lib/storage/journal.ts'),
		import('#lib/storage/database.ts')
	]);
	return { ...finding, ...guessing, ...routines, ...journal, ...database };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => {
	disk = await emptyDisk();
	player.routine = null;
});

const keep = (...ids: readonly string[]) => disk.saveRoutines(ids.map((id) => ownOf(id)));

describe('a routine is found by its id', () => {
	it.each(['deep-back', 'try-bird-dog', 'try-nothing'])('without the disk: %s', async (id) => {
		const opened = vi.spyOn(indexedDB, 'open');
		expect((await disk.findRoutine(id)).kind).toBe(id === 'try-nothing' ? 'missing' : 'routine');
		expect(opened).not.toHaveBeenCalled();
	});

	it('on the shelf', async () => {
		await keep('mine');
		expect(await disk.findRoutine('mine')).toEqual({
			kind: 'routine',
			routine: routineWith('mine'),
			from: 'shelf'
		});
	});

	it('the built-in one first, whatever is on the shelf', async () => {
		await keep('deep-back');
		expect(await disk.findRoutine('deep-back')).toMatchObject({ from: 'library' });
	});

	it('in the journal, where it was started without being kept', async () => {
		const routine = routineWith('pasted');
		await disk.writeJournal(entryOf({ routine }));
		expect(await disk.findRoutine('pasted')).toEqual({ kind: 'routine', routine, from: 'journal' });
	});

	it('in the player, before the journal has it, and where the disk is out of reach', async () => {
		player.routine = routineWith('pasted');
		const found = { kind: 'routine', routine: player.routine, from: 'journal' };
		expect(await disk.findRoutine('pasted')).toEqual(found);
		vi.stubGlobal('indexedDB', undefined);
		expect(await disk.findRoutine('pasted')).toEqual(found);
	});

	it('or told of as damaged, missing, or out of reach', async () => {
		await disk.withDatabase((database) => database.put('routines', { id: 'torn' }));
		expect(await disk.findRoutine('torn')).toEqual({
			kind: 'damaged',
			damaged: { key: 'torn', raw: { id: 'torn' } }
		});
		expect(await disk.findRoutine('unknown')).toEqual({ kind: 'missing' });
		disk = await emptyDisk();
		vi.stubGlobal('indexedDB', undefined);
		expect(await disk.findRoutine('mine')).toMatchObject({ kind: 'problem', problem: { kind: 'refused' } });
	});
});

describe('the likeliest routine', () => {
	const done = (id: string): Session => {
		const session = sessionOf();
		return { ...session, routine: { ...session.routine, id, kind: 'stretch' } };
	};
	/** Where nothing is due: then it is of the stretches. */
	const likeliest = async (...ids: readonly string[]) => {
		const week = weekOf({ schema: 1, targets: [] }, new Map(), '2026-11-18');
		return (await disk.offersFor(week, ids.map(done), defaultTiming)).first.id;
	};

	it('may be the person’s own', async () => {
		await keep('mine');
		expect(await likeliest('deep-back', 'mine', 'mine')).toBe('mine');
	});

	it('is none that was deleted, that was never kept, or that cannot be done', async () => {
		const idle = { ...ownOf('idle'), routine: routineWith('idle', { blocks: [] }) };
		await disk.saveRoutines([idle]);
		await disk.writeJournal(entryOf({ routine: routineWith('pasted') }));
		expect(await likeliest('gone', 'gone', 'pasted', 'pasted', 'idle', 'idle', 'deep-back')).toBe(
			'deep-back'
		);
		expect(await likeliest('gone')).toBe('daily-stretches');
	});
});
