import { changes, harmlessBefore, qualifies } from './beside-names.ts';
import { bitsApart, lettersOf, slips, slipsAllowed } from './misspelling.ts';
import type { Name, Names } from './name-index.ts';
import { spellingOf, wordsOf } from './name-words.ts';

/** A phrase of more words is a sentence. */
export const mostWords = 10;
/** Words that a phrase may have beyond a name of several words. */
const mostExtras = 2;
/** How much of a name has to be there, where words of it are missing. */
const leastShare = 0.7;

/** The names that a phrase comes near to, the nearest first: misspelt, or with words too many or too few. */
export function nearNames(phrase: string, names: Names): Name[] {
	const words = wordsOf(phrase);
	if (words.length === 0 || words.length > mostWords) return [];
	const misspelt = misspeltNames(spellingOf(phrase), names);
	return misspelt.length > 0 ? misspelt : partNames(words, names);
}

function misspeltNames(phrase: readonly string[], { byLength, byWord }: Names): Name[] {
	const start = phrase.findIndex((word) => !harmlessBefore(word));
	const words = phrase.slice(Math.max(0, start), phrase.at(-1) === 'exercise' ? -1 : undefined);
	const spelt = words.join('');
	const letters = lettersOf(spelt);
	const most = slipsAllowed(spelt.length);
	if (most === 0) return [];
	const found: { name: Name; apart: number }[] = [];
	for (let length = spelt.length - most; length <= spelt.length + most; length++)
		for (const name of byLength.get(length) ?? []) {
			if (bitsApart(name.letters, letters) > 2 * most) continue;
			// Words that are run together or parted are slip enough.
			const mostHere = words.length === name.spelling.length ? most : 1;
			if (!wordByWord(words, name.spelling, byWord)) continue;
			const apart = slips(spelt, name.spelt, mostHere);
			if (apart <= mostHere) found.push({ name, apart });
		}
	return found.sort((one, other) => one.apart - other.apart).map(({ name }) => name);
}

/**
 * Whether every word alone may be misspelt: none with more slips than its length allows, and no short one that is a
 * word of another name, as “lat” is no misspelt “cat”. Where words are run together or parted, the first letter tells.
 */
function wordByWord(written: readonly string[], meant: readonly string[], known: Names['byWord']): boolean {
	if (written.length !== meant.length) return written[0]?.[0] === meant[0]?.[0];
	return meant.every((word, index) => {
		const other = written[index]!;
		const most = Math.max(1, slipsAllowed(word.length));
		if (other.length < 5 && known.has(other)) return other === word;
		return slips(other, word, most) <= most;
	});
}

function partNames(words: readonly string[], { all, byWord }: Names): Name[] {
	const phrase = new Set(words.filter((word) => !harmlessBefore(word)));
	if (phrase.size < 2) return [];
	const common = new Uint8Array(all.length);
	const touched: Name[] = [];
	for (const word of phrase)
		for (const name of byWord.get(word) ?? []) if (common[name.place]!++ === 0) touched.push(name);
	return touched
		.filter((name) => standsInPart(phrase, name, common[name.place]!))
		.sort((one, other) => other.key.length - one.key.length || one.place - other.place);
}

/** Whether a phrase may mean a name that has so many words in common with it. */
function standsInPart(phrase: ReadonlySet<string>, { sure, words, key }: Name, common: number): boolean {
	if (!sure) return false;
	if (common < words.length) {
		if (common < 2 || common < phrase.size) return false;
		if (words.some((word) => !phrase.has(word) && changes(word))) return false;
		return [...phrase].join('').length >= key.length * leastShare;
	}
	const extras = phrase.size - common;
	if (words.length > 1 && extras > mostExtras) return false;
	return [...phrase].every(
		(word) => words.includes(word) || (words.length === 1 ? qualifies(word) : !changes(word))
	);
}
