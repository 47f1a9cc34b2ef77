import { isSign, readNumber } from './numbers.ts';
import { among, phrase, repWords, skip, words } from './piece.ts';
import type { PhraseReader } from './piece.ts';

/** Phrases about single sets, and about how often the whole is done. */

/** `10/10/8`, `5, 5, 5`: the reps of each set; `10/10`: of each side. */
export const repsOfSets: PhraseReader = (tokens, at) => {
	const sign = tokens[at + 1];
	if (!isSign(sign, '/', ',', '-')) return null;
	const list: number[] = [];
	let next = at;
	while (tokens[next]?.kind === 'number') {
		list.push(tokens[next]?.value ?? 0);
		next++;
		if (!isSign(tokens[next], sign?.text ?? '') || tokens[next + 1]?.kind !== 'number') break;
		next++;
	}
	const [from, to] = [Math.min(...list), Math.max(...list)];
	if (to > 300 || to > 3 * from || among(tokens[next], unitsOfWeight)) return null;
	if (sign?.text === '-' && !among(tokens[next], repWords)) return null;
	if (list.length === 2 && from === to && isSign(sign, '/') && at > 0)
		return {
			says: [
				{ part: 'reps', count: from },
				{ part: 'sides', sides: 'each', how: 'each' }
			],
			next,
			guess: `Taken for ${from} reps on each side.`
		};
	if (list.length < 3) return null;
	const count = from < to ? { from, to } : from;
	if (among(tokens[next], repWords)) next++;
	return {
		says: [
			{ part: 'sets', count: list.length },
			{ part: 'reps', count }
		],
		next,
		guess: `Taken for ${list.length} sets, of ${list.join(', ')} reps.`
	};
};

const unitsOfWeight = words('kg kgs lb lbs');

const often = new Map([
	['twice', 2],
	['thrice', 3]
]);

/** `twice`; how often a day or a week has been read before. */
export const twice: PhraseReader = (tokens, at) => {
	const count = often.get(tokens[at]?.text ?? '');
	return count === undefined ? null : phrase({ part: 'reps', count, times: true }, at + 1);
};

const onSigns = words('s sec secs seconds on - / ,');

/** `30 on 30 off`, `40 s on / 20 s off`. */
export const intervals: PhraseReader = (tokens, at) => {
	const work = readNumber(tokens, at);
	const on = work && skip(tokens, work.next, onSigns);
	if (work === null || on === null || !tokens.slice(work.next, on).some(({ text }) => text === 'on'))
		return null;
	const rest = readNumber(tokens, on);
	const off = rest && skip(tokens, rest.next, onSigns);
	if (rest === null || off === null || tokens[off]?.text !== 'off') return null;
	return {
		says: [
			{ part: 'time', seconds: work.value },
			{ part: 'rest', seconds: rest.value }
		],
		next: off + 1,
		guess: `Taken for ${work.value} s of work and ${rest.value} s of rest.`
	};
};

const oneOf = words('for in per a each every one 1 of');

/** `per set`, `for one set`: says nothing more. */
export const perSet: PhraseReader = (tokens, at) => {
	const start = skip(tokens, at, oneOf);
	return start > at && tokens[start]?.text === 'set' ? phrase({ part: 'filler' }, start + 1) : null;
};
