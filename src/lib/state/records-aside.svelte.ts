import type { BackupStore, Change, RecordKey } from '#lib/core/backup.ts';
import { soundRecord } from '#lib/core/backup.ts';
import { rawText } from '#lib/core/raw-text.ts';
import { complaints, repaired } from '#lib/core/repair.ts';
import type { Repaired } from '#lib/core/repair.ts';
import { repairedJournal } from '#lib/core/repair-journal.ts';
import type { RecordKind } from '#lib/core/repair-kinds.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { exchange, readEverything } from '#lib/storage/backup.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import { breathe } from './breathe.ts';
import { announceChange } from './changes.ts';
import { canBeResumed } from './resumable.ts';
import { changeAndTell, changedSince } from './session-changes.ts';
import { undoing } from './undoing.svelte.ts';

/** A record that cannot be read as what it should be. It stays on disk as it is until something is done with it. */
export interface Aside {
	readonly store: BackupStore;
	readonly key: RecordKey;
	readonly raw: unknown;
	readonly kind: RecordKind;
	/** What it is, in words. */
	readonly name: string;
	/** When it was, if it says: milliseconds since 1970. */
	readonly at: number | null;
	/** What is wrong with it, a sentence each. */
	readonly wrong: readonly string[];
	/** What it can be made into; `null`: nothing. */
	readonly repair: Repaired | null;
}

/** Records that are looked through at a time: the page answers between. */
const batch = 200;

/** Records that could not be read, of all stores: looked at, taken out, repaired, thrown away. */
export class RecordsAside {
	#records = $state.raw<readonly Aside[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	#loaded = $state(false);

	get records() {
		return this.#records;
	}
	/** Why the last thing could not be done. */
	get problem() {
		return this.#problem;
	}
	get loaded() {
		return this.#loaded;
	}

	/** Reads every record there is; of those wanted, all that do not fit are kept to be shown. */
	async load(wanted: (store: BackupStore, key: RecordKey) => boolean = () => true): Promise<void> {
		const read = await readEverything();
		this.#problem = read.ok ? null : read.problem;
		const all = read.ok ? read.value.filter(({ store, key }) => wanted(store, key)) : [];
		const aside: Aside[] = [];
		for (let at = 0; at < all.length; at += batch) {
			if (at > 0) await breathe();
			aside.push(...all.slice(at, at + batch).flatMap((found) => asideOf(found) ?? []));
		}
		this.#records = aside;
		this.#loaded = true;
	}

	/** Writes what a record can be made into. Undo brings back what was there. */
	async repair({ store, key, name, repair }: Aside): Promise<boolean> {
		return repair !== null && this.#change({ store, key, record: repair.value }, `Repaired: ${name}.`);
	}

	/** Takes a record away. Undo brings it back. */
	async discard({ store, key, name }: Aside): Promise<boolean> {
		return this.#change({ store, key }, `Thrown away: ${name}.`);
	}

	/** Hands records to the person as a file, as they are on disk. */
	save(records: readonly Aside[]): void {
		const content = rawText(records.map(({ store, key, raw }) => ({ store, key, record: raw })));
		saveFile('holdfast-unreadable-records.json', 'application/json', content);
	}

	async #change(change: Change, sentence: string): Promise<boolean> {
		const changed = await write(change);
		this.#problem = changed.ok ? null : changed.problem;
		if (!changed.ok) return false;
		const isIt = ({ store, key }: Aside) => store === change.store && key === change.key;
		this.#records = this.#records.filter((record) => !isIt(record));
		undoing.offer(sentence, changed.value.undo);
		return true;
	}
}

/** Sessions go with what they come to; everything else stands for itself. */
async function write(change: Change): Promise<Stored<{ readonly undo: () => Promise<Stored<void>> }>> {
	const { store, key, record } = change;
	if (store === 'sessions' && typeof key === 'string')
		return record === undefined ? changeAndTell([], [key]) : changeAndTell([record], []);
	const before = await exchange([change]);
	if (!before.ok) return before;
	announceChange();
	return { ok: true, value: { undo: () => undone(before.value, record) } };
}

/** Puts back what was there, unless what was left there has been changed since. */
async function undone(before: readonly Change[], left: unknown): Promise<Stored<void>> {
	const back = await exchange(before);
	if (!back.ok) return back;
	if (rawText(back.value[0]?.record) !== rawText(left)) {
		const restored = await exchange(back.value);
		return restored.ok ? { ok: false, problem: changedSince } : restored;
	}
	announceChange();
	return { ok: true, value: undefined };
}

const names: Readonly<Record<RecordKind, string>> = {
	sessions: 'a session',
	journal: 'a session that was cut off',
	routines: 'a routine',
	drafts: 'a routine that was being edited',
	pictures: 'a picture',
	progress: 'doses agreed to for a routine',
	timing: 'the timing that was set',
	plan: 'the plan for the week'
};

/** `null`: there is nothing wrong with it, or it is a setting that is set again with one tap. */
function asideOf({ store, key, record }: Required<Change>): Aside | null {
	const kind = kindOf(store, key);
	if (kind === null) return null;
	const wrong = wrongWith(store, kind, record);
	if (wrong.length === 0) return null;
	const repair = kind === 'journal' ? repairedJournal(record) : repaired(record, kind);
	return { store, key, raw: record, kind, name: nameOf(kind, record), at: timeIn(record), wrong, repair };
}

function wrongWith(store: BackupStore, kind: RecordKind, record: unknown): readonly string[] {
	const wrong = store !== 'settings' && soundRecord(store, record) ? [] : complaints(record, kind);
	if (wrong.length > 0 || kind !== 'journal') return wrong;
	return canBeResumed(record as JournalEntry) ? [] : ['What it tells does not fit the routine in it.'];
}

function kindOf(store: BackupStore, key: RecordKey): RecordKind | null {
	if (store !== 'settings') return store;
	return key === 'timing' || key === 'plan' ? key : null;
}

function nameOf(kind: RecordKind, record: unknown): string {
	const { title } = partOf(partOf(record).routine);
	return typeof title === 'string' && title !== '' ? `${names[kind]}, “${title.slice(0, 80)}”` : names[kind];
}

function timeIn(record: unknown): number | null {
	const { startedAt, savedAt, changedAt } = partOf(record);
	const told = [startedAt, savedAt, changedAt].find(
		(time) => typeof time === 'number' && time > 0 && time <= 8.64e15
	);
	return typeof told === 'number' ? told : null;
}

function partOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
