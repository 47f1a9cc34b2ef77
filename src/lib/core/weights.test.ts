import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	amountOnly,
	doseIn,
	heavier,
	inKilograms,
	kilogramWords,
	lighter,
	shownIn,
	stepped,
	unitOf,
	weightOfSet,
	weightWords
} from './weights.ts';
import type { Weight } from './weights.ts';

const weights: fc.Arbitrary<Weight> = fc.record({
	unit: fc.constantFrom('kg', 'lb'),
	weight: fc.double({ min: 0.25, max: 500, noNaN: true })
});

describe('the unit', () => {
	it.each([
		['en-US', 'lb'],
		['es-US', 'lb'],
		['en_us', 'lb'],
		['en-GB', 'kg'],
		['de', 'kg'],
		['ru-RU', 'kg']
	])('of %s is %s', (locale, unit) => {
		expect(unitOf(locale)).toBe(unit);
	});
});

describe('a weight that is shown', () => {
	it('is as it was said in its own unit, and rounded to a half in the other', () => {
		expect(shownIn('kg', { unit: 'kg', weight: 41.25 })).toBe(41.25);
		expect(shownIn('lb', { unit: 'kg', weight: 40 })).toBe(88);
		expect(shownIn('kg', { unit: 'lb', weight: 45 })).toBe(20.5);
		expect(shownIn('kg', { unit: 'lb', weight: 0.1 })).toBe(0.5);
		expect(weightWords('lb', { unit: 'kg', weight: 2.5 })).toBe('5.5 lb');
	});

	it('was perhaps said in another unit, where only kilograms are known', () => {
		expect([kilogramWords('kg', 43.09), kilogramWords('lb', 43.09), kilogramWords('kg', 41.25)]).toEqual([
			'43 kg',
			'95 lb',
			'41.25 kg'
		]);
	});

	it('is converted in a dose too, which stays itself where there is nothing to convert', () => {
		const dose = { type: 'reps', sides: 'none', sets: 2, reps: 5 } as const;
		const loaded = { ...dose, load: { unit: 'kg', each: [40, 42.5] } } as const;
		expect(doseIn('lb', dose)).toBe(dose);
		expect(doseIn('kg', loaded)).toBe(loaded);
		expect(doseIn('lb', loaded).load).toEqual({ unit: 'lb', each: [88, 93.5] });
	});
});

it('of a dose that is told in few words leaves out tempo and rests', () => {
	const load = { unit: 'kg', each: [40] } as const;
	const dose = { type: 'reps', sides: 'none', sets: 3, reps: 5, load } as const;
	expect(amountOnly({ ...dose, tempo: [2, 1, 1, 1], rest: 120 })).toEqual(dose);
	expect(amountOnly(dose)).toEqual(dose);
});

describe('the next weight', () => {
	it.each([
		['kg', 3, 4, 2],
		['kg', 9, 10, 8],
		['kg', 10, 12.5, 9],
		['kg', 12.5, 15, 10],
		['kg', 41, 42.5, 40],
		['kg', 1, 2, 1],
		['lb', 8, 10, 6],
		['lb', 20, 25, 18],
		['lb', 88, 90, 85],
		['lb', 2, 4, 2]
	] as const)('in %s from %d is %d up and %d down', (unit, weight, up, down) => {
		expect(heavier({ unit, weight })).toBe(up);
		expect(lighter({ unit, weight })).toBe(down);
	});

	it('begins where there is none', () => {
		expect([stepped('kg', null, heavier), stepped('lb', null, lighter)]).toEqual([10, 20]);
		expect([stepped('kg', 40, heavier), stepped('kg', 40, lighter)]).toEqual([42.5, 37.5]);
	});

	it('goes up and down by no more than a plate, and back again', () => {
		fc.assert(
			fc.property(weights, ({ unit, weight }) => {
				const up = heavier({ unit, weight });
				expect(up).toBeGreaterThan(weight);
				expect(up - weight).toBeLessThanOrEqual(unit === 'kg' ? 2.5 : 5);
				expect(lighter({ unit, weight: up })).toBeLessThanOrEqual(Math.max(weight, unit === 'kg' ? 1 : 2));
			})
		);
	});
});

it('of a set is its own, and of the sets after the last that is told the last', () => {
	const load = { unit: 'kg', each: [40, 50] } as const;
	expect([1, 2, 3].map((set) => weightOfSet(load, set).weight)).toEqual([40, 50, 50]);
	expect(inKilograms({ unit: 'lb', weight: 100 })).toBeCloseTo(45.36, 2);
});
