import type { Session } from '#lib/core/session.ts';
import { changeSessions } from '#lib/storage/changing-sessions.ts';
import type { MayReplace } from '#lib/storage/changing-sessions.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
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

/** Puts sessions on disk and takes others away, all or nothing and only where it may, and tells the other tabs. */
export async function changeAndTell(
	put: readonly unknown[],
	remove: readonly string[],
	mayReplace?: MayReplace
): Promise<Stored<Changed>> {
	const changed = await changeSessions(put, remove, mayReplace);
	if (!changed.ok) return changed;
	announceChange();
	const before = changed.value;
	return { ok: true, value: { before, undo: () => undone(before, put) } };
}

/** Puts back what stood there, if what is there now is what was left: nothing, where it was taken away. */
async function undone(before: readonly unknown[], left: readonly unknown[]): Promise<Stored<void>> {
	const known = new Set(before.map(idOf));
	const added = left.map(idOf).filter((id) => !known.has(id));
	const versions = new Map(left.map((record) => [idOf(record), versionOf(record)]));
	const isAsLeft: MayReplace = (standing, id) =>
		versions.get(id) === (standing === undefined ? undefined : versionOf(standing));
	const back = await changeSessions(before, added, isAsLeft);
	if (back.ok) announceChange();
	else if (back.problem.kind === 'superseded') return { ok: false, problem: changedSince };
	return back.ok ? { ok: true, value: undefined } : back;
}

/** When a record was last changed; 0 where it does not say. */
export function versionOf(record: unknown): number {
	const { changedAt } = (record ?? {}) as Partial<Session>;
	return typeof changedAt === 'number' ? changedAt : 0;
}

function idOf(record: unknown): string {
	return (record as { id: string }).id;
}
