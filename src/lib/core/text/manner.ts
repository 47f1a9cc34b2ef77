import type { Load, Tempo } from '../dose.ts';
import { isSign, readCount, readDuration, readNumber } from './numbers.ts';
import type { Reader } from './numbers.ts';
import { among, phrase, skip, words } from './piece.ts';
import type { PhraseReader } from './piece.ts';
import type { Token } from './tokens.ts';

/** Phrases that say how: tempo, sides, weights; and how often, which is no part of a dose. */

const minutes = words('min mins minute minutes');
const periods = words('day days week weeks wk month night hour hours fortnight');
const mornings = words('minute hour morning evening night day week other');
const every = words('a an per each every / in');
const daily = words('daily weekly everyday');
const often = words('once twice thrice');
const occasions = words('x times time sessions session days workouts mornings');

/** `3 times a week`, `twice a day`, `2x/day`, `15 min a day`, `daily`. */
export const frequency: PhraseReader = (tokens, at) => {
	const aside = (next: number) => phrase({ part: 'aside' }, next);
	const first = tokens[at];
	if (among(first, daily)) return aside(at + 1);
	if (first?.text === 'every' && among(tokens[at + 1], mornings))
		return aside(tokens[at + 1]?.text === 'other' ? at + 3 : at + 2);
	if (first?.text === 'every') {
		const count = readCount(tokens, at + 1);
		const timed = among(tokens[count?.next ?? -1], periods) || among(tokens[count?.next ?? -1], minutes);
		return count && timed ? aside(count.next + 1) : null;
	}
	const amount = among(first, often) ? { next: at + 1 } : (readDuration(tokens, at) ?? readCount(tokens, at));
	if (amount === null) return null;
	const next = skip(tokens, amount.next, occasions);
	if (among(tokens[next], daily)) return aside(next + 1);
	if (among(tokens[next], every) && among(tokens[next + 1], periods)) return aside(next + 2);
	return null;
};

/** Three or four numbers parted by the same sign, or four digits in one. An `x` is as fast as one can. */
const tempoNumbers: Reader<{ readonly tempo: Tempo; readonly exact: boolean }> = (tokens, at) => {
	const first = tokens[at];
	if (first?.kind === 'number' && /^\d{4}$/.test(first.text)) {
		const [lower = 0, low = 0, lift = 0, high = 0] = [...first.text].map(Number);
		return { value: { tempo: [lower, low, lift, high], exact: true }, next: at + 1 };
	}
	const sign = tokens[at + 1];
	if (!isSign(sign, '-', '/', ':')) return null;
	const numbers: Token[] = [];
	for (let next = at; numbers.length < 4 && isBeat(tokens[next]); next += 2) {
		numbers.push(tokens[next] as Token);
		if (!isSign(tokens[next + 1], sign?.text ?? '')) break;
	}
	if (numbers.length < 3) return null;
	const [lower = 0, low = 0, lift = 0, high = 0] = numbers.map(({ kind, value }) =>
		kind === 'number' ? value : 1
	);
	const exact = numbers.length === 4 && numbers.every(({ kind }) => kind === 'number');
	return { value: { tempo: [lower, low, lift, high], exact }, next: at + 2 * numbers.length - 1 };
};

function isBeat(token: Token | undefined): boolean {
	return token?.kind === 'number' || token?.text === 'x';
}

const tempoStart = words(': @ = of -');
const tempoWord = words('tempo');
const weightUnits: ReadonlyMap<string, Load['unit']> = new Map([
	...['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms'].map((word) => [word, 'kg'] as const),
	...['lb', 'lbs', 'pound', 'pounds'].map((word) => [word, 'lb'] as const)
]);

/** `tempo 2-0-1-0`, `tempo 3010`, `@ 2-0-1-0`, `2-0-1-0 tempo`, `2-0-1-0`. */
export const tempo: PhraseReader = (tokens, at) => {
	const word = among(tokens[at], tempoWord);
	const start = word ? skip(tokens, at + 1, tempoStart) : isSign(tokens[at], '@') ? at + 1 : at;
	const read = tempoNumbers(tokens, start);
	if (read === null || weightUnits.has(tokens[read.next]?.text ?? '')) return null;
	const after = skip(tokens, read.next, tempoWord);
	const named = word || start > at || after > read.next;
	const inFull = read.next - start === 7;
	if (!named && !inFull) return null;
	const { tempo, exact } = read.value;
	const doubt = exact && named ? undefined : `Taken for a tempo of ${tempo.join('-')}.`;
	return phrase({ part: 'tempo', tempo }, after, doubt);
};

/** `own pace`, `at your own pace`. */
export const ownPace: PhraseReader = (tokens, at) =>
	tokens[at]?.text === 'own' && tokens[at + 1]?.text === 'pace'
		? phrase({ part: 'tempo', tempo: 'own' }, at + 2)
		: null;

const limbs = words(
	'side sides leg legs arm arms foot feet knee knees way ways direction directions hip hips limb limbs'
);
const all = words('each ea both either every');
const ofSides = words('. - of the left right opposite');
const per = words('per /');
const onSides = words('on for to');
const leftWords = words('l left lt');
const rightWords = words('r right rt');
const and = words('/ & and + - then ,');
const inTurns = words('alternating alternate alternately alternated');
const eachAlone = words('each ea');

/** `each side`, `per leg`, `/side`, `L/R`, `both sides`, `alternating`. */
export const sides: PhraseReader = (tokens, at) => {
	const first = tokens[at];
	if (among(first, inTurns))
		return phrase({ part: 'sides', sides: 'alternate', how: 'alternate' }, skip(tokens, at + 1, limbs));
	const start = among(first, onSides) ? at + 1 : at;
	const each = eachSide(tokens, start);
	if (each !== null) return each;
	const aSide = tokens[start]?.text === 'a' && tokens[start + 1]?.text === 'side';
	if (aSide || (among(tokens[start], per) && among(tokens[start + 1], limbs)))
		return phrase({ part: 'sides', sides: 'each', how: 'per' }, start + 2);
	const one = oneSide(tokens, at);
	if (one !== null) return one;
	return isAlone(tokens, at)
		? phrase({ part: 'sides', sides: 'each', how: 'alone' }, at + 1, '“Each” was taken for each side.')
		: null;
};

const eachSide: PhraseReader = (tokens, at) => {
	const each = (next: number) => phrase({ part: 'sides', sides: 'each', how: 'each' }, next);
	if (among(tokens[at], all)) {
		const place = skip(tokens, at + 1, ofSides);
		const named = at === 0 && tokens[at]?.text === 'both' && tokens[place + 1]?.kind === 'word';
		if (among(tokens[place], limbs) && !named) return each(place + 1);
	}
	const [one, other] = [tokens[at], tokens[at + 2]];
	const pair =
		(among(one, leftWords) && among(other, rightWords)) ||
		(among(one, rightWords) && among(other, leftWords));
	return pair && among(tokens[at + 1], and) ? each(skip(tokens, at + 3, limbs)) : null;
};

/** “Your left leg” stands in a sentence that tells what to move. */
const determiners = words('the your a one opposite same');

/** `30 s L`, `right leg`: one side by its name. A letter alone needs something before it. */
const oneSide: PhraseReader = (tokens, at) => {
	const left = among(tokens[at], leftWords);
	if (!left && !among(tokens[at], rightWords)) return null;
	const side = left ? 'left' : 'right';
	const next = tokens[at + 1];
	if (among(next, limbs) && !among(tokens[at - 1], determiners))
		return phrase({ part: 'side', side }, at + 2);
	return at > 0 && next?.kind !== 'word' ? phrase({ part: 'side', side }, at + 1) : null;
};

const turns = words('repeat repeating switch switching swap change');
const toOther = words('on to the with for your then and sides legs it this');
const others = words('other opposite left right');

/** `Repeat on the other side`, `then switch legs`. */
export const otherSide: PhraseReader = (tokens, at) => {
	if (!among(tokens[at], turns)) return null;
	const place = skip(tokens, at + 1, toOther);
	const said = 'Taken for each side.';
	const sides = { part: 'sides', sides: 'each', how: 'each' } as const;
	if (among(tokens[place], others)) return phrase(sides, skip(tokens, place + 1, limbs), said);
	return among(tokens[at + 1], words('sides legs arms')) ? phrase(sides, at + 2, said) : null;
};

/** “Each” after an amount, with nothing behind it that it could belong to. */
function isAlone(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return at > 0 && among(tokens[at], eachAlone) && (next === undefined || next.kind === 'sign');
}

/** Numbers parted by slashes, or three or more by commas. */
const readList: Reader<readonly number[]> = (tokens, at) => {
	const sign = isSign(tokens[at + 1], '/') ? '/' : ',';
	const values: number[] = [];
	let next = at;
	for (let number = readNumber(tokens, at); number !== null; number = readNumber(tokens, next + 1)) {
		values.push(number.value);
		next = number.next;
		if (!isSign(tokens[next], sign)) break;
	}
	const first = readNumber(tokens, at);
	if (first === null) return null;
	const short = values.length < (sign === ',' ? 3 : 2);
	return short ? { value: [first.value], next: first.next } : { value: values, next };
};

const loadStart = words('with @ at using load weight : of');

/** `20 kg`, `@ 60/65/70 kg`, `with 12.5 kg`. */
export const load: PhraseReader = (tokens, at) => {
	const start = among(tokens[at], loadStart) ? skip(tokens, at, loadStart) : at;
	const list = readList(tokens, start);
	if (list === null) return null;
	const { value: each, next } = list;
	const ranged = isSign(tokens[next], '-') && tokens[next]?.glued ? readNumber(tokens, next + 1) : null;
	const end = ranged?.next ?? next;
	const place = isSign(tokens[end], '-') ? end + 1 : end;
	const unit = weightUnits.get(tokens[place]?.text ?? '');
	if (unit === undefined) return null;
	const guess = ranged ? `The lighter weight was taken: ${each.at(-1)} ${unit}.` : undefined;
	return phrase({ part: 'load', load: { unit, each } }, place + 1, guess);
};
