import type { JournalEntry } from '#lib/core/schema.ts';
import type { Session } from '#lib/core/session.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import type { Damaged } from '#lib/storage/records.ts';

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
	settings: new Map<string, unknown>()
};

export const full: StorageProblem = { kind: 'full', sentence: 'No room.', remedy: 'Make some.' };

export function emptyDisk(): void {
	Object.assign(disk, { problem: null, journalled: [], journal: new Map(), saved: [], settings: new Map() });
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

export function readSetting(name: string, _: unknown, fallback: unknown): Promise<Stored<unknown>> {
	return answer(() => (disk.settings.has(name) ? disk.settings.get(name) : fallback));
}

export function writeSetting(name: string, value: unknown): Promise<Stored<void>> {
	return answer(() => void disk.settings.set(name, value));
}
