import { compiledWithin } from '#lib/core/extent.ts';
import { place } from '#lib/core/placing.ts';
import type { Placed, Placement } from '#lib/core/placing.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import type { ReadRoutines } from '#lib/interchange/file-reading.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { settings } from './settings.svelte.ts';
import { shelf as theShelf } from './shelf.svelte.ts';
import type { Shelf } from './shelf.svelte.ts';

/** A routine of a file, as the person is shown it before anything is kept. */
export interface Offered extends Placed {
	/** `null` where it cannot be done, for the reason in `refusal`. */
	readonly timeline: Timeline | null;
	readonly refusal: string | null;
}

/** A file of routines: looked at, ticked, and then kept all at once. Until then nothing is stored. */
export class FileImport {
	/** The name of the file. */
	readonly name: string;
	/** The app that wrote it. */
	readonly app: string;
	/** What of it has no place here, in sentences. */
	readonly left: readonly string[];
	readonly #read: ReadRoutines;
	readonly #shelf: Shelf;
	readonly #newId: () => string;

	#placement = $state.raw<Placement>({ placed: [], pictures: [] });
	#ticked = $state.raw<readonly number[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	#kept = $state.raw<readonly Placed[] | null>(null);
	#busy = $state(false);

	readonly #offered = $derived(
		this.#placement.placed.map((placed): Offered => {
			return { ...placed, ...compiledWithin(placed.routine, settings.timing) };
		})
	);

	constructor(name: string, read: ReadRoutines, newId: () => string, shelf = theShelf) {
		this.name = name;
		this.app = read.app;
		this.left = read.left;
		this.#read = read;
		this.#newId = newId;
		this.#shelf = shelf;
	}

	get offered() {
		return this.#offered;
	}
	/** How many would be kept. */
	get chosen(): number {
		return this.#offered.filter((offered, index) => this.isTicked(index) && offered.timeline).length;
	}
	/** Why the disk did not do what was asked. */
	get problem() {
		return this.#problem;
	}
	/** Those that were kept; `null` before, and once that was undone. */
	get kept() {
		return this.#kept;
	}

	isTicked(index: number): boolean {
		return this.#ticked.includes(index);
	}

	tick(index: number, ticked: boolean): void {
		const others = this.#ticked.filter((other) => other !== index);
		this.#ticked = ticked ? [...others, index] : others;
	}

	/** Finds each routine its place beside those that are there. To be called before anything is shown. */
	async place(): Promise<void> {
		await this.#placeAgain();
		this.#ticked = this.#offered.flatMap(({ thereAs, timeline }, index) =>
			thereAs === null && timeline ? [index] : []
		);
	}

	/** Keeps those that are ticked, all or none. */
	async take(): Promise<void> {
		if (this.#busy || this.#kept) return;
		this.#busy = true;
		try {
			// Once more: another tab may have kept something since.
			await this.#placeAgain();
			if (!this.#problem) await this.#keep();
		} finally {
			this.#busy = false;
		}
	}

	/** Takes away again what was kept. */
	async undo(): Promise<void> {
		if (this.#busy || !this.#kept) return;
		this.#busy = true;
		try {
			const removed = await this.#shelf.remove(this.#kept.map(({ routine }) => routine.id));
			this.#problem = removed.ok ? null : removed.problem;
			if (removed.ok) this.#kept = null;
		} finally {
			this.#busy = false;
		}
	}

	async #keep(): Promise<void> {
		const chosen = this.#offered.filter(({ timeline }, index) => timeline && this.isTicked(index));
		const routines = chosen.map(({ routine }) => routine);
		const used = routines.flatMap((routine) => stepsOf(routine).map(({ picture }) => picture));
		const pictures = this.#placement.pictures.filter(({ id }) => used.includes(id));
		const kept = await this.#shelf.keep(routines, pictures);
		this.#problem = kept.ok ? null : kept.problem;
		if (kept.ok) this.#kept = chosen;
	}

	async #placeAgain(): Promise<void> {
		await this.#shelf.load();
		this.#problem = this.#shelf.problem;
		const { routines, pictures } = this.#read;
		const there = {
			routines: this.#shelf.routines.map(({ routine }) => routine),
			ids: [...this.#shelf.damaged.map(({ key }) => key), ...this.#shelf.drafts.map(({ id }) => id)]
		};
		this.#placement = place(routines, pictures, there, this.#newId);
	}
}
