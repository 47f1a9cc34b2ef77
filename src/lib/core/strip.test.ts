import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import { inARow, stepOf, timelines } from './routine.arbitrary.ts';
import { pieceAt, stripOf } from './strip.ts';

describe('the strip of a timeline', () => {
	it('has every phase in its colour and at its place, where there is room', () => {
		const dose = { type: 'time', sides: 'each', sets: 1, seconds: 30 } as const;
		const strip = stripOf(compile(inARow(stepOf(dose)), defaultTiming));
		expect(strip.pieces.map(({ kind, from, to }) => [kind, from, to])).toEqual([
			['ready', 0, 10],
			['work', 10, 40],
			['switch', 40, 45],
			['work', 45, 75]
		]);
	});

	it('covers all of it without a gap, and stays small however long the routine is', () => {
		fc.assert(
			fc.property(timelines, ({ phases, stations, total, end, open }) => {
				const strip = stripOf({ phases, stations, total, end, open });
				expect(strip.pieces.length).toBeLessThanOrEqual(481);
				expect(strip.pieces[0]!.from).toBe(0);
				strip.pieces.forEach((piece, index) => {
					expect(piece.to).toBeGreaterThan(piece.from);
					expect(piece.from).toBe(strip.pieces[index - 1]?.to ?? 0);
				});
				expect(strip.pieces.at(-1)!.to).toBeCloseTo(strip.length, 6);
			})
		);
	});

	it('draws twenty thousand phases as a few hundred', () => {
		const dose = { type: 'hold', sides: 'none', sets: 10, reps: 10, hold: 3 } as const;
		const timeline = compile(inARow(...Array.from({ length: 70 }, () => stepOf(dose))), defaultTiming);
		expect(timeline.phases.length).toBeGreaterThan(20_000);
		expect(stripOf(timeline).pieces.length).toBeLessThanOrEqual(481);
	});

	it('gives an open phase less than its room, and finds the step at a place', () => {
		const open = stepOf({ type: 'open', sides: 'none', sets: 1 });
		const other = stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 40 }, { exercise: 'x', name: 'X' });
		const strip = stripOf(compile(inARow(open, other), defaultTiming));
		expect(strip.length).toBe(10 + 30 + 10 + 40);
		expect(pieceAt(strip, 30)?.stepIndex).toBe(0);
		expect(pieceAt(strip, 55)?.stepIndex).toBe(1);
		expect(pieceAt(strip, 9999)?.stepIndex).toBe(1);
	});
});
