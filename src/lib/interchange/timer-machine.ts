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

const step = v.object({
	label: v.fallback(v.string(), ''),
	/** Milliseconds. */
	length: v.pipe(v.number(), v.minValue(0)),
	type: v.fallback(v.string(), 'NORMAL'),
	behaviour: v.fallback(v.array(v.object({ type: v.string() })), [])
});
const loop = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), 1);
const timer = v.object({
	name: v.fallback(v.string(), ''),
	loop,
	steps: v.array(v.unknown()),
	startStep: v.nullish(v.unknown(), null),
	endStep: v.nullish(v.unknown(), null)
});

type Noun = readonly [one: string, many: string];

/** What a step does beside lasting, as it is called here. What is not named has a place: `HALT` waits for the person. */
const behaviours: ReadonlyMap<string, Noun> = new Map([
	['MUSIC', ['sound', 'sounds']],
	['BEEP', ['sound', 'sounds']],
	['VIBRATION', ['vibration', 'vibrations']],
	['VOICE', ['spoken line', 'spoken lines']],
	['HALF', ['half-way signal', 'half-way signals']],
	['COUNT', ['countdown', 'countdowns']],
	['SCREEN', ['screen that wakes', 'screens that wake']],
	['NOTIFICATION', ['notification', 'notifications']],
	['FLASHLIGHT', ['flashing light', 'flashing lights']],
	['IMAGE', ['image', 'images']]
]);

/** Lists of a backup that are not timers. */
const others: readonly (readonly [key: string, noun: Noun])[] = [
	['folders', ['folder', 'folders']],
	['timerStamps', ['entry of the log', 'entries of the log']],
	['schedulers', ['schedule', 'schedules']]
];

const isTimer = (value: unknown): value is JsonRecord =>
	isRecord(value) && Array.isArray(value.steps) && value.steps.every(isRecord) && 'loop' in value;

/** A backup, of which the timers may be only a part. */
export function isTimerMachine(value: unknown): value is JsonRecord {
	return isRecord(value) && Array.isArray(value.timers) && value.timers.some(isTimer);
}

export function readTimerMachine(file: JsonRecord, intake: Intake): FileReading {
	const { left } = intake;
	const routines = eachRead(listOf(file.timers), intake, (value) => {
		const read = v.safeParse(timer, value);
		if (!read.success) {
			left.thing('timer that is not understood', 1, 'timers that are not understood');
			return null;
		}
		const { name, startStep, endStep, steps, loop: rounds } = read.output;
		const intervals: readonly Interval[] = [
			...intervalsIn([startStep ?? []].flat(), left),
			{ type: 'group', rounds, of: intervalsIn(steps, left) },
			...intervalsIn([endStep ?? []].flat(), left)
		];
		return intervalRoutine(name, intervals, intake);
	});
	for (const [key, [one, many]] of others) left.thing(one, listOf(file[key]).length, many);
	left.thing('setting', isRecord(file.prefs) ? Object.keys(file.prefs).length : 0);
	return outcome('TimeR Machine', routines, left);
}

/** Steps, and groups of them, which may be nested. */
function intervalsIn(values: readonly unknown[], left: Leftovers): readonly Interval[] {
	return values.map((value): Interval => {
		if (isRecord(value) && Array.isArray(value.steps))
			return { type: 'group', rounds: v.parse(loop, value.loop), of: intervalsIn(value.steps, left) };
		const read = v.safeParse(step, value);
		if (!read.success) {
			left.thing('step that is not understood', 1, 'steps that are not understood');
			return { type: 'rest', seconds: 0 };
		}
		return intervalOf(read.output, left);
	});
}

/** A notifier only says that a step is over, and takes its time. */
function intervalOf(
	{ label, length, type, behaviour }: v.InferOutput<typeof step>,
	left: Leftovers
): Interval {
	for (const { type: kind } of behaviour) {
		if (kind === 'HALT') continue;
		const [one, many] = behaviours.get(kind) ?? ['signal', 'signals'];
		left.thing(one, 1, many);
	}
	const seconds = length / 1000;
	const open = behaviour.some(({ type: kind }) => kind === 'HALT');
	if (type === 'NOTIFIER') left.say('What the file calls a notifier is a rest here.');
	if (!open && (type === 'NOTIFIER' || isRest(label))) return { type: 'rest', seconds };
	return { type: 'effort', name: label, seconds, open };
}
