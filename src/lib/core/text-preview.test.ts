import { describe, expect, it } from 'vitest';
import { inARow, stepOf } from './routine.arbitrary.ts';
import { countsInWords, countsOf, previewOf, proposedTitle } from './text-preview.ts';
import type { PreviewLine } from './text-preview.ts';
import type { ReadLine, Reading } from './text/reading.ts';

const line = (text: string, about: Partial<ReadLine> = {}): ReadLine => ({
	text,
	kind: 'prose',
	guesses: [],
	steps: [],
	says: '',
	...about
});
const guess = { says: 'Taken for Plank.', others: [], step: 0 };
const named = (name: string) => stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 20 }, { name });
const reading = (...lines: ReadLine[]): Reading => ({
	lines,
	routine: inARow(named('Plank'), named('Bird dog'), named('Cat-cow'))
});

/** Groups in words: the kind, and the texts of its lines. */
const inWords = (...lines: ReadLine[]) =>
	previewOf(reading(...lines)).map(({ kind, lines }) => [kind, ...lines.map(({ text }) => text)]);
const only = (shown: ReadLine): PreviewLine => previewOf(reading(shown))[0]!.lines[0]!;

describe('a text, as it is shown', () => {
	it('has prose in one, blank lines between it included, and leaves blank lines out', () => {
		const step = line('Plank 20 s', { kind: 'step', steps: [0] });
		const blank = line('', { kind: 'blank' });
		expect(inWords(line('a'), blank, line('b'), blank, step, blank, line('c'))).toEqual([
			['prose', 'a', 'b'],
			['line', 'Plank 20 s'],
			['prose', 'c']
		]);
	});

	it('shows prose by itself where something was guessed in it', () => {
		expect(inWords(line('a'), line('b', { guesses: [guess] }))).toEqual([
			['prose', 'a'],
			['line', 'b']
		]);
	});

	it('says of every line how well it was understood, and where it stands', () => {
		const blank = line('', { kind: 'blank' });
		const shown = previewOf(
			reading(
				blank,
				line('a', { kind: 'step', steps: [0] }),
				line('b', { kind: 'step', steps: [1], guesses: [guess] }),
				line('c', { kind: 'nothing' })
			)
		).flatMap(({ lines }) => lines);
		expect(shown.map(({ index, standing }) => [index, standing])).toEqual([
			[1, 'understood'],
			[2, 'guessed'],
			[3, 'not understood']
		]);
	});

	it('shows a step at the line that begins it, and names it where a line adds to it', () => {
		const [both, part] = previewOf(
			reading(
				line('Plank; bird dog', { kind: 'step', steps: [0, 1] }),
				line('Do 3 sets of it', { kind: 'part', steps: [1] })
			)
		).flatMap(({ lines }) => lines);
		expect(both!.made.map(({ place, step }) => [place, step.name])).toEqual([
			[0, 'Plank'],
			[1, 'Bird dog']
		]);
		expect([part!.made, part!.addsTo]).toEqual([[], ['Bird dog']]);
	});

	it('takes no notice of steps that there are not', () => {
		expect(only(line('x', { kind: 'step', steps: [7] })).made).toEqual([]);
	});
});

it('counts steps, and lines that are guessed or lost', () => {
	const counts = countsOf(
		reading(
			line('a', { kind: 'step', steps: [0], guesses: [guess, guess] }),
			line('b', { kind: 'nothing' }),
			line('c', { kind: 'nothing' })
		)
	);
	expect(counts).toEqual({ steps: 3, guessed: 1, lost: 2 });
	expect(countsInWords(counts)).toBe('3 steps, 1 line guessed, 2 lines not understood');
	expect(countsInWords({ steps: 1, guessed: 0, lost: 0 })).toBe('1 step');
	expect(countsInWords({ steps: 0, guessed: 2, lost: 1 })).toBe(
		'no steps, 2 lines guessed, 1 line not understood'
	);
});

it.each([
	[[], ''],
	[['Plank'], 'Plank'],
	[['Plank', 'Plank'], 'Plank'],
	[['Plank', 'Bird dog'], 'Plank and Bird dog'],
	[['Plank', 'Bird dog', 'Plank', 'Cat-cow'], 'Plank and 2 more']
])('a routine of %j is proposed to be called “%s”', (names, title) => {
	expect(proposedTitle(names.map((name) => ({ name })))).toBe(title);
});
