import { longestName } from '#lib/core/bounds.ts';
import { whyNotKept } from '#lib/core/own-routine.ts';
import type { Draft, OwnPicture, OwnRoutine } from '#lib/core/own-routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import { readDrafts } from '#lib/storage/drafts.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import { removeUnusedPictures } from '#lib/storage/pictures.ts';
import type { Damaged } from '#lib/storage/records.ts';
import { deleteRoutines, putBack, readRoutines, saveRoutines } from '#lib/storage/routines.ts';

/** The person's own routines. */
export class Shelf {
	readonly #now: () => number;
	readonly #newId: () => string;
	#routines = $state.raw<readonly OwnRoutine[]>([]);
	#drafts = $state.raw<readonly Draft[]>([]);
	#damaged = $state.raw<readonly Damaged[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	#loaded = $state(false);

	constructor(now = () => Date.now(), newId = (): string => crypto.randomUUID()) {
		this.#now = now;
		this.#newId = newId;
	}

	/** The latest changed first. */
	get routines() {
		return this.#routines;
	}
	/** What is being edited and is not saved yet, the latest first: new routines, and those that are kept already. */
	get drafts() {
		return this.#drafts;
	}
	/** Records that could not be read. They stay on disk as they are. */
	get damaged() {
		return this.#damaged;
	}
	get problem() {
		return this.#problem;
	}
	get loaded() {
		return this.#loaded;
	}

	/** Reads what is on disk. The first time on a page, pictures that nothing uses any more are taken away then. */
	async load(): Promise<void> {
		const first = !this.#loaded;
		await this.#read();
		// Where that cannot be done, it is the next time.
		if (first) await removeUnusedPictures(this.#now());
	}

	async #read(): Promise<void> {
		const [routines, drafts] = await Promise.all([readRoutines(), readDrafts()]);
		if (routines.ok && drafts.ok) {
			this.#routines = routines.value.routines;
			this.#drafts = drafts.value.drafts;
			this.#damaged = [...routines.value.damaged, ...drafts.value.damaged];
		}
		this.#problem = routines.ok ? (drafts.ok ? null : drafts.problem) : routines.problem;
		this.#loaded = true;
	}

	/**
	 * Keeps routines, all or none: new ones, and those that are kept under the same id already. Their drafts are done with.
	 *
	 * @throws RangeError on a routine that could not be read back; `compiledWithin` refuses most of those before.
	 */
	async keep(routines: readonly Routine[], pictures: readonly OwnPicture[] = []): Promise<Stored<void>> {
		for (const routine of routines) {
			const sentence = whyNotKept(routine);
			if (sentence) throw new RangeError(sentence);
		}
		const now = this.#now();
		await this.#read();
		const before = Object.fromEntries(this.#routines.map((own) => [own.id, own]));
		const records = routines.map((routine): OwnRoutine => {
			const createdAt = before[routine.id]?.createdAt ?? now;
			return { schema: 1, id: routine.id, routine: asWritten(routine), createdAt, changedAt: now };
		});
		return this.#answer(await saveRoutines(records, pictures));
	}

	/** Keeps a second routine like this one, that can be changed without it; what comes back is that. */
	async duplicate(routine: Routine): Promise<Stored<Routine>> {
		const mark = ' (copy)';
		const copy: Routine = {
			...routine,
			id: this.#newId(),
			title: routine.title.slice(0, longestName - mark.length) + mark,
			basedOn: { id: routine.id, title: routine.title }
		};
		const kept = await this.keep([copy]);
		return kept.ok ? { ok: true, value: copy } : kept;
	}

	/** Takes routines away, and their drafts. What comes back puts all of it where it was. */
	async remove(ids: readonly string[]): Promise<Stored<() => Promise<Stored<void>>>> {
		const taken = await this.#answer(await deleteRoutines(ids));
		if (!taken.ok) return taken;
		return { ok: true, value: async () => this.#answer(await putBack(taken.value)) };
	}

	/** Shows what is on disk now, or why that is not to be changed. */
	async #answer<Value>(written: Stored<Value>): Promise<Stored<Value>> {
		if (written.ok) await this.#read();
		else this.#problem = written.problem;
		return written;
	}
}

/** Without what was wanted of it for one day. */
function asWritten(routine: Routine): Routine {
	const written = { ...routine };
	delete written.today;
	return written;
}

export const shelf = new Shelf();
