import type { Count, Load, Side, Sides, Tempo } from '../dose.ts';
import type { Token } from './tokens.ts';

/** What a phrase says of a dose. */
export type Saying =
	| { readonly part: 'sets' | 'rounds'; readonly count: Count }
	/** `times`: “times”, “x” or “twice” stands there, which may also mean sets. */
	| { readonly part: 'reps'; readonly count: Count; readonly times?: true }
	/** A number without a word that says what it counts. */
	| { readonly part: 'bare'; readonly count: Count }
	| By
	| {
			readonly part: 'time' | 'hold' | 'rise' | 'release' | 'rest' | 'round rest' | 'pause' | 'between';
			readonly seconds: Count;
	  }
	| { readonly part: 'tempo'; readonly tempo: Tempo | 'own' }
	/** `how` tells “per side”, which may mean in turns, from “each side”, and from “each” alone. */
	| { readonly part: 'sides'; readonly sides: Sides; readonly how: 'each' | 'per' | 'alternate' | 'alone' }
	/** One side by its name: it may be the only one. */
	| { readonly part: 'side'; readonly side: Side }
	| { readonly part: 'load'; readonly load: Load }
	/** `null`: open, without one. */
	| { readonly part: 'goal'; readonly goal: string | null }
	/** Nothing of a dose, but not of a name either: `3 times a week`. It is kept as a note. */
	| { readonly part: 'aside' }
	/** Words that say nothing more: `per set`. */
	| { readonly part: 'filler' };

/** `3 x 10`: sets of something. */
export interface By {
	readonly part: 'by';
	readonly sets: Count;
	readonly of: Count;
	readonly unit: 'none' | 'reps' | 's';
	/** The word “sets” stands there. */
	readonly said: boolean;
	/** The word “hold” stands there. */
	readonly held: boolean;
}

/** What a phrase was read as, and the place of the token after it. */
export interface Phrase {
	readonly says: readonly Saying[];
	readonly next: number;
	/** A sentence where it may be meant otherwise. */
	readonly guess?: string;
}

/** Reads a phrase that starts at a token; `null` where none does. */
export type PhraseReader = (tokens: readonly Token[], at: number) => Phrase | null;

export function phrase(says: Saying, next: number, guess?: string): Phrase {
	return guess === undefined ? { says: [says], next } : { says: [says], next, guess };
}

/** A set of words from a list parted by spaces. */
export function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

/** Words for reps, and for how often something is done. */
export const repWords = words('rep reps repetition repetitions repeats times time lifts');

/** The place after some words that may stand there, six at the most. */
export function skip(tokens: readonly Token[], at: number, passed: ReadonlySet<string>): number {
	let next = at;
	while (next < at + 6 && passed.has(tokens[next]?.text ?? ' ')) next++;
	return next;
}

/** Whether a token is one of some words or signs. */
export function among(token: Token | undefined, set: ReadonlySet<string>): boolean {
	return token !== undefined && token.kind !== 'number' && set.has(token.text);
}
