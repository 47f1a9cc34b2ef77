import { noProgress, progressSchema } from '#lib/core/progress.ts';
import type { Progress } from '#lib/core/progress.ts';
import { withDatabase } from './database.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { sorted } from './records.ts';

/**
 * What was agreed to, or refused, of one routine; `null` where nothing was. A record that does not parse is none: the
 * routine then has its own doses, and the record stays where it is.
 */
export function findProgress(routineId: string): Promise<Stored<Progress | null>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const { sound } = sorted([await database.get('progress', routineId)], progressSchema);
			return sound[0] ?? null;
		})
	);
}

/**
 * Changes what is kept of one routine, in one transaction, so that two tabs do not undo each other's; what comes back is
 * what is kept now. A record that does not parse is not written over.
 */
export async function changeProgress(
	routineId: string,
	change: (before: Progress) => Progress
): Promise<Stored<Progress>> {
	const changed = await attempt(() =>
		withDatabase(async (database) => {
			const changing = database.transaction('progress', 'readwrite', { durability: 'strict' });
			const found: unknown = await changing.store.get(routineId);
			const { sound, damaged } = sorted(found === undefined ? [] : [found], progressSchema);
			const after = damaged.length > 0 ? null : change(sound[0] ?? noProgress(routineId));
			if (after) await changing.store.put(after);
			await changing.done;
			return after;
		})
	);
	if (!changed.ok || changed.value) return changed as Stored<Progress>;
	return {
		ok: false,
		problem: {
			kind: 'failed',
			sentence: 'What you agreed to for this routine before cannot be read, so nothing was changed.',
			remedy: 'Repair it, or take it away, under Data in Settings.'
		}
	};
}
