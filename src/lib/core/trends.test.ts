import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from './day.ts';
import type { LocalDay } from './day.ts';
import { lifelikeYear } from './lifelike.arbitrary.ts';
import type { Session } from './session.ts';
import { daysIn, summarise } from './summary.ts';
import { periodsOf, sheetOf, spanOf } from './trends-span.ts';
import {
	doneIn,
	exerciseCourse,
	exercisesDone,
	kindsInOrder,
	levelOf,
	painCourse,
	routinesDone
} from './trends.ts';

const today = '2026-11-22';
const year = lifelikeYear(7, today);
const months = summarise(year);
const first = year[0]!.day;
const within = (from: LocalDay, to: LocalDay): Session[] =>
	year.filter(({ day }) => day >= from && day <= to);
const setsIn = (session: Session, exercise: string) =>
	session.steps.filter((step) => step.exercise === exercise).flatMap((step) => step.sets);
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

test.each([
	['month', 5],
	['quarter', 14],
	['year', 53]
] as const)('a %s is %d weeks, from a Monday up to today', (reach, weeks) => {
	for (let day = today; day < '2026-12-01'; day = addDays(day, 1)) {
		const span = spanOf(reach, day, first);
		expect([weekdayOf(span.from), span.to]).toEqual([0, day]);
		expect(Math.ceil((daysBetween(span.from, day) + 1) / 7)).toBe(weeks);
		expect(periodsOf(span)).toHaveLength(weeks);
	}
});

test('all is from the week of the first session; a long time is told in months, which hold every day once', () => {
	expect(spanOf('all', today, null)).toEqual({ from: '2026-11-16', to: today });
	expect(spanOf('all', today, '2027-01-01')).toEqual({ from: '2026-11-16', to: today });
	const periods = periodsOf(spanOf('all', today, '2024-02-29'));
	expect(periods[0]).toEqual({ from: '2024-02-26', to: '2024-02-29', weeks: 4 / 7 });
	expect(periods.at(-1)).toMatchObject({ from: '2026-11-01', to: today });
	for (const [index, { from }] of periods.entries())
		if (index > 0) expect(from).toBe(addDays(periods[index - 1]!.to, 1));
});

test('a sheet of the calendar has whole weeks, and every day of its month once', () => {
	for (const month of ['2026-02', '2026-11', '2024-02', '2027-08']) {
		const sheet = sheetOf(month);
		expect(sheet.every((week) => week.length === 7 && weekdayOf(week[0]!) === 0)).toBe(true);
		const days = sheet.flat();
		expect(new Set(days).size).toBe(days.length);
		expect(days.filter((day) => day.startsWith(month)).at(-1)).toMatch(/-(28|29|30|31)$/);
		expect(sheet[0]!.at(-1)!.startsWith(month) && sheet.at(-1)![0]!.startsWith(month)).toBe(true);
	}
});

describe.each(['month', 'quarter', 'year', 'all'] as const)(
	'%s of a lifelike year, against a recount',
	(reach) => {
		const span = spanOf(reach, today, first);
		const days = daysIn(months, span.from, span.to);
		const sessions = within(span.from, span.to);

		test('time and effort by kind, period by period', () => {
			const told = doneIn(days, periodsOf(span));
			expect(total(told.map((period) => period.sessions))).toBe(sessions.length);
			for (const { period, sessions: count, seconds, effort } of told) {
				const inIt = within(period.from, period.to);
				expect(count).toBe(inIt.length);
				expect(seconds * period.weeks).toBeCloseTo(total(inIt.map(({ elapsed }) => elapsed)), 0);
				for (const kind of kindsInOrder) {
					const steps = inIt.flatMap((session) => session.steps).filter((step) => step.kind === kind);
					const counted = total(steps.flatMap(({ sets }) => sets.map((set) => set.seconds)));
					expect(Math.abs(effort[kind] * period.weeks - counted)).toBeLessThan(0.3);
				}
			}
		});

		test('pain, with the mean of the last seven that said it', () => {
			const said = sessions.filter(
				({ checkIn }) => checkIn?.before !== undefined || checkIn?.after !== undefined
			);
			const course = painCourse(days);
			expect(course.map(({ at }) => at)).toEqual(said.map(({ startedAt }) => startedAt));
			expect(course.length).toBeGreaterThan(10);
			for (const [index, point] of course.entries()) {
				for (const [of, mean] of [
					['before', point.meanBefore],
					['after', point.meanAfter]
				] as const) {
					const value = said[index]!.checkIn![of];
					expect(point[of]).toBe(value ?? null);
					const sofar = said.slice(0, index + 1).flatMap(({ checkIn }) => checkIn?.[of] ?? []);
					const last = sofar.slice(Math.max(0, sofar.length - 7));
					if (value === undefined) expect(mean).toBeNull();
					else expect(mean).toBeCloseTo(total(last) / last.length, 9);
				}
			}
		});

		test('exercises and routines', () => {
			const exercises = exercisesDone(days);
			const done = sessions.flatMap((session) =>
				session.steps
					.filter((step) => step.sets.some((set) => set.done))
					.map((step) => ({ step, day: session.day }))
			);
			expect(new Set(exercises.map(({ id }) => id))).toEqual(new Set(done.map(({ step }) => step.exercise)));
			for (const told of exercises) {
				const of = done.filter(({ step }) => step.exercise === told.id);
				expect(told.days).toBe(new Set(of.map(({ day }) => day)).size);
				expect(told.sets).toBe(of.flatMap(({ step }) => step.sets.filter((set) => set.done)).length);
				expect(told.last).toBe(of.at(-1)!.day);
			}
			const routines = routinesDone(days);
			expect(total(routines.map(({ times }) => times))).toBe(sessions.length);
			for (const told of routines) {
				const of = sessions.filter(({ routine }) => routine.id === told.id);
				expect([told.times, told.last, told.title]).toEqual([
					of.length,
					of.at(-1)!.day,
					of[0]!.routine.title
				]);
				expect(told.seconds).toBeCloseTo(total(of.map(({ elapsed }) => elapsed)), 0);
			}
			expect(routines.map(({ times }) => times)).toEqual(
				routines.map(({ times }) => times).sort((a, b) => b - a)
			);
		});
	}
);

test('the course of an exercise: what was done of it, day by day', () => {
	const course = exerciseCourse(daysIn(months, first, today), 'deadlift');
	const days = new Set(
		year.filter((session) => setsIn(session, 'deadlift').some(({ reps }) => reps > 0)).map(({ day }) => day)
	);
	expect(course.map(({ day }) => day)).toEqual([...days]);
	for (const point of course) {
		const sets = year
			.filter(({ day }) => day === point.day)
			.flatMap((session) => setsIn(session, 'deadlift'));
		const kilograms = sets.map(({ load }) =>
			load ? load.weight * (load.unit === 'lb' ? 0.45359237 : 1) : 0
		);
		expect(point.heaviest).toBeCloseTo(Math.max(...kilograms), 1);
		expect(point.volume).toBeCloseTo(total(sets.map(({ reps }, index) => reps * kilograms[index]!)), 1);
		expect(point.mostReps).toBe(Math.max(...sets.map(({ reps }) => reps)));
	}
	expect(exerciseCourse(daysIn(months, first, today), 'toString')).toEqual([]);
});

test('a day is the darker, the longer its sessions were', () => {
	const levels = [...daysIn(months, first, today).values()].map(
		(day) => [day.seconds, levelOf(day)] as const
	);
	const inOrder = levels.sort((a, b) => a[0] - b[0]).map(([, level]) => level);
	expect(inOrder).toEqual([...inOrder].sort());
	expect(new Set(inOrder)).toEqual(new Set([1, 2, 3, 4]));
	expect(levelOf(undefined)).toBe(0);
});
