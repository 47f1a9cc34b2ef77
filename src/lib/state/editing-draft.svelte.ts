import * as v from 'valibot';
import { draftSchema } from '#lib/core/own-routine.ts';
import type { Draft } from '#lib/core/own-routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import { deleteDraft, writeDraft } from '#lib/storage/drafts.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { NewestWriter } from './newest-writer.ts';

const tooLong: StorageProblem = {
	kind: 'failed',
	sentence: 'This text is longer than can be kept.',
	remedy: 'Shorten it, or make two routines of it.'
};

/** Writes down what is being edited, at every change. */
export class DraftKeeper {
	readonly #now: () => number;
	readonly #writer = new NewestWriter<Draft>(writeDraft, (problem) => this.#answer(problem));
	/** The last routine that can be read back. */
	#sound: Routine | undefined;
	#kept = $state(false);
	#problem = $state.raw<StorageProblem | null>(null);

	constructor(now: () => number) {
		this.#now = now;
	}

	/** Whether the newest change is on disk. */
	get kept() {
		return this.#kept;
	}
	/** Why the disk did not take it. */
	get problem() {
		return this.#problem;
	}

	/** Keeps a routine; and the text, where that holds more than the routine (`more`), or where the routine is more than can be kept. */
	put(routine: Routine, text: string, more: boolean): void {
		const fits = v.is(draftSchema, this.#draftOf(routine, null));
		if (fits) this.#sound = routine;
		const last = this.#sound ?? { ...routine, title: '', note: '', cautions: [], blocks: [] };
		const draft = this.#draftOf(fits ? routine : last, more || !fits ? text : null);
		this.#kept = false;
		if (v.is(draftSchema, draft)) this.#writer.put(draft);
		else this.#problem = tooLong;
	}

	/** Resolves once everything put so far is written, or has failed. */
	settled(): Promise<void> {
		return this.#writer.settled();
	}

	/** Takes the draft away. */
	async discard(id: string): Promise<void> {
		await this.settled();
		const deleted = await deleteDraft(id);
		this.#kept = false;
		this.#problem = deleted.ok ? null : deleted.problem;
	}

	#draftOf(routine: Routine, text: string | null): Draft {
		return { schema: 1, id: routine.id, routine, text, savedAt: this.#now() };
	}

	#answer(problem: StorageProblem | null): void {
		this.#problem = problem;
		this.#kept = problem === null;
	}
}
