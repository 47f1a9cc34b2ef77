import { ownRoutineSchema } from '#lib/core/own-routine.ts';
import type { OwnPicture, OwnRoutine } from '#lib/core/own-routine.ts';
import { withDatabase } from './database.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { sorted } from './records.ts';
import type { Damaged } from './records.ts';
import { wholly } from './wholly.ts';

/** Routines of the person's own, and records that could not be read. */
export interface RoutineList {
	readonly routines: readonly OwnRoutine[];
	readonly damaged: readonly Damaged[];
}

/** Writes routines with their pictures, and takes their drafts away: all or nothing. The same id replaces. */
export function saveRoutines(
	routines: readonly OwnRoutine[],
	pictures: readonly OwnPicture[] = []
): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const writing = database.transaction(['routines', 'drafts', 'pictures'], 'readwrite', {
				durability: 'strict'
			});
			await wholly(writing, () =>
				Promise.all([
					...routines.map((routine) => writing.objectStore('routines').put(routine)),
					...routines.map(({ id }) => writing.objectStore('drafts').delete(id)),
					...pictures.map((picture) => writing.objectStore('pictures').put(picture))
				])
			);
		})
	);
}

/** All of them, the latest changed first. */
export function readRoutines(): Promise<Stored<RoutineList>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const { sound, damaged } = sorted(await database.getAll('routines'), ownRoutineSchema);
			return { routines: sound.sort((a, b) => b.changedAt - a.changedAt), damaged };
		})
	);
}

/** One routine; `null` where there is none of this id. A damaged one comes back as such. */
export function findOwnRoutine(id: string): Promise<Stored<OwnRoutine | Damaged | null>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const found = await database.get('routines', id);
			if (found === undefined) return null;
			const { sound, damaged } = sorted([found], ownRoutineSchema);
			return sound[0] ?? damaged[0]!;
		})
	);
}

/** What was taken away, as it was on disk, to put it back. */
export interface Taken {
	readonly routines: readonly unknown[];
	readonly drafts: readonly unknown[];
}

/** Takes routines away, and their drafts, all or none. Their pictures stay, so that it can be undone. */
export function deleteRoutines(ids: readonly string[]): Promise<Stored<Taken>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const writing = database.transaction(['routines', 'drafts'], 'readwrite', { durability: 'strict' });
			const [routines, drafts] = [writing.objectStore('routines'), writing.objectStore('drafts')];
			const [taken, takenDrafts] = await wholly(writing, () =>
				Promise.all([
					Promise.all(ids.map((id) => routines.get(id))),
					Promise.all(ids.map((id) => drafts.get(id))),
					...ids.flatMap((id) => [routines.delete(id), drafts.delete(id)])
				])
			);
			return { routines: taken.filter(isThere), drafts: takenDrafts.filter(isThere) };
		})
	);
}

/** Puts back what was taken away, all or nothing. */
export function putBack({ routines, drafts }: Taken): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const writing = database.transaction(['routines', 'drafts'], 'readwrite', { durability: 'strict' });
			await wholly(writing, () =>
				Promise.all([
					...routines.map((record) => writing.objectStore('routines').put(record)),
					...drafts.map((record) => writing.objectStore('drafts').put(record))
				])
			);
		})
	);
}

function isThere(record: unknown): boolean {
	return record !== undefined;
}
