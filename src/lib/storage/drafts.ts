import { draftSchema } from '#lib/core/own-routine.ts';
import type { Draft } from '#lib/core/own-routine.ts';
import { withDatabase } from './database.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { sorted } from './records.ts';
import type { Damaged } from './records.ts';

/** What was being edited, and records that could not be read. */
export interface DraftList {
	readonly drafts: readonly Draft[];
	readonly damaged: readonly Damaged[];
}

/** Of two tabs that edit the same routine, the last to write has the draft. */
export function writeDraft(draft: Draft): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			await database.put('drafts', draft);
		})
	);
}

/** All of them, the latest first. */
export function readDrafts(): Promise<Stored<DraftList>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const { sound, damaged } = sorted(await database.getAll('drafts'), draftSchema);
			return { drafts: sound.sort((a, b) => b.savedAt - a.savedAt), damaged };
		})
	);
}

/** One draft; `null` where there is none of this id. A damaged one comes back as such: it is not to be written over. */
export function findDraft(id: string): Promise<Stored<Draft | Damaged | null>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const found = await database.get('drafts', id);
			if (found === undefined) return null;
			const { sound, damaged } = sorted([found], draftSchema);
			return sound[0] ?? damaged[0]!;
		})
	);
}

export function deleteDraft(id: string): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			await database.delete('drafts', id);
		})
	);
}
