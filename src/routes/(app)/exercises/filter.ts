import { exerciseById, exercises, kindLabels, placeLabels } from '#lib/content/index.ts';
import type { LibraryExercise } from '#lib/content/exercises.ts';
import { groupOfMuscle, muscleGroupLabels } from '#lib/content/muscle-groups.ts';
import type { MuscleGroup } from '#lib/content/muscle-groups.ts';
import type { Equipment, Kind, Place } from '#lib/core/exercise.ts';
import { searchExercises } from './search.ts';

/** How equipment is called where it is chosen. */
export const equipmentLabels: Readonly<Record<Equipment | 'none', string>> = {
	none: 'Nothing',
	mat: 'Mat',
	chair: 'Chair',
	bench: 'Bench',
	'massage ball': 'Massage ball',
	'stability ball': 'Stability ball',
	dumbbells: 'Dumbbells',
	barbell: 'Barbell',
	kettlebell: 'Kettlebell',
	'cable machine': 'Cable machine',
	'lat pulldown machine': 'Lat pulldown machine',
	'back-extension bench': 'Back-extension bench',
	'back-extension machine': 'Back-extension machine'
};

/** What is asked of an exercise; an empty text asks nothing. */
export interface Wanted {
	readonly words: string;
	readonly kind: Kind | '';
	readonly place: Place | '';
	readonly equipment: keyof typeof equipmentLabels | '';
	readonly muscles: MuscleGroup | '';
}

export const anything: Wanted = { words: '', kind: '', place: '', equipment: '', muscles: '' };

const labels = {
	kind: kindLabels,
	place: placeLabels,
	equipment: equipmentLabels,
	muscles: muscleGroupLabels
} as const;

/** How many of the filters are set, the words aside. */
export function filtersSet(wanted: Wanted): number {
	return Object.keys(labels).filter((name) => wanted[name as keyof typeof labels] !== '').length;
}

/** The exercises that fit all that is asked: in the order of the library, or the best match of the words first. */
export function findExercises(wanted: Wanted): readonly LibraryExercise[] {
	const found = searchExercises(wanted.words);
	const all = found?.flatMap((id) => exerciseById(id) ?? []) ?? exercises;
	return all.filter((exercise) => fits(wanted, exercise));
}

function fits(wanted: Wanted, { kind, place, equipment, muscles }: LibraryExercise): boolean {
	if (wanted.kind !== '' && kind !== wanted.kind) return false;
	if (wanted.place !== '' && place !== wanted.place) return false;
	if (wanted.muscles !== '' && !muscles.some((muscle) => groupOfMuscle[muscle] === wanted.muscles))
		return false;
	if (wanted.equipment === 'none') return equipment.length === 0;
	return wanted.equipment === '' || equipment.includes(wanted.equipment);
}

/** The query of an address that opens the same list: `?q=plank&place=floor`, empty where nothing is asked. */
export function toQuery(wanted: Wanted): string {
	const { words, ...filters } = wanted;
	const asked = Object.entries({ q: words.trim(), ...filters }).filter(([, value]) => value !== '');
	return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}

/** What the query of an address asks for. A value that there is not asks nothing. */
export function fromQuery(query: URLSearchParams): Wanted {
	const read = (name: keyof typeof labels) => {
		const value = query.get(name) ?? '';
		return Object.hasOwn(labels[name], value) ? value : '';
	};
	return {
		words: query.get('q') ?? '',
		kind: read('kind'),
		place: read('place'),
		equipment: read('equipment'),
		muscles: read('muscles')
	} as Wanted;
}
