import type { IDBPTransaction } from 'idb';
import { isDay } from '#lib/core/day.ts';
import type { LocalDay, LocalMonth } from '#lib/core/day.ts';
import { sessionSchema } from '#lib/core/schema.ts';
import { grouped, summariseDay } from '#lib/core/summary.ts';
import type { DaySummary, MonthSummary } from '#lib/core/summary.ts';
import type { HoldfastSchema } from './database.ts';
import { asRecord, readBack } from './month-record.ts';
import type { MonthRecord } from './month-record.ts';
import { sorted } from './records.ts';

/** The stores that belong together: what is in one of them is told by the others. */
export const sessionStores = ['sessions', 'journal', 'summary'] as const;
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
	HoldfastSchema,
	typeof sessionStores,
	Mode
>;
type Reading = Transaction<'readonly'>;
export type Changing = Transaction<'readwrite'>;

/** All that is filed under some months, both ends included; what is no day but reads like one is, too. */
export function within(from: LocalMonth, to: LocalMonth): IDBKeyRange {
	return IDBKeyRange.bound(from, `${to}\uffff`);
}

/** The month that a record is filed under, or its counterpart where what it gives as its day is some other text. */
export function fileOf(day: string): LocalMonth {
	return day.slice(0, 7);
}

/** The summary of a month, if there are as many records under it as it was made of; else `null`. */
export async function trusted(inside: Reading | Changing, month: LocalMonth): Promise<MonthRecord | null> {
	const [found, records] = await Promise.all([
		inside.objectStore('summary').get(month),
		inside.objectStore('sessions').index('day').count(within(month, month))
	]);
	const held = readBack(found);
	return held?.records === records ? held : null;
}

/** Counts a month anew, from all its sessions. */
export async function countMonth(changing: Changing, month: LocalMonth): Promise<void> {
	const found = await changing.objectStore('sessions').index('day').getAll(within(month, month));
	const byDay = [...grouped(found, (record) => (record as { day: string }).day)];
	const days = byDay.flatMap(([day, records]) => (isDay(day) ? [[day, counted(records)] as const] : []));
	await file(changing, month, Object.fromEntries(days), found.length);
}

/** Counts some days of a month anew, whose summary was right before they were changed. */
export async function countDays(
	changing: Changing,
	held: MonthRecord,
	days: ReadonlySet<string>
): Promise<void> {
	const byDay = changing.objectStore('sessions').index('day');
	const now: Record<LocalDay, DaySummary> = { ...held.days };
	for (const day of days) {
		const records = await byDay.getAll(day);
		delete now[day];
		if (records.length > 0 && isDay(day)) now[day] = counted(records);
	}
	const records = await byDay.count(within(held.month, held.month));
	await file(changing, held.month, now, records);
}

async function file(
	changing: Changing,
	month: LocalMonth,
	days: MonthSummary['days'],
	records: number
): Promise<void> {
	const summary = changing.objectStore('summary');
	if (records > 0) await summary.put(asRecord(month, days, records));
	else await summary.delete(month);
}

function counted(records: readonly unknown[]): DaySummary {
	return summariseDay(sorted(records, sessionSchema).sound, records.length);
}
