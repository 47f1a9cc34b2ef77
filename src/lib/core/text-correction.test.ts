import { describe, expect, it } from 'vitest';
import { library } from '#lib/content/library.ts';
import { prescriptionLine } from './prescription.ts';
import { stepsOf } from './routine.ts';
import { withExercise, withLine } from './text-correction.ts';
import { readText } from './text/read.ts';

const corrected = (text: string, place: number, exercise: string | null) =>
	withExercise(text, readText(text, library), place, exercise, library);
const read = (text: string) => stepsOf(readText(text, library).routine);

describe('another line', () => {
	it('stands in the place of one, and stays one', () => {
		expect(withLine('a\nb\nc', 1, 'x')).toBe('a\nx\nc');
		expect(withLine('a', 0, 'x\r\n\ny')).toBe('x y');
	});
});

describe('another exercise', () => {
	const text = '# Mine\nPlank: 2 × 30 s\n> Slowly.\nBird dog: 10 reps';

	it('is written in the place of the one that was taken, with the same dose and note', () => {
		const [first, second] = read(corrected(text, 0, 'side-plank'));
		expect(prescriptionLine(first!)).toBe('Side plank: 2 × 30 s');
		expect(first!.note).toBe('Slowly.');
		expect(prescriptionLine(second!)).toBe('Bird dog: 10 reps');
	});

	it('leaves every other line as it stands', () => {
		expect(corrected(text, 1, 'dead-bug')).toBe(text.replace('Bird dog', 'Dead bug'));
	});

	it('that is the person’s own keeps the name that stands there', () => {
		const [step] = read(corrected('Plank: 2 × 30 s', 0, null));
		expect([step!.exercise, step!.name, step!.dose]).toEqual([
			'own-plank',
			'Plank',
			{ type: 'time', sides: 'none', sets: 2, seconds: 30 }
		]);
	});

	it('is not taken where there is none of that id, and nothing where there is no such step', () => {
		expect(corrected(text, 0, 'no-such-exercise')).toBe(text);
		expect(corrected(text, 9, 'plank')).toBe(text);
	});
});
