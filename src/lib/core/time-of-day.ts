import * as v from 'valibot';
import { addDays, daysBetween, weekdayNames, weekdayOf } from './day.ts';
import type { LocalDay } from './day.ts';

/** A time on the clock of wherever the person is, in minutes since midnight: 0 to 1439. */
export type TimeOfDay = number;

/** Days of the week, Monday 0 to Sunday 6, in order, each once. */
export type Weekdays = readonly number[];

export const everyDay: Weekdays = [0, 1, 2, 3, 4, 5, 6];
export const workingDays: Weekdays = [0, 1, 2, 3, 4];

export const timeOfDaySchema: v.GenericSchema<unknown, TimeOfDay> = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(0),
	v.maxValue(1439)
);

export const weekdaysSchema: v.GenericSchema<unknown, Weekdays> = v.pipe(
	v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
	v.minLength(1),
	v.check((days) => days.every((day, index) => index === 0 || day > days[index - 1]!))
);

/** A time as a form has it: `07:30`. */
export function writeTime(time: TimeOfDay): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}

/** Reads what `writeTime` writes; `null` where it is no time. */
export function readTime(text: string): TimeOfDay | null {
	const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?$/.exec(text) ?? [];
	return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/**
 * When the clock shows a time on a day where the device is, in milliseconds since 1970. A time that a change of the
 * clocks leaves out is as much later as they were put forward; one that comes twice is the first.
 */
export function atTime(day: LocalDay, time: TimeOfDay): number {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return new Date(year, month - 1, date, 0, time).getTime();
}

/** The first day, from one on, that is one of these weekdays. */
export function firstOn(days: Weekdays, from: LocalDay): LocalDay {
	const first = weekdayOf(from);
	return addDays(from, Math.min(...days.map((day) => (day - first + 7) % 7)));
}

/** With one weekday more, or one less. */
export function toggled(days: Weekdays, day: number): Weekdays {
	return days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort((a, b) => a - b);
}

/** `Every day`, `Monday to Friday`, `Saturday and Sunday`, `Mon, Wed, Fri`. */
export function weekdaysInWords(days: Weekdays): string {
	if (days.length === 7) return 'Every day';
	const [first, last] = [days[0]!, days.at(-1)!];
	if (days.length === 1) return weekdayNames[first]!;
	const joined = last - first === days.length - 1;
	if (joined) return `${weekdayNames[first]} ${days.length === 2 ? 'and' : 'to'} ${weekdayNames[last]}`;
	return days.map((day) => weekdayNames[day]!.slice(0, 3)).join(', ');
}

/** What a day is called beside today: `today`, `tomorrow`, or its weekday. */
export function dayInWords(day: LocalDay, today: LocalDay): string {
	const ahead = daysBetween(today, day);
	return ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : `on ${weekdayNames[weekdayOf(day)]}`;
}
