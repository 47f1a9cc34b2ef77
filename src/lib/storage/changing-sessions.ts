import type { LocalMonth } from '#lib/core/day.ts';
import type { Session } from '#lib/core/session.ts';
import { countDays, countMonth, fileOf, sessionStores, trusted } from './counting.ts';
import type { Changing } from './counting.ts';
import { withDatabase } from './database.ts';
import { longPatience, patience } from './in-time.ts';
import type { MonthRecord } from './month-record.ts';
import { attempt, Superseded } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { wholly } from './wholly.ts';

/** Whether what stands under an id may be replaced or taken away; `undefined`: nothing stands there. */
export type MayReplace = (standing: unknown, id: string) => boolean;

/** From so many records on, the disk is given more time. */
const many = 100;

/**
 * Writes an ended session and takes its journal entry away, both or neither, and answers only once it is safe on
 * disk. Writing the same session again replaces it, if what stands there (`undefined`: nothing) may be replaced.
 */
export async function saveSession(session: Session, mayReplace?: MayReplace): Promise<Stored<void>> {
	const changed = await changeSessions([session], [], mayReplace);
	return changed.ok ? { ok: true, value: undefined } : changed;
}

/**
 * Puts records into the sessions, takes others away by their ids, and brings the summary up to date, all or nothing.
 * The journal's entries of what is put go with it. What it costs depends on the days that are touched, not on how many
 * sessions there are. Returns what stood on disk before under all these ids, to put it back. An id is named once.
 * Where `mayReplace` refuses any of it, nothing is done.
 */
export function changeSessions(
	put: readonly unknown[],
	remove: readonly string[],
	mayReplace: MayReplace = () => true
): Promise<Stored<readonly unknown[]>> {
	const ids = [...put.map((record) => (record as { id: string }).id), ...remove];
	/** Read once: where the disk has changed it all and then never answered, it is what stood there before that. */
	let before: readonly unknown[] | undefined;
	const change = async (changing: Changing): Promise<readonly unknown[]> => {
		const found = await Promise.all(ids.map((id) => changing.objectStore('sessions').get(id)));
		// What was changed by the first try is not asked for again.
		if (!before && !found.every((standing, at) => mayReplace(standing, ids[at]!)))
			throw new Superseded('Not to be written over.');
		before ??= found.filter((record) => record !== undefined);
		const days = [...found, ...put].flatMap(dayIn);
		const months = await monthsOf(changing, days);
		await exchange(changing, put, ids);
		for (const [month, held] of months) {
			if (held) await countDays(changing, held, new Set(days.filter((day) => fileOf(day) === month)));
			else await countMonth(changing, month);
		}
		return before;
	};
	const longest = ids.length < many ? patience : longPatience;
	return attempt(() =>
		withDatabase((database) => {
			const changing = database.transaction(sessionStores, 'readwrite', { durability: 'strict' });
			return wholly(changing, () => change(changing));
		}, longest)
	);
}

async function exchange(changing: Changing, put: readonly unknown[], ids: readonly string[]): Promise<void> {
	const [sessions, journal] = [changing.objectStore('sessions'), changing.objectStore('journal')];
	await Promise.all([
		// What throws at once, as what cannot be copied does, is told of together with the others.
		...put.map(async (record) => void (await sessions.put(record))),
		...ids.slice(0, put.length).map((id) => journal.delete(id)),
		...ids.slice(put.length).map((id) => sessions.delete(id))
	]);
}

/** The months that some days are filed under, each with its summary, if that is right. */
async function monthsOf(
	changing: Changing,
	days: readonly string[]
): Promise<readonly (readonly [LocalMonth, MonthRecord | null])[]> {
	const months = [...new Set(days.map(fileOf))];
	return Promise.all(months.map(async (month) => [month, await trusted(changing, month)] as const));
}

/** What a record gives as its day, if that is a text; it is filed under nothing else. */
function dayIn(record: unknown): string[] {
	const day = typeof record === 'object' && record !== null && 'day' in record ? record.day : null;
	return typeof day === 'string' ? [day] : [];
}
