import type { Session } from './session.ts';
import { triedExercise } from './try.ts';

/** One day of a week, and what was done on it. */
export interface Day {
	/** Milliseconds since 1970, at its local midnight. */
	readonly start: number;
	readonly today: boolean;
	readonly sessions: readonly Session[];
}

/** The week around a time, from Monday, in the device's time zone; each session on the day that it began. */
export function weekAround(now: number, sessions: readonly Session[]): readonly Day[] {
	const today = new Date(now);
	const sinceMonday = (today.getDay() + 6) % 7;
	const midnight = (offset: number) =>
		new Date(today.getFullYear(), today.getMonth(), today.getDate() - sinceMonday + offset).getTime();
	return Array.from({ length: 7 }, (_, offset) => {
		const start = midnight(offset);
		const end = midnight(offset + 1);
		return {
			start,
			today: offset === sinceMonday,
			sessions: sessions.filter(({ startedAt }) => startedAt >= start && startedAt < end)
		};
	});
}

/**
 * Id of the routine most likely wanted now: the one done most often of late, the latest of those done equally often.
 * A single set that was tried is not one. `sessions` are newest first; `null` where there are none.
 */
export function likeliestRoutine(sessions: readonly Session[]): string | null {
	const counts = new Map<string, number>();
	for (const { routine } of sessions) {
		if (triedExercise(routine.id) === null) counts.set(routine.id, (counts.get(routine.id) ?? 0) + 1);
	}
	let likeliest: string | null = null;
	for (const [id, count] of counts) {
		if (likeliest === null || count > counts.get(likeliest)!) likeliest = id;
	}
	return likeliest;
}
