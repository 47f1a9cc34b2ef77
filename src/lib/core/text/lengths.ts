import type { Count } from '../dose.ts';
import { lowest } from '../dose.ts';
import { readCount, readDuration } from './numbers.ts';
import type { Reader } from './numbers.ts';
import { among, phrase, skip, words } from './piece.ts';
import type { PhraseReader } from './piece.ts';

/** Phrases that say how long: rests, holds, rise and release, breaths, and a time alone. */

const counted = words('x rep reps repetition repetitions times time breath breaths set sets kg lb lbs');

/** Seconds without a unit, after a word that asks for them. */
const secondsAlone: Reader<Count> = (tokens, at) => {
	const count = readCount(tokens, at);
	return count === null || among(tokens[count.next], counted) ? null : count;
};

/** A length of time, whose “a” may have been passed over: “a minute”. */
const durationAfter: Reader<Count> = (tokens, at) =>
	readDuration(tokens, at) ?? (tokens[at - 1]?.text === 'a' ? readDuration(tokens, at - 1) : null);

const restWords = words('rest rests resting recovery recover break');
const restFillers = words('for of : = ~ - period time a is about approx');
const between = words(
	'between in sets set reps rep each rounds round after exercises the all of circuits every'
);
const betweenStart = words('between after in');
const ofRest = words('of to for');

/** `rest 60 s`, `rest between sets: 1 min`. */
export const restFirst: PhraseReader = (tokens, at) => {
	if (!among(tokens[at], restWords)) return null;
	const early = skip(tokens, at + 1, between);
	const start = skip(tokens, early, restFillers);
	const length = durationAfter(tokens, start) ?? secondsAlone(tokens, start);
	if (length === null) return null;
	const late = among(tokens[length.next], betweenStart) ? skip(tokens, length.next, between) : length.next;
	return restOf(tokens.slice(at, early).concat(tokens.slice(length.next, late)), length.value, late);
};

/** `, then rest 20 s`: before whatever comes next. */
export const pause: PhraseReader = (tokens, at) => {
	if (tokens[at]?.text !== 'then' || tokens[at - 1]?.text !== ',' || tokens[at + 1]?.text !== 'rest')
		return null;
	const length = readDuration(tokens, at + 2);
	return length && phrase({ part: 'pause', seconds: length.value }, length.next);
};

/** `60 s rest between sets`, `1 min of rest`. */
export const restLast: PhraseReader = (tokens, at) => {
	const length = readDuration(tokens, at);
	if (length === null) return null;
	const word = skip(tokens, length.next, ofRest);
	if (!among(tokens[word], restWords)) {
		const bare = tokens[length.next]?.text === 'between' ? skip(tokens, length.next, between) : word;
		return bare > length.next + 1 ? restOf(tokens.slice(length.next, bare), length.value, bare) : null;
	}
	const next = among(tokens[word + 1], betweenStart) ? skip(tokens, word + 1, between) : word + 1;
	return restOf(tokens.slice(word, next), length.value, next);
};

function restOf(about: readonly { text: string }[], seconds: Count, next: number) {
	const said = (start: string) => about.some(({ text }) => text.startsWith(start));
	const part = said('round') || said('circuit') ? 'round rest' : said('exercise') ? 'between' : 'rest';
	const guess = said('rep') ? 'The rest between reps was taken for the one between sets.' : undefined;
	return phrase({ part, seconds }, next, guess);
}

const holdWords = words('hold holds holding held squeeze stay keep pause');
const riseWords = words('rise');
const releaseWords = words('release relax');
const sureWords = words('hold holds holding held rise release');
const fillers = words(
	'for : = - each it them the this that position stretch pose rep at top bottom end of there about approximately approx around ~ a count to and in your here still every contraction time'
);
const beforeHold = words('isometric static - pause');
const trailing = words('hold holds');

/** `hold 3 s`, `hold for 3 seconds`, `rise 0.5 s`, `release 0 s`. */
export const lengthFirst: PhraseReader = (tokens, at) => {
	const word = tokens[at];
	const part = among(word, holdWords)
		? 'hold'
		: among(word, riseWords)
			? 'rise'
			: among(word, releaseWords)
				? 'release'
				: null;
	if (part === null) return null;
	const start = skip(tokens, at + 1, fillers);
	const length =
		durationAfter(tokens, start) ?? (among(word, sureWords) ? secondsAlone(tokens, start) : null);
	if (length === null || tokens[length.next]?.text === 'x') return null;
	const next = skip(tokens, length.next, trailing);
	return phrase({ part, seconds: length.value }, next, softly(word?.text ?? '', lowest(length.value)));
};

function softly(word: string, seconds: number): string | undefined {
	if (word === 'relax') return `“Relax” was taken for ${seconds} s to let go.`;
	return sureWords.has(word) || word === 'squeeze'
		? undefined
		: `“${word}” was taken for a hold of ${seconds} s.`;
}

/** `3 s hold`, `5-second pause`. */
export const lengthLast: PhraseReader = (tokens, at) => {
	const length = readDuration(tokens, at);
	if (length === null) return null;
	const place = skip(tokens, length.next, beforeHold);
	const paused = place > length.next && tokens[place - 1]?.text === 'pause';
	const part =
		among(tokens[place], holdWords) || paused
			? 'hold'
			: among(tokens[place], releaseWords)
				? 'release'
				: null;
	if (part === null) return null;
	const next = paused && !among(tokens[place], holdWords) ? place : place + 1;
	return phrase({ part, seconds: length.value }, next);
};

const breathWords = words('breath breaths');
const breathKinds = words('deep slow long full big calm easy');

/** `5 deep breaths`, `hold for 5 breaths`: about four seconds each. */
export const breaths: PhraseReader = (tokens, at) => {
	const start = among(tokens[at], holdWords) ? skip(tokens, at + 1, fillers) : at;
	const count = readCount(tokens, start);
	if (count === null) return null;
	const place = skip(tokens, count.next, breathKinds);
	if (!among(tokens[place], breathWords)) return null;
	const number = Math.max(1, Math.round(lowest(count.value)));
	return phrase(
		{ part: 'time', seconds: number * 4 },
		place + 1,
		`${number} breaths were taken for ${number * 4} s.`
	);
};

/** `30 s`, `1 min`. */
export const timeAlone: PhraseReader = (tokens, at) => {
	const length = readDuration(tokens, at);
	return length && phrase({ part: 'time', seconds: length.value }, length.next);
};
