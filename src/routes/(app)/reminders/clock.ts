import type { TimeOfDay } from '#lib/core/time-of-day.ts';

/** A time of day as people write it where the device is: `07:30`, `7:30 AM`. */
export function onClock(time: TimeOfDay): string {
	const written = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
	return written.format(time * 60_000);
}
