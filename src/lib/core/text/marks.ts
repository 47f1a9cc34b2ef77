import type { Kind, Place } from '../exercise.ts';
import { scan } from './scan.ts';
import { takeQuoted } from './quoted.ts';
import { tokenise } from './tokens.ts';

/** The marks of the text form: what begins a line that is not running text. */

const kinds: readonly Kind[] = ['strength', 'stability', 'stretch', 'mobility', 'endurance', 'release'];
const places: readonly Place[] = ['floor', 'standing', 'desk', 'gym'];

/** A line that starts with a mark, and what stands after it. */
export type Marked =
	| { readonly mark: '#' | '##' | '>' | '!'; readonly text: string }
	| { readonly mark: 'kind'; readonly kind: Kind }
	| { readonly mark: 'place'; readonly place: Place };

/** `null` for a line without a mark. */
export function markOf(line: string): Marked | null {
	const [, mark, text] = /^(#{1,6}|>|!)(?:\s+(.*)|$)/su.exec(line) ?? [];
	if (mark !== undefined)
		return { mark: mark === '#' || mark === '>' || mark === '!' ? mark : '##', text: text ?? '' };
	const [, about, value] = /^(kind|place):\s*([a-z]+)$/iu.exec(line) ?? [];
	const word = value?.toLowerCase();
	const kind = kinds.find((each) => each === word);
	const place = places.find((each) => each === word);
	if (about?.toLowerCase() === 'kind') return kind ? { mark: 'kind', kind } : null;
	return place ? { mark: 'place', place } : null;
}

/** A line that says for certain where the name ends: a quoted one, one of its own kind, or one before a colon. */
export interface Head {
	readonly name: string;
	/** Given for an exercise of the person's own. */
	readonly kind: Kind | null;
	readonly quoted: boolean;
	readonly rest: string;
}

/** The name at the start of a step's line in the text form; `null` where none is set off. */
export function headOf(line: string): Head | null {
	const quote = takeQuoted(line);
	const after = quote === null ? line : line.slice(quote.length);
	const colon = after.indexOf(':');
	const head = (colon < 0 ? after : after.slice(0, colon)).trim();
	const bracket = /\[([a-z]+)\]$/iu.exec(head);
	const kind = kinds.find((each) => each === bracket?.[1]?.toLowerCase()) ?? null;
	const plain = (bracket === null ? head : head.slice(0, bracket.index)).trim();
	if ((quote !== null && plain !== '') || (bracket !== null && kind === null)) return null;
	const name = quote?.text ?? plain;
	return { name, kind, quoted: quote !== null, rest: colon < 0 ? '' : after.slice(colon + 1).trim() };
}

/** Whether a name can stand before the colon without quotes. */
export function isPlainName(name: string): boolean {
	return name === name.trim() && /^[\p{L}\p{N}][^:[\]"\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u.test(name);
}

/** An open dose's goal in quotes, with what stands round it; `null` where none stands. */
export function quotedGoal(rest: string): { readonly goal: string; readonly around: string } | null {
	const [sets = ''] = /^\d+(?:–\d+)? × /u.exec(rest) ?? [];
	const quote = takeQuoted(rest.slice(sets.length));
	if (quote === null) return null;
	const before = sets === '' ? '' : `${sets.slice(0, -3)} sets`;
	return { goal: quote.text, around: `${before} ${rest.slice(sets.length + quote.length)}` };
}

/** Whether a goal is read as itself without quotes. */
export function isPlainGoal(goal: string): boolean {
	const tokens = tokenise(goal);
	const [found, ...more] = scan(tokens, () => false);
	const [says, ...others] = found?.says ?? [];
	const whole = found?.to === tokens.length && more.length === 0 && others.length === 0;
	return whole && says?.part === 'goal' && says.goal === goal;
}
