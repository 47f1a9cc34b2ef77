import { describe, expect, it } from 'vitest';
import { lastTimeWords, weightsThen } from './last-time.ts';
import { sessionWith, setsLike, stepDone } from './progression.arbitrary.ts';

const reps = { type: 'reps', sides: 'none', sets: 3, reps: 10 } as const;
const words = (...steps: Parameters<typeof sessionWith>[0]) =>
	lastTimeWords(sessionWith(steps), 'plank', 'kg');

describe('last time', () => {
	it('says sets that were alike once', () => {
		expect(words(stepDone('plank', reps, setsLike(3, { reps: 10, load: { unit: 'kg', weight: 40 } })))).toBe(
			'3 × 10 at 40 kg'
		);
	});

	it('says sets that were not alike one by one, and leaves out those not begun', () => {
		const [first, second, third] = setsLike(3, { reps: 10 });
		const less = { ...second!, reps: 8, done: false, load: { unit: 'lb', weight: 45 } as const };
		const none = { ...third!, reps: 0, seconds: 0, done: false };
		expect(words(stepDone('plank', reps, [first!, less, none]))).toBe('10, 8 at – / 20.5 kg');
	});

	it('says how long a hold or a timed effort was, of two sides the shorter', () => {
		const time = { type: 'time', sides: 'none', sets: 1, seconds: 60 } as const;
		expect(words(stepDone('plank', time, setsLike(1, { reps: 0, seconds: 60 })))).toBe('held 1 min');
		const hold = { type: 'hold', sides: 'none', sets: 2, reps: 8, hold: 3 } as const;
		expect(words(stepDone('plank', hold, setsLike(2, { reps: 8 })))).toBe('2 × 8, held 3 s');
		const sides = [
			{ set: 1, side: 'left', reps: 0, of: 0, seconds: 45, done: true },
			{ set: 1, side: 'right', reps: 0, of: 0, seconds: 40, done: false }
		] as const;
		expect(words(stepDone('plank', { ...time, sides: 'each' }, sides))).toBe('held 40 s');
	});

	it('says the distance that was told, else the goal', () => {
		const crawl = { type: 'open', sides: 'none', sets: 1, goal: '100 yd' } as const;
		const [set] = setsLike(1, { reps: 0, seconds: 70 });
		expect(words(stepDone('plank', crawl, [set!]))).toBe('100 yd');
		expect(words(stepDone('plank', crawl, [{ ...set!, distance: { unit: 'yd', length: 60 } }]))).toBe(
			'60 yd'
		);
	});

	it('is nothing where none of it was begun', () => {
		expect(words(stepDone('plank', reps, setsLike(3, { reps: 0, seconds: 0, done: false })))).toBeNull();
		expect(words(stepDone('bird-dog', reps, setsLike(3, { reps: 10 })))).toBeNull();
	});
});

it('gives the weights set by set, with holes where none was said', () => {
	const [first, second] = setsLike(2, { reps: 10 });
	const step = stepDone('plank', reps, [first!, { ...second!, load: { unit: 'kg', weight: 40 } }]);
	expect(weightsThen(sessionWith([step]), 'plank')).toEqual([null, { unit: 'kg', weight: 40 }]);
});
