/** A word of a text as names are compared by it, and where it stands in that text. */
export interface NameWord {
	readonly word: string;
	readonly from: number;
	readonly to: number;
}

/** Letters and digits; apostrophes of any shape within a word belong to it. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’‘‛`´ʼ′＇][\p{L}\p{M}\p{N}]+)*/gu;

/** What is not written out, or written in another way. A value of two words stands for both of them. */
const sameAs: ReadonlyMap<string, string> = new Map([
	['kb', 'kettlebell'],
	['db', 'dumbbell'],
	['bb', 'barbell'],
	['sl', 'singleleg'],
	['1', 'single'],
	['one', 'single'],
	['2', 'two'],
	['4', 'four'],
	['legged', 'leg'],
	['armed', 'arm'],
	['dumbell', 'dumbbell'],
	['flies', 'fly'],
	['sitting', 'seated'],
	['w', 'with'],
	['n', 'and']
]);

/** They say nothing, wherever they stand. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'your', 'my']);

/** Both knees are not one knee: here the plural is another exercise. */
const plurals: ReadonlySet<string> = new Set(['knees', 'pilates', 'towards']);

/**
 * The words of a text in order, made alike: small letters without accents or apostrophes, in the singular, in one
 * spelling. What stands between words (hyphens, brackets, dashes) is not kept, and neither are articles.
 */
export function nameWords(text: string): NameWord[] {
	const found: NameWord[] = [];
	for (const { 0: written, index } of text.matchAll(wordPattern)) {
		const word = plain(written);
		if (!articles.has(word)) found.push({ word, from: index, to: index + written.length });
	}
	return found;
}

/** The same, as words alone. */
export function wordsOf(text: string): string[] {
	return nameWords(text).map(({ word }) => word);
}

/** The words of a text as they are spelt: of what `nameWords` makes alike, only letters, accents and a last s. */
export function spellingOf(text: string): string[] {
	return Array.from(text.matchAll(wordPattern), ([word]) => bare(word))
		.filter((word) => !articles.has(word))
		.map((word) => word.replace(/(?<=..)s$/, ''));
}

function plain(word: string): string {
	const letters = bare(word);
	return (
		sameAs.get(letters) ??
		singular(letters)
			.replace(/isation$/, 'ization')
			.replace(/centre$/, 'center')
	);
}

function bare(word: string): string {
	if (/^[a-z]+$/.test(word)) return word;
	return word
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function singular(word: string): string {
	if (word.length < 3 || !word.endsWith('s') || plurals.has(word)) return word;
	if (/(?:ss|us|is)$/.test(word)) return word;
	if (/(?:ss|ch|sh|x)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}
