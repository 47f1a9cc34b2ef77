import type { Target } from './plan.ts';
import { daysMeant } from './plan.ts';
import { countsOn, timeFor } from './plan-week.ts';
import type { Days } from './plan-week.ts';
import { daysFrom } from './trends-span.ts';
import type { Period } from './trends-span.ts';

/** What was done towards a target, period by period. All numbers are a week's: of a longer period the mean. */
export interface Towards {
	readonly target: Target;
	/** What is counted: minutes where the target has some, else the days that count. */
	readonly unit: 'minutes' | 'days';
	/** The least that is meant in a week. */
	readonly goal: number;
	readonly done: readonly { readonly period: Period; readonly amount: number }[];
	/** Periods in which as much was done as is meant, or more. */
	readonly reached: number;
}

export function towards(target: Target, days: Days, periods: readonly Period[]): Towards {
	const { from } = daysMeant(target);
	const unit = target.minutes === null ? 'days' : 'minutes';
	const done = periods.map((period) => {
		const within = daysFrom(period).flatMap((day) => days.get(day) ?? []);
		const amount =
			unit === 'minutes'
				? within.reduce((sum, day) => sum + timeFor(target, day), 0) / 60
				: within.filter((day) => countsOn(target, day)).length;
		return { period, amount: Math.round((amount / period.weeks) * 10) / 10 };
	});
	const goal = from * (target.minutes ?? 1);
	return { target, unit, goal, done, reached: done.filter(({ amount }) => amount >= goal).length };
}
