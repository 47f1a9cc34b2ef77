import { addDays, monthOf } from './day.ts';
import type { LocalDay, LocalMonth } from './day.ts';
import type { Seconds } from './duration.ts';
import type { Kind } from './exercise.ts';
import { heldIn } from './held.ts';
import type { Session, SessionSet, SessionStep } from './session.ts';
import { triedExercise } from './try.ts';
import { inKilograms } from './weights.ts';

/** Raised whenever what is counted changes: summaries of another version are made anew. */
export const summaryVersion = 1;

/** What was done of one kind of exercise. */
export interface KindDone {
	/** In effort: rests and changes aside. */
	readonly seconds: Seconds;
	/** Sets that were done to their end. */
	readonly sets: number;
	/** Sessions of a routine that counts as this kind, with at least one set done, a try aside. */
	readonly sessions: number;
	/** Time in those sessions, pauses aside. */
	readonly elapsed: Seconds;
}

/** What was done of one exercise on one day. */
export interface ExerciseDone {
	readonly name: string;
	/** Id of the day's last session with it, where its sets can be read. */
	readonly session: string;
	/** Sets done to their end, each side for itself. */
	readonly sets: number;
	readonly reps: number;
	readonly seconds: Seconds;
	/** The heaviest set, in kilograms; 0 where none was weighed. */
	readonly heaviest: number;
	/** Sum of weight × reps, in kilograms. */
	readonly volume: number;
	readonly mostReps: number;
	/** The longest single hold or timed effort, in seconds: that of a set, its reps shared out. */
	readonly longest: Seconds;
	/** In metres; 0 where none was written down. */
	readonly furthest: number;
	readonly hurt?: true;
}

/** What was said of pain in one session; whatever was not said is `null`. */
export interface PainSaid {
	/** When the session began: milliseconds since 1970. */
	readonly at: number;
	readonly before: number | null;
	readonly after: number | null;
}

export interface RoutineDone {
	readonly title: string;
	readonly times: number;
	readonly seconds: Seconds;
}

/** What was done on one day. */
export interface DaySummary {
	/** Records that the disk holds for it, unreadable ones included. */
	readonly records: number;
	readonly sessions: number;
	/** Of them, those with every set done. */
	readonly complete: number;
	/** Time in sessions, pauses aside. */
	readonly seconds: Seconds;
	readonly kinds: Readonly<Partial<Record<Kind, KindDone>>>;
	readonly pain: readonly PainSaid[];
	readonly routines: Readonly<Record<string, RoutineDone>>;
	readonly exercises: Readonly<Record<string, ExerciseDone>>;
}

/** The days of a month on which there is anything. This is what the disk keeps beside the sessions. */
export interface MonthSummary {
	readonly month: LocalMonth;
	readonly days: Readonly<Record<LocalDay, DaySummary>>;
}

const inMetres = { m: 1, km: 1000, yd: 0.9144, mi: 1609.344 };

/** Counts a day from its sessions, in any order; `records` is how many the disk holds for it, unreadable ones too. */
export function summariseDay(sessions: readonly Session[], records = sessions.length): DaySummary {
	const inOrder = [...sessions].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
	const kinds: Partial<Record<Kind, KindDone>> = {};
	// By ids that can be any text, that of an object's own parts too.
	const routines = new Map<string, RoutineDone>();
	const exercises = new Map<string, ExerciseDone>();
	for (const session of inOrder) {
		const { id, kind } = session.routine;
		routines.set(id, routineWith(routines.get(id), session));
		for (const step of session.steps) {
			kinds[step.kind] = kindWith(kinds[step.kind], step);
			exercises.set(step.exercise, exerciseWith(exercises.get(step.exercise), step, session.id));
		}
		const anyDone = session.steps.some(({ sets }) => sets.some(({ done }) => done));
		if (anyDone && triedExercise(id) === null) {
			const done = kinds[kind] ?? nothing;
			const elapsed = tenths(done.elapsed + session.elapsed);
			kinds[kind] = { ...done, sessions: done.sessions + 1, elapsed };
		}
	}
	return {
		records,
		sessions: inOrder.length,
		complete: inOrder.filter(({ complete }) => complete).length,
		seconds: tenths(inOrder.reduce((sum, { elapsed }) => sum + elapsed, 0)),
		kinds,
		pain: inOrder.flatMap(painIn),
		routines: Object.fromEntries(routines),
		exercises: Object.fromEntries(exercises)
	};
}

/** Counts every day that sessions are of, by month. */
export function summarise(sessions: readonly Session[]): readonly MonthSummary[] {
	const days = [...grouped(sessions, ({ day }) => day)];
	return inMonths(days.map(([day, found]) => [day, summariseDay(found)]));
}

/** Days put together into their months, in order. */
export function inMonths(days: readonly (readonly [LocalDay, DaySummary])[]): readonly MonthSummary[] {
	return [...grouped(days, ([day]) => monthOf(day))]
		.map(([month, found]) => ({ month, days: Object.fromEntries(found) }))
		.sort((one, other) => (one.month < other.month ? -1 : 1));
}

/** In groups by a key, in the order in which the keys are met. */
export function grouped<Value>(
	values: readonly Value[],
	keyOf: (value: Value) => string
): Map<string, Value[]> {
	const groups = new Map<string, Value[]>();
	for (const value of values) {
		const group = groups.get(keyOf(value));
		if (group) group.push(value);
		else groups.set(keyOf(value), [value]);
	}
	return groups;
}

/** The days from `from` to `to`, both included, on which there is anything: by their day, in order. */
export function daysIn(
	months: readonly MonthSummary[],
	from: LocalDay,
	to: LocalDay
): ReadonlyMap<LocalDay, DaySummary> {
	const found = new Map<LocalDay, DaySummary>();
	const byMonth = new Map(months.map((month) => [month.month, month]));
	for (let day = from; day <= to; day = addDays(day, 1)) {
		const summary = byMonth.get(monthOf(day))?.days[day];
		if (summary) found.set(day, summary);
	}
	return found;
}

const nothing: KindDone = { seconds: 0, sets: 0, sessions: 0, elapsed: 0 };

function routineWith(before: RoutineDone | undefined, { routine, elapsed }: Session): RoutineDone {
	return {
		title: routine.title,
		times: (before?.times ?? 0) + 1,
		seconds: tenths((before?.seconds ?? 0) + elapsed)
	};
}

function kindWith(before: KindDone = nothing, { sets }: SessionStep): KindDone {
	return {
		...before,
		seconds: tenths(before.seconds + sets.reduce((sum, { seconds }) => sum + seconds, 0)),
		sets: before.sets + sets.filter(({ done }) => done).length
	};
}

function exerciseWith(before: ExerciseDone | undefined, step: SessionStep, session: string): ExerciseDone {
	const most = (of: (set: SessionSet) => number, least = 0) => Math.max(least, ...step.sets.map(of));
	const sum = (of: (set: SessionSet) => number) => step.sets.reduce((total, set) => total + of(set), 0);
	const weight = ({ load }: SessionSet) => (load ? inKilograms(load) : 0);
	const hurt = step.hurt ?? before?.hurt;
	return {
		name: step.name,
		session,
		sets: (before?.sets ?? 0) + step.sets.filter(({ done }) => done).length,
		reps: (before?.reps ?? 0) + sum(({ reps }) => reps),
		seconds: tenths((before?.seconds ?? 0) + sum(({ seconds }) => seconds)),
		heaviest: hundredths(most(weight, before?.heaviest)),
		volume: hundredths((before?.volume ?? 0) + sum((set) => weight(set) * set.reps)),
		mostReps: most(({ reps }) => reps, before?.mostReps),
		longest: tenths(most((set) => heldIn(step, set), before?.longest)),
		furthest: hundredths(most(distanceOf, before?.furthest)),
		...(hurt && { hurt })
	};
}

function distanceOf({ distance }: SessionSet): number {
	return distance ? distance.length * inMetres[distance.unit] : 0;
}

function painIn({ startedAt, checkIn }: Session): PainSaid[] {
	const { before = null, after = null } = checkIn ?? {};
	return before === null && after === null ? [] : [{ at: startedAt, before, after }];
}

function tenths(number: number): number {
	return Math.round(number * 10) / 10;
}

function hundredths(number: number): number {
	return Math.round(number * 100) / 100;
}
