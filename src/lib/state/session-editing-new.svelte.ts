import { routines as builtIn } from '#lib/content/routines.ts';
import { longestName } from '#lib/core/bounds.ts';
import { compiledWithin } from '#lib/core/extent.ts';
import type { Kind } from '#lib/core/exercise.ts';
import type { Routine } from '#lib/core/routine.ts';
import { freeSession, sessionByHand } from '#lib/core/session-by-hand.ts';
import type { Session } from '#lib/core/session.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { sessionsBefore } from '#lib/storage/sessions.ts';
import { applied } from './progress-applied.ts';
import { changeAndTell } from './session-changes.ts';
import { SessionDraft } from './session-editing-draft.svelte.ts';
import { settings } from './settings.svelte.ts';
import { shelf } from './shelf.svelte.ts';
import { undoing } from './undoing.svelte.ts';

/** A session that was done without the app, to be written down by hand. */
export class NewSession {
	readonly #now: () => number;
	readonly #newId: () => string;
	#draft = $state.raw<SessionDraft | null>(null);
	#problem = $state.raw<StorageProblem | null>(null);
	#loaded = $state(false);
	/** Ids of what was done of late, the latest first. */
	#recent = $state.raw<readonly string[]>([]);

	constructor(now = () => Date.now(), newId = (): string => crypto.randomUUID()) {
		this.#now = now;
		this.#newId = newId;
	}

	/** What is being written down; `null` until it is chosen what it was. */
	get draft() {
		return this.#draft;
	}
	/** Why the last thing could not be done. */
	get problem() {
		return this.#problem ?? shelf.problem;
	}
	get loaded() {
		return this.#loaded;
	}
	/** All that can be chosen: what was done of late first, then the person's own. Of one that cannot be done nothing can have been done. */
	get routines(): readonly Routine[] {
		const own = shelf.routines.map(({ routine }) => routine);
		const all = [...own, ...builtIn].filter(
			(routine) => compiledWithin(routine, settings.timing).timeline !== null
		);
		const late = this.#recent.flatMap((id) => all.find((routine) => routine.id === id) ?? []);
		return [...late, ...all].filter((routine, place, list) => list.indexOf(routine) === place);
	}

	async load(): Promise<void> {
		const [recent] = await Promise.all([sessionsBefore(Infinity, ofLate), settings.load(), shelf.load()]);
		// Where they cannot be read, the order is another, and no more.
		this.#recent = recent.ok ? recent.value.sessions.map(({ routine }) => routine.id) : [];
		this.#loaded = true;
	}

	/** One of `routines`, with the doses that were agreed to. */
	async choose(routine: Routine): Promise<void> {
		const agreed = await applied(routine);
		const head = { id: this.#newId(), endedAt: this.#now() };
		this.#begin(sessionByHand(agreed, head, settings.timing));
	}

	/** Something that is no routine here. */
	chooseFree(title: string, kind: Kind): void {
		const name = title.trim().slice(0, longestName) || 'Training';
		const head = { id: this.#newId(), endedAt: this.#now() };
		this.#begin(freeSession({ title: name, kind, seconds: usualLength }, head));
	}

	/** Back to the choice of what it was. */
	reset(): void {
		this.#draft = this.#problem = null;
	}

	/** Goes on with what stood in the form when the page was left. */
	resume(session: Session): void {
		this.#begin(session, false);
	}

	/** Id of the session, once it is written down; `null` where it is not: the draft's refusal or `problem` says why. */
	async save(): Promise<string | null> {
		const draft = this.#draft;
		if (!draft?.check()) return null;
		const session = { ...draft.session, changedAt: this.#now() };
		const changed = await changeAndTell([session], []);
		this.#problem = changed.ok ? null : changed.problem;
		if (!changed.ok) return null;
		undoing.offer(`“${session.routine.title}” is written down.`, changed.value.undo);
		return session.id;
	}

	#begin(session: Session, overNow = true): void {
		this.#problem = null;
		this.#draft = new SessionDraft(session, { now: this.#now, overNow });
	}
}

/** Sessions that are looked at to tell what is done of late. */
const ofLate = 30;

/** Of something free, until the person says how long it was: half an hour. */
const usualLength = 1800;
