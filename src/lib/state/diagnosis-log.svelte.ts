import { nullable } from 'valibot';
import { diagnosisSchema } from '#lib/core/diagnosis.ts';
import type { Device, DiagnosisLog, Entry, Happening } from '#lib/core/diagnosis.ts';
import type { Seconds } from '#lib/core/duration.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';
import { NewestWriter } from './newest-writer.ts';

const name = 'diagnosis';

/** The least often that a growing log is written to disk, were nothing to happen. */
const heartbeat: Seconds = 5;

/** Two clocks, in milliseconds: one that nobody sets, and the one on the wall. */
const systemClocks = { now: () => performance.now(), wall: () => Date.now() };

/** The log of the latest test: kept on disk while it grows, so that a page that is killed leaves it behind. */
export class DiagnosisLogbook {
	readonly #clocks: typeof systemClocks;
	/** When the log began, and was last given to the disk, on the clock that nobody sets. */
	#begunAt = 0;
	#givenAt = 0;
	readonly #writer = new NewestWriter<DiagnosisLog>(
		(log) => writeSetting(name, log),
		(problem) => (this.#problem = problem)
	);
	#log = $state.raw<DiagnosisLog | null>(null);
	#problem = $state.raw<StorageProblem | null>(null);

	constructor(clocks = systemClocks) {
		this.#clocks = clocks;
	}

	get log() {
		return this.#log;
	}
	/** Why the log could not be read or kept; `null` once it could. */
	get problem() {
		return this.#problem;
	}

	/** Looks for the log of an earlier visit, unless there is one of this visit already. */
	async load(): Promise<void> {
		const read = await readSetting(name, nullable(diagnosisSchema), null);
		if (!read.ok) this.#problem = read.problem;
		else this.#log ??= read.value;
	}

	/** Begins a new log, in place of the one before. */
	begin(device: Device): void {
		this.#begunAt = this.#clocks.now();
		this.#log = { schema: 1, startedAt: this.#clocks.wall(), device, entries: [] };
	}

	/** Writes down what happened just now. Goes to disk at once, unless it is one sample of many. */
	add(what: Happening, position: Seconds): Entry {
		const now = this.#clocks.now();
		const at = Math.round(now - this.#begunAt);
		const entry = { at, wall: this.#clocks.wall(), position: Math.round(position * 1000) / 1000, what };
		this.#log = { ...this.#log!, entries: [...this.#log!.entries, entry] };
		if (what !== 'sample' || now - this.#givenAt >= heartbeat * 1000) {
			this.#givenAt = now;
			this.#writer.put(this.#log);
		}
		return entry;
	}

	/** Adds what the browser knows only once it has sounded. */
	addLatency(outputLatency: Seconds | null): void {
		this.#log = { ...this.#log!, device: { ...this.#log!.device, outputLatency } };
	}
}
