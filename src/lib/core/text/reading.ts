import type { Routine } from '../routine.ts';

/** What the text form says of a routine. The rest of it (id, source, what it is based on, pictures) is not text. */
export type Written = Pick<Routine, 'title' | 'note' | 'place' | 'kind' | 'cautions' | 'blocks'>;

/** What a line turned out to be. `part` adds to the step before it; `nothing` was not understood. */
export type LineKind =
	'blank' | 'title' | 'about' | 'block' | 'heading' | 'step' | 'part' | 'prose' | 'nothing';

/** Something that was filled in without being sure. */
export interface Guess {
	/** A sentence for the person: “Taken for Bird dog.” */
	readonly says: string;
	/** What a step may have meant instead: exercises by id, the likeliest first. Empty for guesses at a dose. */
	readonly others: readonly string[];
	/** The step it is about, by its place among all steps of the routine; `null` where it is about none. */
	readonly step: number | null;
}

/** One line of a text, and what was made of it. */
export interface ReadLine {
	/** As it stands in the text. */
	readonly text: string;
	readonly kind: LineKind;
	/** Empty where nothing had to be guessed. */
	readonly guesses: readonly Guess[];
	/** The steps that this line makes or adds to, by their place among all steps of the routine (`stepsOf`). */
	readonly steps: readonly number[];
	/** Why it was not understood, or what of it was left out, in a sentence; empty where there is nothing to say. */
	readonly says: string;
}

export interface Reading {
	/** One a line of the text, in order: also those that were not understood. */
	readonly lines: readonly ReadLine[];
	/** May have no title, and no steps. */
	readonly routine: Written;
}
