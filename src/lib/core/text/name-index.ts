import type { Known, Library } from '../library.ts';
import { lettersOf } from './misspelling.ts';
import { spellingOf, wordsOf } from './name-words.ts';

/** A name that an exercise goes by. */
export interface Name {
	readonly known: Known;
	/** Whether it means nothing else. */
	readonly sure: boolean;
	/** Its words without anything between them, so that “dead lift” is “deadlift”. */
	readonly key: string;
	readonly words: readonly string[];
	/** Its words as they are spelt, and without anything between them. */
	readonly spelling: readonly string[];
	readonly spelt: string;
	/** Of `spelt`. */
	readonly letters: number;
	/** Its place among all names. */
	readonly place: number;
}

/** All names of a library, by what they are looked up by. */
export interface Names {
	readonly all: readonly Name[];
	readonly byKey: ReadonlyMap<string, Name>;
	/** By the length of `spelt`. */
	readonly byLength: ReadonlyMap<number, readonly Name[]>;
	readonly byWord: ReadonlyMap<string, readonly Name[]>;
	readonly longestKey: number;
}

export function namesOf(library: Library): Names {
	const texts = library.flatMap((known) => [
		...(known.vague ?? []).map((text) => ({ known, text, sure: false })),
		...[...known.synonyms, known.name].map((text) => ({ known, text, sure: true }))
	]);
	const all = texts.map(({ known, text, sure }, place): Name => {
		const words = wordsOf(text);
		const spelling = spellingOf(text);
		const spelt = spelling.join('');
		return { known, sure, key: words.join(''), words, spelling, spelt, letters: lettersOf(spelt), place };
	});
	const byWord = new Map<string, Name[]>();
	const byLength = new Map<number, Name[]>();
	for (const name of all) {
		listed(byLength, name.spelt.length).push(name);
		for (const word of new Set(name.words)) listed(byWord, word).push(name);
	}
	const byKey = new Map(all.map((name) => [name.key, name]));
	return { all, byKey, byLength, byWord, longestKey: Math.max(0, ...all.map(({ key }) => key.length)) };
}

function listed<Key>(lists: Map<Key, Name[]>, key: Key): Name[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}
