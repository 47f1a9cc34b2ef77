import { compile } from '#lib/core/compile.ts';
import { restorePlayer } from '#lib/core/player.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { sessionRunsAnywhere } from '#lib/device/session-lock.ts';
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
		this.#entry = (!elsewhere && entries.find(canBeResumed)) || null;
		const misfits = entries.filter((entry) => !canBeResumed(entry));
		this.#damaged = [...damaged, ...misfits.map((entry) => ({ key: entry.id, raw: entry }))];
	}
}

/** Not where an entry is well formed, but of another routine than it says. */
function canBeResumed(entry: JournalEntry): boolean {
	try {
		restorePlayer(compile(entry.routine, entry.timing), entry);
		return true;
	} catch {
		return false;
	}
}
