import { boolean } from 'valibot';
import { compile } from '#lib/core/compile.ts';
import { restorePlayer } from '#lib/core/player.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { writeSession } from '#lib/core/session.ts';
import type { Session } from '#lib/core/session.ts';
import { askToPersist } from '#lib/device/persistence.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { writeJournal } from '#lib/storage/journal.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { saveSession } from '#lib/storage/sessions.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';
import { NewestWriter } from './newest-writer.ts';

export type Saving = 'nothing yet' | 'saving' | 'saved' | 'not saved';

/** Writes a session down: its journal while it runs, its record when it has ended. Failures are kept for the screen. */
export class SessionKeeper {
	readonly #journal: NewestWriter<JournalEntry>;
	#session: Session | undefined;
	#problem = $state.raw<StorageProblem | null>(null);
	#saving = $state<Saving>('nothing yet');

	constructor() {
		this.#journal = new NewestWriter(writeJournal, (problem) => (this.#problem = problem));
	}

	/** Why the last thing could not be written; `null` once something could. */
	get problem() {
		return this.#problem;
	}
	get saving() {
		return this.#saving;
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
		this.#problem = null;
	}

	async finish(session: Session): Promise<void> {
		this.#session = session;
		this.#saving = 'saving';
		await this.#journal.settled();
		const saved = await saveSession(session);
		this.#problem = saved.ok ? null : saved.problem;
		this.#saving = saved.ok ? 'saved' : 'not saved';
		if (saved.ok) await askOnceToPersist();
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

/** The browser is asked to keep the data when there is something worth keeping, and only once. */
async function askOnceToPersist(): Promise<void> {
	const asked = await readSetting('askedToPersist', boolean(), false);
	if (!asked.ok || asked.value) return;
	await askToPersist();
	await writeSetting('askedToPersist', true);
}
