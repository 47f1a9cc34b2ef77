import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayOf, weekdayOf } from './day.ts';
import { answered, defaultDesk, minutesUntil, nextNudge, settled, untilNextMinute } from './desk.ts';
import type { DeskMemory, DeskSettings } from './desk.ts';
import { atTime, everyDay } from './time-of-day.ts';

const settings: DeskSettings = { ...defaultDesk, on: true, every: 45 };
const minute = 60_000;

/** A Wednesday. */
const day = '2026-03-25';
const at = (time: string, on = day) => {
	const [hours, minutes] = time.split(':').map(Number);
	return atTime(on, hours! * 60 + minutes!);
};
const since = (time: string, on = day): DeskMemory => ({ countedFrom: at(time, on), quietUntil: null });
const told = (time: number | null) => {
	if (time === null) return null;
	const date = new Date(time);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${dayOf(time)} ${two(date.getHours())}:${two(date.getMinutes())}`;
};
const next = (memory: DeskMemory, now: number, changes: Partial<DeskSettings> = {}) => {
	const all = { ...settings, ...changes };
	return told(nextNudge(all, settled(all, memory, now), now));
};

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Berlin'));
afterEach(() => void vi.unstubAllEnvs());

describe('the next nudge', () => {
	it('comes so long after the person moved', () => {
		expect(next(since('10:00'), at('10:20'))).toBe('2026-03-25 10:45');
		expect(next(since('10:00'), at('10:20'), { every: 20 })).toBe('2026-03-25 10:20');
	});

	it('is counted from the beginning of the hours, not from before them', () => {
		expect(next(since('07:00'), at('08:00'))).toBe('2026-03-25 09:45');
		expect(next(since('08:59'), at('09:10'))).toBe('2026-03-25 09:45');
	});

	it('waits for the next day with hours where these are over', () => {
		expect(next(since('16:30'), at('16:40'))).toBe('2026-03-26 09:45');
		expect(next(since('16:30', '2026-03-27'), at('18:00', '2026-03-27'))).toBe('2026-03-30 09:45');
		expect(next(since('10:00'), at('10:00'), { days: [2] })).toBe('2026-03-25 10:45');
		expect(next(since('17:00'), at('17:00'), { days: [2] })).toBe('2026-04-01 09:45');
	});

	it('never comes where the hours are shorter than an interval', () => {
		expect(next(since('09:00'), at('09:00'), { to: 9 * 60 + 45 })).toBe(null);
	});

	it('comes in a night shift on both sides of midnight, of the day it began on', () => {
		const night = { from: 22 * 60, to: 6 * 60, days: [2] };
		expect(next(since('23:30'), at('23:40'), night)).toBe('2026-03-26 00:15');
		expect(next(since('01:00', '2026-03-26'), at('01:00', '2026-03-26'), night)).toBe('2026-03-26 01:45');
		expect(next(since('05:50', '2026-03-26'), at('05:50', '2026-03-26'), night)).toBe('2026-04-01 22:45');
	});

	it('may come round the clock', () => {
		const always = { from: 0, to: 0, days: everyDay };
		expect(next(since('23:30'), at('23:40'), always)).toBe('2026-03-26 00:45');
	});

	it('stands at the same wall clock on the days around a change of the clocks', () => {
		// On Sunday, 29 March 2026, the clocks go from 2:00 to 3:00; on 25 October from 3:00 to 2:00.
		for (const sunday of ['2026-03-29', '2026-10-25'])
			for (const offset of [-1, 0, 1])
				expect(
					next(since('06:00', addDays(sunday, offset)), at('06:00', addDays(sunday, offset)), {
						days: everyDay
					})
				).toBe(`${addDays(sunday, offset)} 09:45`);
		const night = { from: 60, to: 6 * 60, days: everyDay };
		expect(next(since('00:30', '2026-03-29'), at('00:30', '2026-03-29'), night)).toBe('2026-03-29 01:45');
		expect(next(since('01:45', '2026-03-29'), at('01:45', '2026-03-29'), night)).toBe('2026-03-29 03:30');
	});

	it('is due at once where it came due a short while ago: a timer was late', () => {
		expect(next(since('10:00'), at('10:50'))).toBe('2026-03-25 10:45');
		expect(next(since('10:00'), at('11:29'))).toBe('2026-03-25 10:45');
	});

	it('is counted anew where a whole interval was missed: the machine slept', () => {
		expect(next(since('10:00'), at('11:30'))).toBe('2026-03-25 12:15');
		expect(next({ ...since('09:30'), quietUntil: at('10:30') }, at('11:30'))).toBe('2026-03-25 12:15');
	});

	it('is not put off by a clock that was set back', () => {
		expect(next(since('15:00'), at('10:00'))).toBe('2026-03-25 10:45');
		expect(next({ countedFrom: at('15:00'), quietUntil: at('16:00') }, at('10:00'))).toBe('2026-03-25 11:45');
	});
});

describe('an answer', () => {
	it.each([
		['snooze', '2026-03-25 10:56'],
		['hour', '2026-03-25 11:46'],
		['skip', '2026-03-25 11:31'],
		['start', '2026-03-25 11:31']
	] as const)('“%s” has the next one come at %s', (answer, due) => {
		const now = at('10:46');
		expect(next(answered(since('10:00'), answer, now, at('10:45')), now)).toBe(due);
	});

	it.each([
		['snooze', '2026-03-25 10:55'],
		['hour', '2026-03-25 11:10'],
		['skip', '2026-03-25 10:55']
	] as const)('“%s” before it came puts it off until %s, and never brings it nearer', (answer, due) => {
		const now = at('10:10');
		expect(next(answered(since('10:00'), answer, now, at('10:45')), now)).toBe(due);
	});

	it('does not have one come after the hours', () => {
		const late = at('16:55');
		expect(next(answered(since('16:00'), 'snooze', late, at('16:45')), late)).toBe('2026-03-26 09:45');
	});
});

describe('whatever the clock says', () => {
	const anyTime = fc.integer({ min: at('00:00', '2026-01-01'), max: at('00:00', '2027-01-01') });
	const anySettings = fc.record({
		on: fc.constant(true),
		every: fc.integer({ min: 20, max: 120 }),
		from: fc.integer({ min: 0, max: 1439 }),
		to: fc.integer({ min: 0, max: 1439 }),
		days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }).map((days) => days.sort()),
		routine: fc.constant('desk-mobility-5'),
		sound: fc.boolean()
	});
	const anyMemory = fc.record({ countedFrom: anyTime, quietUntil: fc.option(anyTime) });

	it('a nudge comes only within the hours, never before its time, and never long ago', () => {
		fc.assert(
			fc.property(anySettings, anyMemory, anyTime, (settings, memory, now) => {
				const kept = settled(settings, memory, now);
				const due = nextNudge(settings, kept, now);
				expect(settled(settings, kept, now)).toEqual(kept);
				expect(kept.countedFrom).toBeLessThanOrEqual(now);
				if (due === null) return;
				expect(due - now).toBeGreaterThan(-settings.every * minute);
				expect(inHours(settings, due)).toBe(true);
				expect(due - kept.countedFrom).toBeGreaterThanOrEqual(settings.every * minute);
				expect(due).toBeGreaterThanOrEqual(kept.quietUntil ?? 0);
			}),
			{ numRuns: 500 }
		);
	});

	/** Counted by hand: some chosen day's hours, or those of the day before, hold this time. */
	function inHours({ from, to, days }: DeskSettings, time: number): boolean {
		return [0, -1].some((offset) => {
			const start = addDays(dayOf(time), offset);
			const end = to > from ? start : addDays(start, 1);
			return days.includes(weekdayOf(start)) && atTime(start, from) <= time && time < atTime(end, to);
		});
	}

	it('the minutes that are left change when they are said to', () => {
		fc.assert(
			fc.property(anyTime, fc.integer({ min: -500_000, max: 10_000_000 }), (now, ahead) => {
				const due = now + ahead;
				const wait = untilNextMinute(due, now);
				expect(wait).toBeGreaterThan(0);
				expect(wait).toBeLessThanOrEqual(minute);
				expect(minutesUntil(due, now + wait - 1)).toBe(minutesUntil(due, now));
				if (ahead > 0) expect(minutesUntil(due, now + wait)).toBe(minutesUntil(due, now) - 1);
			})
		);
	});
});
