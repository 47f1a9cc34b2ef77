import { withoutLoad } from '#lib/core/dose.ts';
import type { Dose, DosePart } from '#lib/core/dose.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Routine, Step } from '#lib/core/routine.ts';
import { choiceIn } from '#lib/core/variant.ts';
import { vary } from '#lib/core/vary.ts';
import { exerciseById } from './exercises.ts';
import { tryOf } from './tries.ts';

/**
 * A step of the library with the easier alternative in its place; `null` where there is none, as for an exercise that
 * only the person knows. The dose stays where it fits, without its weight, which was for the other exercise; where the
 * alternative is done in another way (reps for a hold, sides for none) it has its own dose, in as many sets. Either way
 * the dose is the app's own choice: no source gave it for this exercise.
 */
export function easierStep(step: Step): Step | null {
	const easier = exerciseById(exerciseById(step.exercise)?.easier ?? '');
	if (!easier) return null;
	const own = stepsOf(tryOf(easier))[0]!.dose;
	const dose = fits(step.dose, own) ? withoutLoad(step.dose) : inSetsOf(step.dose, own);
	const { id, name, kind } = easier;
	return {
		exercise: id,
		name,
		kind,
		dose,
		ours: partsOf(dose),
		...(step.note !== undefined && { note: step.note }),
		...(step.pause !== undefined && { pause: step.pause })
	};
}

/** A routine as the query of an address wants it today; `null` where nothing of it is left. */
export function asAsked(routine: Routine, part: (name: string) => string | null): Routine | null {
	return vary(routine, choiceIn(part), easierStep);
}

function fits(dose: Dose, own: Dose): boolean {
	return dose.type === own.type && (dose.sides === 'none') === (own.sides === 'none');
}

function inSetsOf({ sets, rest }: Dose, own: Dose): Dose {
	return { ...own, sets, ...(rest !== undefined && { rest }) };
}

function partsOf(dose: Dose): DosePart[] {
	const parts: readonly DosePart[] = ['sides', 'sets', 'reps', 'hold', 'seconds', 'tempo', 'goal', 'rest'];
	return parts.filter((part) => part in dose && !(part === 'sides' && dose.sides === 'none'));
}
