import { addDays } from './day.ts';
import type { LocalDay } from './day.ts';
import { targetsInUse } from './plan.ts';
import type { Plan } from './plan.ts';
import { weekOf } from './plan-week.ts';
import type { Days } from './plan-week.ts';

/** How many days have been trained in a run. */
export interface Run {
	/** Days with at least one set done, whatever of. */
	readonly days: number;
	/** It may go on before the first day that is known. */
	readonly open: boolean;
}

/**
 * The run of days trained that today is part of. Days of rest do not end it, nor does any single day off: it ends with the
 * second day in a row on which nothing was done, and then only where that day was the last one that something meant for
 * the week still fitted on. Today ends nothing: it is not over. Without a target in use there is no run. `first` is the
 * first day that `days` knows of.
 */
export function runOf(plan: Plan, days: Days, today: LocalDay, first: LocalDay): Run {
	if (targetsInUse(plan).length === 0) return { days: 0, open: false };
	let trained = 0;
	for (let day = today; day >= first; day = addDays(day, -1)) {
		if (isTrained(days, day)) trained += 1;
		else if (day < today && !isTrained(days, addDays(day, -1)) && couldNotWait(plan, days, day))
			return { days: trained, open: day === first };
	}
	return { days: trained, open: true };
}

function isTrained(days: Days, day: LocalDay): boolean {
	return Object.values(days.get(day)?.kinds ?? {}).some(({ sets }) => sets > 0);
}

/** Whether something meant for the week fitted on this day for the last time. */
function couldNotWait(plan: Plan, days: Days, day: LocalDay): boolean {
	return weekOf(plan, days, day).targets.some(({ latest }) => latest === day);
}
