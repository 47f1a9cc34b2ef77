import { lowest } from '../dose.ts';
import type { Count } from '../dose.ts';
import { distance, goal } from './goals.ts';
import { breaths, lengthLast, restLast } from './lengths.ts';
import { load, sides } from './manner.ts';
import { readCount, readDuration } from './numbers.ts';
import { among, phrase, repWords, skip, words } from './piece.ts';
import type { By, Phrase, PhraseReader, Saying } from './piece.ts';
import { repsOfSets } from './set-lists.ts';
import type { Token } from './tokens.ts';

/** Phrases that say how much: sets, reps, sets of something. */

const setWords = words('set sets series lot lots bout bouts');
const labelWords = words('rep reps repetition repetitions repeats times');
const timesWords = words('times time repeats x');
const roundWords = words('round rounds circuit circuits laps');
const times = words('x');
const joins = words('of x - , : @ with for ( / at do each');
const labelSigns = words(': - = x of');

/** `3 sets`, `3 x 10`, `3 sets of 30 s`, `10x 3s 5s`, `12 reps`, `8 times`, `3 rounds`, or a number alone. */
export const amount: PhraseReader = (tokens, at) => {
	const count = readCount(tokens, at);
	if (count === null) return null;
	const { value, next } = count;
	if (among(tokens[next], timesWords) && tokens[next + 1]?.text === 'through')
		return phrase({ part: 'rounds', count: value }, next + 2);
	if (among(tokens[next], roundWords)) return phrase({ part: 'rounds', count: value }, next + 1);
	if (among(tokens[next], setWords)) return setsOf(tokens, value, next + 1);
	if (among(tokens[next], times)) return timesOf(tokens, value, next + 1);
	const word = tokens[next]?.text === '-' ? next + 1 : next;
	if (among(tokens[word], repWords)) return repsOf(tokens, value, word + 1);
	const alone =
		tokens[at]?.kind === 'number' || sides(tokens, next) !== null || (at === 0 && tokens.length < 7);
	return alone && (tokens[at]?.kind === 'number' || lowest(value) > 1)
		? phrase({ part: 'bare', count: value }, next)
		: null;
};

/** After `3 sets`. */
function setsOf(tokens: readonly Token[], sets: Count, at: number): Phrase {
	const start = skip(tokens, at, joins);
	const parted = tokens.slice(at, start).some(({ text }) => text === ',' || text === '-' || text === '/');
	const alone = phrase({ part: 'sets', count: sets }, at);
	if (restLast(tokens, start) ?? load(tokens, start)) return alone;
	return of(tokens, { sets, said: true }, start, parted) ?? alone;
}

/** After `3 x`. */
function timesOf(tokens: readonly Token[], count: Count, at: number): Phrase {
	const reps = phrase({ part: 'reps', count, times: true }, at);
	const weight = load(tokens, at);
	if (weight !== null) return { ...weight, says: [{ part: 'bare', count }, ...weight.says] };
	if (restLast(tokens, at)) return reps;
	return beats(tokens, count, at) ?? of(tokens, { sets: count, said: false }, at, false) ?? reps;
}

/** After `10x`, two or three lengths of time: hold and release, or rise, hold and release. */
function beats(tokens: readonly Token[], count: Count, at: number): Phrase | null {
	const lengths: Count[] = [];
	let next = at;
	for (
		let read = readDuration(tokens, at);
		read !== null && lengths.length < 3;
		read = readDuration(tokens, next)
	) {
		lengths.push(read.value);
		next =
			among(tokens[read.next], labelSigns) || tokens[read.next]?.text === '/' ? read.next + 1 : read.next;
	}
	const [release, hold, rise] = lengths.toReversed();
	if (hold === undefined || release === undefined) return null;
	const says: Saying[] = [
		{ part: 'reps', count },
		{ part: 'hold', seconds: hold },
		{ part: 'release', seconds: release }
	];
	if (rise !== undefined) says.push({ part: 'rise', seconds: rise });
	const parts = rise === undefined ? 'hold and release' : 'rise, hold and release';
	return { says, next, guess: `The seconds were taken for ${parts}.` };
}

/** What there are sets of; `null` where nothing of that kind stands there. */
function of(
	tokens: readonly Token[],
	{ sets, said }: Pick<By, 'sets' | 'said'>,
	at: number,
	parted: boolean
): Phrase | null {
	const open = goal(tokens, at) ?? distance(tokens, at) ?? breaths(tokens, at);
	if (open) return { ...open, says: [{ part: 'sets', count: sets }, ...open.says] };
	const by = (of: Count, unit: By['unit'], held = false): By => ({ part: 'by', sets, of, unit, said, held });
	const held = lengthLast(tokens, at);
	const length = readDuration(tokens, at);
	if (length !== null && held?.says[0]?.part === 'hold')
		return phrase(by(length.value, 's', true), held.next);
	if (length !== null) return phrase(by(length.value, 's'), length.next);
	const count = readCount(tokens, at);
	if (count === null) return null;
	const { value, next } = count;
	const both = repsOfSets(tokens, at);
	if (both?.says[1]?.part === 'sides') return { ...both, says: [by(value, 'reps'), both.says[1]] };
	if (among(tokens[next], repWords)) {
		const reps = repsOf(tokens, value, next + 1);
		return { ...reps, says: [by(value, 'reps'), ...reps.says.slice(1)] };
	}
	if (among(tokens[next], times)) return third(tokens, by(value, 'none'), next + 1);
	if (parted || among(tokens[next], setWords)) return null;
	return phrase(by(value, 'none'), next);
}

/** After `3 x 10 x`: a hold. */
function third(tokens: readonly Token[], by: By, at: number): Phrase {
	const weight = load(tokens, at);
	if (weight) return { ...weight, says: [by, ...weight.says] };
	const length = lengthLast(tokens, at) ?? readDuration(tokens, at);
	const seconds = readDuration(tokens, at)?.value ?? readCount(tokens, at)?.value;
	if (seconds === undefined) return phrase(by, at);
	const next = length?.next ?? readCount(tokens, at)?.next ?? at;
	const says: Saying[] = [
		{ ...by, unit: 'reps' },
		{ part: 'hold', seconds }
	];
	return length ? { says, next } : { says, next, guess: 'The third number was taken for a hold in seconds.' };
}

/** After `8 reps`, maybe the length of each. */
function repsOf(tokens: readonly Token[], count: Count, at: number, times = false): Phrase {
	const reps: Saying =
		times || among(tokens[at - 1], timesWords)
			? { part: 'reps', count, times: true }
			: { part: 'reps', count };
	if (!among(tokens[at], labelSigns) || tokens[at]?.text === '-' || tokens[at]?.text === ':')
		return phrase(reps, at);
	const length = readDuration(tokens, at + 1);
	if (length === null) return phrase(reps, at);
	const held = lengthLast(tokens, at + 1);
	return { says: [reps, { part: 'hold', seconds: length.value }], next: held?.next ?? length.next };
}

/** `Sets: 3`, `Reps - 10`, `x10`. */
export const labelled: PhraseReader = (tokens, at) => {
	const word = tokens[at];
	const part = among(word, setWords) ? 'sets' : among(word, labelWords) || among(word, times) ? 'reps' : null;
	if (part === null) return null;
	const start = among(word, times) ? at + 1 : skip(tokens, at + 1, labelSigns);
	const count = readCount(tokens, start);
	if (count === null) return null;
	if (part === 'sets' && (load(tokens, start) ?? distance(tokens, start))) return null;
	if (among(word, times)) {
		const weight = load(tokens, start);
		if (weight !== null) return weight;
		if (readDuration(tokens, start) !== null) return null;
	}
	if (among(tokens[count.next], setWords) && part === 'reps')
		return phrase({ part: 'sets', count: count.value }, count.next + 1);
	if (among(tokens[count.next], roundWords))
		return phrase({ part: 'rounds', count: count.value }, count.next + 1);
	if (part === 'sets') return phrase({ part, count: count.value }, count.next);
	return repsOf(
		tokens,
		count.value,
		among(tokens[count.next], repWords) ? count.next + 1 : count.next,
		among(word, timesWords)
	);
};
