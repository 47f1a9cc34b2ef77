import type { Item } from './items.ts';
import { words } from './piece.ts';
import type { Saying } from './piece.ts';

/** What people begin a sentence with that tells how to do the exercise before. */
export const always = words(
	'hold keep repeat rest return slowly then switch stay breathe inhale exhale continue pause do perform lower relax squeeze tighten go build slow slower alternate start begin how for if this that these never always stop work progress increase add once when until after'
);
/** These begin the name of an exercise as often: “push ups”, “lift your arms”. */
export const movements = words(
	'lift raise pull push lie stand sit bring reach place bend move draw roll extend flatten try straighten rotate turn tuck press engage step'
);
export const greetings = /^(?:hi|hello|hey|dear|thanks|thank|see|good morning)\b/iu;
export const restParts: ReadonlySet<Saying['part']> = new Set(['rest', 'round rest', 'pause', 'between']);
export const amounts = ['reps', 'time', 'goal'] as const;

export function isAmount(part: (typeof amounts)[number]): (saying: Saying) => boolean {
	return (saying) =>
		saying.part === part || (part === 'reps' && (saying.part === 'by' || saying.part === 'bare'));
}

/** A title that counts: `5 moves for a strong back`, `10-minute routine`. */
export function isAbout({ strong, naming, unknown, text, sayings }: Item): boolean {
	if (strong || naming !== null || unknown === null) return false;
	const called = /^the\s/iu.test(text) && sayings.every(({ part }) => part === 'bare');
	return called || abouts.test(unknown.text);
}

const abouts =
	/\b(?:moves|exercises|stretches|ways|tips|reasons|things|drills|routines?|workouts?|program(?:me)?s?|plan|sessions?|days?|weeks?|guide|challenge)\b/iu;

export function isDoseAlone(item: Item | undefined): boolean {
	return item !== undefined && item.sayings.length > 0 && !item.naming && !item.unknown;
}

/** A dose that stands before its name. */
export function joined(before: readonly Item[], item: Item): Item {
	return {
		...item,
		sayings: [...before.flatMap(({ sayings }) => sayings), ...item.sayings],
		guesses: [...before.flatMap(({ guesses }) => guesses), ...item.guesses],
		notes: [...before.flatMap(({ notes }) => notes), ...item.notes],
		strong: true
	};
}

/** A line that says with its first word that it is about something else: `Equipment: 1 mat`. */
export function isElsewhere(line: string): boolean {
	return /^(?:equipment|targets?|(?:target|targeted|primary|main|working)? ?(?:muscles?|areas?)(?: (?:worked|targeted))?|benefits?|why|good for|best for|level|difficulty|date|updated|total time|phone|tel|address|calories|source|author|published)\s*:/iu.test(
		line
	);
}
