import type { Change } from '#lib/core/backup.ts';
import { allAside, keepAside, letGo } from '#lib/device/kept-aside.ts';
import { sessionRunsAnywhere } from '#lib/device/running-session.ts';
import { clearEverything, exchange } from '#lib/storage/backup.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { countedAnew, sessionRuns } from './data-changed.ts';

/** What has to be typed before everything is deleted. */
export const wordToDelete = 'delete';

/** Everything on this device, deleted; and put back, as long as the page is open. */
export class Wipe {
	#typed = $state('');
	#undo = $state.raw<readonly Change[] | null>(null);
	/** Sessions that were kept beside the database. */
	#aside: ReturnType<typeof allAside> = [];
	#problem = $state.raw<StorageProblem | null>(null);
	#busy = $state(false);

	get typed() {
		return this.#typed;
	}
	get canDelete(): boolean {
		return this.#typed.trim().toLowerCase() === wordToDelete && !this.#busy;
	}
	/** It was done, and can be undone. */
	get done(): boolean {
		return this.#undo !== null;
	}
	get problem() {
		return this.#problem;
	}

	type(text: string): void {
		this.#typed = text;
	}

	async deleteAll(): Promise<void> {
		if (!this.canDelete) return;
		await this.#alone(async () => {
			const cleared = (await sessionRunsAnywhere()) ? sessionRuns : await clearEverything();
			this.#problem = cleared.ok ? null : cleared.problem;
			if (!cleared.ok) return;
			this.#undo = cleared.value;
			this.#aside = allAside();
			this.#aside.forEach(letGo);
			this.#typed = '';
		});
	}

	async undo(): Promise<void> {
		const undo = this.#undo;
		if (!undo || this.#busy) return;
		await this.#alone(async () => {
			const done = await exchange(undo);
			this.#problem = done.ok ? null : done.problem;
			if (!done.ok) return;
			this.#undo = null;
			this.#aside.forEach(keepAside);
		});
	}

	async #alone(work: () => Promise<void>): Promise<void> {
		this.#busy = true;
		try {
			await work();
			await countedAnew();
		} finally {
			this.#busy = false;
		}
	}
}
