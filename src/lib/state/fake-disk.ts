import type { Draft, OwnPicture, OwnRoutine } from '#lib/core/own-routine.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import type { Session } from '#lib/core/session.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import type { DraftList } from '#lib/storage/drafts.ts';
import type { Damaged } from '#lib/storage/records.ts';
import type { RoutineList, Taken } from '#lib/storage/routines.ts';

/** A disk for tests: it stands in for the modules of storage that the classes of this folder write with. */
export const disk = {
	/** Why nothing can be read or written; `null`: everything can. */
	problem: null as StorageProblem | null,
	/** All that was ever journalled, in order. */
	journalled: [] as JournalEntry[],
	/** What the journal holds. */
	journal: new Map<string, JournalEntry>(),
	/** Every session saved, in order. */
	saved: [] as Session[],
	settings: new Map<string, unknown>(),
	routines: new Map<string, OwnRoutine>(),
	drafts: new Map<string, Draft>(),
	pictures: new Map<string, OwnPicture>()
};

export const full: StorageProblem = { kind: 'full', sentence: 'No room.', remedy: 'Make some.' };

export function emptyDisk(): void {
	Object.assign(disk, { problem: null, journalled: [], journal: new Map(), saved: [], settings: new Map() });
	Object.assign(disk, { routines: new Map(), drafts: new Map(), pictures: new Map() });
}

function answer<Value>(work: () => Value): Promise<Stored<Value>> {
	const { problem } = disk;
	return Promise.resolve(problem ? { ok: false, problem } : { ok: true, value: work() });
}

export function writeJournal(entry: JournalEntry): Promise<Stored<void>> {
	return answer(() => {
		disk.journalled.push(entry);
		disk.journal.set(entry.id, entry);
	});
}

export function readJournal(): Promise<
	Stored<{ entries: readonly JournalEntry[]; damaged: readonly Damaged[] }>
> {
	const latestFirst = (a: JournalEntry, b: JournalEntry) => b.savedAt - a.savedAt;
	return answer(() => ({ entries: [...disk.journal.values()].sort(latestFirst), damaged: [] }));
}

export function saveSession(session: Session): Promise<Stored<void>> {
	return answer(() => {
		disk.saved.push(session);
		disk.journal.delete(session.id);
	});
}

export function changeSessions(put: readonly Session[]): Promise<Stored<readonly unknown[]>> {
	return answer(() => {
		disk.saved.push(...put);
		return [];
	});
}

/** The newest of this id that was saved. */
export function findSession(id: string): Promise<Stored<Session | null>> {
	return answer(() => disk.saved.findLast((session) => session.id === id) ?? null);
}

export function readSetting(name: string, _: unknown, fallback: unknown): Promise<Stored<unknown>> {
	return answer(() => (disk.settings.has(name) ? disk.settings.get(name) : fallback));
}

export function writeSetting(name: string, value: unknown): Promise<Stored<void>> {
	return answer(() => void disk.settings.set(name, value));
}

export function saveRoutines(
	routines: readonly OwnRoutine[],
	pictures: readonly OwnPicture[] = []
): Promise<Stored<void>> {
	return answer(() => {
		for (const routine of routines) disk.routines.set(routine.id, routine);
		for (const { id } of routines) disk.drafts.delete(id);
		for (const picture of pictures) disk.pictures.set(picture.id, picture);
	});
}

export function readRoutines(): Promise<Stored<RoutineList>> {
	const latestFirst = (a: OwnRoutine, b: OwnRoutine) => b.changedAt - a.changedAt;
	return answer(() => ({ routines: [...disk.routines.values()].sort(latestFirst), damaged: [] }));
}

export function deleteRoutines(ids: readonly string[]): Promise<Stored<Taken>> {
	return answer(() => {
		const routines = ids.flatMap((id) => disk.routines.get(id) ?? []);
		const drafts = ids.flatMap((id) => disk.drafts.get(id) ?? []);
		for (const id of ids) {
			disk.routines.delete(id);
			disk.drafts.delete(id);
		}
		return { routines, drafts };
	});
}

export function writeDraft(draft: Draft): Promise<Stored<void>> {
	return answer(() => void disk.drafts.set(draft.id, draft));
}

export function readDrafts(): Promise<Stored<DraftList>> {
	return answer(() => ({ drafts: [...disk.drafts.values()], damaged: [] }));
}
