import fc from 'fast-check';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import { runs, statesOf } from './player.arbitrary.ts';
import { inARow, routines, stepOf, timings } from './routine.arbitrary.ts';
import type { JournalEntry } from './schema.ts';
import { writeSession } from './session.ts';
import type { Session } from './session.ts';

/** Two planks of 20 s. */
const plank = inARow(stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 }));

/** A session of two planks, neither of them done, unless told otherwise. */
export function sessionOf(about: Partial<Session> = {}): Session {
	const head = { id: 's1', routine: plank, startedAt: 1000 };
	return { ...writeSession(head, compile(plank, defaultTiming), [], 9000), ...about };
}

/** Two planks, cut off at 12 s, in the first of them; unless told otherwise. */
export function entryOf(about: Partial<JournalEntry> = {}): JournalEntry {
	return {
		schema: 1,
		id: 's1',
		routine: plank,
		timing: defaultTiming,
		startedAt: 1000,
		savedAt: 9000,
		position: 12,
		visits: [
			{ phase: 0, seconds: 10, done: true },
			{ phase: 1, seconds: 2, done: false }
		],
		resizes: [],
		...about
	};
}

const times = fc.nat({ max: 4e12 });

/** What a run of acts on a routine leaves behind: the journal's last entry, and the session written down. */
export const records: fc.Arbitrary<{ entry: JournalEntry; session: Session }> = fc
	.tuple(fc.uuid(), routines, timings, runs, times, times)
	.map(([id, routine, timing, acts, startedAt, lasted]) => {
		const { timeline, position, visits, resizes } = statesOf(compile(routine, timing), acts).at(-1)!;
		const savedAt = startedAt + lasted;
		const entry = { schema: 1 as const, id, routine, timing, startedAt, savedAt, position, visits, resizes };
		return { entry, session: writeSession(entry, timeline, visits, savedAt) };
	});
