import { compile } from './compile.ts';
import { restorePlayer } from './player.ts';
import { repaired } from './repair.ts';
import type { Repaired } from './repair.ts';
import type { JournalEntry } from './schema.ts';
import type { Timeline } from './timeline.ts';

/**
 * A session that was cut off, made so that it can be gone on with: as `repaired` does, and without what it tells of
 * phases that its routine does not have. `null` where it cannot be gone on with. Never throws.
 */
export function repairedJournal(raw: unknown): Repaired | null {
	const mended = repaired(raw, 'journal');
	const entry = mended?.value as JournalEntry | undefined;
	const timeline = entry && timelineOf(entry);
	if (!mended || !entry || !timeline) return null;
	const exists = ({ phase }: { readonly phase: number }) => phase < timeline.phases.length;
	const value = { ...entry, visits: entry.visits.filter(exists), resizes: entry.resizes.filter(exists) };
	if (!goesOn(timeline, value)) return null;
	const lost = entry.visits.length + entry.resizes.length - value.visits.length - value.resizes.length;
	if (lost === 0) return mended;
	const sentence = 'What it tells of phases that its routine does not have is left out.';
	return { value, changes: [...mended.changes, sentence] };
}

/** `null` for a routine that cannot be done as it is. */
function timelineOf({ routine, timing }: JournalEntry): Timeline | null {
	try {
		return compile(routine, timing);
	} catch {
		return null;
	}
}

function goesOn(timeline: Timeline, entry: JournalEntry): boolean {
	try {
		restorePlayer(timeline, entry);
		return true;
	} catch {
		// A length that was changed by hand is of a phase that cannot have one.
		return false;
	}
}
