import type { LocalDay } from './day.ts';
import type { Seconds } from './duration.ts';
import type { Kind } from './exercise.ts';
import type { Days } from './plan-week.ts';
import type { DaySummary, ExerciseDone } from './summary.ts';
import { daysFrom } from './trends-span.ts';
import type { Period } from './trends-span.ts';

/** All kinds, in the order in which they are stacked and listed. */
export const kindsInOrder: readonly Kind[] = [
	'strength',
	'stability',
	'endurance',
	'mobility',
	'stretch',
	'release'
];

/** What was done in a period. Times are a week's: of a longer period the mean. */
export interface PeriodDone {
	readonly period: Period;
	readonly sessions: number;
	/** In sessions, pauses aside. */
	readonly seconds: Seconds;
	/** In effort, rests and changes aside. */
	readonly effort: Readonly<Record<Kind, Seconds>>;
}

export function doneIn(days: Days, periods: readonly Period[]): readonly PeriodDone[] {
	return periods.map((period) => {
		const within = daysFrom(period).flatMap((day) => days.get(day) ?? []);
		const sum = (of: (day: DaySummary) => number) => within.reduce((total, day) => total + of(day), 0);
		const effort = kindsInOrder.map((kind) => {
			const seconds = sum(({ kinds }) => kinds[kind]?.seconds ?? 0);
			return [kind, tenths(seconds / period.weeks)] as const;
		});
		return {
			period,
			sessions: sum(({ sessions }) => sessions),
			seconds: tenths(sum(({ seconds }) => seconds) / period.weeks),
			effort: Object.fromEntries(effort) as Record<Kind, Seconds>
		};
	});
}

/** Pain in one session, with its moving average. */
export interface PainPoint {
	readonly day: LocalDay;
	/** When the session began: milliseconds since 1970. */
	readonly at: number;
	readonly before: number | null;
	readonly after: number | null;
	/** Mean of the last seven sessions that said it, this one included; `null` where this one did not. */
	readonly meanBefore: number | null;
	readonly meanAfter: number | null;
}

/** Sessions that the moving average of pain is made of. Until there are so many, of those that there are. */
const painWindow = 7;

/** What was said of pain, session by session in the order of time. */
export function painCourse(days: Days): readonly PainPoint[] {
	const said = [...days].flatMap(([day, { pain }]) => pain.map((each) => ({ day, ...each })));
	const last = { before: [] as number[], after: [] as number[] };
	const mean = (of: 'before' | 'after', value: number | null): number | null => {
		if (value === null) return null;
		last[of] = [...last[of], value].slice(-painWindow);
		return last[of].reduce((sum, each) => sum + each, 0) / last[of].length;
	};
	return said
		.sort((a, b) => a.at - b.at)
		.map((point) => ({
			...point,
			meanBefore: mean('before', point.before),
			meanAfter: mean('after', point.after)
		}));
}

/** What was done of one exercise in some days. */
export interface ExerciseTold {
	readonly id: string;
	/** As it was called last. */
	readonly name: string;
	/** Days on which a set of it was done. */
	readonly days: number;
	readonly sets: number;
	readonly last: LocalDay;
}

/** The exercises of which a set was done, those done on most days first. */
export function exercisesDone(days: Days): readonly ExerciseTold[] {
	const told = new Map<string, ExerciseTold>();
	for (const [day, { exercises }] of days) {
		for (const [id, { name, sets }] of Object.entries(exercises)) {
			const before = told.get(id);
			if (sets > 0)
				told.set(id, {
					id,
					name,
					days: (before?.days ?? 0) + 1,
					sets: (before?.sets ?? 0) + sets,
					last: day
				});
		}
	}
	return [...told.values()].sort((a, b) => b.days - a.days || a.name.localeCompare(b.name));
}

/** How often a routine was done in some days. */
export interface RoutineTold {
	readonly id: string;
	/** As it was called last. */
	readonly title: string;
	readonly times: number;
	readonly seconds: Seconds;
	readonly last: LocalDay;
}

/** The routines, those done most often first. */
export function routinesDone(days: Days): readonly RoutineTold[] {
	const told = new Map<string, RoutineTold>();
	for (const [day, { routines }] of days) {
		for (const [id, { title, times, seconds }] of Object.entries(routines)) {
			const before = told.get(id);
			told.set(id, {
				id,
				title,
				times: (before?.times ?? 0) + times,
				seconds: tenths((before?.seconds ?? 0) + seconds),
				last: day
			});
		}
	}
	return [...told.values()].sort((a, b) => b.times - a.times || a.title.localeCompare(b.title));
}

/** One exercise on the days on which something of it was done, in order. */
export interface ExercisePoint extends ExerciseDone {
	readonly day: LocalDay;
}

export function exerciseCourse(days: Days, id: string): readonly ExercisePoint[] {
	return [...days].flatMap(([day, { exercises }]) => {
		const done = Object.hasOwn(exercises, id) ? exercises[id] : undefined;
		return done && (done.sets > 0 || done.reps > 0 || done.seconds > 0) ? [{ day, ...done }] : [];
	});
}

/** How much was done on a day, in five steps: nothing, up to 10 min in sessions, up to 20, up to 40, more. */
export type Level = 0 | 1 | 2 | 3 | 4;

export function levelOf(day: DaySummary | undefined): Level {
	if (!day || day.sessions === 0) return 0;
	if (day.seconds <= 600) return 1;
	if (day.seconds <= 1200) return 2;
	return day.seconds <= 2400 ? 3 : 4;
}

function tenths(number: number): number {
	return Math.round(number * 10) / 10;
}
