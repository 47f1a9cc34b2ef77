import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { duplicateGroup } from '#lib/core/editing-blocks.ts';
import { cardsOf } from '#lib/core/editing.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Reading } from '#lib/core/text/reading.ts';

/** What nobody can understand, whatever the reader comes to know. */
const riddle = '%%%';

vi.mock('#lib/core/text/read.ts', async (original) => {
	const { readText } = await original<typeof import('#lib/core/text/read.ts')>();
	return {
		readText: (...[text, library]: Parameters<typeof readText>): Reading => {
			const lines = text.split('\n');
			const known = readText(lines.filter((line) => line !== riddle).join('\n'), library);
			const lost = { text: riddle, kind: 'nothing', guesses: [], steps: [], says: 'No.' } as const;
			let next = 0;
			return { ...known, lines: lines.map((line) => (line === riddle ? lost : known.lines[next++]!)) };
		}
	};
});

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [{ Editor }, drafts, routines] = await Promise.all([
		import('./editor.svelte.ts'),
		import('#lib/storage/drafts.ts'),
		import('#lib/storage/routines.ts')
	]);
	return { Editor, ...drafts, ...routines };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
let ids = 0;

beforeEach(async () => {
	disk = await emptyDisk();
	ids = 0;
});
afterEach(() => void vi.restoreAllMocks());

async function opened(id: string) {
	const editor = new disk.Editor(
		() => `0-0-0-${++ids}-${id}`,
		() => 1
	);
	await editor.load(id);
	return editor;
}

type Opened = Awaited<ReturnType<typeof opened>>;
const names = (editor: Opened) => stepsOf(editor.routine).map(({ name }) => name);
const first = (editor: Opened) => cardsOf(editor.sheet)[0]!.key;
const group = (editor: Opened) => editor.sheet.groups[0]!.key;

/** A new routine with a title and two exercises. */
async function begun() {
	const editor = await opened('new');
	editor.edit((sheet) => ({ ...sheet, title: 'Mine' }), 'title');
	editor.cards.addExercise('plank', group(editor));
	editor.cards.addNamed('My wobble', group(editor));
	return editor;
}

describe('the cards and the text', () => {
	it('are one: either edits the other at once', async () => {
		const editor = await begun();
		expect(editor.text).toContain('# Mine\nPlank: ');
		editor.type('# Yours\nBird dog: 2 × 10\n');
		expect(editor.routine.title).toBe('Yours');
		expect(names(editor)).toEqual(['Bird dog']);
		editor.cards.change(first(editor), 'dose', {
			dose: { type: 'reps', sides: 'none', sets: 1, reps: 8 }
		});
		expect(editor.text).toBe('# Yours\nBird dog: 8 reps\n');
	});

	it('leave a text as it was typed until the cards are edited', async () => {
		const editor = await begun();
		editor.type('#  Mine \n\nbird dog:   3x10');
		expect(editor.text).toBe('#  Mine \n\nbird dog:   3x10');
		expect(names(editor)).toEqual(['Bird dog']);
		editor.cards.duplicate(first(editor));
		expect(editor.text).toBe('# Mine\nBird dog: 3 × 10\nBird dog: 3 × 10\n');
	});

	it('tell the whole time as it is now', async () => {
		const editor = await begun();
		editor.type('# Mine\nPlank: 30 s\n');
		expect(editor.timeline?.total).toBe(10 + 30);
		editor.type('# Mine\nPlank: 45 s\n');
		expect(editor.timeline?.total).toBe(10 + 45);
		expect(editor.strip?.pieces.map(({ kind }) => kind)).toEqual(['ready', 'work']);
		editor.type('# Mine\n');
		expect([editor.timeline, editor.strip]).toEqual([null, null]);
		expect(editor.refusal).toContain('no exercise');
	});
});

describe('a new step', () => {
	it('takes its dose from the last one of its kind, with its own sides', async () => {
		const editor = await opened('new');
		editor.type('# A\nSuperman hold: 3 sets × 6 reps, hold 4 s, 5 kg\n');
		editor.cards.addExercise('bird-dog', group(editor));
		expect(stepsOf(editor.routine)[1]!.dose).toEqual({
			type: 'hold',
			sides: 'each',
			sets: 3,
			reps: 6,
			hold: 4
		});
	});

	it('that nothing came before is as the library has it', async () => {
		const editor = await opened('new');
		editor.cards.addExercise('bird-dog', group(editor));
		expect(stepsOf(editor.routine)[0]!.dose).toMatchObject({
			type: 'hold',
			reps: 10,
			hold: 5,
			sides: 'each'
		});
	});

	it('is of the library where its name can mean nothing else, and else the person’s own', async () => {
		const editor = await opened('new');
		editor.cards.addNamed('Childs pose', group(editor));
		editor.cards.addNamed('Auntie’s twist', group(editor));
		expect(stepsOf(editor.routine).map(({ exercise }) => exercise)).toEqual([
			'childs-pose',
			expect.stringMatching(/^own-/u)
		]);
		editor.cards.rename(cardsOf(editor.sheet)[1]!.key, 'Plank');
		expect(stepsOf(editor.routine)[1]!.exercise).toBe('plank');
	});
});

describe('a line that is not understood', () => {
	it('stays where it is while cards are edited, and is a note once it is saved', async () => {
		const editor = await begun();
		editor.type(`# Mine\nPlank: 30 s\n${riddle}\nBird dog: 3 × 10\n`);
		editor.cards.move(first(editor), 1);
		expect(editor.text).toBe(`# Mine\nBird dog: 3 × 10\nPlank: 30 s\n${riddle}\n`);
		await editor.save();
		const again = await opened(editor.routine.id);
		expect(stepsOf(again.routine).map(({ note }) => note)).toEqual([undefined, riddle]);
	});
});

describe('undo and redo', () => {
	it('go along the changes, a word typed being one of them', async () => {
		const editor = await begun();
		for (const title of ['M', 'My', 'My back']) editor.edit((sheet) => ({ ...sheet, title }), 'title');
		editor.pause();
		editor.cards.remove(first(editor));
		editor.undo();
		expect(names(editor)).toEqual(['Plank', 'My wobble']);
		editor.undo();
		expect(editor.routine.title).toBe('Mine');
		editor.redo();
		expect(editor.routine.title).toBe('My back');
	});

	it('bring back a text as it was typed', async () => {
		const editor = await begun();
		editor.type('# Mine\nbird dog:   3x10');
		editor.cards.remove(first(editor));
		editor.undo();
		expect(editor.text).toBe('# Mine\nbird dog:   3x10');
	});
});

describe('a move', () => {
	it('is told of, also where there is nowhere to move to', async () => {
		const editor = await begun();
		const key = first(editor);
		editor.cards.move(key, 1);
		expect(names(editor)).toEqual(['My wobble', 'Plank']);
		expect(editor.said).toBe('Plank: place 2 of 2.');
		editor.cards.move(key, 1);
		expect(editor.said).toBe('Plank stays at place 2.');
	});

	it('by dragging from block to block is undone as one', async () => {
		const editor = await begun();
		editor.edit((sheet) => duplicateGroup(sheet, group(editor)));
		const [above, below] = editor.sheet.groups;
		editor.pause();
		editor.cards.drop(below!.key, [above!.cards[0]!, ...below!.cards]);
		editor.cards.drop(above!.key, above!.cards.slice(1));
		expect(names(editor)).toEqual(['My wobble', 'Plank', 'Plank', 'My wobble']);
		editor.undo();
		expect(names(editor)).toEqual(['Plank', 'My wobble', 'Plank', 'My wobble']);
	});
});

describe('a draft', () => {
	it('is kept at every change, and gone on with', async () => {
		const editor = await begun();
		await editor.draft.settled();
		expect(editor.draft.kept).toBe(true);
		const again = await opened(editor.routine.id);
		expect(again.fromDraft).toBe(true);
		expect(again.routine).toEqual(editor.routine);
	});

	it('has the text too, where not all of it was understood', async () => {
		const editor = await begun();
		const text = `# Mine\nPlank: 30 s\n${riddle}\nBird dog:   3x10`;
		editor.type(text);
		await editor.draft.settled();
		const again = await opened(editor.routine.id);
		expect(again.text).toBe(text);
		expect(again.remarks).toEqual([{ line: 3, text: riddle, says: ['No.'], lost: true }]);
	});

	it('can be discarded, and brought back', async () => {
		const editor = await begun();
		await editor.save();
		const again = await opened(editor.routine.id);
		again.cards.remove(first(again));
		await again.discard();
		expect(names(again)).toEqual(['Plank', 'My wobble']);
		expect(await disk.findDraft(again.routine.id)).toEqual({ ok: true, value: null });
		again.undo();
		await again.draft.settled();
		expect((await opened(again.routine.id)).fromDraft).toBe(true);
	});

	it('that is more than can be kept leaves the text of it', async () => {
		const editor = await begun();
		editor.type(`# ${'x'.repeat(3000)}\nPlank: 30 s\n`);
		await editor.draft.settled();
		const again = await opened(editor.routine.id);
		expect(again.fromDraft).toBe(true);
	});

	it('that the disk does not take is told of', async () => {
		const editor = await begun();
		await editor.draft.settled();
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		editor.cards.duplicate(first(editor));
		await editor.draft.settled();
		expect(editor.draft.kept).toBe(false);
		expect(editor.draft.problem?.kind).toBe('full');
	});
});

describe('saving', () => {
	it('keeps the routine, and does away with its draft', async () => {
		const editor = await begun();
		const id = await editor.save();
		expect(id).toBe(editor.routine.id);
		const found = await disk.findOwnRoutine(id!);
		expect(found).toMatchObject({ ok: true, value: { routine: { title: 'Mine', source: null } } });
		expect(await disk.findDraft(id!)).toEqual({ ok: true, value: null });
	});

	it('says what is missing instead', async () => {
		const editor = await opened('new');
		expect(await editor.save()).toBeNull();
		expect(editor.missing?.what).toBe('steps');
		editor.cards.addExercise('plank', group(editor));
		expect(editor.missing).toBeNull();
		expect(await editor.save()).toBeNull();
		expect(editor.missing?.what).toBe('title');
		expect(await disk.readRoutines()).toMatchObject({ value: { routines: [] } });
	});

	it('says that the disk is full, and keeps everything', async () => {
		const editor = await begun();
		await editor.draft.settled();
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		expect(await editor.save()).toBeNull();
		expect(editor.problem?.kind).toBe('full');
		expect(names(editor)).toEqual(['Plank', 'My wobble']);
	});
});

describe('what is opened', () => {
	it('is a copy of a built-in routine, which is gone on with and stays the original’s', async () => {
		const editor = await opened('deep-back');
		expect(editor.routine).toMatchObject({
			source: null,
			basedOn: { id: 'deep-back', title: 'Deep back' },
			title: 'Deep back'
		});
		expect(stepsOf(editor.routine).every(({ ours }) => ours.length === 0)).toBe(true);
		expect(editor.canUndo).toBe(false);
		expect(await disk.readDrafts()).toMatchObject({ value: { drafts: [] } });
		editor.cards.remove(first(editor));
		await editor.draft.settled();
		const again = await opened('deep-back');
		expect(again.routine).toEqual(editor.routine);
		await again.discard();
		expect(stepsOf(again.routine)).toHaveLength(2);
	});

	it('is missing, where nothing is kept under the id', async () => {
		expect((await opened('nothing')).start).toEqual({ kind: 'missing' });
	});
});
