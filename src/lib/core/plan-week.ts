import { addDays, mondayOf, weekdayOf } from './day.ts';
import type { LocalDay } from './day.ts';
import type { Seconds } from './duration.ts';
import { daysMeant, kindsOf, targetsInUse } from './plan.ts';
import type { Plan, Target } from './plan.ts';
import type { DaySummary } from './summary.ts';

/** What was done, by the day; a day without anything need not be there. */
export type Days = ReadonlyMap<LocalDay, DaySummary>;

/**
 * How a target stands today. `done`: today counts. `due`: one today is meant. `rest`: the day before was one, so it
 * waits. `later`: other days are meant. `enough`: what was meant is done. `over`: no day is left that it would fit on.
 */
export type Standing = 'done' | 'due' | 'rest' | 'later' | 'enough' | 'over';

/** A target in one week. */
export interface TargetWeek {
	readonly target: Target;
	/** Days that are meant, at the least and at the most. */
	readonly meant: { readonly from: number; readonly to: number };
	/** The days that count, in order; today may be one. */
	readonly done: readonly LocalDay[];
	/** The days from today on that are meant for what is left, in order. */
	readonly planned: readonly LocalDay[];
	/** Of the planned days those that stand in for a chosen one, which could not be kept: that one by this. */
	readonly moved: Readonly<Record<LocalDay, LocalDay>>;
	readonly standing: Standing;
	/** The last day on which the rest of the week can begin and still fit; today or later. `null` where nothing is planned. */
	readonly latest: LocalDay | null;
	/** Time today that counts towards its minutes. */
	readonly today: Seconds;
}

export interface PlanWeek {
	readonly monday: LocalDay;
	readonly today: LocalDay;
	/** Those in use, in the plan's order. */
	readonly targets: readonly TargetWeek[];
}

/** Sets of a kind that count as a day of it, where they were part of a routine that counts as another. */
const setsThatCount = 2;

/** Of the minutes that were meant, as much is enough: how long a routine takes depends on the pace. */
const shareOfMinutes = 0.9;

/**
 * Time of a day that counts towards a target: all of it, pauses aside, in routines that count as one of its kinds; or,
 * where that is more, the efforts of its kinds in whatever routine.
 */
export function timeFor(target: Target, { kinds }: DaySummary): Seconds {
	return kindsOf[target.id].reduce((sum, kind) => {
		const done = kinds[kind];
		return sum + (done ? Math.max(done.elapsed, done.seconds) : 0);
	}, 0);
}

/**
 * Whether a day counts towards a target. With minutes: nine tenths of them are enough. Without: a routine that counts as
 * one of its kinds, with at least one set done, or two sets of its kinds in any other.
 */
export function countsOn(target: Target, day: DaySummary | undefined): boolean {
	if (!day) return false;
	if (target.minutes !== null) return timeFor(target, day) >= shareOfMinutes * target.minutes * 60;
	const done = kindsOf[target.id].flatMap((kind) => day.kinds[kind] ?? []);
	return (
		done.some(({ sessions }) => sessions > 0) ||
		done.reduce((sum, { sets }) => sum + sets, 0) >= setsThatCount
	);
}

/**
 * The week of a day as the plan has it: what is done, and what is still meant for which day. What is left of the week
 * is planned from today on: on the days that were chosen, and where one of them could not be kept, on the next day that
 * is free and keeps the day of rest; without chosen days, on the first that are free. What no longer fits is left.
 * Days after today are not looked at, and of those before Monday only Sunday, for its rest.
 */
export function weekOf(plan: Plan, days: Days, today: LocalDay): PlanWeek {
	const targets = targetsInUse(plan).map((target) => targetWeek(target, days, today));
	return { monday: mondayOf(today), today, targets };
}

function targetWeek(target: Target, days: Days, today: LocalDay): TargetWeek {
	const monday = mondayOf(today);
	const meant = daysMeant(target);
	const done = range(monday, today).filter((day) => countsOn(target, days.get(day)));
	const left = Math.max(0, meant.from - done.length);
	const free = freeDays(target, days, today);
	const { planned, moved } = planOf(target, { free, done, left, monday });
	const standing = standingOf(target, { days, today, done, left, planned });
	const latest = latestOf(free, left, target.apart);
	const summary = days.get(today);
	return {
		target,
		meant,
		done,
		planned,
		moved,
		standing,
		latest,
		today: summary ? timeFor(target, summary) : 0
	};
}

/** The days from today to Sunday that one could be done on, each for itself. */
function freeDays(target: Target, days: Days, today: LocalDay): readonly LocalDay[] {
	const isDone = (day: LocalDay) => day <= today && countsOn(target, days.get(day));
	return range(today, addDays(mondayOf(today), 6)).filter(
		(day) => !isDone(day) && !(target.apart && isDone(addDays(day, -1)))
	);
}

interface Left {
	readonly free: readonly LocalDay[];
	readonly done: readonly LocalDay[];
	readonly left: number;
	readonly monday: LocalDay;
}

function planOf(target: Target, { free, done, left, monday }: Left): Pick<TargetWeek, 'planned' | 'moved'> {
	const chosen = [...new Set(target.on)].sort((a, b) => a - b).map((weekday) => addDays(monday, weekday));
	const ahead = spread(
		free.filter((day) => chosen.includes(day)),
		target.apart
	);
	// One done before its day stands for the next: the last days are kept.
	const kept = left === 0 ? [] : ahead.slice(-left);
	const standIns = spread(free, target.apart, kept).slice(0, left - kept.length);
	const early = done.filter((day) => !chosen.includes(day)).length;
	const unkept = chosen.filter((day) => !done.includes(day) && !kept.includes(day)).slice(early);
	const moved = chosen.length === 0 ? [] : standIns.map((day, index) => [day, unkept[index]!] as const);
	return { planned: [...kept, ...standIns].sort(), moved: Object.fromEntries(moved) };
}

/** As many days as fit beside those that are kept, the first ones first; with a day of rest between two, if need be. */
function spread(
	free: readonly LocalDay[],
	apart: boolean,
	kept: readonly LocalDay[] = []
): readonly LocalDay[] {
	const taken: LocalDay[] = [];
	const besides = (day: LocalDay) => [...kept, ...taken].some((other) => touches(day, other, apart));
	for (const day of free) if (!besides(day)) taken.push(day);
	return taken;
}

function touches(day: LocalDay, other: LocalDay, apart: boolean): boolean {
	return day === other || (apart && (addDays(day, 1) === other || addDays(other, 1) === day));
}

function standingOf(
	target: Target,
	{
		days,
		today,
		done,
		left,
		planned
	}: Pick<TargetWeek, 'done' | 'planned'> & {
		readonly days: Days;
		readonly today: LocalDay;
		readonly left: number;
	}
): Standing {
	if (done.includes(today)) return 'done';
	if (left === 0) return 'enough';
	if (planned.includes(today)) return 'due';
	if (target.apart && countsOn(target, days.get(addDays(today, -1)))) return 'rest';
	return planned.length > 0 ? 'later' : 'over';
}

/** The last free day from which on as many still fit as from today. */
function latestOf(free: readonly LocalDay[], left: number, apart: boolean): LocalDay | null {
	const fitting = Math.min(left, spread(free, apart).length);
	if (fitting === 0) return null;
	const enough = (index: number) => spread(free.slice(index), apart).length >= fitting;
	return free[free.findLastIndex((_, index) => enough(index))]!;
}

function range(from: LocalDay, to: LocalDay): readonly LocalDay[] {
	const days: LocalDay[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
	return days;
}

/** Whether a day is one of chosen ones: `on` of a target. */
export function isChosen({ on }: Target, day: LocalDay): boolean {
	return on?.includes(weekdayOf(day)) ?? false;
}
