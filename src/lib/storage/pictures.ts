import * as v from 'valibot';
import { draftSchema, ownPictureSchema, ownRoutineSchema } from '#lib/core/own-routine.ts';
import type { OwnPicture } from '#lib/core/own-routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { journalSchema } from '#lib/core/schema.ts';
import { withDatabase } from './database.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { sorted } from './records.ts';

/** Keeps a picture for a routine that is being edited. */
export function writePicture(picture: OwnPicture): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			await database.put('pictures', picture);
		})
	);
}

/** One picture; `null` where there is none of this id, or what there is is none. */
export function findPicture(id: string): Promise<Stored<OwnPicture | null>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const { sound } = sorted([await database.get('pictures', id)], ownPictureSchema);
			return sound[0] ?? null;
		})
	);
}

/** How long a picture stays that nothing uses: an undo may bring back what does. Milliseconds. */
const grace = 24 * 3_600_000;

/** The setting that says since when pictures have been found unused: milliseconds since 1970 by their ids. */
const unusedSince = 'unused-pictures';
const unusedSinceSchema = v.fallback(v.record(v.string(), v.number()), {});

/**
 * Takes away the pictures that no routine, draft or session under way uses, a day after the first call that found them so.
 * Where one of those records cannot be read, all pictures stay: it may use any of them.
 */
export function removeUnusedPictures(now: number): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			const removing = database.transaction(
				['routines', 'drafts', 'journal', 'pictures', 'settings'],
				'readwrite'
			);
			const [pictures, settings] = [removing.objectStore('pictures'), removing.objectStore('settings')];
			const [ids, before, ...users] = await Promise.all([
				pictures.getAllKeys(),
				settings.get(unusedSince),
				removing.objectStore('routines').getAll(),
				removing.objectStore('drafts').getAll(),
				removing.objectStore('journal').getAll()
			]);
			const used = picturesUsedIn(...users);
			if (used) {
				const found = v.parse(unusedSinceSchema, before);
				const unused = ids.filter((id) => !used.has(id)).map((id) => [id, found[id] ?? now] as const);
				const over = unused.filter(([, since]) => now - since >= grace);
				const waiting = unused.filter(([, since]) => now - since < grace);
				await Promise.all([
					...over.map(([id]) => pictures.delete(id)),
					settings.put(Object.fromEntries(waiting), unusedSince)
				]);
			}
			await removing.done;
		})
	);
}

/** Ids of pictures; `null` where a record cannot be read. */
function picturesUsedIn(
	routines: readonly unknown[],
	drafts: readonly unknown[],
	journal: readonly unknown[]
): ReadonlySet<string> | null {
	const read = [
		sorted<{ readonly routine: Routine }>(routines, ownRoutineSchema),
		sorted<{ readonly routine: Routine }>(drafts, draftSchema),
		sorted<{ readonly routine: Routine }>(journal, journalSchema)
	];
	if (read.some(({ damaged }) => damaged.length > 0)) return null;
	const steps = read.flatMap(({ sound }) => sound.flatMap(({ routine }) => stepsOf(routine)));
	return new Set(steps.flatMap(({ picture }) => picture ?? []));
}
