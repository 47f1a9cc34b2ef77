import MiniSearch from 'minisearch';
import { exercises, kindLabels, placeLabels } from '#lib/content/index.ts';
import { groupOfMuscle, muscleGroupLabels } from '#lib/content/muscle-groups.ts';

/** Words in the form in which they are compared: small letters without accents, and nothing where an apostrophe was. */
function wordsOf(text: string): string[] {
	const plain = text
		.normalize('NFD')
		.replaceAll(/[\p{M}'’‘ʼ`´]/gu, '')
		.toLowerCase();
	return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Searching takes a few milliseconds to make ready, so that waits until something is looked for. */
let index: MiniSearch | undefined;

function makeIndex(): MiniSearch {
	const made = new MiniSearch({
		fields: ['name', 'together', 'kind', 'place', 'equipment', 'muscles', 'groups'],
		tokenize: wordsOf,
		searchOptions: {
			combineWith: 'AND',
			prefix: true,
			// One slip in a word of four letters, two in one of eight.
			fuzzy: (word) => (word.length < 4 ? false : 0.2)
		}
	});
	made.addAll(
		exercises.map(({ id, name, kind, place, equipment, muscles }) => ({
			id,
			name,
			together: wordsOf(name).join(''),
			kind: kindLabels[kind],
			place: placeLabels[place],
			equipment: equipment.join(' '),
			muscles: muscles.join(' '),
			groups: muscles.map((muscle) => muscleGroupLabels[groupOfMuscle[muscle]]).join(' ')
		}))
	);
	return made;
}

/**
 * Ids of the exercises that have every one of the words in their name, kind, place, equipment or muscles, the best
 * match first. The beginning of a word will do, and so does a word with a slip in it; the order of words is free.
 * `null` where there is no word to look for.
 */
export function searchExercises(words: string): readonly string[] | null {
	if (wordsOf(words).length === 0) return null;
	index ??= makeIndex();
	return index.search(words).map(({ id }) => id as string);
}
