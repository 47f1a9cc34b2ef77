import { describe, expect, it } from 'vitest';
import { searchExercises } from './search.ts';

describe('searching', () => {
	it.each([
		['its name', 'glute bridge', 'glute-bridge'],
		['the beginning of its name', 'superm', 'superman-hold'],
		['capitals', 'BIRD DOG', 'bird-dog'],
		['no apostrophe', 'childs pose', 'childs-pose'],
		['a straight apostrophe', "child's pose", 'childs-pose'],
		['accents that are not there', 'pélvïc tìlt', 'pelvic-tilt'],
		['words the other way round', 'dog bird', 'bird-dog'],
		['no hyphen', 'cat cow', 'cat-cow'],
		['no space at all', 'catcow', 'cat-cow'],
		['a letter too few', 'deadlft', 'deadlift'],
		['a letter too many', 'pllank', 'plank'],
		['two letters exchanged', 'supreman', 'superman-hold'],
		['a plural', 'planks', 'plank']
	])('finds by %s', (_, words, id) => {
		expect(searchExercises(words)?.[0]).toBe(id);
	});

	it.each([
		['a muscle', 'piriformis', 'seated-piriformis-stretch'],
		['where a muscle is', 'buttocks', 'hip-thrust'],
		['equipment', 'kettlebell', 'kettlebell-swing'],
		['its kind', 'stretch', 'knee-to-chest'],
		['its place', 'desk', 'seated-cat-cow'],
		['several of them at once', 'desk stretch piriformis', 'seated-piriformis-stretch']
	])('finds by %s', (_, words, id) => {
		expect(searchExercises(words)).toContain(id);
	});

	it('has a name before a muscle', () => {
		expect(searchExercises('shoulder')?.slice(0, 2).toSorted()).toEqual([
			'plank-shoulder-tap',
			'shoulder-blade-squeeze'
		]);
	});

	it('finds only what has every word', () => {
		expect(searchExercises('kettlebell swing')).toEqual(['kettlebell-swing']);
		expect(searchExercises('kettlebell piriformis')).toEqual([]);
	});

	it('finds nothing for a word that means nothing here', () => {
		expect(searchExercises('zumba')).toEqual([]);
	});

	it.each(['', '  ', '’ -'])('looks for nothing where there is no word: %j', (words) => {
		expect(searchExercises(words)).toBeNull();
	});
});
