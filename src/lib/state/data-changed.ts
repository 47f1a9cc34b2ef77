import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSummary } from '#lib/storage/summary.ts';
import { announceChange } from './changes.ts';
import { shelf } from './shelf.svelte.ts';

/** Why much is not to be changed at once while a session is under way. */
export const sessionRuns: { readonly ok: false; readonly problem: StorageProblem } = {
	ok: false,
	problem: {
		kind: 'refused',
		sentence: 'A session is under way in another window, and writes here as it goes.',
		remedy: 'End it first, then try again.'
	}
};

/**
 * To be called once much has changed at once: tells the other tabs, counts what the sessions come to, and shows the
 * routines that are there.
 */
export async function countedAnew(): Promise<void> {
	announceChange();
	await Promise.all([readSummary('0000-01', '9999-12'), shelf.load()]);
}
