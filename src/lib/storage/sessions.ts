import type { LocalDay } from '#lib/core/day.ts';
import { sessionSchema } from '#lib/core/schema.ts';
import type { Session } from '#lib/core/session.ts';
import { withDatabase } from './database.ts';
import { longPatience } from './in-time.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { sorted } from './records.ts';
import type { Damaged } from './records.ts';

/** Sessions, newest first, and records that could not be read. */
export interface SessionList {
	readonly sessions: readonly Session[];
	readonly damaged: readonly Damaged[];
	/** The time to ask for the page after with; `null` where nothing older is left that was asked for. */
	readonly next: number | null;
}

/** Sessions begun at or after a time (milliseconds since 1970), newest first. */
export function sessionsSince(time: number): Promise<Stored<SessionList>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const times = IDBKeyRange.bound(time, Infinity, false, true);
			const found = await database.getAllFromIndex('sessions', 'startedAt', times);
			return listed(found.reverse(), null);
		})
	);
}

/** The newest records before a time, newest first: `limit` of them, and what began at the instant of the last. */
export function sessionsBefore(time: number, limit: number): Promise<Stored<SessionList>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const found: unknown[] = [];
			let last = time;
			const index = database.transaction('sessions').store.index('startedAt');
			let cursor = await index.openCursor(IDBKeyRange.upperBound(time, true), 'prev');
			while (cursor && (found.length < limit || cursor.key === last)) {
				found.push(cursor.value);
				last = cursor.key;
				cursor = await cursor.continue();
			}
			return listed(found, cursor && last);
		})
	);
}

/**
 * Records that no list by time, or by day, can hold, because what they give there is none. Reads them all, but only if
 * the counts say that there is one.
 */
export function unlistedSessions(by: 'startedAt' | 'day' = 'startedAt'): Promise<Stored<readonly Damaged[]>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const keys = listable[by]();
			const [all, inList] = await Promise.all([
				database.count('sessions'),
				database.countFromIndex('sessions', by, keys)
			]);
			if (all === inList) return [];
			const { damaged } = sorted(await database.getAll('sessions'), sessionSchema);
			return damaged.filter(({ raw }) => {
				const key = (raw as Record<typeof by, unknown>)[by];
				return by === 'day' ? typeof key !== 'string' : !Number.isFinite(key);
			});
		}, longPatience)
	);
}

/** What the lists hold. */
const listable = {
	startedAt: () => IDBKeyRange.bound(-Infinity, Infinity, true, true),
	day: () => IDBKeyRange.bound('', '\uffff')
};

/** The sessions of some days, both ends included, newest first. */
export function sessionsOfDays(from: LocalDay, to: LocalDay): Promise<Stored<SessionList>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const found = await database.getAllFromIndex('sessions', 'day', IDBKeyRange.bound(from, to));
			const { sessions, damaged } = listed(found, null);
			return { sessions: [...sessions].sort((a, b) => b.startedAt - a.startedAt), damaged, next: null };
		})
	);
}

/** One session; `null` where there is none of this id. A damaged one comes back as such. */
export function findSession(id: string): Promise<Stored<Session | Damaged | null>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const found = await database.get('sessions', id);
			if (found === undefined) return null;
			const { sound, damaged } = sorted([found], sessionSchema);
			return sound[0] ?? damaged[0]!;
		})
	);
}

function listed(found: readonly unknown[], next: number | null): SessionList {
	const { sound, damaged } = sorted(found, sessionSchema);
	return { sessions: sound, damaged, next };
}
