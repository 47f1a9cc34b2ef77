import type { Session } from '#lib/core/session.ts';
import { changeSessions } from '#lib/storage/changing-sessions.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import { findSession } from '#lib/storage/sessions.ts';
import { announceChange } from './changes.ts';

/** Takes back what was done; where that cannot be, it says why. */
export type Undo = () => Promise<Stored<void>>;

/** What came of a change: how to take it back, and what stood there before, as it was on disk. */
export interface Changed {
	readonly before: readonly unknown[];
	readonly undo: Undo;
}

/** Why something was not undone: what is on disk is not what was left there. */
export const changedSince: StorageProblem = {
	kind: 'refused',
	sentence: 'This was changed again in another tab or window, so nothing was undone.',
	remedy: 'Look at it as it is now, and change it by hand.'
};

/** Puts sessions on disk and takes others away, all or nothing, and tells the other tabs. */
export async function changeAndTell(
	put: readonly unknown[],
	remove: readonly string[]
): Promise<Stored<Changed>> {
	const changed = await changeSessions(put, remove);
	if (!changed.ok) return changed;
	announceChange();
	const before = changed.value;
	return { ok: true, value: { before, undo: () => undone(before, put, remove) } };
}

async function undone(
	before: readonly unknown[],
	put: readonly unknown[],
	remove: readonly string[]
): Promise<Stored<void>> {
	const isAsLeft = await Promise.all([
		...put.map((record) => stands(idOf(record), versionOf(record))),
		...remove.map((id) => stands(id, null))
	]);
	const failed = isAsLeft.find((found) => !found.ok);
	if (failed && !failed.ok) return failed;
	if (isAsLeft.some((found) => found.ok && !found.value)) return { ok: false, problem: changedSince };
	const known = new Set(before.map(idOf));
	const added = put.map(idOf).filter((id) => !known.has(id));
	const back = await changeSessions(before, added);
	if (back.ok) announceChange();
	return back.ok ? { ok: true, value: undefined } : back;
}

/** Whether what is on disk under an id is of this version; `null`: that there is nothing. */
async function stands(id: string, version: number | null): Promise<Stored<boolean>> {
	const found = await findSession(id);
	if (!found.ok) return found;
	return { ok: true, value: (found.value === null ? null : versionOf(found.value)) === version };
}

/** When a record was last changed; 0 where it does not say. */
export function versionOf(record: unknown): number {
	const { changedAt } = record as Partial<Session>;
	return typeof changedAt === 'number' ? changedAt : 0;
}

function idOf(record: unknown): string {
	return (record as { id: string }).id;
}
