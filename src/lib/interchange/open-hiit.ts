import * as v from 'valibot';
import type { FileReading } from './file-reading.ts';
import { eachRead, outcome } from './intake.ts';
import type { Intake } from './intake.ts';
import { intervalRoutine } from './interval-blocks.ts';
import type { Interval } from './intervals.ts';
import { readJson } from './json.ts';
import type { Leftovers } from './leftovers.ts';
import { isRecord, listOf } from './record.ts';
import type { JsonRecord } from './record.ts';

const amount = v.fallback(v.pipe(v.number(), v.minValue(0)), 0);
const text = v.fallback(v.string(), '');

/** Seconds, but for the counts. `restarts` are the rounds after the first. */
const timer = v.object({
	name: text,
	activeIntervals: amount,
	/** A list, or JSON of one. */
	activities: v.unknown(),
	workTime: amount,
	restTime: amount,
	breakTime: amount,
	warmupTime: amount,
	cooldownTime: amount,
	getReadyTime: amount,
	restarts: amount
});

type Timer = v.InferOutput<typeof timer>;

const isTimer = (value: unknown): value is JsonRecord =>
	isRecord(value) && ('timeSettings' in value || ('numExercises' in value && 'exercises' in value));

/** Timers in a list, as they are exported, or one by itself. */
export function isOpenHiit(value: unknown): value is JsonRecord | readonly unknown[] {
	return isTimer(value) || (Array.isArray(value) && value.some(isTimer));
}

export function readOpenHiit(file: JsonRecord | readonly unknown[], intake: Intake): FileReading {
	const timers: readonly unknown[] = isRecord(file) ? [file] : file;
	const routines = eachRead(timers, intake, (value) => {
		const read = isTimer(value) ? v.safeParse(timer, inOneForm(value)) : null;
		if (!read?.success) {
			intake.left.thing('timer that is not understood', 1, 'timers that are not understood');
			return null;
		}
		if (isTimer(value)) tellSettings(value, intake.left);
		return intervalRoutine(read.output.name, intervalsOf(read.output), intake);
	});
	return outcome('OpenHIIT', routines, intake.left);
}

/** Settings that stand apart, as objects or as JSON in strings, and the names of its first versions, brought together. */
function inOneForm(file: JsonRecord): JsonRecord {
	const { name, title, activities, exercises, activeIntervals, numExercises } = file;
	const settings = opened(file.timeSettings);
	return {
		workTime: file.exerciseTime,
		restarts: file.iterations,
		...file,
		...(isRecord(settings) ? settings : {}),
		name: name ?? title,
		activities: activities ?? exercises,
		activeIntervals: activeIntervals ?? numExercises
	};
}

function intervalsOf(timer: Timer): readonly Interval[] {
	const { workTime, restTime, breakTime, warmupTime, cooldownTime } = timer;
	const count = Math.floor(timer.activeIntervals);
	const names = namesIn(timer.activities).slice(0, count);
	const rest: Interval = { type: 'rest', seconds: restTime };
	const work = (name: string): Interval => ({ type: 'effort', name, seconds: workTime });
	const named = names.flatMap((name, index) => (index < count - 1 ? [work(name), rest] : [work(name)]));
	const unnamed = count - names.length;
	return [
		...around('Warm-up', warmupTime),
		...(warmupTime > 0 ? [rest] : []),
		{
			type: 'group',
			rounds: Math.floor(timer.restarts) + 1,
			between: breakTime || restTime,
			of: [...named, ...(unnamed > 0 ? [repeated(work('Work'), unnamed, restTime)] : [])]
		},
		...around('Cool-down', cooldownTime)
	];
}

function repeated(interval: Interval, rounds: number, between: number): Interval {
	return { type: 'group', rounds, between, of: [interval] };
}

function around(name: string, seconds: number): readonly Interval[] {
	return seconds > 0 ? [{ type: 'effort', name, seconds }] : [];
}

function namesIn(activities: unknown): readonly string[] {
	return listOf(opened(activities)).map((name) => (typeof name === 'string' ? name : 'Work'));
}

/** What is JSON in a string, else the value itself. */
function opened(value: unknown): unknown {
	const json = typeof value === 'string' ? readJson(value) : null;
	return json?.ok ? json.value : value;
}

function tellSettings(file: JsonRecord, left: Leftovers): void {
	const sounds = opened(file.soundSettings);
	const named = Object.entries(isRecord(sounds) ? sounds : file).filter(
		([key, value]) => key.endsWith('Sound') && typeof value === 'string' && value !== '' && value !== 'none'
	);
	left.thing('sound', named.length);
	left.thing('colour', Number('color' in file || 'colorInt' in file));
}
