import type { Seconds } from './duration.ts';
import type { Dose, DosePart } from './dose.ts';
import type { Kind, Place } from './exercise.ts';
import type { Variant } from './variant.ts';

/**
 * An exercise with its dose. Name and kind travel along, so that a routine can be compiled, and a session read
 * years later, without the library at hand.
 */
export interface Step {
	readonly exercise: string;
	readonly name: string;
	readonly kind: Kind;
	readonly dose: Dose;
	/** The parts of the dose that are the app's own choice; every other part is the source's number. */
	readonly ours: readonly DosePart[];
	/** Rest before whatever comes next, at the least; absent: what the timing gives. */
	readonly pause?: Seconds;
	/** What the person wants to remember at this step; lines parted by `\n`, none of them empty. */
	readonly note?: string;
	/** Id of a picture of the person's own. */
	readonly picture?: string;
}

/** Steps repeated together. */
export interface Block {
	readonly rounds: number;
	/** Between rounds; absent: the rest that the round's last exercise has between its sets. */
	readonly rest?: Seconds;
	readonly steps: readonly Step[];
}

export interface Routine {
	readonly id: string;
	readonly title: string;
	/** One sentence: what it is for. */
	readonly note: string;
	/** Key of the source; `null` for a routine of the person's own. */
	readonly source: string | null;
	readonly place: Place;
	/** What the whole routine counts as. */
	readonly kind: Kind;
	/** What to heed before starting; empty where the general caution is enough. */
	readonly cautions: readonly string[];
	readonly blocks: readonly Block[];
	/** The routine that this one was made from. */
	readonly basedOn?: { readonly id: string; readonly title: string };
	/** How today's session differs from the routine of this id. */
	readonly today?: Variant;
}

/** All steps in order, each once, however many rounds. */
export function stepsOf(routine: Pick<Routine, 'blocks'>): readonly Step[] {
	return routine.blocks.flatMap((block) => block.steps);
}
