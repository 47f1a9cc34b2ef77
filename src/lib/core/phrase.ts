import type { Dose, OpenDose } from './dose.ts';
import { lowest } from './dose.ts';

/**
 * One recording of the voice: a whole phrase, spoken at once. What stands behind a colon is an exercise's id, a side,
 * a number, or the very words of a dose.
 */
export type Phrase =
	| 'rest'
	| 'halfway'
	| 'ten-seconds'
	| 'last-one'
	| 'last-set'
	| 'each-side'
	| 'alternating'
	| 'own-pace'
	| 'breathe-effort'
	| 'breathe-slow'
	| 'breathe-steady'
	| 'paused'
	| 'finish'
	| `${'name' | 'next' | 'setup'}:${string}`
	| `${'side' | 'switch'}:${'left' | 'right'}`
	| `${'number' | 'reps' | 'hold' | 'seconds' | 'rest' | 'sets' | 'set' | 'round'}:${number}`
	| `dose:${string}`;

/** The phrase that says a whole dose at once: behind the colon stand its own words. */
export function dosePhrase(dose: Dose): Phrase {
	return `dose:${sayDose(dose)}`;
}

/** A dose as a coach says it, in full sentences. Empty where there is nothing to say: one set, as long as one likes. */
export function sayDose(dose: Dose): string {
	const sets = lowest(dose.sets);
	const sides = { none: '', each: ' each side', alternate: ' per side, alternating' }[dose.sides];
	const often = sets > 1 ? `${sets} sets` : '';
	switch (dose.type) {
		case 'hold':
			return sentences(joined(often, count(lowest(dose.reps), 'rep') + sides), `Hold ${time(dose.hold)}`);
		case 'reps':
			return sentences(joined(often, count(lowest(dose.reps), 'rep') + sides));
		case 'time':
			return sentences(joined(often, time(lowest(dose.seconds)) + sides));
		case 'open':
			// Both sides are one effort here: they are not counted apart.
			if (dose.sides === 'alternate') return sentences(joined(often, goal(dose)), 'alternating sides');
			return sentences(joined(often, goal(dose)) + sides);
	}
}

function joined(often: string, what: string): string {
	return often && what ? `${often} of ${what}` : often || what;
}

/** What is gone for, with its unit as it is spoken: `100 yards`. */
function goal(dose: OpenDose): string {
	return (dose.goal ?? '').replace(/ (yd|km|m)$/, (_, unit: string) => ` ${units[unit]}`);
}

const units: Readonly<Record<string, string>> = { yd: 'yards', km: 'kilometres', m: 'metres' };

function sentences(...parts: string[]): string {
	return parts
		.map((part) => part.trim())
		.filter(Boolean)
		.map((part) => `${part[0]!.toUpperCase()}${part.slice(1)}.`)
		.join(' ');
}

function count(number: number, what: string): string {
	return number === 1 ? `one ${what}` : `${number} ${what}s`;
}

/** `45 seconds`, `one minute`, `one minute 30`, `2 minutes`. */
function time(seconds: number): string {
	if (seconds < 60 || seconds === 90) return count(seconds, 'second');
	const minutes = count(Math.floor(seconds / 60), 'minute');
	return seconds % 60 === 0 ? minutes : `${minutes} ${seconds % 60}`;
}
