import { describe, expect, it } from 'vitest';
import { newBests, newBestWords } from './personal-bests.ts';
import type { Bests } from './personal-bests.ts';
import { sessionWith, setsLike, stepDone } from './progression.arbitrary.ts';

const none: Bests = { heaviest: null, volume: null, mostReps: null, longest: null, furthest: null };
const best = (value: number) => ({ value, day: '2026-11-01' });
const time = { type: 'time', sides: 'none', sets: 2, seconds: 60 } as const;
const reps = { type: 'reps', sides: 'none', sets: 2, reps: 10 } as const;

const planks = (seconds: number) => sessionWith([stepDone('plank', time, setsLike(2, { reps: 0, seconds }))]);

describe('a personal best', () => {
	it('is the longest hold so far', () => {
		const found = newBests(planks(75), { plank: { ...none, longest: best(70) } });
		expect(found.map((each) => newBestWords(each, 'kg'))).toEqual(['Longest plank so far: 1 min 15 s.']);
	});

	it('is none where it was as much before, or never done before', () => {
		expect(newBests(planks(75), { plank: { ...none, longest: best(75) } })).toEqual([]);
		expect(newBests(planks(75), {})).toEqual([]);
		expect(newBests(planks(75), { plank: none })).toEqual([]);
	});

	it('is the weight before the reps, compared across units and told in the one wanted', () => {
		const step = stepDone('deadlift', reps, setsLike(2, { reps: 12, load: { unit: 'lb', weight: 90 } }));
		const before = { deadlift: { ...none, heaviest: best(40), mostReps: best(10) } };
		const found = newBests(sessionWith([step]), before);
		expect(found.map((each) => newBestWords(each, 'lb'))).toEqual(['Heaviest deadlift so far: 90 lb.']);
		const heavier = { deadlift: { ...none, heaviest: best(41), mostReps: best(10) } };
		expect(newBests(sessionWith([step]), heavier).map((each) => newBestWords(each, 'lb'))).toEqual([
			'Most reps of deadlift in one set so far: 12.'
		]);
	});

	it('is not for stretches', () => {
		const stretch = {
			...stepDone('plank', time, setsLike(2, { reps: 0, seconds: 99 })),
			kind: 'stretch' as const
		};
		expect(newBests(sessionWith([stretch]), { plank: { ...none, longest: best(30) } })).toEqual([]);
	});
});
