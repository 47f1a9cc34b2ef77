import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targets } from './plan.arbitrary.ts';
import type { Target } from './plan.ts';
import { daysMeant } from './plan.ts';
import {
	daysOffered,
	touching,
	withChosenDays,
	withDays,
	withDayToggled,
	withMinutes
} from './plan-editing.ts';

const strength: Target = { id: 'strength', days: { from: 2, to: 3 }, minutes: null, apart: true, on: null };
const mobility: Target = { id: 'mobility', days: { from: 7, to: 7 }, minutes: 5, apart: false, on: null };

const stepped = (target: Target, by: -1 | 1, advised = target) => {
	const found: string[] = [];
	for (let at: Target | null = target; at; at = withDays(at, by, advised))
		found.push(`${at.days.from}–${at.days.to}`);
	return found;
};

describe('the number of days', () => {
	it('goes through what the sources advise', () => {
		expect(stepped({ ...strength, days: { from: 1, to: 1 } }, 1, strength)).toEqual([
			'1–1',
			'2–2',
			'2–3',
			'3–3'
		]);
		expect(stepped({ ...strength, days: { from: 3, to: 3 } }, -1, strength)).toEqual([
			'3–3',
			'2–3',
			'2–2',
			'1–1'
		]);
	});

	it('ends at one, and at every day', () => {
		expect(stepped(mobility, -1).at(-1)).toBe('1–1');
		expect(stepped({ ...mobility, days: { from: 1, to: 1 } }, 1)).toHaveLength(7);
	});

	it('finds its way from any number', () => {
		fc.assert(
			fc.property(targets('strength'), fc.constantFrom(-1 as const, 1 as const), (target, by) => {
				const next = withDays(target, by, strength);
				if (next === null) return;
				expect(daysOffered(target, strength)).toContainEqual(next.days);
				expect(Math.sign(next.days.from + next.days.to - target.days.from - target.days.to)).toBe(by);
			})
		);
	});
});

describe('minutes', () => {
	it('go by five, from five to sixty', () => {
		expect(withMinutes(mobility, 1)?.minutes).toBe(10);
		expect(withMinutes({ ...mobility, minutes: 60 }, 1)).toBeNull();
		expect(withMinutes(mobility, -1)).toBeNull();
		expect(withMinutes(strength, 1)).toBeNull();
	});
});

describe('chosen days', () => {
	it('are as many as were meant, with room between them', () => {
		expect(withChosenDays({ ...mobility, days: { from: 3, to: 3 } }).on).toEqual([0, 2, 4]);
		expect(withChosenDays(strength).on).toEqual([0, 3]);
		fc.assert(
			fc.property(targets('stretch'), (target) => {
				const chosen = withChosenDays(target);
				expect(daysMeant(chosen).from).toBe(daysMeant(target).from);
				expect(new Set(chosen.on).size).toBe(chosen.on?.length);
			})
		);
	});

	it('come and go, but for the last', () => {
		const one = withDayToggled({ ...mobility, on: [4] }, 1);
		expect(one.on).toEqual([1, 4]);
		expect(withDayToggled(one, 4).on).toEqual([1]);
		expect(withDayToggled({ ...mobility, on: [4] }, 4).on).toEqual([4]);
	});

	it('touch where no rest is left between', () => {
		expect(touching({ ...strength, on: [0, 2] })).toBe(false);
		expect(touching({ ...strength, on: [0, 1] })).toBe(true);
		expect(touching({ ...strength, on: [0, 6] })).toBe(true);
		expect(touching({ ...strength, on: [0, 1], apart: false })).toBe(false);
		expect(touching(strength)).toBe(false);
	});
});
