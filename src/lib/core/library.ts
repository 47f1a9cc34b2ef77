import type { Kind, Place } from './exercise.ts';

/** What the text form has to know of an exercise of the library. */
export interface Known {
	readonly id: string;
	readonly name: string;
	readonly kind: Kind;
	readonly place: Place;
	/** Other names it goes by. None is a name of another exercise. */
	readonly synonyms: readonly string[];
	/** Names that mean it as a rule, and now and then another: it is taken for them, but never without saying so. */
	readonly vague?: readonly string[];
}

/** The exercises that a text can name. Given as an argument: the core has no content of its own. */
export type Library = readonly Known[];

/** Id of an exercise that only the person knows: the same name is the same exercise, in whichever letters. */
export function ownExerciseId(name: string): string {
	return `own-${name.trim().toLowerCase().replaceAll(/\s+/gu, '-')}`;
}
