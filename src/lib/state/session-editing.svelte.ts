import { choiceAgain } from '#lib/core/session-again.ts';
import type { Session } from '#lib/core/session.ts';
import { asWritten } from '#lib/core/variant.ts';
import type { Choice } from '#lib/core/variant.ts';
import type { MayReplace } from '#lib/storage/changing-sessions.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Damaged } from '#lib/storage/records.ts';
import { findSession } from '#lib/storage/sessions.ts';
import { findRoutine } from './find-routine.ts';
import { changeAndTell, versionOf } from './session-changes.ts';
import { SessionDraft } from './session-editing-draft.svelte.ts';
import { undoing } from './undoing.svelte.ts';

/** One session to look at: there, unreadable, missing, or out of reach. */
export type Found =
	| { readonly kind: 'session'; readonly session: Session }
	| { readonly kind: 'damaged'; readonly damaged: Damaged }
	| { readonly kind: 'missing' }
	| { readonly kind: 'problem'; readonly problem: StorageProblem };

/** How a session can be done again; `gone`: steps that were varied that day and that its routine has no more. */
export interface Again {
	readonly id: string;
	readonly choice: Choice;
	readonly gone: readonly string[];
}

/** One session that is written down: looked at, changed, taken away. */
export class SessionEditing {
	readonly #id: string;
	readonly #now: () => number;
	#found = $state.raw<Found | null>(null);
	#draft = $state.raw<SessionDraft | null>(null);
	#again = $state.raw<Again | null>(null);
	#problem = $state.raw<StorageProblem | null>(null);
	#conflict = $state.raw<Session | 'gone' | null>(null);
	#removed = $state(false);
	/** What it was opened as: what it may be written over. */
	#opened: Session | undefined;

	constructor(id: string, now = () => Date.now()) {
		this.#id = id;
		this.#now = now;
	}

	/** `null` until it has been looked for. */
	get found() {
		return this.#found;
	}
	/** What is being changed; `null` where nothing is. */
	get draft() {
		return this.#draft;
	}
	/** `null`: its routine is not here any more. */
	get again() {
		return this.#again;
	}
	/** Why the last thing could not be done. */
	get problem() {
		return this.#problem;
	}
	/** What stands on disk now, where that was changed elsewhere while it was being changed here. */
	get conflict() {
		return this.#conflict;
	}
	get removed() {
		return this.#removed;
	}

	/** Reads it; also after it was changed elsewhere. What is being changed here stays as it is. */
	async load(): Promise<void> {
		const found = await findSession(this.#id);
		this.#found = !found.ok
			? { kind: 'problem', problem: found.problem }
			: found.value === null
				? { kind: 'missing' }
				: 'raw' in found.value
					? { kind: 'damaged', damaged: found.value }
					: { kind: 'session', session: found.value };
		this.#removed &&= this.#found.kind === 'missing';
		if (this.#found.kind === 'session') await this.#lookForRoutine(this.#found.session);
	}

	edit(): void {
		if (this.#found?.kind !== 'session') return;
		this.#draft = new SessionDraft(this.#found.session, { now: this.#now, overNow: false });
		this.#opened = this.#found.session;
		this.#problem = this.#conflict = null;
	}

	cancel(): void {
		this.#draft = this.#problem = this.#conflict = null;
	}

	/** Writes what was changed. Where it was changed elsewhere meanwhile, nothing is written, and `conflict` has what stands there. */
	async save(): Promise<boolean> {
		const opened = versionOf(this.#opened);
		const isAsOpened: MayReplace = (standing) => standing !== undefined && versionOf(standing) === opened;
		return this.#draft?.check() ? this.#write(this.#draft, isAsOpened) : false;
	}

	/** Writes what was changed here in place of what was written elsewhere. */
	async keepMine(): Promise<boolean> {
		return this.#draft?.check() ? this.#write(this.#draft) : false;
	}

	/** Takes what was written elsewhere, and gives up what was changed here. */
	async takeTheirs(): Promise<void> {
		this.cancel();
		await this.load();
	}

	/** Takes it away at once: Undo brings it back. */
	async remove(): Promise<void> {
		if (this.#found?.kind !== 'session') return;
		const { title } = this.#found.session.routine;
		const changed = await changeAndTell([], [this.#id]);
		if (!changed.ok) return void this.#failed(changed.problem);
		this.#problem = null;
		this.#removed = true;
		undoing.offer(`“${title}” was deleted.`, changed.value.undo, true);
	}

	async #write({ session }: SessionDraft, mayReplace?: MayReplace): Promise<boolean> {
		const changedAt = Math.max(this.#now(), versionOf(session) + 1);
		const changed = await changeAndTell([{ ...session, changedAt }], [], mayReplace);
		if (!changed.ok && changed.problem.kind === 'superseded') return this.#collide();
		if (!changed.ok) return this.#failed(changed.problem);
		this.cancel();
		undoing.offer('The change is saved.', changed.value.undo);
		await this.load();
		return true;
	}

	async #collide(): Promise<false> {
		const current = await findSession(this.#id);
		if (!current.ok) return this.#failed(current.problem);
		this.#conflict = current.value && !('raw' in current.value) ? current.value : 'gone';
		return false;
	}

	#failed(problem: StorageProblem): false {
		this.#problem = problem;
		return false;
	}

	async #lookForRoutine({ routine: { id, today } }: Session): Promise<void> {
		const found = await findRoutine(id);
		if (found.kind !== 'routine') return void (this.#again = null);
		this.#again = { id, ...(today ? choiceAgain(found.routine, today) : { choice: asWritten, gone: [] }) };
	}
}
