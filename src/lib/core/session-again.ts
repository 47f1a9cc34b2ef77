import { stepsOf } from './routine.ts';
import type { Routine } from './routine.ts';
import type { Choice, Variant } from './variant.ts';

/**
 * What to want of a routine so that it is done as it was that day. A record keeps the names of what was left out or
 * swapped: each is the first step of its name that is not taken yet. `gone` are those that the routine has no more.
 */
export function choiceAgain(
	routine: Routine,
	{ effort, leftOut, swapped }: Variant
): { readonly choice: Choice; readonly gone: readonly string[] } {
	const names = stepsOf(routine).map(({ name }) => name);
	const taken = new Set<number>();
	const gone: string[] = [];
	const placesOf = (wanted: readonly string[]) =>
		wanted.flatMap((name) => {
			const place = names.findIndex((each, index) => each === name && !taken.has(index));
			if (place < 0) gone.push(name);
			else taken.add(place);
			return place < 0 ? [] : [place];
		});
	const choice = { effort, leftOut: placesOf(leftOut), swapped: placesOf(swapped.map(({ from }) => from)) };
	return { choice, gone };
}
