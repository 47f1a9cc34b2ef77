import type { Tick } from '#lib/components/chart/table.ts';
import { addDays, addMonths, daysBetween, monthOf, timeOf } from '#lib/core/day.ts';
import type { LocalDay, LocalMonth } from '#lib/core/day.ts';
import type { Period, Span } from '#lib/core/trends-span.ts';

const format = (options: Intl.DateTimeFormatOptions) => {
	const written = new Intl.DateTimeFormat(undefined, options);
	return (day: LocalDay) => written.format(timeOf(day));
};

export const dayLong = format({ weekday: 'long', day: 'numeric', month: 'long' });
export const dayWhole = format({ day: 'numeric', month: 'long', year: 'numeric' });
export const dayShort = format({ day: 'numeric', month: 'short' });
export const weekdayLong = format({ weekday: 'long' });
export const weekdayShort = format({ weekday: 'short' });
const weekdayNarrow = format({ weekday: 'narrow' });
const monthShort = format({ month: 'short' });
const monthWithYear = format({ month: 'long', year: 'numeric' });
const yearOf = (day: LocalDay) => day.slice(0, 4);

/** Monday to Sunday, as short as they are written. */
export const weekdayLetters: readonly string[] = Array.from({ length: 7 }, (_, index) =>
	weekdayNarrow(addDays('2026-11-16', index))
);

export function monthName(month: LocalMonth): string {
	return monthWithYear(`${month}-01`);
}

/** `Week of 16 Nov 2026`, or a month's name. */
export function periodName({ from, weeks }: Period): string {
	return weeks === 1 ? `Week of ${dayShort(from)} ${yearOf(from)}` : monthName(monthOf(from));
}

/** Months are named where they begin, and the year with its first one; of a quarter's weeks every one is. */
export function periodTicks(periods: readonly Period[]): readonly Tick[] {
	if (periods.length <= 14 && periods[0]?.weeks === 1)
		return periods.map(({ from }, at) => ({ at, label: dayShort(from) }));
	return periods.flatMap(({ from, to }, at) => {
		const begins = at > 0 && (from.endsWith('-01') || monthOf(from) !== monthOf(to));
		return begins ? [{ at, label: monthLabel(`${monthOf(to)}-01`) }] : [];
	});
}

/** Where months begin within a span, or its Mondays where it is no longer than a quarter; in milliseconds since 1970. */
export function timeTicks({ from, to }: Span): readonly Tick[] {
	const tick = (day: LocalDay, label: string) => ({ at: timeOf(day), label });
	const days = daysBetween(from, to) + 1;
	if (days <= 14 * 7)
		return Array.from({ length: Math.ceil(days / 7) }, (_, index) => addDays(from, 7 * index)).map((day) =>
			tick(day, dayShort(day))
		);
	const ticks: Tick[] = [];
	for (let month = addMonths(monthOf(from), 1); `${month}-01` <= to; month = addMonths(month, 1))
		ticks.push(tick(`${month}-01`, monthLabel(`${month}-01`)));
	return ticks;
}

function monthLabel(first: LocalDay): string {
	return first.slice(5, 7) === '01' ? yearOf(first) : monthShort(first);
}
