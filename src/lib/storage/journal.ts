import { journalSchema } from '#lib/core/schema.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { withDatabase } from './database.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { sorted } from './records.ts';
import type { Damaged } from './records.ts';

/** Writes where a running session stands. */
export function writeJournal(entry: JournalEntry): Promise<Stored<void>> {
	return attempt(() =>
		withDatabase(async (database) => {
			await database.put('journal', entry);
		})
	);
}

/** Sessions that were under way and have not ended, the latest first, and entries that could not be read. */
export function readJournal(): Promise<
	Stored<{ entries: readonly JournalEntry[]; damaged: readonly Damaged[] }>
> {
	return attempt(() =>
		withDatabase(async (database) => {
			const { sound, damaged } = sorted(await database.getAll('journal'), journalSchema);
			return { entries: sound.sort((a, b) => b.savedAt - a.savedAt), damaged };
		})
	);
}
