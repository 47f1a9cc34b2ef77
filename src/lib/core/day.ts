/** A day of the calendar where it was lived, as `2026-11-22`: it stays that day wherever the device goes later. */
export type LocalDay = string;

/** A month of the calendar, as `2026-11`. */
export type LocalMonth = string;

/** Days of the week by their names, from Monday. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The day that a time (milliseconds since 1970) is part of, in the device's time zone. */
export function dayOf(time: number): LocalDay {
	const date = new Date(time);
	return written(date.getFullYear(), date.getMonth(), date.getDate());
}

/** So many days later, or earlier. */
export function addDays(day: LocalDay, days: number): LocalDay {
	const { year, month, date } = partsOf(day);
	const moved = new Date(Date.UTC(year, month, date + days));
	return written(moved.getUTCFullYear(), moved.getUTCMonth(), moved.getUTCDate());
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
	return Math.round((noon(to) - noon(from)) / 86_400_000);
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: LocalDay): number {
	return (new Date(noon(day)).getUTCDay() + 6) % 7;
}

/** The Monday of the week that a day is part of. */
export function mondayOf(day: LocalDay): LocalDay {
	return addDays(day, -weekdayOf(day));
}

export function monthOf(day: LocalDay): LocalMonth {
	return day.slice(0, 7);
}

/** So many months later, or earlier. */
export function addMonths(month: LocalMonth, months: number): LocalMonth {
	const { year, month: index } = partsOf(`${month}-01`);
	const moved = new Date(Date.UTC(year, index + months, 1));
	return monthOf(written(moved.getUTCFullYear(), moved.getUTCMonth(), 1));
}

/** The days of a month, in order. */
export function daysOf(month: LocalMonth): readonly LocalDay[] {
	const first = `${month}-01`;
	const length = daysBetween(first, `${addMonths(month, 1)}-01`);
	return Array.from({ length }, (_, index) => addDays(first, index));
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): text is LocalDay {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}

/** Noon of a day where the device is, in milliseconds since 1970: to be formatted by `Intl`. */
export function timeOf(day: LocalDay): number {
	const { year, month, date } = partsOf(day);
	return new Date(year, month, date, 12).getTime();
}

function noon(day: LocalDay): number {
	const { year, month, date } = partsOf(day);
	return Date.UTC(year, month, date, 12);
}

function partsOf(day: LocalDay): { year: number; month: number; date: number } {
	const [year, month, date] = day.split('-').map(Number);
	return { year: year!, month: month! - 1, date: date! };
}

function written(year: number, month: number, date: number): LocalDay {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}`;
}
