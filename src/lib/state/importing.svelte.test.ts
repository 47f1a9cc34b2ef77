import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultTiming } from '#lib/core/dose.ts';
import { prescriptionLine } from '#lib/core/prescription.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { linkFragment } from '#lib/interchange/link.ts';
import { disk, emptyDisk, full } from './fake-disk.ts';
import { Importing } from './importing.svelte.ts';
import { settings } from './settings.svelte.ts';

vi.mock('#lib/storage/routines.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/drafts.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const sheet =
	'Superman hold: 2 sets × 8 reps, hold 3 s\nBird dog: 10 reps each side, hold 5 s\nPlank: 2 × 30 s';

let importing: Importing;

/** Types a text, and pauses. */
function type(text: string): void {
	importing.write(text);
	vi.advanceTimersByTime(1000);
}

const steps = () => stepsOf(importing.pasted.routine).map(prescriptionLine);
const standings = () => importing.pasted.groups.flatMap(({ lines }) => lines.map(({ standing }) => standing));
const refusal = () => importing.refusal?.sentence;

/** The whole of what is kept. */
const kept = () => [disk.routines.size, disk.drafts.size, disk.pictures.size, disk.settings.size];

beforeEach(() => {
	vi.useFakeTimers();
	emptyDisk();
	let count = 0;
	importing = new Importing(
		() => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
		() => 5000
	);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a text', () => {
	it('is read once the typing pauses, and not before', () => {
		importing.write(sheet);
		expect(steps()).toEqual([]);
		vi.advanceTimersByTime(1000);
		expect(steps()).toEqual(sheet.split('\n'));
		expect(standings()).toEqual(['understood', 'understood', 'understood']);
	});

	it('has its total time, at the person’s timing', async () => {
		type('Plank: 2 × 30 s');
		expect(importing.pasted.compiled.timeline?.total).toBe(10 + 30 + 60 + 30);
		await settings.setTiming({ ...defaultTiming, getReady: 0 });
		expect(importing.pasted.compiled.timeline?.total).toBe(30 + 60 + 30);
		await settings.setTiming(defaultTiming);
	});

	it('is called after its title, else its exercises, else as the person likes', () => {
		type(sheet);
		expect(importing.pasted.routine.title).toBe('Superman hold and 2 more');
		type(`# From the physio\n${sheet}`);
		expect(importing.pasted.routine.title).toBe('From the physio');
		importing.pasted.rename(' Mine ');
		expect(importing.pasted.title).toBe(' Mine ');
		expect(importing.pasted.routine.title).toBe('Mine');
		importing.pasted.rename('');
		expect(importing.pasted.routine.title).toBe('From the physio');
	});

	it('is corrected line by line, and read again at once', () => {
		type(sheet);
		importing.pasted.correct(2, 'Plank: 3 × 45 s');
		expect(steps().at(-1)).toBe('Plank: 3 × 45 s');
		expect(importing.pasted.text).toBe(sheet.replace('2 × 30 s', '3 × 45 s'));
		importing.pasted.undo();
		expect(importing.pasted.text).toBe(sheet);
	});

	it('stays one line where a correction would make two of it', () => {
		type(sheet);
		importing.pasted.correct(2, 'Plank:\r\n3 × 45 s');
		expect(importing.pasted.text.split('\n')).toHaveLength(3);
	});

	it('takes a step for the exercise that was chosen, and leaves the others as they are', () => {
		type(sheet);
		importing.pasted.choose(1, 'dead-bug');
		expect(steps()).toEqual([
			'Superman hold: 2 sets × 8 reps, hold 3 s',
			'Dead bug: 10 reps each side, hold 5 s',
			'Plank: 2 × 30 s'
		]);
		expect(standings()).toEqual(['understood', 'understood', 'understood']);
	});

	it('keeps an exercise as one of the person’s own, by the name that stands there', () => {
		type(sheet);
		importing.pasted.choose(2, null);
		const step = stepsOf(importing.pasted.routine)[2]!;
		expect([step.exercise, step.name]).toEqual(['own-plank', 'Plank']);
		expect(prescriptionLine(step)).toBe('Plank: 2 × 30 s');
	});

	it('that was replaced can be had back', async () => {
		type(sheet);
		importing.pasted.rename('Mine');
		await importing.drop({ files: [], text: 'Plank: 20 s' });
		expect(steps()).toEqual(['Plank: 20 s']);
		expect(importing.pasted.title).toBe('Plank');
		importing.pasted.undo();
		expect([importing.pasted.text, importing.pasted.title]).toEqual([sheet, 'Mine']);
	});

	it('that comes once more changes nothing: the system may tell of it twice', async () => {
		type(sheet);
		importing.pasted.rename('Mine');
		await importing.drop({ files: [], text: sheet.replaceAll('\n', '\r\n') });
		expect([importing.pasted.title, importing.pasted.canUndo]).toEqual(['Mine', false]);
	});

	it('is there again after a reload, with its title and under the same id', () => {
		type(sheet);
		importing.pasted.rename('Mine');
		const { memory, routine } = importing.pasted;
		const reloaded = new Importing(() => 'another');
		reloaded.pasted.restore(JSON.parse(JSON.stringify(memory)) as typeof memory);
		expect(reloaded.pasted.routine).toEqual(routine);
	});

	it('is another routine once it is another text', () => {
		type(sheet);
		const { id } = importing.pasted.routine;
		importing.pasted.correct(2, 'Plank: 3 × 45 s');
		expect(importing.pasted.routine.id).not.toBe(id);
	});
});

describe('what was not understood', () => {
	const strange = 'Plank: 2 × 30 s\n12';

	it('is counted, and goes into the note unless that is not wanted', () => {
		type(strange);
		expect(importing.pasted.counts).toMatchObject({ steps: 1, lost: 1 });
		expect(importing.pasted.routine.note).toBe('12');
		importing.pasted.keepsLost = false;
		expect(importing.pasted.routine.note).toBe('');
	});

	it('stays out of the note where it is more than a note can hold', () => {
		type(`Plank: 2 × 30 s\n${'12\n'.repeat(800)}`);
		expect(importing.pasted.tooMuchLost).toBe(true);
		expect(importing.pasted.routine.note).toBe('');
		expect(importing.pasted.compiled.refusal).toBe(null);
	});

	it('goes to the editor as it stands, under the title', async () => {
		type(strange);
		importing.pasted.rename('Mine');
		const id = (await importing.edit())!;
		const { routine, text, savedAt } = disk.drafts.get(id)!;
		expect([routine.id, routine.title, text, savedAt]).toEqual([id, 'Mine', `# Mine\n${strange}`, 5000]);
		expect(routine.note).toBe('');
		expect(importing.pasted.empty).toBe(true);
	});

	it('is nothing the editor has to know where everything was understood', async () => {
		type(sheet);
		const id = (await importing.edit())!;
		expect(disk.drafts.get(id)).toMatchObject({ text: null, routine: { title: 'Superman hold and 2 more' } });
	});
});

describe('a text that is longer than any', () => {
	it('does not take the place of another', async () => {
		type(sheet);
		await importing.drop({ files: [], text: 'Plank: 20 s\n'.repeat(100_000) });
		expect(refusal()).toBe('This text is longer than any that Holdfast reads.');
		expect(importing.pasted.text).toBe(sheet);
	});

	it('stays here where a draft could not hold it', async () => {
		type(`Plank: 20 s\n${'%% ?? %%\n'.repeat(25_000)}`);
		expect(await importing.edit()).toBe(null);
		expect(refusal()).toBe('This text is longer than any that Holdfast reads.');
		expect(kept()).toEqual([0, 0, 0, 0]);
	});
});

describe('saving', () => {
	it('keeps the routine, and clears the screen for the next', async () => {
		type(sheet);
		const { routine } = importing.pasted;
		const id = (await importing.save())!;
		expect(disk.routines.get(id)!.routine).toEqual(routine);
		expect(importing.pasted.empty).toBe(true);
		expect(importing.pasted.routine.id).not.toBe(id);
	});

	it('reads first what was typed last', async () => {
		type('Plank: 20 s');
		importing.write('Plank: 40 s');
		const id = (await importing.save())!;
		expect(stepsOf(disk.routines.get(id)!.routine).map(prescriptionLine)).toEqual(['Plank: 40 s']);
	});

	it.each([
		['nothing to do', '# Only a title', 'There is no exercise in it yet.'],
		['days of it', 'Plank: 900 × 9000 s', 'It would take longer than a session can: 4 h at the most.']
	])('is refused with %s', async (_, text, sentence) => {
		type(text);
		expect(importing.pasted.compiled.refusal).toBe(sentence);
		expect(await importing.save()).toBe(null);
		expect(kept()).toEqual([0, 0, 0, 0]);
	});

	it('that fails says so, and loses nothing', async () => {
		type(sheet);
		disk.problem = full;
		expect(await importing.save()).toBe(null);
		expect(refusal()).toBe(full.sentence);
		expect(await importing.edit()).toBe(null);
		expect(importing.pasted.text).toBe(sheet);
	});
});

describe('what comes with an address', () => {
	const open = (query: string) => importing.openAddress(new URL(`https://holdfast.test/import${query}`));

	it('is nothing most of the time', async () => {
		expect(await open('')).toBe(false);
		expect(await open('?utm=x#top')).toBe(false);
		expect(importing.pasted.empty).toBe(true);
	});

	it('is a text that another app shared', async () => {
		const query = new URLSearchParams({ title: 'Back', text: 'Plank: 2 × 30 s', url: 'https://a.test/' });
		expect(await open(`?${query}`)).toBe(true);
		expect(importing.pasted.text).toBe('# Back\nPlank: 2 × 30 s\nhttps://a.test/');
		expect(steps()).toEqual(['Plank: 2 × 30 s']);
	});

	it('is a link, whichever way it comes', async () => {
		const fragment = await linkFragment(`# Linked\n${sheet}`);
		const address = `https://elsewhere.test/holdfast/import#${fragment}`;
		const ways: [() => unknown, string][] = [
			[() => open(`#${fragment}`), 'followed'],
			[() => open(`?url=${encodeURIComponent(address)}`), 'shared'],
			[() => importing.drop({ files: [], text: ` ${address}\n` }), 'dropped'],
			[() => importing.write(address), 'typed']
		];
		for (const [go, way] of ways) {
			importing.pasted.finish();
			await go();
			await vi.waitFor(() => expect(importing.pasted.routine.title, way).toBe('Linked'));
			expect(steps(), way).toEqual(sheet.split('\n'));
		}
		expect(kept()).toEqual([0, 0, 0, 0]);
	});

	it.each(['#r=%%%', '#r=AAAA', '#t=_____w', `#r=${'A'.repeat(5000)}`])(
		'is refused where it is damaged: %s',
		async (fragment) => {
			type(sheet);
			expect(await open(fragment)).toBe(true);
			expect(refusal()).toMatch(/link/);
			expect(importing.reading).toBe(false);
			expect(importing.pasted.text).toBe(sheet);
			expect(kept()).toEqual([0, 0, 0, 0]);
		}
	);
});

describe('what was copied', () => {
	const copied = (readText: () => Promise<string>) => vi.stubGlobal('navigator', { clipboard: { readText } });

	it('is taken in the place of what is there', async () => {
		copied(() => Promise.resolve('Plank: 20 s\r\nPlank: 30 s'));
		expect(importing.canPaste).toBe(true);
		await importing.paste();
		expect(importing.pasted.text).toBe('Plank: 20 s\nPlank: 30 s');
	});

	it('is asked for by hand where the browser refuses, or there is none', async () => {
		copied(() => Promise.reject(new DOMException('', 'NotAllowedError')));
		await importing.paste();
		expect(refusal()).toBe('The browser does not let Holdfast look at what was copied.');
		copied(() => Promise.resolve(' '));
		await importing.paste();
		expect(refusal()).toBe('No text was copied.');
		vi.stubGlobal('navigator', {});
		expect(importing.canPaste).toBe(false);
	});
});
