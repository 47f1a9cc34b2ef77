import { afterEach, describe, expect, it, vi } from 'vitest';
import { likeliestRoutine, weekAround } from './recent.ts';
import { sessionOf } from './session.arbitrary.ts';

afterEach(() => void vi.unstubAllEnvs());

/** A session that began at a local time. */
const begun = (...[year, month, ...rest]: [number, number, ...number[]]) =>
	sessionOf({ startedAt: new Date(year, month - 1, ...rest).getTime() });

const local = (time: number) => {
	const date = new Date(time);
	return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${date.getMinutes()}`;
};

/** How many sessions each day of the week has. */
const counts = (now: number, ...sessions: ReturnType<typeof begun>[]) =>
	weekAround(now, sessions).map((day) => day.sessions.length);

describe.each([
	'UTC',
	'Europe/Berlin',
	'America/New_York',
	'Pacific/Auckland',
	'Asia/Kolkata',
	'Africa/Cairo'
])('the week in %s', (zone) => {
	const inZone = (check: () => void) => () => {
		vi.stubEnv('TZ', zone);
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(zone);
		check();
	};

	it(
		'runs from Monday to Sunday, whatever day it is',
		inZone(() => {
			for (let day = 2; day <= 8; day++) {
				for (const [hour, minute] of [
					[0, 0],
					[23, 59]
				] as const) {
					const week = weekAround(new Date(2026, 10, day, hour, minute).getTime(), []);
					const first = new Date(2026, 10, 2).getTime();
					expect([week.length, week[0]!.start]).toEqual([7, first]);
					expect(week.findIndex(({ today }) => today)).toBe(day - 2);
					expect(week.filter(({ today }) => today)).toHaveLength(1);
				}
			}
		})
	);

	it(
		'has days that begin at midnight, also where the clocks change',
		inZone(() => {
			for (let month = 0; month < 12; month++) {
				for (let day = 1; day <= 28; day++) {
					const week = weekAround(new Date(2026, month, day, 12).getTime(), []);
					const days = week.map(({ start }) => new Date(start));
					expect(days.map((date) => date.getDay())).toEqual([1, 2, 3, 4, 5, 6, 0]);
					// Cairo has no midnight on the day that its summer time begins.
					expect(days.every((date) => date.getHours() === 0 || zone === 'Africa/Cairo')).toBe(true);
				}
			}
		})
	);

	it(
		'has each session on the day that it began',
		inZone(() => {
			const now = new Date(2026, 2, 29, 12).getTime();
			const sessions = [
				begun(2026, 3, 22, 23, 59),
				begun(2026, 3, 23),
				begun(2026, 3, 28, 23, 59, 59, 999),
				begun(2026, 3, 29),
				begun(2026, 3, 29, 23, 59),
				begun(2026, 3, 30)
			];
			expect(counts(now, ...sessions)).toEqual([1, 0, 0, 0, 0, 1, 2]);
		})
	);
});

describe('the week', () => {
	it('in which the clocks change has a day of 23 hours, or of 25', () => {
		vi.stubEnv('TZ', 'Europe/Berlin');
		const hours = (now: Date) => {
			const starts = weekAround(now.getTime(), []).map(({ start }) => start / 3_600_000);
			return starts.slice(1).map((start, index) => start - starts[index]!);
		};
		expect(hours(new Date(2026, 2, 29))).toEqual([24, 24, 24, 24, 24, 24]);
		expect(hours(new Date(2026, 2, 30))).toEqual([24, 24, 24, 24, 24, 24]);
		expect(local(weekAround(new Date(2026, 2, 29, 3).getTime(), [])[6]!.start)).toBe('2026-3-29 0:0');
		vi.stubEnv('TZ', 'Africa/Cairo');
		expect(hours(new Date(2026, 3, 24))).toEqual([24, 24, 24, 24, 23, 24]);
		expect(hours(new Date(2026, 9, 30))).toEqual([24, 24, 24, 25, 24, 24]);
	});

	it('runs across the turn of the year', () => {
		const week = weekAround(new Date(2027, 0, 1, 12).getTime(), []);
		expect([local(week[0]!.start), local(week[6]!.start)]).toEqual(['2026-12-28 0:0', '2027-1-3 0:0']);
	});
});

describe('the likeliest routine', () => {
	const done = (...ids: string[]) =>
		ids.map((id) => sessionOf({ routine: { id, title: id, kind: 'stability', source: null } }));

	it('is none where nothing was done', () => {
		expect(likeliestRoutine([])).toBeNull();
	});

	it('is the one done most often', () => {
		expect(likeliestRoutine(done('a', 'b', 'b', 'a', 'b'))).toBe('b');
	});

	it('is the latest of those done equally often', () => {
		expect(likeliestRoutine(done('a', 'b', 'b', 'a', 'c'))).toBe('a');
	});

	it('is never a single set that was tried, however often', () => {
		expect(likeliestRoutine(done('try-plank', 'try-plank', 'a'))).toBe('a');
		expect(likeliestRoutine(done('try-plank'))).toBeNull();
	});
});
