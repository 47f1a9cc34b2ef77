import * as v from 'valibot';
import { backupDue, later } from '#lib/core/backup-reminder.ts';
import type { LastBackup } from '#lib/core/backup-reminder.ts';
import { persistence } from '#lib/device/persistence.ts';
import { countSessions } from '#lib/storage/backup.ts';
import type { Stored } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

const moment = v.pipe(v.number(), v.minValue(0));
const schema = v.nullable(v.object({ savedAt: moment, sessions: moment }));

/** The last backup that was made on this device; `null` where none is known of. */
export async function lastBackup(): Promise<LastBackup | null> {
	const read = await readSetting('backup', schema, null);
	return read.ok ? read.value : null;
}

export function noteBackup(made: LastBackup): Promise<Stored<void>> {
	return writeSetting('backup', made);
}

/** How many sessions are in no backup, where it is time to say so; else `null`, also where it cannot be told. */
export async function sessionsToBackUp(now: number): Promise<number | null> {
	const [sessions, last, putOff, kept] = await Promise.all([
		countSessions(),
		lastBackup(),
		readSetting('backupLater', moment, 0),
		persistence()
	]);
	if (!sessions.ok || !putOff.ok) return null;
	const mayBeCleared = kept === 'may be cleared';
	return backupDue({ sessions: sessions.value, last, putOffUntil: putOff.value, mayBeCleared }, now);
}

/** Leaves the person in peace for a week. */
export function putOffBackup(now: number): Promise<Stored<void>> {
	return writeSetting('backupLater', now + later);
}
