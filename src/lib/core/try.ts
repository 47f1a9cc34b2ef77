import type { Dose, DosePart } from './dose.ts';
import type { Exercise } from './exercise.ts';
import type { Routine } from './routine.ts';

const mark = 'try-';

/** Id of the routine that is one set of an exercise. */
export function tryId(exercise: string): string {
	return mark + exercise;
}

/** Id of the exercise that a routine is a try of; `null` for every other routine. */
export function triedExercise(routine: string): string | null {
	return routine.startsWith(mark) ? routine.slice(mark.length) : null;
}

/** A dose, which of its parts are the app's own choice, and the key of the source of the others; `null`: all are. */
export interface Prescribed {
	readonly dose: Dose;
	readonly ours: readonly DosePart[];
	readonly source: string | null;
}

/**
 * A routine of one set of an exercise. Everything but the number of sets is as prescribed: a range stays one, and both
 * sides are done. That it is one set is the app's own choice, wherever the dose comes from.
 */
export function tryRoutine(
	{ id, name, kind, place }: Pick<Exercise, 'id' | 'name' | 'kind' | 'place'>,
	{ dose, ours, source }: Prescribed
): Routine {
	const single = dose.sets === 1;
	const step = {
		exercise: id,
		name,
		kind,
		dose: oneSet(dose),
		ours: single || ours.includes('sets') ? withoutRest(ours) : [...withoutRest(ours), 'sets' as const]
	};
	return {
		id: tryId(id),
		title: name,
		note: 'One set, to try it.',
		source,
		place,
		kind,
		cautions: [],
		blocks: [{ rounds: 1, steps: [step] }]
	};
}

/** Without the rest between sets: there is no other set. */
function oneSet(dose: Dose): Dose {
	const single = { ...dose, sets: 1 };
	delete single.rest;
	return single;
}

function withoutRest(parts: readonly DosePart[]): DosePart[] {
	return parts.filter((part) => part !== 'rest');
}
