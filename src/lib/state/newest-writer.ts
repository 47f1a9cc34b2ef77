import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';

/**
 * Writes down something that grows, one write at a time. While one is under way only the newest value waits: what
 * lies between is of no use any more.
 */
export class NewestWriter<Value> {
	readonly #write: (value: Value) => Promise<Stored<void>>;
	readonly #onAnswer: (problem: StorageProblem | null) => void;
	#waiting: { readonly value: Value } | undefined;
	#working: Promise<void> | undefined;

	constructor(
		write: (value: Value) => Promise<Stored<void>>,
		onAnswer: (problem: StorageProblem | null) => void
	) {
		this.#write = write;
		this.#onAnswer = onAnswer;
	}

	put(value: Value): void {
		this.#waiting = { value };
		this.#working ??= this.#work();
	}

	/** Resolves once everything put so far is written, or has failed. */
	async settled(): Promise<void> {
		await this.#working;
	}

	async #work(): Promise<void> {
		try {
			while (this.#waiting) {
				const { value } = this.#waiting;
				this.#waiting = undefined;
				const written = await this.#write(value);
				this.#onAnswer(written.ok ? null : written.problem);
			}
		} finally {
			this.#working = undefined;
		}
	}
}
