import { addDays, addMonths, daysBetween, daysOf, mondayOf, monthOf } from './day.ts';
import type { LocalDay, LocalMonth } from './day.ts';

/** How far back History looks. */
export type Reach = 'month' | 'quarter' | 'year' | 'all';

/** Days from the one to the other, both included. */
export interface Span {
	readonly from: LocalDay;
	readonly to: LocalDay;
}

/** A part of a span that is counted together: a week from Monday, or the part of a month that lies within. */
export interface Period extends Span {
	/** How many weeks it is long; not whole for a month. */
	readonly weeks: number;
}

/** Whole weeks before this one. A month is five weeks with this one, three months 14, a year 53. */
const weeksBefore = { month: 4, quarter: 13, year: 52 } as const;

/** As many weeks as are told one by one: of a longer span its months are. */
const mostWeeks = 53;

/** From a Monday up to today. `first` is the first day with anything, `null` where there is none. */
export function spanOf(reach: Reach, today: LocalDay, first: LocalDay | null): Span {
	const monday = mondayOf(today);
	if (reach !== 'all') return { from: addDays(monday, -7 * weeksBefore[reach]), to: today };
	return { from: first === null || first > today ? monday : mondayOf(first), to: today };
}

/** A span in weeks, the last one whole; in months where it has more than 53 weeks. */
export function periodsOf({ from, to }: Span): readonly Period[] {
	const weeks = Math.ceil((daysBetween(from, to) + 1) / 7);
	return weeks <= mostWeeks ? weeksFrom(from, weeks) : monthsWithin(from, to);
}

/** A month as a sheet of the calendar has it: whole weeks from Monday, with the days of its neighbours. */
export function sheetOf(month: LocalMonth): readonly (readonly LocalDay[])[] {
	const days = daysOf(month);
	const first = mondayOf(days[0]!);
	const weeks = Math.ceil((daysBetween(first, days.at(-1)!) + 1) / 7);
	return weeksFrom(first, weeks).map(daysFrom);
}

/** The days of a span, in order. */
export function daysFrom({ from, to }: Span): readonly LocalDay[] {
	return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

function weeksFrom(monday: LocalDay, weeks: number): readonly Period[] {
	return Array.from({ length: weeks }, (_, index) => {
		const from = addDays(monday, 7 * index);
		return { from, to: addDays(from, 6), weeks: 1 };
	});
}

function monthsWithin(from: LocalDay, to: LocalDay): readonly Period[] {
	const periods: Period[] = [];
	for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) {
		const days = daysOf(month).filter((day) => day >= from && day <= to);
		periods.push({ from: days[0]!, to: days.at(-1)!, weeks: days.length / 7 });
	}
	return periods;
}
