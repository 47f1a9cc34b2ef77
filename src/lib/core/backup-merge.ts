import { isOfThisDevice } from './backup.ts';
import type { BackupEntry, BackupStore, Change, RecordKey } from './backup.ts';

/** How a record of a backup stands to what this device has under the same key. */
export type Standing = 'new' | 'same' | 'newer here' | 'newer in the backup';

export interface Compared extends BackupEntry {
	readonly standing: Standing;
}

/** Of records that differ: the later changed of the two, this device's, or the backup's. */
export type Choice = 'newer' | 'mine' | 'backup';

/** What stands on this device. */
export class HeldRecords {
	readonly #byKey = new Map<string, unknown>();

	constructor(entries: Iterable<Pick<BackupEntry, 'store' | 'key' | 'record'>>) {
		for (const { store, key, record } of entries) this.#byKey.set(nameOf(store, key), record);
	}

	/** `undefined` where there is none. */
	find(store: BackupStore, key: RecordKey): unknown {
		return this.#byKey.get(nameOf(store, key));
	}
}

/** A record of a backup beside what this device has. What is true of the device it came from alone is `null`. */
export function compared(entry: BackupEntry, held: HeldRecords): Compared | null {
	const { store, key, record } = entry;
	if (isOfThisDevice(store, key)) return null;
	const mine = held.find(store, key);
	if (mine === undefined) {
		// It was cut off when the backup was made, and has ended since.
		const ended = store === 'journal' && held.find('sessions', key) !== undefined;
		return { ...entry, standing: ended ? 'same' : 'new' };
	}
	if (sameValue(mine, record)) return { ...entry, standing: 'same' };
	const later = entry.sound && changedAt(record) > changedAt(mine);
	return { ...entry, standing: later ? 'newer in the backup' : 'newer here' };
}

/** Whether a record of a backup is to stand here. */
function isTaken({ standing, store }: Compared, choices: Partial<Record<BackupStore, Choice>>): boolean {
	if (standing === 'new' || standing === 'same') return standing === 'new';
	const choice = choices[store] ?? 'newer';
	return choice === 'backup' || (choice === 'newer' && standing === 'newer in the backup');
}

/**
 * What a backup changes here: records that are new, and of those that differ what was chosen for their store. Nothing is
 * ever taken away, but for the journal's entry of a session that has ended, and no record is there twice.
 */
export function changesOf(
	all: readonly Compared[],
	choices: Partial<Record<BackupStore, Choice>>,
	held: HeldRecords
): readonly Change[] {
	const taken = all.filter((one) => isTaken(one, choices));
	const ended = new Set(taken.filter(({ store }) => store === 'sessions').map(({ key }) => key));
	const cutOff = [...ended].filter((key) => held.find('journal', key) !== undefined);
	return [
		...taken
			.filter(({ store, key }) => store !== 'journal' || !ended.has(key))
			.map(({ store, key, record }) => ({ store, key, record })),
		...cutOff.map((key) => ({ store: 'journal' as const, key }))
	];
}

/** When a record was last changed, in milliseconds since 1970; `-1` where it does not say. */
function changedAt(record: unknown): number {
	if (typeof record !== 'object' || record === null) return -1;
	const { changedAt, savedAt } = record as { changedAt?: unknown; savedAt?: unknown };
	const at = changedAt ?? savedAt;
	return typeof at === 'number' ? at : -1;
}

/** Whether two values would be written as the same JSON, but for the order of keys. */
export function sameValue(one: unknown, other: unknown): boolean {
	if (Object.is(one, other) || (one === 0 && other === 0)) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = Object.keys(one);
	if (keys.length !== Object.keys(other).length) return false;
	return keys.every(
		(key) =>
			Object.hasOwn(other, key) &&
			sameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key])
	);
}

function nameOf(store: BackupStore, key: RecordKey): string {
	return `${store} ${typeof key} ${key}`;
}
