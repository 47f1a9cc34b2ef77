import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose } from './dose.ts';
import { prescription, prescriptionLine } from './prescription.ts';
import { doses } from './routine.arbitrary.ts';

describe('the text form of the product', () => {
	const lines: [string, string, Dose][] = [
		[
			'Superman hold: 2 sets × 8 reps, hold 3 s, rest 30 s',
			'Superman hold',
			{ type: 'hold', sides: 'none', sets: 2, reps: 8, hold: 3, rest: 30 }
		],
		[
			'Bird dog: 10 reps each side, hold 5 s',
			'Bird dog',
			{ type: 'hold', sides: 'each', sets: 1, reps: 10, hold: 5 }
		],
		["Child's pose: 2 × 30 s", "Child's pose", { type: 'time', sides: 'none', sets: 2, seconds: 30 }],
		[
			'Back extension: 3 × 10–12 @ 2-0-1-0',
			'Back extension',
			{ type: 'reps', sides: 'none', sets: 3, reps: { from: 10, to: 12 }, tempo: [2, 0, 1, 0] }
		],
		['Bear crawl: 100 yd', 'Bear crawl', { type: 'open', sides: 'none', sets: 1, goal: '100 yd' }]
	];

	it.each(lines)('%s', (line, name, dose) => {
		expect(prescriptionLine({ name, dose })).toBe(line);
	});
});

it('says how long one rests afterwards, and with which weights one works', () => {
	const dose: Dose = {
		type: 'reps',
		sides: 'none',
		sets: 3,
		reps: 5,
		load: { unit: 'kg', each: [60, 65, 70] }
	};
	expect(prescriptionLine({ name: 'Deadlift', dose, pause: 120 })).toBe(
		'Deadlift: 3 × 5, 60/65/70 kg, then rest 120 s'
	);
});

describe('a dose', () => {
	it('leaves a single set unsaid', () => {
		expect(prescription({ type: 'reps', sides: 'none', sets: 1, reps: 12 })).toBe('12 reps');
		expect(prescription({ type: 'time', sides: 'none', sets: 1, seconds: 30 })).toBe('30 s');
	});

	it('says one rep in the singular', () => {
		expect(prescription({ type: 'reps', sides: 'none', sets: 1, reps: 1 })).toBe('1 rep');
		expect(prescription({ type: 'hold', sides: 'none', sets: 3, reps: 1, hold: 20 })).toBe(
			'3 sets × 1 rep, hold 20 s'
		);
	});

	it('keeps both ends of a range', () => {
		const sets = { from: 2, to: 3 };
		expect(prescription({ type: 'hold', sides: 'none', sets, reps: 8, hold: 3 })).toBe(
			'2–3 sets × 8 reps, hold 3 s'
		);
		expect(prescription({ type: 'time', sides: 'each', sets: 2, seconds: { from: 20, to: 30 } })).toBe(
			'2 × 20–30 s each side'
		);
	});

	it('tells side after side from alternating', () => {
		expect(prescription({ type: 'reps', sides: 'each', sets: 3, reps: 12 })).toBe('3 × 12 each side');
		expect(prescription({ type: 'reps', sides: 'alternate', sets: 3, reps: 12 })).toBe(
			'3 × 12 per side, alternating'
		);
	});

	it('says when the pace is one’s own', () => {
		expect(prescription({ type: 'reps', sides: 'none', sets: 3, reps: 5, tempo: 'own' })).toBe(
			'3 × 5, own pace'
		);
	});

	it('says when it is open and has no goal', () => {
		expect(prescription({ type: 'open', sides: 'none', sets: 2 })).toBe('2 × until done');
	});

	it('names the lengths that are its own, also where they are zero', () => {
		expect(
			prescription({ type: 'hold', sides: 'none', sets: 1, reps: 8, hold: 3, rise: 0.5, release: 0, rest: 0 })
		).toBe('8 reps, hold 3 s, rise 0.5 s, release 0 s, rest 0 s');
	});

	it('never reads like another dose', () => {
		fc.assert(
			fc.property(fc.array(doses, { minLength: 50, maxLength: 100 }), (all) => {
				const byText = new Map(all.map((dose) => [prescription(dose), dose]));
				for (const dose of all) expect(byText.get(prescription(dose))).toEqual(dose);
			})
		);
	});
});
