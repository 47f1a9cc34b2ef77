import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowest } from './dose.ts';
import type { Dose } from './dose.ts';
import { roundsToday, withEffort } from './effort.ts';
import { prescription } from './prescription.ts';
import { doses, stepOf } from './routine.arbitrary.ts';
import type { Effort } from './variant.ts';

const dose = (effort: Effort, given: Dose) => withEffort(stepOf(given), effort).dose;

const none = { sides: 'none', sets: 1 } as const;
const reps = { type: 'reps', ...none } as const;
const time = { type: 'time', ...none } as const;

describe('easier', () => {
	it.each<[string, Dose, string]>([
		['one set fewer', { ...reps, sets: 3, reps: 10 }, '2 × 10'],
		['one set fewer than the lower number', { ...reps, sets: { from: 2, to: 3 }, reps: 8 }, '8 reps'],
		['ranges at their lower number', { ...reps, sets: 3, reps: { from: 10, to: 12 } }, '2 × 10'],
		['of one set a quarter fewer reps', { ...reps, reps: 12 }, '9 reps'],
		['rounded', { ...reps, reps: 10 }, '8 reps'],
		['at least one rep fewer', { ...reps, reps: 2 }, '1 rep'],
		['never under one rep', { ...reps, reps: 1 }, '1 rep'],
		['a quarter less time, in steps of 5 s', { ...time, seconds: 30 }, '25 s'],
		['in whole seconds up to 20', { ...time, seconds: 15 }, '11 s'],
		['of a range from its lower number', { ...time, seconds: { from: 20, to: 30 } }, '15 s'],
		['never under 5 s', { ...time, seconds: 6 }, '5 s'],
		['nothing of what is shorter', { ...time, seconds: 4 }, '4 s'],
		['nothing of a single open set', { ...none, type: 'open', goal: '100 yd' }, '100 yd'],
		['one open set of several', { ...none, type: 'open', sets: 2, goal: '100 yd' }, '100 yd'],
		[
			'the hold as long as it was, on both sides',
			{ type: 'hold', sides: 'each', sets: 1, reps: 10, hold: 5 },
			'8 reps each side, hold 5 s'
		]
	])('is %s', (_, given, expected) => {
		expect(prescription(dose('easier', given))).toBe(expected);
	});
});

describe('longer', () => {
	it.each<[string, Dose, string]>([
		['one set more', { ...reps, sets: 3, reps: 10 }, '4 × 10'],
		[
			'the upper number of a range, and no set more',
			{ ...reps, sets: 3, reps: { from: 8, to: 10 } },
			'3 × 10'
		],
		['the upper number of sets', { ...reps, sets: { from: 2, to: 3 }, reps: 8 }, '3 × 8'],
		['the longest time of a range', { ...time, seconds: { from: 20, to: 30 } }, '30 s'],
		['a second open set', { ...none, type: 'open', goal: '100 yd' }, '2 × 100 yd']
	])('is %s', (_, given, expected) => {
		expect(prescription(dose('longer', given))).toBe(expected);
	});

	it('stays within what can be read back from disk', () => {
		expect(dose('longer', { ...reps, sets: 10_000, reps: 1 }).sets).toBe(10_000);
		expect(roundsToday(10_000, 'longer')).toBe(10_000);
	});
});

it('a weight a set loses the last, or has it once more', () => {
	const given: Dose = { ...reps, sets: 3, reps: 5, load: { unit: 'kg', each: [60, 65, 70] } };
	expect(dose('easier', given).load?.each).toEqual([60, 65]);
	expect(dose('longer', given).load?.each).toEqual([60, 65, 70, 70]);
	expect(dose('longer', { ...given, load: { unit: 'kg', each: [60] } }).load?.each).toEqual([60]);
});

it('what is changed is told as the app’s own choice', () => {
	const step = stepOf({ ...reps, sets: 2, reps: 8 }, { ours: ['tempo'] });
	expect(withEffort(step, 'easier').ours).toEqual(['tempo', 'sets']);
	expect(withEffort(stepOf({ ...reps, reps: 8 }), 'easier').ours).toEqual(['reps']);
});

it('rounds are one fewer or one more, where there are several', () => {
	expect([1, 2, 3].map((rounds) => roundsToday(rounds, 'easier'))).toEqual([1, 1, 2]);
	expect([1, 2, 3].map((rounds) => roundsToday(rounds, 'longer'))).toEqual([1, 3, 4]);
	expect(roundsToday(3, 'normal')).toBe(3);
});

/** How much a dose is, in sets × reps or seconds. */
function amount(given: Dose): number {
	const inSet = 'reps' in given ? given.reps : 'seconds' in given ? given.seconds : 1;
	return lowest(given.sets) * lowest(inSet);
}

describe('of any dose', () => {
	it('easier is less and longer more, but for the little that has no less', () => {
		fc.assert(
			fc.property(doses, (given) => {
				const single = lowest(given.sets) === 1;
				const least =
					single &&
					(given.type === 'open' ||
						('reps' in given && lowest(given.reps) === 1) ||
						('seconds' in given && lowest(given.seconds) <= 5));
				const [easier, longer] = [amount(dose('easier', given)), amount(dose('longer', given))];
				expect(easier < amount(given) || (least && easier === amount(given))).toBe(true);
				expect(longer).toBeGreaterThan(amount(given));
			})
		);
	});

	it('everything but sets, reps, seconds and the weights of sets stays as it is', () => {
		fc.assert(
			fc.property(doses, fc.constantFrom<Effort>('easier', 'longer'), (given, effort) => {
				const counts = { sets: 1, reps: 1, seconds: 1, load: undefined };
				expect({ ...dose(effort, given), ...counts }).toEqual({ ...given, ...counts });
			})
		);
	});

	it('normal is what it was', () => {
		fc.assert(
			fc.property(doses, (given) => {
				const step = stepOf(given);
				expect(withEffort(step, 'normal')).toBe(step);
			})
		);
	});
});
