import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	dayOf,
	daysBetween,
	daysOf,
	isDay,
	mondayOf,
	monthOf,
	timeOf,
	weekdayOf
} from './day.ts';

/** Days from 1900 to 2200. */
const days = fc.integer({ min: -25_567, max: 84_005 }).map((count) => addDays('1970-01-01', count));

describe('a day', () => {
	it('is that of the clock on the wall, to the last millisecond', () => {
		const midnight = new Date(2026, 10, 22).getTime();
		expect([dayOf(midnight - 1), dayOf(midnight), dayOf(midnight + 86_399_999)]).toEqual([
			'2026-11-21',
			'2026-11-22',
			'2026-11-22'
		]);
	});

	it('has a noon that is part of it, on days on which the clocks change too', () => {
		fc.assert(
			fc.property(days, (day) => {
				expect(dayOf(timeOf(day))).toBe(day);
			})
		);
	});

	it('so many days later is so many days after', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
				expect(daysBetween(day, addDays(day, count))).toBe(count);
				expect(addDays(addDays(day, count), -count)).toBe(day);
			})
		);
	});

	it('goes over the ends of months and years, and leap days', () => {
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
		expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
	});

	it('is part of the week that began on the Monday before', () => {
		expect([weekdayOf('2026-11-16'), weekdayOf('2026-11-22')]).toEqual([0, 6]);
		expect([mondayOf('2026-11-16'), mondayOf('2026-11-22')]).toEqual(['2026-11-16', '2026-11-16']);
		fc.assert(
			fc.property(days, (day) => {
				expect(weekdayOf(mondayOf(day))).toBe(0);
				expect(daysBetween(mondayOf(day), day)).toBe(weekdayOf(day));
			})
		);
	});

	it('sorts as text as it does in time', () => {
		fc.assert(
			fc.property(days, days, (a, b) => {
				expect(a < b).toBe(daysBetween(a, b) > 0);
			})
		);
	});

	it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-11-22T', '', 'today'])(
		'is not %j',
		(text) => expect(isDay(text)).toBe(false)
	);
});

describe('a month', () => {
	it('has all its days, in order', () => {
		expect(daysOf('2024-02')).toHaveLength(29);
		fc.assert(
			fc.property(days, (day) => {
				const all = daysOf(monthOf(day));
				expect(all).toContain(day);
				expect(all.every((one) => isDay(one) && monthOf(one) === monthOf(day))).toBe(true);
				expect(monthOf(addDays(all.at(-1)!, 1))).toBe(addMonths(monthOf(day), 1));
			})
		);
	});

	it('so many months later goes over the end of the year', () => {
		expect([addMonths('2026-11', 2), addMonths('2026-01', -13)]).toEqual(['2027-01', '2024-12']);
	});
});
