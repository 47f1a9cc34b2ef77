import type { JournalEntry } from '#lib/core/schema.ts';
import { sessionRunsAnywhere } from '#lib/device/running-session.ts';
import { readJournal } from '#lib/storage/journal.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Damaged } from '#lib/storage/records.ts';

/** A session that was under way when its page went, or that was stepped away from. */
export class CutOff {
	#entry = $state.raw<JournalEntry | null>(null);
	#damaged = $state.raw<readonly Damaged[]>([]);
	#elsewhere = $state(false);
	#problem = $state.raw<StorageProblem | null>(null);

	/** The latest that can be resumed. */
	get entry() {
		return this.#entry;
	}
	/** Entries that could not be read. They stay on disk as they are. */
	get damaged() {
		return this.#damaged;
	}
	/** A session runs in another tab or window right now. */
	get elsewhere() {
		return this.#elsewhere;
	}
	get problem() {
		return this.#problem;
	}

	async load(): Promise<void> {
		const [journal, elsewhere] = await Promise.all([readJournal(), sessionRunsAnywhere()]);
		this.#elsewhere = elsewhere;
		this.#problem = journal.ok ? null : journal.problem;
		const { entries, damaged } = journal.ok ? journal.value : { entries: [], damaged: [] };
		const [fit, misfits] = await judged(entries);
		this.#entry = (!elsewhere && fit[0]) || null;
		this.#damaged = [...damaged, ...misfits.map((entry) => ({ key: entry.id, raw: entry }))];
	}
}

/** Parts what can be resumed from what cannot. On most days there is nothing, and then nothing is loaded to judge it. */
async function judged(
	entries: readonly JournalEntry[]
): Promise<[fit: JournalEntry[], misfits: JournalEntry[]]> {
	if (entries.length === 0) return [[], []];
	const { canBeResumed } = await import('./resumable.ts');
	return [entries.filter(canBeResumed), entries.filter((entry) => !canBeResumed(entry))];
}
