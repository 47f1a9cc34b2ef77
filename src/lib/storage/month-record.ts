import * as v from 'valibot';
import type { LocalMonth } from '#lib/core/day.ts';
import { summaryVersion } from '#lib/core/summary.ts';
import type { MonthSummary } from '#lib/core/summary.ts';

/** A month's summary as it lies on disk. */
export interface MonthRecord extends MonthSummary {
	readonly version: typeof summaryVersion;
	/** Sessions on disk under this month: those that cannot be read, and those of no day that there is, included. */
	readonly records: number;
	/** Tells whether it is still what was written. */
	readonly seal: number;
}

const envelope = v.object({
	version: v.literal(summaryVersion),
	month: v.string(),
	records: v.number(),
	seal: v.number(),
	days: v.record(v.string(), v.unknown())
});

export function asRecord(month: LocalMonth, days: MonthSummary['days'], records: number): MonthRecord {
	const unsealed = { version: summaryVersion, month, records, days } as const;
	return { ...unsealed, seal: sealOf(unsealed) };
}

/**
 * What was read back from disk; `null` where it is not what this version of the app has written there. The seal stands
 * in for a schema of the days: they are read by the year, and nobody else writes them.
 */
export function readBack(found: unknown): MonthRecord | null {
	if (!v.is(envelope, found)) return null;
	const record = found as MonthRecord;
	return record.seal === sealOf(record) ? record : null;
}

/** FNV-1a over its text. */
function sealOf({ version, month, records, days }: Omit<MonthRecord, 'seal'>): number {
	const text = JSON.stringify([version, month, records, days]);
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}
