import { boolean } from 'valibot';
import { compile } from '#lib/core/compile.ts';
import { restorePlayer } from '#lib/core/player.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { writeSession } from '#lib/core/session.ts';
import type { Session } from '#lib/core/session.ts';
import { keepAside, letGo } from '#lib/device/kept-aside.ts';
import type { Aside } from '#lib/device/kept-aside.ts';
import { askToPersist } from '#lib/device/persistence.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { writeJournal } from '#lib/storage/journal.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import { saveSession } from '#lib/storage/changing-sessions.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';
import { announceChange } from './changes.ts';
import { NewestWriter } from './newest-writer.ts';

export type Saving = 'nothing yet' | 'saving' | 'saved' | 'not saved';

/** Writes a session down: its journal while it runs, its record when it has ended. Failures are kept for the screen. */
export class SessionKeeper {
	readonly #journal: NewestWriter<JournalEntry>;
	readonly #records: NewestWriter<Session>;
	#session: Session | undefined;
	/** What the record is just being made of. */
	#writing: Session | undefined;
	#keptAside = $state(false);
	#problem = $state.raw<StorageProblem | null>(null);
	#saving = $state<Saving>('nothing yet');
	#recorded = $state(false);
	/** When the versions of it were made that were written here. */
	#mine: number[] = [];

	constructor() {
		this.#journal = new NewestWriter(writeJournal, (problem) => (this.#problem = problem));
		this.#records = new NewestWriter(
			(session) => this.#write(session),
			(problem) => this.#tell(problem)
		);
	}

	/** Why the last thing could not be written; `null` once something could. */
	get problem() {
		return this.#problem;
	}
	get saving() {
		return this.#saving;
	}
	/** The ended session stands in History, be it without what was said of it last. */
	get recorded() {
		return this.#recorded;
	}

	/** What is not saved is safe on this device all the same, and is saved when the app is next opened. */
	get keptAside() {
		return this.#keptAside;
	}

	journal(entry: JournalEntry): void {
		this.#journal.put(entry);
	}

	/** Resolves once the journal holds all that it was given, or could not. */
	settled(): Promise<void> {
		return this.#journal.settled();
	}

	/** Forgets the session before; what is on disk stays. */
	begin(): void {
		this.#session = undefined;
		this.#saving = 'nothing yet';
		this.#recorded = false;
		this.#mine = [];
		this.#problem = null;
	}

	/** Saves an ended session. Resolves once it is saved, or could not be. */
	async finish(session: Session): Promise<void> {
		this.amend(session);
		await this.#records.settled();
		if (this.#saving !== 'saved') return;
		const asked = await askOnceToPersist();
		// The record is safe all the same, and the browser is asked after the next session.
		if (!asked.ok && this.#session === session) this.#problem = asked.problem;
	}

	/**
	 * Saves an ended session once more, with what was said of it since; of several that wait only the newest. Until it is
	 * safe it is kept aside.
	 */
	amend(session: Session): void {
		this.#session = session;
		this.#saving = 'saving';
		this.#keptAside = keepAside(asideOf(session));
		this.#records.put(session);
	}

	/** Ends a session that was cut off where it stopped: what was done of it goes into History. */
	async writeDown(entry: JournalEntry): Promise<void> {
		const { timeline, visits } = restorePlayer(compile(entry.routine, entry.timing), entry);
		await this.finish(writeSession(entry, timeline, visits, entry.savedAt));
	}

	/** Tries again to save a session that could not be. */
	async retry(): Promise<void> {
		if (this.#session) await this.finish(this.#session);
	}

	async #write(session: Session): Promise<Stored<void>> {
		this.#writing = session;
		await this.#journal.settled();
		this.#mine.push(session.changedAt);
		const saved = await saveSession(session, (standing) => this.#mayReplace(standing, session));
		const superseded = !saved.ok && saved.problem.kind === 'superseded';
		if (saved.ok || superseded) letGo(asideOf(session));
		if (superseded) this.#keptAside = false;
		if (saved.ok) announceChange();
		return saved;
	}

	/** Once it stands in History only what was written here: another tab may have changed it since, or taken it away. */
	#mayReplace(standing: unknown, session: Session): boolean {
		if (standing === undefined) return !this.#recorded;
		const { changedAt = 0 } = standing as Partial<Session>;
		return this.#mine.includes(changedAt) || (!this.#recorded && changedAt <= session.changedAt);
	}

	/** What has been added to since is told of when that is written; what was forgotten, not at all. */
	#tell(problem: StorageProblem | null): void {
		if (!problem && this.#writing?.id === this.#session?.id) this.#recorded = true;
		if (this.#writing !== this.#session) return;
		this.#problem = problem;
		this.#saving = problem ? 'not saved' : 'saved';
	}

	/** Hands the session to the person as a file, where the disk will not take it. */
	saveAsFile(): void {
		if (!this.#session) return;
		saveFile(
			`holdfast-session-${this.#session.id}.json`,
			'application/json',
			JSON.stringify(this.#session, null, '\t')
		);
	}
}

function asideOf(session: Session): Aside {
	return { id: session.id, text: JSON.stringify(session) };
}

/** The browser is asked to keep the data when there is something worth keeping, and only once. */
async function askOnceToPersist(): Promise<Stored<unknown>> {
	const asked = await readSetting('askedToPersist', boolean(), false);
	if (!asked.ok || asked.value) return asked;
	await askToPersist();
	return writeSetting('askedToPersist', true);
}
