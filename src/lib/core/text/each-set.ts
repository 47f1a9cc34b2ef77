import { lowest } from '../dose.ts';
import type { Count } from '../dose.ts';
import { load } from './manner.ts';
import { readCount, readDuration, readNumber } from './numbers.ts';
import { among, phrase, repWords, skip, words } from './piece.ts';
import type { Phrase, PhraseReader, Saying } from './piece.ts';
import type { Token } from './tokens.ts';

/** Phrases in which every set has its own reps and weight. */

/** One or more sets of the same. */
interface Entry {
	readonly sets: number;
	readonly reps: Count;
	/** Without a unit: most likely of the one that the person uses; kg is taken. */
	readonly weight: { readonly value: number; readonly unit: 'kg' | 'lb' | null } | null;
	readonly next: number;
}

const crosses = words('x');
const joints = words(', ; + & and then /');
/** What makes something else of the numbers before them. */
const measures = words(
	's sec secs second seconds min mins minute minutes m km yd yds yards metres meters steps x / - : " \' % kg kgs lb lbs hold holds'
);
const mostSets = 30;

/** The weight at a place, where it is one number. */
function weightAt(tokens: readonly Token[], at: number) {
	const read = load(tokens, at);
	const [saying] = read?.says ?? [];
	if (read === null || saying?.part !== 'load' || saying.load.each.length !== 1) return null;
	return { value: saying.load.each[0] ?? 0, unit: saying.load.unit, next: read.next };
}

/** `60 kg x 5`, `12 reps @ 40 kg`, `2 x 5 @ 110 kg`, `60x5`. */
function entryAt(tokens: readonly Token[], at: number): Entry | null {
	const weight = weightAt(tokens, at);
	if (weight !== null) {
		const reps = among(tokens[weight.next], crosses) ? readCount(tokens, weight.next + 1) : null;
		return reps && entry(1, reps.value, weight, skip(tokens, reps.next, repWords));
	}
	const first = readCount(tokens, at);
	if (first === null) return null;
	const second = among(tokens[first.next], crosses) ? readCount(tokens, first.next + 1) : null;
	const before = second ?? first;
	const after = weightAt(tokens, skip(tokens, before.next, repWords));
	if (after !== null && second !== null && after.next > second.next)
		return entry(lowest(first.value), second.value, after, after.next);
	if (after !== null) return entry(1, first.value, after, after.next);
	const heavy = second !== null && lowest(first.value) >= 20 && lowest(second.value) < 20;
	if (heavy) return entry(1, second.value, { value: lowest(first.value), unit: null }, second.next);
	if (second === null || (among(tokens[second.next], measures) && !among(tokens[second.next], repWords)))
		return null;
	return entry(lowest(first.value), second.value, null, skip(tokens, second.next, repWords));
}

function entry(sets: number, reps: Count, weight: Entry['weight'], next: number): Entry | null {
	return Number.isInteger(sets) && sets >= 1 && sets <= mostSets ? { sets, reps, weight, next } : null;
}

/** Two or more sets, each with its reps and its weight: `60 kg x 5, 80 kg x 5`. */
export const eachSet: PhraseReader = (tokens, at) => {
	const entries: Entry[] = [];
	let next = at;
	for (let found = entryAt(tokens, at); found !== null && entries.length < mostSets;) {
		if (entries.some(({ weight }) => (weight === null) !== (found?.weight === null))) break;
		entries.push(found);
		next = found.next;
		const start = skip(tokens, next, joints);
		found = start === next ? null : entryAt(tokens, start);
	}
	return entries.length < 2 ? null : phraseOf(entries, next);
};

function phraseOf(entries: readonly Entry[], next: number): Phrase {
	const all = entries.flatMap((each) => Array.from({ length: each.sets }, () => each));
	const reps = all.flatMap((each) =>
		typeof each.reps === 'number' ? each.reps : [each.reps.from, each.reps.to]
	);
	const [from, to] = [Math.min(...reps), Math.max(...reps)];
	const each = all.flatMap(({ weight }) => weight?.value ?? []);
	const unit = all.find(({ weight }) => weight?.unit)?.weight?.unit ?? 'kg';
	const says: Saying[] = [
		{ part: 'sets', count: all.length },
		{ part: 'reps', count: from < to ? { from, to } : from }
	];
	if (each.length > 0)
		says.push({ part: 'load', load: { unit, each: new Set(each).size > 1 ? each : each.slice(0, 1) } });
	const told = all.map(
		({ reps, weight }) => `${lowest(reps)}${weight === null ? '' : ` × ${weight.value} ${unit}`}`
	);
	return { says, next, guess: `Taken for ${all.length} sets: ${told.join(', ')}.` };
}

/** The same after a colon. */
export const eachSetAfter: PhraseReader = (tokens, at) => eachSet(tokens, at + 1);

const upWords = words('build building progress progressing increase increasing work working aim aiming');
const upFillers = words('up it this the hold time reps number to towards toward gradually your way each');
const units = words(
	's sec secs second seconds min mins minute minutes rep reps repetition repetitions set sets kg lb'
);

/** `build up to 10`, `progress to 60 s`: for later, where an amount stands before it. */
export const later: PhraseReader = (tokens, at) => {
	if (!among(tokens[at], upWords)) return null;
	const start = skip(tokens, at + 1, upFillers);
	const aimed = among(tokens[start - 1], words('to towards toward'));
	const count = aimed ? readCount(tokens, start) : null;
	if (count === null) return null;
	if (tokens.slice(0, at).some(({ kind }) => kind === 'number'))
		return phrase({ part: 'aside' }, skip(tokens, count.next, units));
	const length = readDuration(tokens, start);
	return (
		length && phrase({ part: 'time', seconds: length.value }, length.next, 'The longest time was taken.')
	);
};

const phases = words('eccentric eccentrics negative negatives concentric lowering descent down up');

/** `3 sec eccentric`, `3 s down`: part of each rep, which is kept as a note. */
export const partOfRep: PhraseReader = (tokens, at) => {
	const count = readNumber(tokens, at);
	if (count === null) return null;
	const dash = tokens[count.next]?.text === '-' ? count.next + 1 : count.next;
	if (!among(tokens[dash], words('s sec secs second seconds'))) return null;
	const place = skip(tokens, dash + 1, words('- on the way slow'));
	return among(tokens[place], phases) ? phrase({ part: 'aside' }, place + 1) : null;
};
