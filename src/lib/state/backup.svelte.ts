import { dayOf } from '#lib/core/day.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { canShare, share } from '#lib/device/share.ts';
import { writeBackup } from '#lib/interchange/backup-write.ts';
import type { WrittenBackup } from '#lib/interchange/backup-write.ts';
import { readEverything } from '#lib/storage/backup.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { noteBackup } from './backup-made.ts';
import { breathe } from './breathe.ts';

const type = 'application/json';

/** A backup that was made, as a file to hand out. */
interface Made extends Pick<WrittenBackup, 'counts' | 'unwritable'> {
	readonly file: File;
	readonly savedAt: number;
}

/** Everything on this device into one file. */
export class Backup {
	readonly #now: () => number;
	#made = $state.raw<Made | null>(null);
	#busy = $state(false);
	#problem = $state.raw<StorageProblem | null>(null);
	#said = $state('');

	constructor(now = () => Date.now()) {
		this.#now = now;
	}

	/** The backup that was last made while this is looked at; `null` before. */
	get made() {
		return this.#made;
	}
	get busy() {
		return this.#busy;
	}
	/** Why none could be made. */
	get problem() {
		return this.#problem;
	}
	/** What came of handing it on, in a sentence. */
	get said() {
		return this.#said;
	}
	/** Whether the system's share sheet takes the file. */
	get canSend(): boolean {
		return this.#made !== null && canShare({ files: [this.#made.file] });
	}

	/** Makes a backup and hands it to the person as a file. */
	async save(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		try {
			const made = await this.#make();
			if (!made) return;
			saveFile(made.file.name, type, made.file);
			this.#made = made;
			this.#said = '';
			const noted = await noteBackup({ savedAt: made.savedAt, sessions: sessionsIn(made) });
			this.#problem = noted.ok ? null : noted.problem;
		} finally {
			this.#busy = false;
		}
	}

	/** Hands the backup that was made to the system's share sheet. */
	async send(): Promise<void> {
		if (!this.#made) return;
		const came = await share({ files: [this.#made.file] });
		this.#said =
			came === 'refused' ? 'This device would not share it. The file is among your downloads.' : '';
	}

	async #make(): Promise<Made | null> {
		const found = await readEverything();
		this.#problem = found.ok ? null : found.problem;
		if (!found.ok) return null;
		const savedAt = this.#now();
		const { pieces, counts, unwritable } = await writeBackup(found.value, savedAt, breathe);
		const file = new File([...pieces], `holdfast-backup-${dayOf(savedAt)}.json`, { type });
		return { file, savedAt, counts, unwritable };
	}
}

/** How many sessions there were; of those that cannot be read it is not told apart what they are of. */
function sessionsIn({ counts }: Made): number {
	return counts.sessions + counts.aside;
}
