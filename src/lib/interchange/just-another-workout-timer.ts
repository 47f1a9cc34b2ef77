import * as v from 'valibot';
import type { FileReading } from './file-reading.ts';
import { eachRead, outcome } from './intake.ts';
import type { Intake } from './intake.ts';
import { intervalRoutine } from './interval-blocks.ts';
import type { Interval } from './intervals.ts';
import type { Leftovers } from './leftovers.ts';
import { isRecord, listOf } from './record.ts';
import type { JsonRecord } from './record.ts';
import { isRest } from './rest-words.ts';

/** What the app puts in for a missing field is put in here. Seconds. */
const exercise = v.object({
	name: v.optional(v.string(), 'Exercise'),
	duration: v.optional(v.number(), 30)
});
const set = v.object({ repetitions: v.optional(v.number(), 1), exercises: v.array(v.unknown()) });
const workout = v.object({ title: v.fallback(v.string(), ''), sets: v.array(v.unknown()) });

const isWorkout = (value: unknown): boolean =>
	isRecord(value) &&
	Array.isArray(value.sets) &&
	value.sets.some((one) => isRecord(one) && Array.isArray(one.exercises));

/** A workout by itself, as it is shared, or a list of `workouts`, as they are exported. */
export function isJustAnotherWorkoutTimer(value: unknown): value is JsonRecord {
	return (
		isWorkout(value) || (isRecord(value) && Array.isArray(value.workouts) && value.workouts.some(isWorkout))
	);
}

export function readJustAnotherWorkoutTimer(file: JsonRecord, intake: Intake): FileReading {
	const workouts = Array.isArray(file.workouts) ? listOf(file.workouts) : [file];
	const routines = eachRead(workouts, intake, (value) => {
		const read = v.safeParse(workout, value);
		if (read.success) {
			const sets = read.output.sets.flatMap((one) => groupIn(one, intake.left));
			return intervalRoutine(read.output.title, sets, intake);
		}
		intake.left.thing('workout that is not understood', 1, 'workouts that are not understood');
		return null;
	});
	return outcome('Just Another Workout Timer', routines, intake.left);
}

function groupIn(value: unknown, left: Leftovers): readonly Interval[] {
	const read = v.safeParse(set, value);
	if (!read.success) {
		left.thing('set that is not understood', 1, 'sets that are not understood');
		return [];
	}
	const { repetitions, exercises } = read.output;
	return [{ type: 'group', rounds: repetitions, of: exercises.flatMap((one) => intervalIn(one, left)) }];
}

function intervalIn(value: unknown, left: Leftovers): readonly Interval[] {
	const read = v.safeParse(exercise, value);
	if (!read.success) {
		left.thing('exercise that is not understood', 1, 'exercises that are not understood');
		return [];
	}
	const { name, duration: seconds } = read.output;
	return [isRest(name) ? { type: 'rest', seconds } : { type: 'effort', name, seconds }];
}
