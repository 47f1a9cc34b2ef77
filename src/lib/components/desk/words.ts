import { dayOf } from '#lib/core/day.ts';
import { dayInWords } from '#lib/core/time-of-day.ts';

/** Minutes ahead that are worth counting; beyond, the time of day says more. */
const countable = 120;

/**
 * When the next nudge is due, in a line. `due` in milliseconds since 1970 with the whole minutes until then; `null`: it
 * never is.
 */
export function untilNext(due: number | null, minutes: number | null, now = Date.now()): string {
	if (due === null || minutes === null) return 'No nudge within these hours';
	if (minutes === 0) return 'Next move now';
	if (minutes <= countable) return `Next move in ${minutes} min`;
	const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(due);
	return `Next move ${dayInWords(dayOf(due), dayOf(now))} at ${time}`;
}
