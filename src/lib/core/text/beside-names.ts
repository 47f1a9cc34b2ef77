import type { Kind } from '../exercise.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const before = setOf(
	`do perform then next now some and basic standard regular classic traditional slow gentle simple easy
	controlled static isometric`
);
const after = setOf(
	`exercise pose position hold movement drill rep each per side left right l r both way leg arm alternate alternating`
);
const stretching = setOf('stretch stretching');
const noting = setOf(
	'advanced beginner only optional or if light to moderate heavy weight slow bodyweight floor no equipment needed'
);

const qualifying = setOf(
	`with on band banded weighted loaded weight pause paused assisted resisted resistance bodyweight bw light heavy
	explosive tempo dynamic advanced beginner dumbbell barbell kettlebell warmup exercise hold`
);

const changing = setOf(
	`reverse reversed copenhagen single singleleg double sumo jefferson deficit rack trap hex stiff straight wide narrow
	close wall standing seated kneeling half tall prone supine lying incline decline elevated walking marching march jack
	row press squat lunge curl twist rotation suitcase zercher snatch clean staggered split landmine smith pendlay side
	machine up crunch jump swing thrust raise star twisting bulgarian nordic overhead upright forward backward lateral
	anterior rear hip dip reach kick circle drag hop walk clam spiderman commando renegade push pull`
);

/** Whether a word before a name changes nothing: “the plank”. */
export function harmlessBefore(word: string): boolean {
	return before.has(word);
}

/** Whether a word after the name of an exercise of this kind changes nothing: “bird dog exercise”. */
export function harmlessAfter(word: string, kind: Kind): boolean {
	return after.has(word) || ((kind === 'stretch' || kind === 'mobility') && stretching.has(word));
}

/** Whether a word in brackets beside a name says nothing of which exercise it is: “good morning (advanced only)”. */
export function notes(word: string): boolean {
	return noting.has(word) || after.has(word);
}

/** Whether a word says how an exercise is done: “weighted plank” may be a plank. */
export function qualifies(word: string): boolean {
	return qualifying.has(word);
}

/** Whether a word makes another exercise of the one that it stands beside: “reverse plank”. */
export function changes(word: string): boolean {
	return changing.has(word);
}
