import { backupStores } from '#lib/core/backup.ts';
import type { BackupStore, Change } from '#lib/core/backup.ts';
import { changesOf, compared, HeldRecords } from '#lib/core/backup-merge.ts';
import type { Choice, Compared, Standing } from '#lib/core/backup-merge.ts';
import { sessionRunsAnywhere } from '#lib/device/running-session.ts';
import type { ReadBackup } from '#lib/interchange/backup-read.ts';
import { exchange, readEverything } from '#lib/storage/backup.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import { breathe } from './breathe.ts';
import { countedAnew, sessionRuns } from './data-changed.ts';

/** How the records of one store stand to what is here. */
export interface Group {
	readonly store: BackupStore;
	readonly counts: Readonly<Record<Standing, number>>;
}

/** Records between two breaths. */
const batch = 200;

/** A backup that is looked at: what is new, what is here already, what differs. Nothing is stored until it is said so. */
export class Restore {
	readonly name: string;
	readonly read: ReadBackup;

	#held = new HeldRecords([]);
	#compared = $state.raw<readonly Compared[]>([]);
	#choices = $state.raw<Partial<Record<BackupStore, Choice>>>({ settings: 'mine' });
	#agreed = $state(false);
	#undo = $state.raw<readonly Change[] | null>(null);
	#restored = $state(0);
	#problem = $state.raw<StorageProblem | null>(null);
	#busy = $state(false);

	readonly #groups = $derived(groupsOf(this.#compared));
	readonly #changes = $derived(changesOf(this.#compared, this.#choices, this.#held));

	constructor(name: string, read: ReadBackup) {
		this.name = name;
		this.read = read;
	}

	/** Only stores of which the backup has something. */
	get groups() {
		return this.#groups;
	}
	/** How many records would be written. */
	get toWrite(): number {
		return this.#changes.filter(({ record }) => record !== undefined).length;
	}
	/** The file is not as it was written, or holds what cannot be restored: the person has to say that it may be. */
	get suspicious(): boolean {
		return this.read.changed || this.read.unread.length > 0;
	}
	get agreed() {
		return this.#agreed;
	}
	get canRestore(): boolean {
		return this.toWrite > 0 && (this.#agreed || !this.suspicious) && !this.#busy;
	}
	/** How many records were written; `null` before, and once that was undone. */
	get restored(): number | null {
		return this.#undo === null ? null : this.#restored;
	}
	/** Settings were among them: what is open has still those from before. */
	get settingsRestored(): boolean {
		return this.#undo?.some(({ store }) => store === 'settings') ?? false;
	}
	get problem() {
		return this.#problem;
	}
	get busy() {
		return this.#busy;
	}

	choice(store: BackupStore): Choice {
		return this.#choices[store] ?? 'newer';
	}

	choose(store: BackupStore, choice: Choice): void {
		this.#choices = { ...this.#choices, [store]: choice };
	}

	agree(agreed: boolean): void {
		this.#agreed = agreed;
	}

	/** Compares the backup with what is here. To be called before anything is shown. */
	async compare(): Promise<void> {
		const found = await readEverything();
		this.#problem = found.ok ? null : found.problem;
		if (!found.ok) return;
		const held = new HeldRecords(found.value);
		const all: Compared[] = [];
		for (const [index, entry] of this.read.entries.entries()) {
			if (index % batch === batch - 1) await breathe();
			const one = compared(entry, held);
			if (one) all.push(one);
		}
		this.#held = held;
		this.#compared = all;
	}

	/** Writes what was chosen, all or nothing. */
	async restore(): Promise<void> {
		if (!this.canRestore || this.#undo) return;
		await this.#alone(async () => {
			// Once more: another tab may have written something since.
			await this.compare();
			if (this.#problem) return;
			const done = await this.#write(this.#changes);
			if (!done.ok) return;
			this.#restored = this.toWrite;
			this.#undo = done.value;
		});
	}

	/** Puts back exactly what was here before. */
	async undo(): Promise<void> {
		const undo = this.#undo;
		if (!undo || this.#busy) return;
		await this.#alone(async () => {
			const done = await this.#write(undo);
			if (!done.ok) return;
			this.#undo = null;
			await this.compare();
		});
	}

	async #write(changes: readonly Change[]): Promise<Stored<readonly Change[]>> {
		const done = (await sessionRunsAnywhere()) ? sessionRuns : await exchange(changes);
		this.#problem = done.ok ? null : done.problem;
		if (done.ok) await countedAnew();
		return done;
	}

	async #alone(work: () => Promise<void>): Promise<void> {
		this.#busy = true;
		try {
			await work();
		} finally {
			this.#busy = false;
		}
	}
}

function groupsOf(all: readonly Compared[]): readonly Group[] {
	return backupStores.flatMap((store) => {
		const counts = { new: 0, same: 0, 'newer here': 0, 'newer in the backup': 0 };
		for (const one of all) if (one.store === store) counts[one.standing] += 1;
		return Object.values(counts).some((count) => count > 0) ? [{ store, counts }] : [];
	});
}
