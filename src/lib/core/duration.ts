/** A length of time, or a place on a timeline, in seconds. The core knows no other unit of time. */
export type Seconds = number;

/**
 * Writes a length as people read it on a screen: `45 s`, `5 min`, `5 min 11 s`, `1 h 5 min`.
 * Rounds to whole seconds; from an hour on, to whole minutes.
 */
export function formatDuration(length: Seconds): string {
	const seconds = Math.round(length);
	if (seconds < 60) return `${seconds} s`;
	if (seconds >= 3570) {
		const minutes = Math.round(seconds / 60);
		return joined([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
	}
	return joined([Math.floor(seconds / 60), 'min'], [seconds % 60, 's']);
}

/** Writes the length of something that may hold open phases, which have no length: `at least 13 min 25 s`. */
export function formatLength(total: Seconds, open: boolean): string {
	return `${open ? 'at least ' : ''}${formatDuration(total)}`;
}

/**
 * Writes a running time: seconds alone below 100 (`7`, `95`), minutes and seconds from there (`1:40`),
 * so that it stays at three digits for as long as it can.
 */
export function formatClock(length: Seconds): string {
	const seconds = Math.max(0, Math.floor(length));
	if (seconds < 100) return String(seconds);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function joined(...parts: [amount: number, unit: string][]): string {
	return parts
		.filter(([amount]) => amount > 0)
		.map(([amount, unit]) => `${amount} ${unit}`)
		.join(' ');
}
