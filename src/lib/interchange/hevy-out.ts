import Papa from 'papaparse';
import type { Session, SessionSet } from '#lib/core/session.ts';
import { begun, distanceIn, saidIn, secondsOf, two, weightIn } from './session-rows.ts';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Sessions as Hevy writes them, for whoever weighs in `unit`: a set a row, each side for itself, the oldest first. Sets
 * that were not begun are left out.
 */
export function asHevy(sessions: readonly Session[], unit: 'kg' | 'lb'): string {
	const columns = [
		...['title', 'start_time', 'end_time', 'description', 'exercise_title', 'superset_id', 'exercise_notes'],
		...['set_index', 'set_type', unit === 'kg' ? 'weight_kg' : 'weight_lbs', 'reps'],
		...[unit === 'kg' ? 'distance_km' : 'distance_miles', 'duration_seconds', 'rpe']
	];
	const rows = sessions.flatMap((session) =>
		begun(session).flatMap(({ step, sets }) =>
			sets.map((set, index) => [
				session.routine.title,
				time(session.startedAt),
				time(session.startedAt + Math.max(60, session.elapsed) * 1000),
				saidIn(session),
				step.name,
				'',
				sides(sets),
				index,
				'normal',
				orEmpty(weightIn(set, unit)),
				orEmpty(set.reps),
				orEmpty(distanceIn(set, unit === 'kg' ? 'km' : 'mi')),
				orEmpty(secondsOf(step, set)),
				''
			])
		)
	);
	return Papa.unparse([columns, ...rows], { newline: '\n' }) + '\n';
}

/** `22 Nov 2026, 09:05`, by the clock of this device. */
function time(at: number): string {
	const date = new Date(at);
	const day = `${date.getDate()} ${monthNames[date.getMonth()]!} ${date.getFullYear()}`;
	return `${day}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Hevy knows no sides: they are told once for all sets of an exercise. */
function sides(sets: readonly SessionSet[]): string {
	return sets.some(({ side }) => side !== null)
		? `Sides: ${sets.map(({ side }) => side ?? 'both').join(', ')}`
		: '';
}

function orEmpty(number: number): number | '' {
	return number === 0 ? '' : number;
}
