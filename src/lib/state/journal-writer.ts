import type { JournalEntry } from '#lib/core/schema.ts';
import { writeJournal } from '#lib/storage/journal.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';

/**
 * Writes a running session down, one write at a time. While one is under way only the newest entry waits: what lies
 * between is of no use any more.
 */
export class JournalWriter {
	readonly #write: typeof writeJournal;
	readonly #onAnswer: (problem: StorageProblem | null) => void;
	#waiting: JournalEntry | undefined;
	#working: Promise<void> | undefined;

	constructor(onAnswer: (problem: StorageProblem | null) => void, write = writeJournal) {
		this.#onAnswer = onAnswer;
		this.#write = write;
	}

	put(entry: JournalEntry): void {
		this.#waiting = entry;
		this.#working ??= this.#work();
	}

	/** Resolves once everything put so far is written, or has failed. */
	async settled(): Promise<void> {
		await this.#working;
	}

	async #work(): Promise<void> {
		try {
			while (this.#waiting) {
				const entry = this.#waiting;
				this.#waiting = undefined;
				const written = await this.#write(entry);
				this.#onAnswer(written.ok ? null : written.problem);
			}
		} finally {
			this.#working = undefined;
		}
	}
}
