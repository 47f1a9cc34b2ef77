import { compile } from '#lib/core/compile.ts';
import { restorePlayer } from '#lib/core/player.ts';
import type { JournalEntry } from '#lib/core/schema.ts';

/** False for an entry that is well formed, but of another routine than it says. */
export function canBeResumed(entry: JournalEntry): boolean {
	try {
		restorePlayer(compile(entry.routine, entry.timing), entry);
		return true;
	} catch {
		return false;
	}
}
