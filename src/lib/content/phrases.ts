import type { Seconds } from '#lib/core/duration.ts';
import type { Side } from '#lib/core/dose.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import { dosePhrase, sayDose } from '#lib/core/phrase.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { exerciseNames } from './exercise-names.ts';
import type { ExerciseId } from './exercise-names.ts';
import { routines } from './routines.ts';
import { setUps } from './set-ups.ts';

type Entry = readonly [phrase: Phrase, words: string];

const fixed: readonly Entry[] = [
	['rest', 'Rest.'],
	['halfway', 'Halfway.'],
	['ten-seconds', 'Ten seconds left.'],
	['last-one', 'Last one.'],
	['last-set', 'Last set.'],
	['each-side', 'Each side.'],
	['alternating', 'Alternating sides.'],
	['own-pace', 'At your own pace. Tap the screen when you are done.'],
	['breathe-effort', 'Breathe out on the effort.'],
	['breathe-slow', 'Slow, easy breaths.'],
	['breathe-steady', 'Keep breathing.'],
	['paused', 'Paused.'],
	['finish', 'That’s it. Well done.']
];

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number below 100 in words: `forty-five`. */
function inWords(number: number): string {
	if (number < small.length) return small[number]!;
	const ten = tens[Math.floor(number / 10) - 2]!;
	return number % 10 === 0 ? ten : `${ten}-${small[number % 10]}`;
}

function counted(number: number, what: string): string {
	return `${inWords(number)} ${what}${number === 1 ? '' : 's'}`;
}

/** `thirty seconds`, `one minute`, `ninety seconds`, `two minutes`. */
function inTime(length: Seconds): string {
	return length % 60 === 0 ? counted(length / 60, 'minute') : counted(length, 'second');
}

function sentence(words: string): string {
	return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}

/** Every whole number from one to the other, both included. */
function through(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const lengths: readonly Seconds[] = [
	...through(1, 12),
	...[15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 180]
];
const rests: readonly Seconds[] = [5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120, 180];

const counts: readonly Entry[] = [
	...through(1, 60).map((n): Entry => [`number:${n}`, sentence(inWords(n))]),
	...through(1, 30).map((n): Entry => [`reps:${n}`, sentence(counted(n, 'rep'))]),
	...lengths.map((n): Entry => [`hold:${n}`, sentence(`hold for ${inTime(n)}`)]),
	...lengths.map((n): Entry => [`seconds:${n}`, sentence(inTime(n))]),
	...rests.map((n): Entry => [`rest:${n}`, sentence(`rest, ${inTime(n)}`)]),
	...through(2, 6).flatMap((n): Entry[] => [
		[`sets:${n}`, sentence(counted(n, 'set'))],
		[`set:${n}`, sentence(`set ${inWords(n)}`)],
		[`round:${n}`, sentence(`round ${inWords(n)}`)]
	])
];

const sides: readonly Entry[] = (['left', 'right'] satisfies Side[]).flatMap((side): Entry[] => [
	[`side:${side}`, sentence(`${side} side`)],
	[`switch:${side}`, `Switch to the ${side} side.`]
]);

/** Names that keep their capital inside a sentence. */
const proper: readonly ExerciseId[] = ['romanian-deadlift'];

function saidOf(id: ExerciseId): Entry[] {
	const { name } = exerciseNames[id];
	const within = proper.includes(id) ? name : `${name[0]!.toLowerCase()}${name.slice(1)}`;
	return [
		[`name:${id}`, `${name}.`],
		[`next:${id}`, `Next: ${within}.`],
		[`setup:${id}`, setUps[id]]
	];
}

const doses: readonly Entry[] = routines
	.flatMap(stepsOf)
	.map(({ dose }): Entry => [dosePhrase(dose), sayDose(dose)])
	.filter(([, words]) => words !== '');

/** The words of everything that the voice has recorded, by phrase. What is not in here has no recording. */
export const phrases: ReadonlyMap<Phrase, string> = new Map([
	...fixed,
	...sides,
	...counts,
	...(Object.keys(exerciseNames) as ExerciseId[]).flatMap(saidOf),
	...doses
]);
