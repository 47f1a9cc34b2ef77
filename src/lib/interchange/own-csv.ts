import Papa from 'papaparse';
import type { Session } from '#lib/core/session.ts';

/** The columns of our own table, in order. They only ever grow at the end. */
export const ownColumns = [
	...[
		'session',
		'date',
		'start',
		'routine',
		'exercise',
		'kind',
		'round',
		'set',
		'side',
		'reps',
		'prescribed'
	],
	...['seconds', 'weight', 'unit', 'distance', 'distance_unit', 'done', 'hurt', 'skipped'],
	...['pain_before', 'pain_after', 'effort', 'numbness', 'note']
] as const;

/**
 * Sessions as a table of our own: a set a row, each side for itself, also those that were not begun; the oldest first.
 * `date` is the day where it was done, `start` the instant in UTC, `seconds` the time in effort, `effort` 1 to 5. Text
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function asOwnCsv(sessions: readonly Session[]): string {
	const rows = sessions.flatMap((session) => {
		const { id, day, routine, startedAt, steps, checkIn = {} } = session;
		return steps.flatMap((step) =>
			step.sets.map((set) => [
				id,
				day,
				new Date(startedAt).toISOString(),
				routine.title,
				step.name,
				step.kind,
				step.round,
				set.set,
				set.side ?? '',
				set.reps,
				set.of,
				set.seconds,
				set.load?.weight ?? '',
				set.load?.unit ?? '',
				set.distance?.length ?? '',
				set.distance?.unit ?? '',
				yes(set.done),
				yes(step.hurt ?? false),
				step.skipped ?? '',
				checkIn.before ?? '',
				checkIn.after ?? '',
				checkIn.effort ?? '',
				yes(checkIn.alarm ?? false),
				checkIn.note ?? ''
			])
		);
	});
	return Papa.unparse([[...ownColumns], ...rows], { newline: '\n', escapeFormulae: /^[=+\-@\t\r]/ }) + '\n';
}

function yes(fact: boolean): string {
	return fact ? 'yes' : 'no';
}
