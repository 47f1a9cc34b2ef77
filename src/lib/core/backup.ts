import * as v from 'valibot';
import { draftSchema, ownPictureSchema, ownRoutineSchema } from './own-routine.ts';
import { progressSchema } from './progress.ts';
import { journalSchema, sessionSchema, storedSessionSchema } from './schema.ts';

/** The version of a backup's file, as it is written today. */
export const backupVersion = 1;

/** The stores whose records are told apart by their own id, in the order in which a backup has them. */
export const recordStores = ['sessions', 'journal', 'routines', 'drafts', 'pictures', 'progress'] as const;
/** All that a backup holds. What sessions come to is left out: it is made of them. */
export const backupStores = [...recordStores, 'settings'] as const;

export type RecordStore = (typeof recordStores)[number];
export type BackupStore = (typeof backupStores)[number];
export type RecordKey = string | number;

/** One record of a store, with its key: that of a setting is its name. */
export interface BackupEntry {
	readonly store: BackupStore;
	readonly key: RecordKey;
	readonly record: unknown;
	/** Whether it fits its schema. What does not is kept as it is. */
	readonly sound: boolean;
}

/** What is to stand under a key, whatever is there; without a record: nothing. */
export interface Change {
	readonly store: BackupStore;
	readonly key: RecordKey;
	readonly record?: unknown;
}

/** Settings that are true of one device alone, or are made of other records: they are in no backup. */
const ofThisDevice: ReadonlySet<RecordKey> = new Set([
	'askedToPersist',
	'backup',
	'backupLater',
	'unused-pictures'
]);

export function isOfThisDevice(store: BackupStore, key: RecordKey): boolean {
	return store === 'settings' && ofThisDevice.has(key);
}

const schemas: Readonly<Record<RecordStore, v.GenericSchema>> = {
	sessions: storedSessionSchema,
	journal: journalSchema,
	routines: ownRoutineSchema,
	drafts: draftSchema,
	pictures: ownPictureSchema,
	progress: progressSchema
};

/**
 * A record in the form in which it is stored today: itself where it has that form, else, where it is of an older one,
 * brought to today's; `null` for one that does not fit. Settings always fit: who reads one checks it.
 */
export function soundRecord(store: BackupStore, record: unknown): { readonly record: unknown } | null {
	if (store === 'settings' || v.is(schemas[store], record)) return { record };
	const older = store === 'sessions' ? v.safeParse(sessionSchema, record) : null;
	return older?.success ? { record: older.output } : null;
}

/** The id that a record gives; `null` where it gives none under which it could be stored. */
export function keyIn(record: unknown): RecordKey | null {
	const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
	if (typeof id === 'string') return id;
	return typeof id === 'number' && Number.isFinite(id) ? id : null;
}

const asideSchema = v.object({
	store: v.picklist(backupStores),
	/** As it was found, whatever it is. */
	record: v.unknown()
});

/** A backup's file. Published as `static/schemas/backup-1.json`. */
export const backupFileSchema = v.object({
	app: v.literal('holdfast'),
	kind: v.literal('backup'),
	version: v.literal(backupVersion),
	savedAt: v.pipe(v.string(), v.isoTimestamp()),
	sessions: v.array(storedSessionSchema),
	journal: v.array(journalSchema),
	routines: v.array(ownRoutineSchema),
	drafts: v.array(draftSchema),
	pictures: v.array(ownPictureSchema),
	progress: v.array(progressSchema),
	/** By their names. */
	settings: v.record(v.string(), v.unknown()),
	/** Records that could not be read when the backup was made, as they were. */
	aside: v.array(asideSchema),
	/** Of all the records, in order: to tell whether the file was changed since (`BackupDigest`). */
	check: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/))
});
