import { addMonths } from '#lib/core/day.ts';
import type { LocalDay } from '#lib/core/day.ts';
import type { Best, Bests } from '#lib/core/personal-bests.ts';
import { sessionSchema } from '#lib/core/schema.ts';
import type { Session } from '#lib/core/session.ts';
import { summariseDay } from '#lib/core/summary.ts';
import type { DaySummary, ExerciseDone } from '#lib/core/summary.ts';
import { fileOf } from './counting.ts';
import { withDatabase } from './database.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { sorted } from './records.ts';
import { soundMonths } from './summary.ts';

/** The newest sessions of a routine, newest first: so many of them, or as many as there are. */
export function recentOf(routineId: string, limit: number): Promise<Stored<readonly Session[]>> {
	return attempt(async () => {
		const found: Session[] = [];
		for await (const [day, { routines }] of daysBackwards()) {
			if (found.length >= limit) break;
			if (!Object.hasOwn(routines, routineId)) continue;
			const ofRoutine = (await sessionsOn(day)).filter(({ routine }) => routine.id === routineId);
			found.push(...ofRoutine.sort((a, b) => b.startedAt - a.startedAt));
		}
		return found.slice(0, limit);
	});
}

/** The newest session with each of some exercises, by the exercise; those that were never done are left out. */
export function lastTimeOf(
	exerciseIds: readonly string[]
): Promise<Stored<Readonly<Record<string, Session>>>> {
	return attempt(async () => {
		const found = new Map<string, Session>();
		for await (const [day, { exercises }] of daysBackwards()) {
			const met = exerciseIds.filter((id) => !found.has(id) && Object.hasOwn(exercises, id));
			const sessions = met.length > 0 ? await sessionsOn(day) : [];
			for (const id of met) {
				const session = sessions.find((one) => one.id === exercises[id]!.session);
				if (session) found.set(id, session);
			}
			if (exerciseIds.every((id) => found.has(id))) break;
		}
		return Object.fromEntries(found);
	});
}

/**
 * The most that was ever done of some exercises, by the exercise; those that were never done are left out. As it would be
 * without one of the sessions, where that is named.
 */
export function bestsOf(
	exerciseIds: readonly string[],
	without?: Session
): Promise<Stored<Readonly<Record<string, Bests>>>> {
	return attempt(async () => {
		const bests = new Map<string, Bests>();
		for await (const [day, summary] of daysBackwards()) {
			const { exercises } = day === without?.day ? await dayWithout(without) : summary;
			for (const id of exerciseIds) {
				if (Object.hasOwn(exercises, id)) bests.set(id, bestsWith(bests.get(id), exercises[id]!, day));
			}
		}
		return Object.fromEntries(bests);
	});
}

async function dayWithout({ id, day }: Session): Promise<DaySummary> {
	return summariseDay((await sessionsOn(day)).filter((session) => session.id !== id));
}

function bestsWith(later: Bests | undefined, done: ExerciseDone, day: LocalDay): Bests {
	// Days come newest first: of two that are level, the earlier one has it.
	const best = (what: keyof Bests): Best | null => {
		const value = done[what];
		return value > 0 && value >= (later?.[what]?.value ?? 0) ? { value, day } : (later?.[what] ?? null);
	};
	return {
		heaviest: best('heaviest'),
		volume: best('volume'),
		mostReps: best('mostReps'),
		longest: best('longest'),
		furthest: best('furthest')
	};
}

/** Months that are read at a time. */
const atATime = 6;

/** The days on which there is anything, newest first, read as far as they are asked for. */
async function* daysBackwards(): AsyncGenerator<readonly [LocalDay, DaySummary]> {
	let before: string | null = '\uffff';
	while ((before = await newestBefore(before)) !== null) {
		const last = fileOf(before);
		const isMonth = /^\d{4}-\d{2}$/.test(last);
		const from = isMonth ? addMonths(last, 1 - atATime) : last;
		for (const { days } of [...(await soundMonths(from, last))].reverse()) {
			yield* Object.entries(days).sort(([one], [other]) => (one < other ? 1 : -1));
		}
		before = from;
	}
}

/** What the newest record that is filed before some day or month is filed under; `null` where there is none. */
function newestBefore(before: string): Promise<string | null> {
	return withDatabase(async (database) => {
		const byDay = database.transaction('sessions').store.index('day');
		const newest = await byDay.openKeyCursor(IDBKeyRange.bound('', before, false, true), 'prev');
		return newest?.key ?? null;
	});
}

function sessionsOn(day: LocalDay): Promise<Session[]> {
	return withDatabase(async (database) => {
		const found = await database.getAllFromIndex('sessions', 'day', day);
		return sorted(found, sessionSchema).sound;
	});
}
