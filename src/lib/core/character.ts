import type { Kind, Place } from './exercise.ts';
import type { Library } from './library.ts';
import type { Step } from './routine.ts';

/** What a whole routine counts as, where nobody has said so: the kind that most of its steps have, the first of those. */
export function kindOfSteps(steps: readonly Pick<Step, 'kind'>[]): Kind {
	const counts = new Map<Kind, number>();
	for (const { kind } of steps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0] ?? 'strength';
}

/** The most demanding first: who is on the floor can stand up, who is at a desk cannot lie down. */
const demands: readonly Place[] = ['gym', 'floor', 'standing', 'desk'];

/** Where a routine can be done, where nobody has said so. Exercises that the library does not know say nothing. */
export function placeOfSteps(steps: readonly Pick<Step, 'exercise'>[], library: Library): Place {
	const ids = new Set(steps.map(({ exercise }) => exercise));
	const places = new Set(library.filter(({ id }) => ids.has(id)).map(({ place }) => place));
	return demands.find((place) => places.has(place)) ?? 'floor';
}
