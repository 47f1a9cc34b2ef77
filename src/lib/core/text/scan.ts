import { amount, labelled } from './amounts.ts';
import { eachSet, eachSetAfter, later, partOfRep } from './each-set.ts';
import { distance, goal, goalStarts } from './goals.ts';
import { breaths, lengthFirst, lengthLast, pause, restFirst, restLast, timeAlone } from './lengths.ts';
import { frequency, load, otherSide, ownPace, sides, tempo } from './manner.ts';
import { readNumber } from './numbers.ts';
import type { PhraseReader, Saying } from './piece.ts';
import { intervals, perSet, repsOfSets, twice } from './set-lists.ts';
import type { Token } from './tokens.ts';

/** What a phrase says, and which tokens it takes. */
export interface Found {
	readonly says: readonly Saying[];
	readonly from: number;
	readonly to: number;
	readonly guess?: string;
}

/** In the order of their claim on the same words. */
const withNumber: readonly PhraseReader[] = [
	frequency,
	tempo,
	intervals,
	eachSet,
	partOfRep,
	restLast,
	lengthLast,
	breaths,
	load,
	repsOfSets,
	distance,
	sides,
	timeAlone,
	amount
];
/** By the word or sign that they start with. */
const withWord: ReadonlyMap<string, readonly PhraseReader[]> = byStart([
	[frequency, 'daily weekly everyday every once twice thrice'],
	[tempo, 'tempo @'],
	[ownPace, 'own'],
	[later, 'build building progress progressing increase increasing work working aim aiming'],
	[pause, 'then'],
	[perSet, 'for in per a each every of'],
	[restFirst, 'rest rests resting recovery recover break'],
	[breaths, 'hold holds holding held squeeze stay keep pause'],
	[lengthFirst, 'hold holds holding held squeeze stay keep pause rise release relax'],
	[goal, goalStarts],
	[eachSetAfter, ': with @ at'],
	[load, 'with @ at using load weight : of'],
	[
		sides,
		'alternating alternate alternately alternated on for to each ea both either every per / a l left lt r right rt'
	],
	[otherSide, 'repeat repeating switch switching swap change'],
	[timeAlone, 'half a an'],
	[labelled, 'set sets series lot lots bout bouts rep reps repetition repetitions repeats times x'],
	[twice, 'twice thrice']
]);

function byStart(readers: readonly (readonly [PhraseReader, string])[]) {
	const all = new Map<string, PhraseReader[]>();
	for (const [reader, starts] of readers)
		for (const start of starts.split(' ')) all.set(start, [...(all.get(start) ?? []), reader]);
	return all;
}

/**
 * All phrases of a dose in a line, from left to right. Tokens for which `kept` is true belong to a name, and are passed
 * over. Takes time in proportion to the number of tokens.
 */
export function scan(tokens: readonly Token[], kept: (token: Token) => boolean): readonly Found[] {
	const found: Found[] = [];
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at] as Token;
		const named = token.kind !== 'number' && readNumber(tokens, at) === null;
		const readers = kept(token) ? [] : named ? (withWord.get(token.text) ?? []) : withNumber;
		const read = first(readers, tokens, at);
		if (read !== null && !tokens.slice(at, read.next).some(kept)) {
			const { says, next, guess } = read;
			found.push({ says, from: at, to: next, ...(guess !== undefined && { guess }) });
			at = next;
		} else {
			at++;
		}
	}
	return found;
}

function first(readers: readonly PhraseReader[], tokens: readonly Token[], at: number) {
	for (const reader of readers) {
		const phrase = reader(tokens, at);
		if (phrase !== null) return phrase;
	}
	return null;
}
