/** The last backup that was made on this device. */
export interface LastBackup {
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** How many sessions there were. */
	readonly sessions: number;
}

/** Sessions that are worth a backup; fewer where the browser may clear them. */
const worthABackup = 20;
const worthItWhereCleared = 5;

/** How long “Later” is: a week, in milliseconds. */
export const later = 7 * 24 * 3_600_000;

/**
 * How many sessions are in no backup, where it is time to make one; else `null`. Where some were deleted since the last
 * one, as many new ones go uncounted.
 *
 * @param putOffUntil milliseconds since 1970
 * @param mayBeCleared whether the browser may clear the app's data
 */
export function backupDue(
	{
		sessions,
		last,
		putOffUntil,
		mayBeCleared
	}: { sessions: number; last: LastBackup | null; putOffUntil: number; mayBeCleared: boolean },
	now: number
): number | null {
	const since = sessions - (last?.sessions ?? 0);
	const due = since >= worthABackup || (mayBeCleared && since >= worthItWhereCleared);
	return due && now >= putOffUntil ? since : null;
}
