import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	asType,
	linesOf,
	readCount,
	readLength,
	readLoad,
	readSeconds,
	readSecondsCount,
	readTempo,
	readWhole,
	withParts,
	writeCount
} from './editing-fields.ts';
import type { Field } from './editing-fields.ts';
import { doses } from './routine.arbitrary.ts';

const valueOf = <Value>(field: Field<Value>) => (field.ok ? field.value : field.sentence);
const isRefused = (field: Field<unknown>) => !field.ok && field.sentence.endsWith('.');

describe('a field', () => {
	it('takes a count or a range, as it is written', () => {
		expect(['8', ' 8-12', '8 – 12', '8 to 12', '8-8'].map((typed) => valueOf(readCount(typed)))).toEqual([
			8,
			{ from: 8, to: 12 },
			{ from: 8, to: 12 },
			{ from: 8, to: 12 },
			8
		]);
		for (const typed of ['', '0', '12-8', '-3', '1.5', 'ten', '99999'])
			expect(isRefused(readCount(typed))).toBe(true);
		expect(valueOf(readWhole('3'))).toBe(3);
		expect(isRefused(readWhole('2-3'))).toBe(true);
	});

	it('takes seconds, also as a clock has them', () => {
		expect(['30', '2.5', '2,5', '1:30', '0'].map((typed) => valueOf(readSeconds(typed)))).toEqual([
			30, 2.5, 2.5, 90, 0
		]);
		for (const typed of ['', '-1', '1:75', 'x', '90000']) expect(isRefused(readSeconds(typed))).toBe(true);
		expect(isRefused(readLength('0'))).toBe(true);
		expect(valueOf(readSecondsCount('20-30'))).toEqual({ from: 20, to: 30 });
		expect(valueOf(readSecondsCount('1:00'))).toBe(60);
		for (const typed of ['10001', '170:00']) expect(isRefused(readSecondsCount(typed))).toBe(true);
	});

	it('takes a tempo and a load', () => {
		expect(valueOf(readTempo('2-0-1-0'))).toEqual([2, 0, 1, 0]);
		expect(valueOf(readTempo('2 – 0 – 1 – 0'))).toEqual([2, 0, 1, 0]);
		for (const typed of ['', '2-0-1', '0-0-0-0', '2-0-1-x']) expect(isRefused(readTempo(typed))).toBe(true);
		expect(valueOf(readLoad('20/22,5', 'kg'))).toEqual({ unit: 'kg', each: [20, 22.5] });
		for (const typed of ['', '0', '20/', 'heavy']) expect(isRefused(readLoad(typed, 'lb'))).toBe(true);
	});

	it('reads back what it writes', () => {
		fc.assert(
			fc.property(doses, ({ sets }) => {
				expect(valueOf(readCount(writeCount(sets)))).toEqual(sets);
			})
		);
	});

	it('never fails on what is typed', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				for (const read of [readCount, readSeconds, readTempo, readSecondsCount])
					expect(typeof read(typed).ok).toBe('boolean');
			})
		);
	});
});

it('keeps lines of a note that have something on them', () => {
	expect(linesOf(' one \n\n two\n')).toEqual(['one', 'two']);
});

it('changes the type of a dose, and keeps what both have', () => {
	const dose = { type: 'reps', sides: 'each', sets: 3, reps: 12, rest: 40, tempo: 'own' } as const;
	expect(asType(dose, 'hold')).toEqual({ type: 'hold', sides: 'each', sets: 3, reps: 12, rest: 40, hold: 5 });
	expect(asType(dose, 'open')).toEqual({ type: 'open', sides: 'each', sets: 3, rest: 40 });
	expect(asType(dose, 'reps')).toBe(dose);
	expect(withParts(dose, { rest: undefined, reps: 10 })).toEqual({
		type: 'reps',
		sides: 'each',
		sets: 3,
		reps: 10,
		tempo: 'own'
	});
});
