import { backupStores, backupVersion, keyIn, recordStores, soundRecord } from '#lib/core/backup.ts';
import type { BackupEntry, BackupStore } from '#lib/core/backup.ts';
import { BackupDigest } from '#lib/core/backup-digest.ts';
import type { NotRead } from './file-reading.ts';
import { isRecord, listOf } from './record.ts';
import type { JsonRecord } from './record.ts';

/** What a backup holds. Nothing is stored: the person is shown it first. */
export interface ReadBackup {
	readonly ok: true;
	readonly kind: 'backup';
	/** When it was made: milliseconds since 1970; `null` where it does not say. */
	readonly savedAt: number | null;
	readonly entries: readonly BackupEntry[];
	/** Records that cannot be restored, as they stand in the file. */
	readonly unread: readonly { readonly store: Section; readonly record: unknown }[];
	/** It is not as it was written: somebody or something has changed it since. */
	readonly changed: boolean;
}

const sections = [...backupStores, 'aside'] as const;
type Section = (typeof sections)[number];

/** Records between two breaths, and the most in one file. */
const batch = 100;
const mostRecords = 500_000;

/**
 * Reads a backup. A record that does not fit is set aside and listed, and the rest is there to be restored.
 *
 * @param breathe lets the page answer for a moment
 */
export async function readBackup(
	file: JsonRecord,
	breathe: () => Promise<void>
): Promise<ReadBackup | NotRead> {
	const version = Number.isInteger(file.version) ? Number(file.version) : 0;
	if (version > backupVersion)
		return {
			ok: false,
			sentence: 'A newer Holdfast made this backup, and this one cannot read all of it.',
			remedy: 'Update Holdfast on this device, then restore it.'
		};
	const whole = recordStores.every((store) => Array.isArray(file[store])) && isRecord(file.settings);
	if (version < 1 || !whole || recordsIn(file) > mostRecords)
		return {
			ok: false,
			sentence: 'This backup is damaged: parts of it are missing.',
			remedy: 'Choose another backup, or make one more where the data still is.'
		};
	return gather(file, breathe);
}

async function gather(file: JsonRecord, breathe: () => Promise<void>): Promise<ReadBackup> {
	const digest = new BackupDigest();
	const entries = new Map<string, BackupEntry>();
	const unread: { store: Section; record: unknown }[] = [];
	let seen = 0;
	const take = (entry: BackupEntry | null, from: Section, record: unknown) => {
		const name = entry && `${entry.store} ${typeof entry.key} ${entry.key}`;
		if (entry && !entries.has(name!)) entries.set(name!, entry);
		else unread.push({ store: from, record });
	};
	for (const store of sections) {
		digest.add(store);
		for (const { key, record } of linesOf(file, store)) {
			if (++seen % batch === 0) await breathe();
			digest.add((key === undefined ? '' : `${JSON.stringify(key)}:`) + JSON.stringify(record));
			if (store === 'aside') take(asideEntry(record), store, record);
			else take(soundEntry(store, key ?? keyIn(record), record), store, record);
		}
	}
	const savedAt = typeof file.savedAt === 'string' ? Date.parse(file.savedAt) : NaN;
	return {
		ok: true,
		kind: 'backup',
		savedAt: Number.isFinite(savedAt) ? savedAt : null,
		entries: [...entries.values()],
		unread,
		changed: file.check !== digest.value
	};
}

/** The records of one part of a file, in the order in which they stand there; settings with their names. */
function linesOf(file: JsonRecord, store: Section): readonly { key?: string; record: unknown }[] {
	if (store !== 'settings') return listOf(file[store]).map((record) => ({ record }));
	return Object.entries(file.settings as JsonRecord).map(([key, record]) => ({ key, record }));
}

function soundEntry(store: BackupStore, key: string | number | null, found: unknown): BackupEntry | null {
	const sound = soundRecord(store, found);
	return sound && key !== null ? { store, key, record: sound.record, sound: true } : null;
}

/** A record that could not be read when it was saved stays as it was, as long as it can be stored at all. */
function asideEntry(line: unknown): BackupEntry | null {
	const { store, record } = isRecord(line) ? line : {};
	const known = recordStores.find((name) => name === store);
	const key = keyIn(record);
	return known && key !== null
		? { store: known, key, record, sound: soundRecord(known, record) !== null }
		: null;
}

function recordsIn(file: JsonRecord): number {
	return recordStores.reduce((sum, store) => sum + listOf(file[store]).length, listOf(file.aside).length);
}
