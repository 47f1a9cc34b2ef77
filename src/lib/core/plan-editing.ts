import { daysMeant } from './plan.ts';
import type { Target } from './plan.ts';

/** More would leave no day of rest between two, week after week. */
const mostApart = 3;
/** Minutes are changed by so many, up to so many. */
const minutesStep = 5;
const mostMinutes = 60;

/** How many days a week can be meant, from few to many; what the sources advise is among them. */
export function daysOffered({ apart }: Target, advised: Target): readonly Target['days'][] {
	const counts = Array.from({ length: apart ? mostApart : 7 }, (_, index) => ({
		from: index + 1,
		to: index + 1
	}));
	if (advised.days.from === advised.days.to) return counts;
	return [...counts, advised.days].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The target with the next lower (-1) or higher (1) number of days; `null` where there is none. */
export function withDays(target: Target, by: -1 | 1, advised: Target): Target | null {
	const beyond = daysOffered(target, advised).filter(
		({ from, to }) => by * sizeOf({ from, to }) > by * sizeOf(target.days)
	);
	const days = by === 1 ? beyond[0] : beyond.at(-1);
	return days ? { ...target, days } : null;
}

/** A range lies between its ends. */
function sizeOf({ from, to }: Target['days']): number {
	return from + to;
}

/** The target with less or more minutes; `null` where it would be none, or too many, or where none are asked for. */
export function withMinutes(target: Target, by: -1 | 1): Target | null {
	if (target.minutes === null) return null;
	const minutes = (Math.round(target.minutes / minutesStep) + by) * minutesStep;
	return minutes < minutesStep || minutes > mostMinutes ? null : { ...target, minutes };
}

/** The target meant for chosen days: at first as many as it asks for at the least, spread over the week. */
export function withChosenDays(target: Target): Target {
	const { from } = daysMeant(target);
	return { ...target, on: Array.from({ length: from }, (_, index) => Math.floor((index * 7) / from)) };
}

/** The target with a weekday (Monday 0) chosen, or no longer. The last one stays: without any there is nothing chosen. */
export function withDayToggled(target: Target, weekday: number): Target {
	const on = target.on ?? [];
	const toggled = on.includes(weekday) ? on.filter((day) => day !== weekday) : [...on, weekday];
	return toggled.length === 0 ? target : { ...target, on: toggled.sort((a, b) => a - b) };
}

/** Whether two chosen days touch, so that one of them will always be moved: Sunday and Monday touch too. */
export function touching({ on, apart }: Target): boolean {
	return apart && (on ?? []).some((day) => on!.includes((day + 1) % 7));
}
