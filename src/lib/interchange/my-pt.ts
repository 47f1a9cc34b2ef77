import * as v from 'valibot';
import { mostSteps } from '#lib/core/bounds.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { FileReading } from './file-reading.ts';
import { eachRead, madeRoutine, outcome } from './intake.ts';
import type { Intake } from './intake.ts';
import { myPtExercise, myPtSettings, myPtStep } from './my-pt-step.ts';
import type { MyPtExercise, MyPtSettings } from './my-pt-step.ts';
import { isRecord, listOf } from './record.ts';
import type { JsonRecord } from './record.ts';

/** An exercise in a session, which may have numbers of its own there. */
const own = v.fallback(v.optional(v.nullable(v.pipe(v.number(), v.gtValue(0))), null), null);
const placed = v.object({ exerciseId: v.number(), duration: own, reps: own, sets: own, repDuration: own });
const session = v.object({
	name: v.fallback(v.string(), ''),
	exercises: v.pipe(v.array(placed), v.maxLength(mostSteps)),
	pauseBetweenExercises: own
});

/** A backup of everything, or an export of exercises. */
export function isMyPt(value: unknown): value is JsonRecord & { readonly data: JsonRecord } {
	return (
		isRecord(value) && 'exportDate' in value && isRecord(value.data) && Array.isArray(value.data.exercises)
	);
}

/** Every session is a routine; exercises in none of them are one more. */
export function readMyPt({ data }: { readonly data: JsonRecord }, intake: Intake): FileReading {
	const { left } = intake;
	const settings = v.parse(myPtSettings, isRecord(data.settings) ? data.settings : {});
	const exercises = exercisesIn(data, intake);
	const rest = new Map(exercises);
	const routines = eachRead(listOf(data.sessionDefinitions), intake, (value) => {
		const read = v.safeParse(session, value);
		if (!read.success) {
			left.thing('session that is not understood', 1, 'sessions that are not understood');
			return null;
		}
		const chosen = read.output.exercises.map((place) => {
			rest.delete(place.exerciseId);
			const exercise = exercises.get(place.exerciseId);
			if (exercise) return inItsPlace(exercise, place);
			left.thing('exercise that is not in the file', 1, 'exercises that are not in the file');
			return null;
		});
		const pause = read.output.pauseBetweenExercises ?? settings.pauseBetweenExercises;
		return routineOf(read.output.name, chosen, { ...settings, pauseBetweenExercises: pause }, intake);
	});
	const others =
		rest.size > 0 ? routineOf(restTitle(routines, intake), [...rest.values()], settings, intake) : null;
	if (listOf(data.sessionInstances).length > 0)
		left.say(
			'Its journal is left out here: open the same file under Settings, “Your data”, and it comes into History.'
		);
	left.thing('setting', isRecord(data.settings) ? Object.keys(data.settings).length : 0);
	return outcome('My PT', others ? [...routines, others] : routines, left);
}

function exercisesIn(data: JsonRecord, { left }: Intake): ReadonlyMap<number, MyPtExercise> {
	const exercises = new Map<number, MyPtExercise>();
	listOf(data.exercises).forEach((value, index) => {
		const read = v.safeParse(myPtExercise, value);
		if (read.success) exercises.set(read.output.id ?? -1 - index, read.output);
		else left.thing('exercise that is not understood', 1, 'exercises that are not understood');
	});
	return exercises;
}

function inItsPlace(exercise: MyPtExercise, place: v.InferOutput<typeof placed>): MyPtExercise {
	return {
		...exercise,
		defaultDuration: place.duration ?? exercise.defaultDuration,
		defaultReps: place.reps ?? exercise.defaultReps,
		defaultSets: place.sets ?? exercise.defaultSets,
		defaultRepDuration: place.repDuration ?? exercise.defaultRepDuration
	};
}

function restTitle(routines: readonly unknown[], { fileName }: Intake): string {
	return routines.length > 0 ? 'Other exercises' : fileName;
}

function routineOf(
	title: string,
	exercises: readonly (MyPtExercise | null)[],
	settings: MyPtSettings,
	intake: Intake
): Routine | null {
	const pause = settings.pauseBetweenExercises;
	const steps = exercises
		.filter((exercise) => exercise !== null)
		.slice(0, mostSteps + 1)
		.map((exercise, index, all) => {
			const step = myPtStep(exercise, settings, intake);
			return pause !== null && index < all.length - 1 ? { ...step, pause } : step;
		});
	return madeRoutine(title, [{ rounds: 1, steps }], intake);
}
