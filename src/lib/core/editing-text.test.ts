import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '#lib/content/library.ts';
import { keepLost, keepRests, remarksOf, sheetOfText, weave } from './editing-text.ts';
import { cardsOf, removeCard, routineOf, setStep, sheetOf } from './editing.ts';
import type { Sheet } from './editing.ts';
import { routineOf as routineWith, routines } from './routine.arbitrary.ts';
import { printRoutine } from './text/print.ts';
import { readText } from './text/read.ts';
import type { Reading, ReadLine } from './text/reading.ts';

const base = { id: 'mine' };
const empty = sheetOf(routineWith(), library);

const typed = (text: string, before: Sheet = empty) => sheetOfText(readText(text, library), before, library);
const names = (sheet: Sheet) => cardsOf(sheet).map(({ step }) => step.name);
const woven = (sheet: Sheet) => weave(sheet, routineOf(sheet, base, library), library);

/** A reading in which some lines, by their place, were not understood in the way that is given. */
function misread(text: string, what: Readonly<Record<number, Partial<ReadLine>>>): Reading {
	const lines = text.split('\n');
	const known = readText(lines.filter((_, at) => what[at]?.kind === undefined).join('\n'), library);
	let next = 0;
	return {
		...known,
		lines: lines.map((line, at) => {
			const read = { text: line, guesses: [], steps: [], says: '', kind: 'nothing' as const };
			return what[at]?.kind === undefined
				? { ...known.lines[next++]!, ...what[at] }
				: { ...read, ...what[at] };
		})
	};
}

const sheetOfReading = (reading: Reading) => sheetOfText(reading, empty, library);

describe('cards and text', () => {
	it('are the same routine: text to cards to text, and back', () => {
		fc.assert(
			fc.property(routines, (routine) => {
				const text = printRoutine(routine, library);
				const sheet = typed(text);
				expect(woven(sheet)).toEqual({ text, remarks: [] });
				expect(typed(text, sheet)).toEqual(sheet);
			}),
			{ numRuns: 50 }
		);
	});

	it('keep the very cards that a change of the text does not touch', () => {
		const before = typed('# A\nBird dog: 10 reps\nPlank: 30 s\nGlute bridge: 3 × 10\n');
		const after = typed('# A\nBird dog: 10 reps\nPlank: 45 s\nGlute bridge: 3 × 10\n', before);
		const [first, second, third] = cardsOf(before);
		expect(cardsOf(after)[0]).toBe(first);
		expect(cardsOf(after)[1]).toMatchObject({ key: second!.key, step: { dose: { seconds: 45 } } });
		expect(cardsOf(after)[2]).toBe(third);
	});

	it('keep a picture while its step is moved, changed and renamed, and not for another exercise', () => {
		const plain = typed('# A\nMy wobble [strength]: 3 × 10\nPlank: 30 s\n');
		const own = cardsOf(plain)[0]!;
		const before = setStep(plain, own.key, { ...own.step, picture: 'p' });
		const pictures = (text: string) => cardsOf(typed(text, before)).map(({ step }) => step.picture);
		expect(pictures('# A\nPlank: 30 s\nMy wobble [strength]: 4 × 8\n')).toEqual([undefined, 'p']);
		expect(pictures('# A\nMy wobbles [strength]: 3 × 10\nPlank: 30 s\n')).toEqual(['p', undefined]);
		expect(pictures('# A\nBird dog: 3 × 10\nPlank: 30 s\n')).toEqual([undefined, undefined]);
	});
});

describe('what of a text is not understood', () => {
	const text = 'zz?\n# A\nBird dog: 10 reps\nqq!\nPlank: 30 s\n> slowly\nyy!';
	const lost = { kind: 'nothing', says: 'No dose.' } as const;
	const reading = misread(text, { 0: lost, 3: lost, 6: lost });

	it('is remarked on by its line', () => {
		expect(remarksOf(reading.lines).map(({ line, says, lost }) => [line, says, lost])).toEqual([
			[1, ['No dose.'], true],
			[4, ['No dose.'], true],
			[7, ['No dose.'], true]
		]);
	});

	it('stands after the step that it followed when the cards print their text', () => {
		const sheet = sheetOfReading(reading);
		const bird = cardsOf(sheet)[0]!;
		const longer = setStep(sheet, bird.key, {
			...bird.step,
			dose: { type: 'reps', sides: 'none', sets: 1, reps: 12 }
		});
		const { text: now, remarks } = woven(longer);
		expect(now.split('\n')).toEqual([
			'# A',
			'zz?',
			'Bird dog: 12 reps',
			'qq!',
			'Plank: 30 s',
			expect.stringContaining('slowly'),
			'yy!',
			''
		]);
		expect(remarks.map(({ line, text }) => [line, text])).toEqual([
			[2, 'zz?'],
			[4, 'qq!'],
			[7, 'yy!']
		]);
	});

	it('outlives its step', () => {
		const sheet = sheetOfReading(reading);
		const bare = cardsOf(sheet).reduce((of, { key }) => removeCard(of, key), sheet);
		for (const line of ['zz?', 'qq!', 'yy!']) expect(woven(bare).text).toContain(line);
	});

	it('becomes notes in the end; text around the exercises does not', () => {
		const sheet = sheetOfReading(misread(text, { 0: lost, 3: { kind: 'prose' }, 6: lost }));
		const kept = keepLost(sheet);
		expect(kept.strays).toEqual([]);
		expect(kept.note).toBe('zz?');
		expect(cardsOf(kept).map(({ step }) => step.note)).toEqual([undefined, 'slowly\nyy!']);
	});

	it('of a line that was understood in part becomes a note as soon as the cards print their text', () => {
		const sheet = sheetOfReading(
			misread('# A\nBird dog: 10 reps', { 1: { says: '“on ice” was left out.' } })
		);
		expect(woven(sheet).text).toBe('# A\nBird dog: 10 reps\n');
		expect(names(keepRests(sheet))).toEqual(['Bird dog']);
		expect(cardsOf(keepRests(sheet))[0]!.step.note).toBe('Bird dog: 10 reps');
	});
});

it('is asked to be sure: a guess is remarked on', () => {
	const [line] = remarksOf([
		{
			text: 'birdog',
			kind: 'step',
			guesses: [{ says: 'Taken for Bird dog.', others: [], step: 0 }],
			steps: [0],
			says: ''
		}
	]);
	expect(line).toEqual({ line: 1, text: 'birdog', says: ['Taken for Bird dog.'], lost: false });
});
