import { formatDuration } from '#lib/core/duration.ts';
import type { ExercisePoint } from '#lib/core/trends.ts';
import { shownIn } from '#lib/core/weights.ts';
import type { WeightUnit } from '#lib/core/weights.ts';

/** Something that can be told of an exercise day by day. */
export interface Measure {
	readonly id: string;
	readonly title: string;
	/** As it is drawn; 0 where a day has none. */
	readonly of: (point: ExercisePoint) => number;
	/** As it is read. */
	readonly words: (value: number) => string;
}

/** What there is to tell of an exercise, the most telling first: what was weighed, held, measured, counted. */
export function measuresOf(course: readonly ExercisePoint[], unit: WeightUnit): readonly Measure[] {
	const weight = (kilograms: number) =>
		kilograms === 0 ? 0 : shownIn(unit, { unit: 'kg', weight: kilograms });
	const inUnit = (value: number) => `${Math.round(value * 10) / 10} ${unit}`;
	const all: readonly Measure[] = [
		{
			id: 'heaviest',
			title: `Heaviest set, in ${unit}`,
			of: ({ heaviest }) => weight(heaviest),
			words: inUnit
		},
		{ id: 'longest', title: 'Longest held, in seconds', of: ({ longest }) => longest, words: formatDuration },
		{
			id: 'furthest',
			title: 'Furthest, in metres',
			of: ({ furthest }) => furthest,
			words: (value) => `${Math.round(value)} m`
		},
		{ id: 'reps', title: 'Reps a day', of: (point) => point.reps, words: reps },
		{ id: 'most', title: 'Most reps in a set', of: ({ mostReps }) => mostReps, words: reps },
		{
			id: 'volume',
			title: `Weight × reps a day, in ${unit}`,
			of: ({ volume }) => weight(volume),
			words: inUnit
		},
		{
			id: 'effort',
			title: 'Minutes of effort a day',
			of: ({ seconds }) => seconds / 60,
			words: (value) => formatDuration(value * 60)
		}
	];
	return all.filter(({ of }) => course.some((point) => of(point) > 0));
}

function reps(count: number): string {
	return count === 1 ? '1 rep' : `${count} reps`;
}
