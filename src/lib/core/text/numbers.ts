import type { Count } from '../dose.ts';
import type { Seconds } from '../duration.ts';
import type { Token } from './tokens.ts';

/** Something that was read from tokens, and the place of the token after it. */
export interface Read<Value> {
	readonly value: Value;
	readonly next: number;
}

/** Reads something that starts at a token; `null` where it does not start there. */
export type Reader<Value> = (tokens: readonly Token[], at: number) => Read<Value> | null;

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const byWord = new Map([
	...small.split(' ').map((word, value) => [word, value] as const),
	...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
	['fourty', 40] as const
]);

const units: ReadonlyMap<string, 1 | 60 | 3600> = new Map([
	...['s', 'sec', 'secs', 'second', 'seconds', 'sek', '"', 'count', 'counts'].map(
		(unit) => [unit, 1] as const
	),
	...['min', 'mins', 'minute', 'minutes', "'"].map((unit) => [unit, 60] as const),
	...['h', 'hr', 'hrs', 'hour', 'hours'].map((unit) => [unit, 3600] as const)
]);

function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
	return token?.kind === 'word' && words.has(token.text);
}

export function isSign(token: Token | undefined, ...signs: readonly string[]): boolean {
	return token !== undefined && token.kind !== 'number' && signs.includes(token.text);
}

/** `10`, `2.5`, `2,5` before a unit, `ten`, `twenty-five`, `1/2` before a unit. */
export const readNumber: Reader<number> = (tokens, at) => {
	const token = tokens[at];
	if (token?.kind === 'number') {
		const after = tokens[at + 2];
		if (tokens[at + 1]?.glued && after?.glued && after.kind === 'number') {
			const unit = tokens[at + 3]?.kind === 'word';
			if (isSign(tokens[at + 1], ',') && unit && after.text.length < 3 && !isSign(tokens[at + 3], 'x'))
				return { value: Number(`${token.text}.${after.text}`), next: at + 3 };
			if (
				isSign(tokens[at + 1], '/') &&
				token.value < after.value &&
				after.value <= 4 &&
				unitAt(tokens, at + 3) === 60
			)
				return { value: token.value / after.value, next: at + 3 };
		}
		return { value: token.value, next: at + 1 };
	}
	const word = byWord.get(token?.text ?? '');
	if (word === undefined) return null;
	if (word < 20) return { value: word, next: at + 1 };
	const rest = isSign(tokens[at + 1], '-') ? at + 2 : at + 1;
	const unit = byWord.get(tokens[rest]?.text ?? '') ?? 0;
	return unit > 0 && unit < 10 ? { value: word + unit, next: rest + 1 } : { value: word, next: at + 1 };
};

/** What parts the two ends of a range. */
const through: ReadonlySet<string> = new Set(['to', 'or']);

/** A number or a range of two, the lower first: `2-3`, `10 to 12`. The numbers may be fractions. */
export const readCount: Reader<Count> = (tokens, at) => {
	const from = readNumber(tokens, at);
	if (from === null) return null;
	const parted = isSign(tokens[from.next], '-') || isWord(tokens[from.next], through);
	const to = parted ? readNumber(tokens, from.next + 1) : null;
	if (to === null || to.value <= from.value || isAnother(tokens, from.next, to.next)) return from;
	return { value: { from: from.value, to: to.value }, next: to.next };
};

/** Whether what seems the end of a range is a third number's neighbour, or a weight after a dash. */
function isAnother(tokens: readonly Token[], sign: number, next: number): boolean {
	const third =
		isSign(tokens[next], '-') && tokens[next]?.glued === true && readNumber(tokens, next + 1) !== null;
	const spaced = tokens[sign]?.glued === false && isSign(tokens[sign], '-');
	return (
		third ||
		(spaced && (isWord(tokens[next], weights) || tokens[sign + 1]!.value > 3 * tokens[sign - 1]!.value))
	);
}

const weights: ReadonlySet<string> = new Set(['kg', 'kgs', 'lb', 'lbs']);

/** The seconds in a unit of time, where one stands: `s`, `-second`, `mins`. */
function unitAt(tokens: readonly Token[], at: number): 1 | 60 | 3600 | null {
	const token = tokens[at];
	return token && token.kind !== 'number' ? (units.get(token.text) ?? null) : null;
}

const fillers: ReadonlySet<string> = new Set(['full', 'slow', 'whole', 'long', 'good']);

/** Skips what may stand between a number and its unit: a hyphen, “full”. */
function beforeUnit(tokens: readonly Token[], at: number): number {
	return (isSign(tokens[at], '-') && tokens[at]?.glued) || isWord(tokens[at], fillers) ? at + 1 : at;
}

/** `0:45`, `1:30`: minutes and seconds. */
const readClock: Reader<Seconds> = (tokens, at) => {
	const [minutes, colon, seconds] = tokens.slice(at, at + 3);
	const clock =
		minutes?.kind === 'number' &&
		isSign(colon, ':') &&
		colon?.glued &&
		seconds?.glued &&
		/^[0-5]\d$/.test(seconds.text);
	if (!clock) return null;
	const [colonToo, more] = tokens.slice(at + 3, at + 5);
	if (isSign(colonToo, ':') && colonToo?.glued && more?.glued && /^[0-5]\d$/.test(more.text))
		return { value: minutes.value * 3600 + seconds.value * 60 + more.value, next: at + 5 };
	const unit = unitAt(tokens, at + 3) === null ? at + 3 : at + 4;
	return { value: minutes.value * 60 + seconds.value, next: unit };
};

const one: ReadonlySet<string> = new Set(['a', 'an', 'one']);

/** `half a minute`, `a minute`. */
const readMinute: Reader<Seconds> = (tokens, at) => {
	const half = tokens[at]?.text === 'half';
	const article = half ? at + 1 : at;
	if (!isWord(tokens[article], one) || unitAt(tokens, article + 1) !== 60) return null;
	const value = half ? 30 : 60;
	const more = ['and', 'a', 'half'].every((word, index) => tokens[article + 2 + index]?.text === word);
	return more ? { value: value + 30, next: article + 5 } : { value, next: article + 2 };
};

/** `30 s`, `1 min 30`, `1'30"`, `2m30s`, `20-30 s`. */
const readUnits: Reader<Count> = (tokens, at) => {
	const amount = readCount(tokens, at);
	if (amount === null) return null;
	const place = beforeUnit(tokens, amount.next);
	const short =
		tokens[place]?.text === 'm' && tokens[place + 1]?.kind === 'number' && tokens[place + 1]?.glued;
	const unit = short ? 60 : unitAt(tokens, place);
	if (unit === null) return null;
	const next =
		isSign(tokens[place + 1], '.') && tokens[place + 1]?.glued && tokens[place + 2] ? place + 2 : place + 1;
	if (typeof amount.value !== 'number')
		return { value: { from: amount.value.from * unit, to: amount.value.to * unit }, next };
	const more = unit === 60 ? secondsAfter(tokens, place + 1) : null;
	return { value: amount.value * unit + (more?.value ?? 0), next: more?.next ?? next };
};

/** The seconds after minutes: `30`, `30 s`, `and 30 seconds`. */
function secondsAfter(tokens: readonly Token[], at: number): Read<Seconds> | null {
	const start = tokens[at]?.text === 'and' ? at + 1 : at;
	const seconds = readNumber(tokens, start);
	if (seconds === null || seconds.value >= 60) return null;
	const unit = beforeUnit(tokens, seconds.next);
	if (unitAt(tokens, unit) === 1) return { value: seconds.value, next: unit + 1 };
	return tokens[start]?.glued ? seconds : null;
}

/** A length of time with its unit, or a range: `30 s`, `1:30`, `30 s to 1 min`. */
export const readDuration: Reader<Count> = (tokens, at) => {
	const from = readClock(tokens, at) ?? readMinute(tokens, at) ?? readUnits(tokens, at);
	if (from === null || typeof from.value !== 'number') return from;
	const parted = isSign(tokens[from.next], '-') || isWord(tokens[from.next], through);
	const to = parted ? (readClock(tokens, from.next + 1) ?? readUnits(tokens, from.next + 1)) : null;
	if (to === null || typeof to.value !== 'number' || to.value <= from.value) return from;
	return { value: { from: from.value, to: to.value }, next: to.next };
};
