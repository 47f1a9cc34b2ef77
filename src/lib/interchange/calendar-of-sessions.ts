import ical from 'ical-generator';
import { formatDuration } from '#lib/core/duration.ts';
import type { Session } from '#lib/core/session.ts';
import { clean } from './calendar.ts';
import { begun, saidIn } from './session-rows.ts';

/**
 * Sessions as entries of a calendar, at the instants at which they were done. Imported again, the same entries are
 * brought up to date: a session keeps its UID.
 *
 * @param now milliseconds since 1970
 */
export function asCalendar(sessions: readonly Session[], now: number): string {
	const calendar = ical({
		name: 'Holdfast',
		prodId: { company: 'Holdfast', product: 'Sessions', language: 'EN' }
	});
	for (const session of sessions) {
		const start = new Date(session.startedAt);
		calendar.createEvent({
			id: `${session.id}@holdfast`,
			start,
			// An entry of no length is not shown by all calendars.
			end: new Date(session.startedAt + Math.max(60, session.elapsed) * 1000),
			stamp: new Date(now),
			lastModified: new Date(session.changedAt),
			summary: clean(session.routine.title),
			description: clean(description(session))
		});
	}
	return calendar.toString();
}

function description(session: Session): string {
	const lines = begun(session).map(({ step, sets }) => {
		const count = sets.length === 1 ? '1 set' : `${sets.length} sets`;
		return `${step.name}: ${count}`;
	});
	const done = `${formatDuration(session.elapsed)}, ${session.complete ? 'all done' : 'ended early'}`;
	return [done, ...lines, saidIn(session)].filter((line) => line !== '').join('\n');
}
