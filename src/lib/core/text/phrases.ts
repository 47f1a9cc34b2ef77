import type { Saying } from './piece.ts';
import { scan } from './scan.ts';
import { tokenise } from './tokens.ts';

/** What a text says of a dose, and whether that is all, beyond doubt: no other words, no guess, nothing for a note. */
export function readPhrases(text: string): {
	readonly sayings: readonly Saying[];
	readonly exact: boolean;
} {
	const tokens = tokenise(text);
	const found = scan(tokens, () => false);
	const used = new Set(
		found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
	);
	const rest = tokens.some(({ kind }, index) => kind !== 'sign' && !used.has(index));
	const sayings = found.flatMap(({ says }) => says);
	const open = found.some(({ guess }) => guess !== undefined);
	return {
		sayings,
		exact: !rest && !open && !sayings.some(({ part }) => part === 'aside' || part === 'side')
	};
}
