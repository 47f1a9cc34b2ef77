import { expect, it } from 'vitest';
import type { Equipment } from '#lib/core/exercise.ts';
import { exercises } from './exercises.ts';
import { isWeighted, weighted } from './weighted.ts';

const weights: readonly Equipment[] = [
	'barbell',
	'dumbbells',
	'kettlebell',
	'cable machine',
	'lat pulldown machine',
	'back-extension machine'
];

it('names every exercise whose equipment has a weight to choose, and the hip thrust', () => {
	const found = exercises.filter(({ equipment }) => equipment.some((each) => weights.includes(each)));
	expect([...weighted].sort()).toEqual([...found.map(({ id }) => id), 'hip-thrust'].sort());
	expect([isWeighted('deadlift'), isWeighted('plank'), isWeighted('my own')]).toEqual([true, false, null]);
});
