import * as v from 'valibot';
import { longestName, longestNote } from '#lib/core/bounds.ts';
import type { Library } from '#lib/core/library.ts';
import type { Session, SessionStep } from '#lib/core/session.ts';
import { HistoryNames } from './history-names.ts';
import type { HistoryWishes, ReadHistory, RowNotRead } from './history-reading.ts';
import { sessionFrom } from './history-session.ts';
import type { SetRead } from './history-session.ts';
import { noteLines, oneLine } from './intake.ts';
import { Leftovers, quoted } from './leftovers.ts';
import { isRecord, listOf } from './record.ts';
import type { JsonRecord } from './record.ts';
import { timeReader } from './written-time.ts';

const amount = v.fallback(v.optional(v.nullable(v.pipe(v.number(), v.gtValue(0))), null), null);
const text = v.fallback(v.string(), '');

/** One exercise of an entry: its name and numbers as they were that day. */
const doneSchema = v.object({
	exerciseId: v.fallback(v.number(), -1),
	exerciseName: text,
	exerciseType: text,
	targetDuration: amount,
	targetReps: amount,
	targetSets: amount,
	targetRepDuration: amount,
	actualDuration: amount,
	completed: v.fallback(v.boolean(), false),
	skipped: v.fallback(v.boolean(), false)
});
type Done = v.InferOutput<typeof doneSchema>;

const entrySchema = v.object({
	date: v.string(),
	sessionName: text,
	status: v.fallback(v.string(), 'completed'),
	startTime: text,
	endTime: text,
	completedExercises: v.array(doneSchema),
	notes: text
});

/** The entries of a backup's journal that were begun, as sessions. */
export function readMyPtHistory(
	{ data }: { readonly data: JsonRecord },
	library: Library,
	wishes: HistoryWishes
): ReadHistory {
	const left = new Leftovers();
	const names = new HistoryNames(library, wishes.meant);
	const notRead: RowNotRead[] = [];
	const titles = namesIn(data);
	const sessions = listOf(data.sessionInstances).flatMap((value, index) => {
		const read = v.safeParse(entrySchema, value);
		const session = read.success ? sessionOf(read.output, titles, names, left, wishes.now) : 'what it is';
		if (typeof session !== 'string') return session ?? [];
		notRead.push({ row: index + 1, text: JSON.stringify(value).slice(0, longestNote), why: session });
		return [];
	});
	return {
		ok: true,
		kind: 'history',
		app: 'My PT',
		origin: 'my-pt',
		sessions: sessions.sort((one, other) => one.startedAt - other.startedAt),
		names: names.taken,
		notRead,
		left: left.sentences,
		unitUnsaid: false
	};
}

/** `null` for an entry in which nothing was done; what is not understood, in a word, for one that cannot be read. */
function sessionOf(
	entry: v.InferOutput<typeof entrySchema>,
	titles: ReadonlyMap<number, string>,
	names: HistoryNames,
	left: Leftovers,
	now: number
): Session | string | null {
	const { completedExercises, sessionName, startTime, endTime, notes } = entry;
	const { read } = timeReader([], false);
	const start = read(startTime) ?? read(entry.date);
	if (start === null) return 'the date';
	if (entry.status === 'planned' || !completedExercises.some(({ completed }) => completed)) {
		left.thing('entry in which nothing was done', 1, 'entries in which nothing was done');
		return null;
	}
	const end = read(endTime);
	const title = oneLine(sessionName).slice(0, longestName) || 'My PT';
	const steps = completedExercises.map((done) => ({
		...names.of((done.exerciseName || titles.get(done.exerciseId) || 'Exercise').slice(0, longestName)),
		sets: setsOf(done)
	}));
	const length =
		end && end.at > start.at && end.at - start.at < 86_400_000 ? (end.at - start.at) / 1000 : null;
	// Its times are told in UTC; the day is that of its own calendar.
	const day = read(entry.date)?.day ?? start.day;
	const whole = {
		title,
		start: { ...start, day },
		length,
		steps,
		note: noteLines(notes).slice(0, longestNote)
	};
	const session = sessionFrom(whole, 'my-pt', now);
	if (!session) left.named('More in it than can be kept, and so left out', quoted(title));
	return session && asDone(session, completedExercises);
}

/** What was planned of it, set by set; how long it took is shared out among them. */
function setsOf({ targetSets, targetReps, targetDuration, targetRepDuration, ...done }: Done): SetRead[] {
	const sets = Math.min(100, Math.max(1, Math.round(targetSets ?? 1)));
	const reps = done.exerciseType === 'duration' ? null : Math.round(targetReps ?? 1);
	const planned = reps === null ? (targetDuration ?? 0) : reps * (targetRepDuration ?? 0);
	const seconds = done.actualDuration === null ? planned : done.actualDuration / sets;
	const set = { reps, seconds: Math.round(seconds * 10) / 10, load: undefined, distance: undefined };
	return Array.from({ length: sets }, () => set);
}

/** With what was left out marked so. */
function asDone(session: Session, done: readonly Done[]): Session {
	const steps = session.steps.map((step, index): SessionStep => {
		const { completed, skipped } = done[index]!;
		if (completed) return step;
		const sets = step.sets.map((set) => ({ ...set, reps: 0, seconds: 0, done: false }));
		return { ...step, sets, ...(skipped && { skipped: 'other' }) };
	});
	return { ...session, steps, complete: done.every(({ completed }) => completed) };
}

function namesIn(data: JsonRecord): ReadonlyMap<number, string> {
	return new Map(
		listOf(data.exercises)
			.filter(isRecord)
			.map(({ id, name }) => [Number(id), typeof name === 'string' ? name : ''])
	);
}
