import * as v from 'valibot';
import { longestNote } from '#lib/core/bounds.ts';
import type { Dose, Sides } from '#lib/core/dose.ts';
import type { Step } from '#lib/core/routine.ts';
import { noteLines } from './intake.ts';
import type { Intake } from './intake.ts';
import { quoted } from './leftovers.ts';
import type { Leftovers } from './leftovers.ts';
import { namedStep } from './named-step.ts';

const positive = v.pipe(v.number(), v.gtValue(0));
const amount = v.fallback(v.optional(v.nullable(positive), null), null);
/** Times can be none; a count cannot. */
const time = v.fallback(v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null), null);

/** As the app stores it. Times in seconds; `defaultRepDuration` is how long a rep is held. */
export const myPtExercise = v.object({
	id: v.fallback(v.optional(v.nullable(v.number()), null), null),
	name: v.string(),
	type: v.fallback(v.string(), 'reps'),
	defaultDuration: amount,
	defaultReps: amount,
	defaultSets: amount,
	defaultRepDuration: time,
	pauseBetweenReps: time,
	restBetweenSets: time,
	sideMode: v.fallback(v.string(), ''),
	instructions: v.pipe(v.fallback(v.string(), ''), v.transform(withoutMarks))
});

/** What stands in for a number that an exercise leaves open. */
export const myPtSettings = v.object({
	defaultDuration: amount,
	defaultReps: amount,
	defaultSets: amount,
	defaultRepDuration: time,
	defaultPauseBetweenReps: time,
	restBetweenSets: time,
	pauseBetweenExercises: time
});

export type MyPtExercise = v.InferOutput<typeof myPtExercise>;
export type MyPtSettings = v.InferOutput<typeof myPtSettings>;

/** In a table of exercises `sideMode` has been a yes or no, too. */
const sideModes: ReadonlyMap<string, Sides> = new Map([
	['unilateral', 'each'],
	['true', 'each'],
	['yes', 'each'],
	['1', 'each'],
	['on', 'each'],
	['alternating', 'alternate']
]);

/** An exercise as a step. Where neither it nor the settings have a number, the app's own stands in, and `left` says so. */
export function myPtStep(exercise: MyPtExercise, settings: MyPtSettings, intake: Intake): Step {
	const name = exercise.name.replace(/^\s*\d+[.)]\s+/u, '');
	const step = namedStep(name, doseOf(exercise, settings, intake.left), intake);
	const note = exercise.instructions;
	if (note.length <= longestNote) return note ? { ...step, note } : step;
	intake.left.named(`Instructions of more than ${longestNote} characters`, quoted(step.name));
	return step;
}

function doseOf(exercise: MyPtExercise, settings: MyPtSettings, left: Leftovers): Dose {
	const guessed = (what: string, number: number) => {
		left.named(`Without its own number in the file, and taken as ${what}`, quoted(exercise.name));
		return number;
	};
	if (exercise.type === 'duration') {
		const seconds = exercise.defaultDuration ?? settings.defaultDuration ?? guessed('60 s', 60);
		return { type: 'time', sides: 'none', sets: 1, seconds: whole(seconds) };
	}
	const sides = sideModes.get(exercise.sideMode.trim().toLowerCase()) ?? 'none';
	const reps = whole(exercise.defaultReps ?? settings.defaultReps ?? guessed('10 reps', 10));
	const sets = whole(exercise.defaultSets ?? settings.defaultSets ?? guessed('3 sets', 3));
	const hold = exercise.defaultRepDuration ?? settings.defaultRepDuration ?? 0;
	const release = exercise.pauseBetweenReps ?? settings.defaultPauseBetweenReps;
	const rest = exercise.restBetweenSets ?? settings.restBetweenSets;
	if (sides === 'each' && sets > 1)
		left.say('All sets of one side come before those of the other, which My PT takes in turns.');
	const shared = { sides, sets, ...(rest === null || sets === 1 ? {} : { rest }) };
	if (hold === 0) return { ...shared, type: 'reps', reps };
	return { ...shared, type: 'hold', reps, hold, ...(release === null ? {} : { release }) };
}

function whole(number: number): number {
	return Math.max(1, Math.round(number));
}

/** The lines of Markdown without the marks that people write. */
function withoutMarks(markdown: string): string {
	return noteLines(markdown)
		.split('\n')
		.map((line) => line.replace(/^[#>\s]+/u, '').replaceAll(/\*+([^*]+)\*+/gu, '$1'))
		.filter((line) => line !== '')
		.join('\n');
}
