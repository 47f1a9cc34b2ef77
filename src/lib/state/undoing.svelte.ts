import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Undo } from './session-changes.ts';

/** What was just done and can be taken back, until the app is left or reloaded, or something else is done. */
export class Undoing {
	#sentence = $state<string | null>(null);
	#undo = $state.raw<Undo | null>(null);
	#problem = $state.raw<StorageProblem | null>(null);
	#lasting = false;
	/** How often something was offered: what comes late is about something else by then. */
	#offers = 0;

	/** What was done, or undone; `null`: nothing of late. */
	get sentence() {
		return this.#sentence;
	}
	get canUndo() {
		return this.#undo !== null;
	}
	/** Why it could not be undone. */
	get problem() {
		return this.#problem;
	}

	/** `lasting`: it is offered on other screens, too; else it goes with the screen that shows it. */
	offer(sentence: string, undo: Undo, lasting = false): void {
		this.#offers += 1;
		this.#sentence = sentence;
		this.#undo = undo;
		this.#problem = null;
		this.#lasting = lasting;
	}

	/** Whether it was undone. */
	async undo(): Promise<boolean> {
		const undo = this.#undo;
		if (!undo) return false;
		// Once only, however often it is tapped.
		this.#undo = null;
		const offer = this.#offers;
		const undone = await undo();
		if (this.#offers !== offer) return undone.ok;
		this.#problem = undone.ok ? null : undone.problem;
		if (undone.ok) this.#sentence = 'Undone: it is as it was.';
		else this.#undo = undo;
		return undone.ok;
	}

	/** The screen that shows it is left. */
	leave(): void {
		if (!this.#lasting || !this.canUndo) this.forget();
	}

	forget(): void {
		this.#sentence = null;
		this.#undo = null;
		this.#problem = null;
	}
}

export const undoing = new Undoing();
