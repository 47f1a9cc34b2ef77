import { beforeEach, describe, expect, it, vi } from 'vitest';
import { routineById } from '#lib/content/index.ts';
import { largestFile } from '#lib/core/bounds.ts';
import { stepOf, inARow } from '#lib/core/routine.arbitrary.ts';
import type { Routine } from '#lib/core/routine.ts';
import { writeRoutinesFile } from '#lib/interchange/own-json.ts';
import { disk, emptyDisk, full } from './fake-disk.ts';
import { Importing } from './importing.svelte.ts';
import { arrivals } from './data-arrivals.svelte.ts';
import type { Opened } from './data-arrivals.svelte.ts';

vi.mock('#lib/storage/routines.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/drafts.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const plank = stepOf(
	{ type: 'time', sides: 'none', sets: 2, seconds: 20 },
	{ exercise: 'own-sit', name: 'Sit' }
);
const mine = (about: Partial<Routine> = {}): Routine => ({
	...inARow(plank),
	id: uuid(1),
	title: 'Back',
	...about
});
const picture = { schema: 1 as const, id: 'p1', data: 'data:image/webp;base64,AAAA', savedAt: 1 };

let importing: Importing;

/** Opens a file of these routines, as the person does. */
async function openFile(content: string, name = 'routines.holdfast'): Promise<void> {
	await importing.open(fileOf(content, name));
}

function fileOf(content: string | Uint8Array<ArrayBuffer>, name: string): Opened {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

const openRoutines = (...routines: Routine[]) => openFile(writeRoutinesFile(routines, [picture], 0));
const titles = () => [...disk.routines.values()].map(({ routine }) => routine.title);
const kept = () => [disk.routines.size, disk.drafts.size, disk.pictures.size];

/** Keeps a routine as if it had been there all along. */
function shelve(routine: Routine): void {
	disk.routines.set(routine.id, { schema: 1, id: routine.id, routine, createdAt: 1, changedAt: 1 });
}

beforeEach(() => {
	emptyDisk();
	let count = 100;
	importing = new Importing(() => uuid(++count));
});

describe('a file of sessions, or a backup', () => {
	const backup = '{"app": "holdfast", "kind": "backup", "version": 1}';

	it('is handed on, once, and nothing of it is shown here', async () => {
		await openFile(backup, 'data.json');
		expect([importing.file, importing.refusal]).toEqual([null, null]);
		expect(arrivals.take()?.name).toBe('data.json');
		expect(arrivals.waiting).toBe(false);
	});

	it('is handed on without being read where it is larger than routines can be', async () => {
		const arrayBuffer = vi.fn(() => Promise.reject(new Error('Read.')));
		const file = { name: 'holdfast-backup-2026-11-22.json', size: largestFile + 1, arrayBuffer };
		await importing.open(file);
		expect(arrivals.take()).toBe(file);
		expect(arrayBuffer).not.toHaveBeenCalled();
	});
});

describe('a file of routines', () => {
	it('is shown with total times, and nothing of it is kept before the person says so', async () => {
		await openRoutines(mine(), mine({ id: uuid(2), title: 'Hips' }));
		const { file } = importing;
		expect([file?.app, file?.name, file?.chosen]).toEqual(['Holdfast', 'routines.holdfast', 2]);
		expect(file?.offered.map(({ routine, timeline }) => [routine.title, timeline?.total])).toEqual([
			['Back', 80],
			['Hips', 80]
		]);
		expect(kept()).toEqual([0, 0, 0]);
	});

	it('is kept as far as it is ticked, and taken away again', async () => {
		shelve(mine({ id: uuid(9), title: 'Older' }));
		await openRoutines(mine(), mine({ id: uuid(2), title: 'Hips' }));
		const file = importing.file!;
		file.tick(0, false);
		await file.take();
		expect(file.kept?.map(({ routine }) => routine.title)).toEqual(['Hips']);
		expect(titles()).toEqual(['Older', 'Hips']);
		await file.undo();
		expect(file.kept).toBe(null);
		expect(titles()).toEqual(['Older']);
		await file.take();
		expect(titles()).toEqual(['Older', 'Hips']);
	});

	it('brings the pictures along that its steps call, and no others', async () => {
		await openRoutines(
			mine({ blocks: [{ rounds: 1, steps: [{ ...plank, picture: 'p1' }] }] }),
			mine({ id: uuid(2), title: 'Hips' })
		);
		const file = importing.file!;
		file.tick(0, false);
		await file.take();
		expect(disk.pictures.size).toBe(0);
		await file.undo();
		file.tick(0, true);
		await file.take();
		expect([...disk.pictures.values()].map(({ data }) => data)).toEqual([picture.data]);
		const [called] = [...disk.routines.values()].flatMap(({ routine }) => routine.blocks[0]!.steps);
		expect(disk.pictures.has(called!.picture ?? '')).toBe(true);
	});

	it('writes over nothing: what is there under the same id stays, and the new one says its name', async () => {
		shelve(mine({ note: 'As it was.' }));
		await openRoutines(mine());
		expect(importing.file!.offered[0]).toMatchObject({ calledBefore: 'Back', thereAs: null });
		await importing.file!.take();
		expect(titles()).toEqual(['Back', 'Back (2)']);
		expect(disk.routines.get(uuid(1))!.routine.note).toBe('As it was.');
	});

	it('writes over nothing either that another tab kept meanwhile', async () => {
		await openRoutines(mine());
		shelve(mine({ note: 'From the other tab.' }));
		await importing.file!.take();
		expect(titles()).toEqual(['Back', 'Back (2)']);
		expect(disk.routines.get(uuid(1))!.routine.note).toBe('From the other tab.');
	});

	it('has what is there already not ticked', async () => {
		shelve(mine());
		await openRoutines(mine(), mine({ id: uuid(2), title: 'Hips' }));
		const file = importing.file!;
		expect(file.offered.map(({ thereAs }) => thereAs)).toEqual(['Back', null]);
		expect([file.isTicked(0), file.isTicked(1), file.chosen]).toEqual([false, true, 1]);
	});

	it('with one of the app’s own in it gives the person a copy of that', async () => {
		await openRoutines(routineById('deep-back')!);
		await importing.file!.take();
		const [routine] = [...disk.routines.values()].map(({ routine }) => routine);
		expect(routine).toMatchObject({ source: null, basedOn: { id: 'deep-back', title: 'Deep back' } });
		expect(routine!.id).not.toBe('deep-back');
	});

	it('shows one that cannot be done, and never keeps it', async () => {
		const days = { ...plank, dose: { ...plank.dose, sets: 9000, seconds: 9000 } };
		await openRoutines(mine({ blocks: [{ rounds: 1, steps: [days] }] }));
		const file = importing.file!;
		expect(file.offered[0]!.refusal).toBe('It would take longer than a session can: 4 h at the most.');
		file.tick(0, true);
		expect(file.chosen).toBe(0);
	});

	it('says where the disk is full, and can be tried again', async () => {
		await openRoutines(mine());
		const file = importing.file!;
		disk.problem = full;
		await file.take();
		expect([file.problem, file.kept]).toEqual([full, null]);
		disk.problem = null;
		await file.take();
		expect([file.problem, titles()]).toEqual([null, ['Back']]);
	});
});

describe('another file', () => {
	it('of text goes to the text, whatever it is called', async () => {
		await openFile('Plank: 2 × 30 s\r\nBird dog: 10 reps\r\n', 'sheet.json');
		expect(importing.pasted.text).toBe('Plank: 2 × 30 s\nBird dog: 10 reps\n');
		expect(importing.file).toBe(null);
	});

	it.each<[string, string | Uint8Array<ArrayBuffer>]>([
		['of nothing', ''],
		['of a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
		['that is cut off', '{"app": "holdfast", "format": "routines", "version": 1, "routines": [{"id":'],
		['of another kind of JSON', '{"hello": ["world"]}'],
		['nested without end', '['.repeat(200_000)],
		['after the prototype', '{"__proto__": {"routines": []}, "constructor": 1}']
	])('%s is refused in a sentence, and the screen goes on', async (_, content) => {
		await importing.open(fileOf(content, 'x.holdfast'));
		expect(importing.refusal?.sentence).toMatch(/\.$/);
		expect(importing.refusal?.remedy).toMatch(/\.$/);
		expect([importing.file, importing.reading, kept()]).toEqual([null, false, [0, 0, 0]]);
		await openRoutines(mine());
		expect([importing.refusal, importing.file?.chosen]).toEqual([null, 1]);
	});

	it('that is too large is not even read', async () => {
		const arrayBuffer = () => expect.unreachable('read all the same');
		await importing.open({ name: 'large.txt', size: largestFile + 1, arrayBuffer });
		expect(importing.refusal?.sentence).toBe(
			'This file is larger than any that Holdfast reads: 8 MB at the most.'
		);
	});

	it('that is gone, or is a folder, is asked for again', async () => {
		const gone = () => Promise.reject(new DOMException('', 'NotFoundError'));
		await importing.open({ name: 'folder', size: 0, arrayBuffer: gone });
		expect(importing.refusal?.sentence).toMatch(/^This file could not be read/);
		await importing.openLaunched([gone]);
		expect(importing.refusal?.sentence).toMatch(/^This file could not be read/);
	});

	it('is never one of several: none of them is read, and it says so', async () => {
		const arrayBuffer = () => expect.unreachable('read all the same');
		const file = { name: 'sheet.txt', size: 1, arrayBuffer };
		await importing.drop({ files: [file, file, file], text: '' });
		expect(importing.refusal).toEqual({
			sentence: 'Only one file at a time can be read: 3 were dropped.',
			remedy: 'Drop them one after another.'
		});
		await importing.openLaunched([() => Promise.resolve(file), () => Promise.resolve(file)]);
		expect(importing.refusal).toEqual({
			sentence: 'Only one file at a time can be read: 2 were opened.',
			remedy: 'Open them one after another.'
		});
	});

	it('opened while one is being read is the one that counts', async () => {
		let answer: (bytes: ArrayBuffer) => void = () => undefined;
		const arrayBuffer = () => new Promise<ArrayBuffer>((resolve) => (answer = resolve));
		const slow = { name: 'slow.txt', size: 1, arrayBuffer };
		const opening = importing.open(slow);
		await openFile('Plank: 20 s', 'quick.txt');
		answer(new TextEncoder().encode('Plank: 60 s').buffer);
		await opening;
		expect(importing.pasted.text).toBe('Plank: 20 s');
		expect(importing.reading).toBe(false);
	});
});
