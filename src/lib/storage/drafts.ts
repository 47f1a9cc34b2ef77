import { draftSchema } from '#lib/core/own-routine.ts';
import type { Draft, OwnPicture } from '#lib/core/own-routine.ts';
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

export function findDraft(id: string): Promise<Stored<Draft | null>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const { sound } = sorted([await database.get('drafts', id)], draftSchema);
			return sound[0] ?? null;
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

/** Keeps a picture for a routine that is being edited. */
export function writePicture(picture: OwnPicture): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			await database.put('pictures', picture);
		})
	);
}
