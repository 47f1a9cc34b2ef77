import type { Known, Library } from '../library.ts';
import { changes, harmlessAfter, harmlessBefore, notes } from './beside-names.ts';
import { namesOf } from './name-index.ts';
import type { Name, Names } from './name-index.ts';
import { nameWords, wordsOf } from './name-words.ts';
import { mostWords, nearNames } from './near-names.ts';

/** The exercise that a phrase names. */
export interface FoundName {
	readonly id: string;
	/** Whether it can mean nothing else: its name or a synonym, but for case, hyphens, plurals and the like. */
	readonly sure: boolean;
	/** Exercises that it may mean instead, the likeliest first. */
	readonly others: readonly string[];
}

/** A name that stands in a text, from its first character to the one after its last. */
export interface SpottedName {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	/** Whether nothing beside it makes it another exercise, as in “reverse plank”. */
	readonly sure: boolean;
}

export interface NameFinder {
	/** The exercise that a phrase names which should be a name alone; `null` where none is near. */
	find(phrase: string): FoundName | null;
	/** The longest name of an exercise that stands anywhere in a text, spelt rightly; the first of several as long. */
	spot(text: string): SpottedName | null;
}

/** A longer one is a sentence. */
const longestPhrase = 120;
const mostOthers = 4;
const mostAnswers = 1000;

const finders = new WeakMap<Library, NameFinder>();

/** What finds the names of a library in a text. Made once for each library. */
export function nameFinder(library: Library): NameFinder {
	const finder = finders.get(library) ?? makeFinder(library);
	finders.set(library, finder);
	return finder;
}

function makeFinder(library: Library): NameFinder {
	const names = namesOf(library);
	const relatives = new Map<string, readonly string[]>();
	const relativesOf = ({ known }: Name) => {
		const ids = relatives.get(known.id) ?? alike(known, library);
		relatives.set(known.id, ids);
		return ids;
	};
	const find = (phrase: string): FoundName | null => {
		if (phrase.length > longestPhrase) return null;
		const { exact, sure } = exactName(phrase, names);
		const ranked = exact ? [exact] : nearNames(phrase, names);
		const [best] = ranked;
		if (!best) return null;
		const { id } = best.known;
		const others = new Set([...ranked.map(({ known }) => known.id), ...relativesOf(best)]);
		others.delete(id);
		return { id, sure, others: [...others].slice(0, mostOthers) };
	};
	return { find: remembered(find), spot: remembered((text) => spotName(text, names)) };
}

/** The same, answering at once what it was asked before: the editor reads all lines anew at every keystroke. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		if (text.length > longestPhrase) return ask(text);
		const known = answers.get(text);
		if (known !== undefined) return known;
		const answer = ask(text);
		if (answers.size >= mostAnswers) answers.clear();
		answers.set(text, answer);
		return answer;
	};
}

const bracketed = /^([^()[\]]*)[([]([^()[\]]*)[)\]]?([^()[\]]*)$/;

/** The name that a phrase is. What stands in brackets may belong to it, be another name of it, or a note. */
function exactName(phrase: string, names: Names): { exact: Name | null; sure: boolean } {
	const whole = nameAmong(wordsOf(phrase), names);
	const [, head = '', inside = '', tail = ''] = (!whole && bracketed.exec(phrase)) || [];
	const told = wordsOf(inside).filter((word) => !notes(word));
	const around = wordsOf(`${head} ${tail}`);
	const exact = whole ?? nameAmong([...told, ...around], names);
	if (exact || !inside) return { exact, sure: exact?.sure ?? false };
	const outer = nameAmong(around, names);
	const sure = nameAmong(told, names)?.known === outer?.known;
	return { exact: outer, sure: sure && (outer?.sure ?? false) };
}

/** The name that words are, but for what changes nothing before and after it. */
function nameAmong(words: readonly string[], { byKey }: Names): Name | null {
	if (words.length > mostWords) return null;
	for (let start = 0; start < words.length; start++) {
		for (let end = words.length; end > start; end--) {
			const name = byKey.get(words.slice(start, end).join(''));
			if (name && words.slice(end).every((word) => harmlessAfter(word, name.known.kind))) return name;
		}
		if (!harmlessBefore(words[start]!)) break;
	}
	return null;
}

/** The exercises of a library whose names share the most words with that of one. */
function alike(known: Known, library: Library): string[] {
	const own = new Set(wordsOf(known.name));
	return library
		.filter(({ id }) => id !== known.id)
		.map(({ id, name }) => {
			const words = wordsOf(name);
			const common = words.filter((word) => own.has(word)).length;
			return { id, share: common / (words.length + own.size - common) };
		})
		.filter(({ share }) => share > 0)
		.sort((one, other) => other.share - one.share)
		.slice(0, mostOthers)
		.map(({ id }) => id);
}

function spotName(text: string, { byKey, longestKey }: Names): SpottedName | null {
	const words = nameWords(text);
	let best: SpottedName | null = null;
	for (const [start, { from }] of words.entries()) {
		let key = '';
		for (let end = start; end < words.length && key.length <= longestKey; end++) {
			const { word, to } = words[end]!;
			key += word;
			const name = byKey.get(key);
			if (!name || (best && to - from <= best.to - best.from)) continue;
			const beside = [words[start - 1]?.word ?? '', words[end + 1]?.word ?? ''];
			best = { id: name.known.id, from, to, sure: name.sure && !beside.some(changes) };
		}
	}
	return best;
}
