import type { Count } from '../dose.ts';
import { readCount } from './numbers.ts';
import { phrase } from './piece.ts';
import type { PhraseReader } from './piece.ts';

/** Phrases that say what to go for: distances, “to failure”. */

const distances: ReadonlyMap<string, string> = new Map(
	Object.entries({
		yd: 'yd yds yard yards',
		m: 'm meter meters metre metres',
		km: 'km kilometer kilometers kilometre kilometres',
		ft: 'ft feet foot',
		mi: 'mi mile miles',
		steps: 'steps step strides paces',
		lengths: 'lengths length'
	}).flatMap(([unit, written]) => written.split(' ').map((word) => [word, unit] as const))
);

/** `100 yd`, `40 metres`, `20-30 m`. */
export const distance: PhraseReader = (tokens, at) => {
	const count = readCount(tokens, at);
	if (count === null) return null;
	const place = tokens[count.next]?.text === '-' ? count.next + 1 : count.next;
	const unit = distances.get(tokens[place]?.text ?? '');
	if (unit === undefined) return null;
	return phrase({ part: 'goal', goal: `${written(count.value)} ${unit}` }, place + 1);
};

function written(count: Count): string {
	return typeof count === 'number' ? String(count) : `${count.from}–${count.to}`;
}

const goals: readonly (readonly [goal: string | null, phrases: readonly string[]])[] = [
	[null, ['until done']],
	['as far as you can', ['as far as you can', 'as far as possible']],
	[
		'as many as possible',
		[
			'as many reps as possible',
			'as many as possible',
			'as many reps as you can',
			'as many as you can',
			'amrap',
			'max reps',
			'maximum reps',
			'max',
			'maximum'
		]
	],
	[
		'as long as you like',
		['as long as it feels good', 'as long as you like', 'as long as comfortable', 'as long as you want']
	],
	['as long as you can', ['as long as you can', 'as long as possible', 'max hold', 'max time']],
	[
		'to failure',
		[
			'to failure',
			'until failure',
			'till failure',
			'to fatigue',
			'until fatigue',
			'till fatigue',
			'failure',
			'to exhaustion'
		]
	]
];

const goalsByWord = new Map<string, { readonly goal: string | null; readonly words: readonly string[] }[]>();
for (const [goal, phrases] of goals) {
	for (const text of phrases) {
		const list = text.split(' ');
		const first = list[0] ?? '';
		goalsByWord.set(first, [...(goalsByWord.get(first) ?? []), { goal, words: list }]);
	}
}

/** The words that goals start with. */
export const goalStarts = [...goalsByWord.keys()].join(' ');

/** `to failure`, `AMRAP`, `as far as you can`, `until done`. */
export const goal: PhraseReader = (tokens, at) => {
	const known = goalsByWord.get(tokens[at]?.text ?? '');
	const found = known?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
	return found ? phrase({ part: 'goal', goal: found.goal }, at + found.words.length) : null;
};
