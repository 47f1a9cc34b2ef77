import { roundsToday, withEffort } from './effort.ts';
import { stepsOf } from './routine.ts';
import type { Block, Routine, Step } from './routine.ts';
import type { Choice, Variant } from './variant.ts';

/** The same step of an easier exercise; `null` where there is none. What it is easier by is for the library to know. */
export type Easier = (step: Step) => Step | null;

/** A block as it is done today: its steps in their places, `null` for those left out. */
export interface BlockToday extends Omit<Block, 'steps'> {
	readonly steps: readonly (Step | null)[];
}

/**
 * A routine as it is wanted today, with the same id, and with `today` saying how it differs; the routine itself where
 * nothing is asked for, `null` where every step is left out. Places that no step stands at, and swaps of steps that
 * have no easier exercise, ask for nothing. A step that is left out is not swapped too.
 *
 * How much less or more it is: a block of several rounds has one round fewer or more, and its doses stay as they are;
 * the doses of any other block change as `withEffort` says.
 */
export function vary(routine: Routine, choice: Choice, easier: Easier): Routine | null {
	const today = variantOf(routine, choice, easier);
	if (today.effort === 'normal' && today.leftOut.length === 0 && today.swapped.length === 0) return routine;
	const blocks = blocksToday(routine, choice, easier)
		.map((block) => ({ ...block, steps: block.steps.filter((step) => step !== null) }))
		.filter(({ steps }) => steps.length > 0);
	return blocks.length > 0 ? { ...routine, blocks, today } : null;
}

/** The blocks as `vary` has them, with the places of what is left out. */
export function blocksToday({ blocks }: Routine, choice: Choice, easier: Easier): readonly BlockToday[] {
	let before = 0;
	return blocks.map((block) => {
		const first = before;
		before += block.steps.length;
		const effort = block.rounds > 1 ? 'normal' : choice.effort;
		return {
			...block,
			rounds: roundsToday(block.rounds, choice.effort),
			steps: block.steps.map((step, index) => {
				if (choice.leftOut.includes(first + index)) return null;
				const swapped = choice.swapped.includes(first + index) ? easier(step) : null;
				return withEffort(swapped ?? step, effort);
			})
		};
	});
}

function variantOf(routine: Routine, { effort, leftOut, swapped }: Choice, easier: Easier): Variant {
	const steps = stepsOf(routine);
	return {
		effort,
		leftOut: steps.filter((_, place) => leftOut.includes(place)).map(({ name }) => name),
		swapped: steps.flatMap((step, place) => {
			const to = swapped.includes(place) && !leftOut.includes(place) ? easier(step) : null;
			return to ? [{ from: step.name, to: to.name }] : [];
		})
	};
}
