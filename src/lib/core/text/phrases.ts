import type { Saying } from './piece.ts';
import { scan } from './scan.ts';
import { tokenise } from './tokens.ts';

/** What a text says of a dose, and the words in it that say nothing of one. */
export function readPhrases(text: string): {
	readonly sayings: readonly Saying[];
	readonly left: readonly string[];
} {
	const tokens = tokenise(text);
	const found = scan(tokens, () => false);
	const used = new Set(
		found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
	);
	const left = tokens
		.filter(({ kind }, index) => kind !== 'sign' && !used.has(index))
		.map(({ text }) => text);
	return { sayings: found.flatMap(({ says }) => says), left };
}
