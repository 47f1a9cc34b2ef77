import Papa from 'papaparse';
import type { Session } from '#lib/core/session.ts';
import { begun, distanceIn, localTime, saidIn, secondsOf, weightIn } from './session-rows.ts';

const columns =
	'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE'.split(
		','
	);

/**
 * Sessions as Strong writes them: a set a row, each side for itself, the oldest first. Weights are in `unit`, which the
 * file does not name; distances in kilometres or miles with it. Sets that were not begun are left out.
 */
export function asStrong(sessions: readonly Session[], unit: 'kg' | 'lb'): string {
	const rows = sessions.flatMap((session) =>
		begun(session).flatMap(({ step, sets }) =>
			sets.map((set, index) => [
				localTime(session.startedAt),
				session.routine.title,
				length(session.elapsed),
				step.name,
				index + 1,
				weightIn(set, unit),
				set.reps,
				distanceIn(set, unit === 'kg' ? 'km' : 'mi'),
				secondsOf(step, set),
				set.side ?? '',
				saidIn(session),
				''
			])
		)
	);
	return Papa.unparse([columns, ...rows], { newline: '\n' }) + '\n';
}

/** `1h 5m`, `35m`; what is less than a minute as seconds. */
function length(seconds: number): string {
	if (seconds < 60) return `${Math.round(seconds)}s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 60 ? `${minutes}m` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}
