import * as v from 'valibot';
import { addDays, dayOf, weekdayOf } from './day.ts';
import { atTime, timeOfDaySchema, weekdaysSchema, workingDays } from './time-of-day.ts';
import type { TimeOfDay, Weekdays } from './time-of-day.ts';

/** How the person wants to be nudged while the app is open. */
export interface DeskSettings {
	readonly on: boolean;
	/** Minutes from one nudge to the next. */
	readonly every: number;
	/** Where `to` is not after `from`, it is on the day after. */
	readonly from: TimeOfDay;
	readonly to: TimeOfDay;
	/** The days on which such hours begin. */
	readonly days: Weekdays;
	/** Id of the routine that a nudge is for. */
	readonly routine: string;
	/** With a soft tone, where the browser lets the page sound. */
	readonly sound: boolean;
}

/** What has been done about nudges; times in milliseconds since 1970, by the wall clock. */
export interface DeskMemory {
	/** When the person last moved, said no, or sat down. */
	readonly countedFrom: number;
	/** Until when they asked to be left alone. */
	readonly quietUntil: number | null;
}

/** `start`: the routine is started. `skip`: not this time. */
export type DeskAnswer = 'start' | 'snooze' | 'skip' | 'hour';

export const defaultDesk: DeskSettings = {
	on: false,
	every: 45,
	from: 9 * 60,
	to: 17 * 60,
	days: workingDays,
	routine: 'desk-mobility-5',
	sound: false
};

export const fewestMinutes = 20;
export const mostMinutes = 120;

const minute = 60_000;
const snooze = 10 * minute;
const hour = 60 * minute;

/** A stretch of time in which nudges are wanted. */
interface Hours {
	readonly start: number;
	readonly end: number;
}

/**
 * When the next nudge is due: now or before where one is. `null` where none ever is, because the hours are shorter than
 * what lies between two. It is counted from when the person last moved, or from the beginning of the hours.
 * `memory` as `settled` leaves it.
 */
export function nextNudge(settings: DeskSettings, memory: DeskMemory, now: number): number | null {
	const { countedFrom, quietUntil } = memory;
	for (const { start, end } of hoursFrom(settings, now)) {
		const due = Math.max(quietUntil ?? 0, Math.max(countedFrom, start) + settings.every * minute);
		if (due < end) return due;
	}
	return null;
}

/**
 * The memory as it can be counted on: nothing of it lies ahead where the clock was set back. A nudge that is overdue by a
 * whole interval stands for hours away, asleep or not seen: it is counted from now on again.
 */
export function settled(settings: DeskSettings, memory: DeskMemory, now: number): DeskMemory {
	const countedFrom = Math.min(memory.countedFrom, now);
	const longest = now + settings.every * minute + hour;
	const quietUntil = memory.quietUntil === null ? null : Math.min(memory.quietUntil, longest);
	const sound = { countedFrom, quietUntil };
	const due = nextNudge(settings, sound, now);
	const missed = due !== null && now - due >= settings.every * minute;
	if (missed) return { countedFrom: now, quietUntil: null };
	return countedFrom === memory.countedFrom && quietUntil === memory.quietUntil ? memory : sound;
}

/** What to remember once a nudge has been answered, or put off before it came: `due` is when it was to come. */
export function answered(
	memory: DeskMemory,
	answer: DeskAnswer,
	now: number,
	due: number | null
): DeskMemory {
	if (answer === 'snooze') return { ...memory, quietUntil: Math.max(now, due ?? now) + snooze };
	if (answer === 'hour') return { ...memory, quietUntil: now + hour };
	return { countedFrom: now, quietUntil: null };
}

/** Whole minutes until a time, begun ones included; 0 where it has come. */
export function minutesUntil(time: number, now: number): number {
	return Math.max(0, Math.ceil((time - now) / minute));
}

/** Milliseconds until what `minutesUntil` says of a time changes; at the most a minute, also where it has come. */
export function untilNextMinute(time: number, now: number): number {
	return time <= now ? minute : (time - now) % minute || minute;
}

/** The hours that have not ended at a time, in order: a week of them and those under way. */
function hoursFrom({ from, to, days }: DeskSettings, now: number): readonly Hours[] {
	const today = dayOf(now);
	return Array.from({ length: 9 }, (_, index) => addDays(today, index - 1))
		.filter((day) => days.includes(weekdayOf(day)))
		.map((day) => ({ start: atTime(day, from), end: atTime(to > from ? day : addDays(day, 1), to) }))
		.filter(({ end }) => end > now);
}

export const deskSchema: v.GenericSchema<unknown, DeskSettings> = v.object({
	on: v.boolean(),
	every: v.pipe(v.number(), v.integer(), v.minValue(fewestMinutes), v.maxValue(mostMinutes)),
	from: timeOfDaySchema,
	to: timeOfDaySchema,
	days: weekdaysSchema,
	routine: v.pipe(v.string(), v.maxLength(200)),
	sound: v.boolean()
});

const timestamp = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

export const deskMemorySchema: v.GenericSchema<unknown, DeskMemory> = v.object({
	countedFrom: timestamp,
	quietUntil: v.nullable(timestamp)
});
