import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, mondayOf } from './day.ts';
import type { LocalDay } from './day.ts';
import { dayDone, pastDays, plans, targets } from './plan.arbitrary.ts';
import type { Plan, Target } from './plan.ts';
import { countsOn, timeFor, weekOf } from './plan-week.ts';
import type { Days } from './plan-week.ts';

const monday = '2026-11-16';
const day = (weekday: number): LocalDay => addDays(monday, weekday);

const strength: Target = { id: 'strength', days: { from: 2, to: 3 }, minutes: null, apart: true, on: null };
const mobility: Target = { id: 'mobility', days: { from: 7, to: 7 }, minutes: 5, apart: false, on: null };
const of = (...targets: Target[]): Plan => ({ schema: 1, targets });

/** The days, Monday 0, on which there was strength. */
const trainedOn = (...weekdays: number[]): Days =>
	new Map(weekdays.map((weekday) => [day(weekday), dayDone({ strength: {} })]));

/** How a week of one target stands on a day of it. */
function stand(target: Target, days: Days, weekday: number) {
	const { done, planned, moved, standing, latest } = weekOf(of(target), days, day(weekday)).targets[0]!;
	const number = (found: LocalDay) => [0, 1, 2, 3, 4, 5, 6].findIndex((weekday) => day(weekday) === found);
	return {
		done: done.map(number),
		planned: planned.map(number),
		moved: Object.entries(moved).map(([to, from]) => [number(from), number(to)]),
		standing,
		latest: latest && number(latest)
	};
}

describe('a day counts', () => {
	it('where a routine of the kind was done, if only a set of it', () => {
		expect(countsOn(strength, dayDone({ stability: { sets: 1 } }))).toBe(true);
		expect(countsOn(strength, dayDone({ stretch: {} }))).toBe(false);
		expect(countsOn(strength, undefined)).toBe(false);
	});

	it('by two sets of the kind in another routine, and not by one', () => {
		expect(countsOn(strength, dayDone({ stability: { sets: 1, sessions: 0 } }))).toBe(false);
		expect(countsOn(strength, dayDone({ stability: { sets: 2, sessions: 0 } }))).toBe(true);
		const split = dayDone({ stability: { sets: 1, sessions: 0 }, strength: { sets: 1, sessions: 0 } });
		expect(countsOn(strength, split)).toBe(true);
	});

	it('with minutes by the time in such routines, rests and stretches included', () => {
		expect(
			countsOn(mobility, dayDone({ mobility: { minutes: 5, seconds: 90 }, stretch: { sessions: 0 } }))
		).toBe(true);
		expect(timeFor(mobility, dayDone({ mobility: { minutes: 5, seconds: 90 } }))).toBe(300);
	});

	it('with minutes by effort too, where that is more', () => {
		expect(countsOn(mobility, dayDone({ mobility: { elapsed: 0, sessions: 0, seconds: 300 } }))).toBe(true);
	});

	it('from nine tenths of the minutes on', () => {
		expect(countsOn(mobility, dayDone({ mobility: { elapsed: 270, seconds: 0 } }))).toBe(true);
		expect(countsOn(mobility, dayDone({ mobility: { elapsed: 269, seconds: 0 } }))).toBe(false);
	});
});

describe('a week without chosen days', () => {
	it('is planned from today on, with a day of rest between', () => {
		expect(stand(strength, trainedOn(), 0)).toEqual({
			done: [],
			planned: [0, 2],
			moved: [],
			standing: 'due',
			latest: 4
		});
	});

	it('rests on the day after', () => {
		expect(stand(strength, trainedOn(1), 2)).toMatchObject({ standing: 'rest', planned: [3], latest: 6 });
	});

	it('rests on a Monday after a Sunday', () => {
		expect(stand(strength, trainedOn(-1), 0)).toMatchObject({ done: [], standing: 'rest', planned: [1, 3] });
	});

	it('has enough, and plans no more', () => {
		expect(stand(strength, trainedOn(0, 2), 4)).toMatchObject({
			standing: 'enough',
			planned: [],
			latest: null
		});
		expect(stand(strength, trainedOn(0, 2, 4), 4)).toMatchObject({ standing: 'done', done: [0, 2, 4] });
	});

	it('leaves what no longer fits', () => {
		expect(stand({ ...strength, days: { from: 3, to: 3 } }, trainedOn(), 5)).toMatchObject({
			standing: 'due',
			planned: [5],
			latest: 6
		});
		expect(stand({ ...strength, days: { from: 3, to: 3 } }, trainedOn(5), 6)).toMatchObject({
			standing: 'rest',
			planned: []
		});
	});
});

describe('a week with chosen days', () => {
	const chosen: Target = { ...strength, on: [0, 2, 4] };

	it('keeps to them', () => {
		expect(stand(chosen, trainedOn(0), 1)).toMatchObject({ standing: 'rest', planned: [2, 4], moved: [] });
		expect(stand({ ...chosen, apart: false }, trainedOn(0), 1)).toMatchObject({ standing: 'later' });
	});

	it('moves one that was missed to the next free day', () => {
		expect(stand({ ...chosen, apart: false }, trainedOn(), 1)).toMatchObject({
			standing: 'due',
			planned: [1, 2, 4],
			moved: [[0, 1]]
		});
	});

	it('moves it where the day of rest is kept', () => {
		expect(stand(chosen, trainedOn(), 1)).toMatchObject({
			standing: 'later',
			planned: [2, 4, 6],
			moved: [[0, 6]]
		});
	});

	it('takes one done early for the next of them', () => {
		expect(stand({ ...chosen, apart: false }, trainedOn(0, 1), 2)).toMatchObject({
			standing: 'later',
			planned: [4],
			moved: []
		});
	});

	it('moves the day after one that was done late', () => {
		expect(stand(chosen, trainedOn(1), 2)).toMatchObject({
			standing: 'rest',
			planned: [4, 6],
			moved: [[2, 6]]
		});
	});

	it('says when no day is left', () => {
		expect(stand({ ...strength, on: [1, 5] }, trainedOn(1, 6), 6)).toMatchObject({ standing: 'done' });
		expect(stand({ ...strength, on: [0, 2, 4] }, trainedOn(3, 5), 6)).toMatchObject({
			standing: 'rest',
			planned: []
		});
	});
});

/** All selections of some days. */
function selections(days: readonly LocalDay[]): LocalDay[][] {
	return days.reduce<LocalDay[][]>((all, day) => [...all, ...all.map((some) => [...some, day])], [[]]);
}

const touch = (days: readonly LocalDay[]) => days.some((one) => days.includes(addDays(one, 1)));

/** As many as fit at all, by trying everything. */
function mostOf(target: Target, days: readonly LocalDay[]): number {
	const fitting = selections(days).filter((some) => !target.apart || !touch(some));
	return Math.max(...fitting.map((some) => some.length));
}

describe('any week', () => {
	const weeks = fc.record({
		plan: plans,
		days: pastDays(addDays(monday, -7), 21),
		today: fc.nat({ max: 6 }).map(day)
	});

	it('has the days done that count, and nothing that was after today', () => {
		fc.assert(
			fc.property(weeks, ({ plan, days, today }) => {
				const week = weekOf(plan, days, today);
				expect(week.monday).toBe(mondayOf(today));
				expect(week.targets.map(({ target }) => target)).toEqual(plan.targets.filter(({ off }) => !off));
				for (const { target, done } of week.targets) {
					const recount = [...days].filter(
						([found, summary]) => found >= monday && found <= today && countsOn(target, summary)
					);
					expect(done).toEqual(recount.map(([found]) => found));
				}
			})
		);
	});

	it('plans only free days, keeps the rest, and never more than is left, nor a day less than could be added', () => {
		fc.assert(
			fc.property(weeks, ({ plan, days, today }) => {
				for (const { target, done, planned, meant, latest } of weekOf(plan, days, today).targets) {
					const left = Math.max(0, meant.from - done.length);
					const isDone = (found: LocalDay) => found <= today && countsOn(target, days.get(found));
					const free = [0, 1, 2, 3, 4, 5, 6]
						.map(day)
						.filter((found) => found >= today && !isDone(found))
						.filter((found) => !target.apart || !isDone(addDays(found, -1)));
					expect(planned.filter((found) => !free.includes(found))).toEqual([]);
					expect(target.apart && touch(planned)).toBe(false);
					expect(planned.length).toBeLessThanOrEqual(left);
					const more = free.filter(
						(found) => !planned.includes(found) && !(target.apart && touch([...planned, found].sort()))
					);
					if (planned.length < left) expect(more).toEqual([]);
					if (!target.on?.length) expect(planned.length).toBe(Math.min(left, mostOf(target, free)));
					const fits = Math.min(left, mostOf(target, free));
					const latestFree = free.filter(
						(found) =>
							mostOf(
								target,
								free.filter((other) => other >= found)
							) >= fits
					);
					expect(latest).toBe(fits === 0 ? null : latestFree.at(-1));
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('moves a chosen day only to one that was not chosen, each to another', () => {
		fc.assert(
			fc.property(targets('stretch'), pastDays(monday, 7), fc.nat({ max: 6 }), (target, days, weekday) => {
				const { done, planned, moved } = weekOf(of(target), days, day(weekday)).targets[0]!;
				const chosen = (target.on ?? []).map(day);
				const from = Object.values(moved);
				expect(new Set(from).size).toBe(from.length);
				for (const missed of from) {
					expect(chosen).toContain(missed);
					expect([...done, ...planned]).not.toContain(missed);
				}
				const standIns = chosen.length === 0 ? [] : planned.filter((found) => !chosen.includes(found));
				expect(Object.keys(moved).sort()).toEqual(standIns);
			})
		);
	});
});
