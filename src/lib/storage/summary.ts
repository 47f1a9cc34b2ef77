import type { LocalMonth } from '#lib/core/day.ts';
import type { MonthSummary } from '#lib/core/summary.ts';
import { countMonth, fileOf, sessionStores, trusted, within } from './counting.ts';
import { withDatabase } from './database.ts';
import { longPatience } from './in-time.ts';
import { readBack } from './month-record.ts';
import { attempt } from './outcome.ts';
import type { Stored } from './outcome.ts';
import { wholly } from './wholly.ts';

/**
 * What was done in some months, both ends included, in order; months without anything are left out. Whatever of it is
 * missing or cannot be right is made anew first, from the sessions of its months.
 */
export function readSummary(from: LocalMonth, to: LocalMonth): Promise<Stored<readonly MonthSummary[]>> {
	return attempt(() => soundMonths(from, to));
}

/** The same, for who reads on in the database. */
export async function soundMonths(from: LocalMonth, to: LocalMonth): Promise<readonly MonthSummary[]> {
	const held = (await heldMonths(from, to)) ?? (await makeAnew(from, to).then(() => heldMonths(from, to)));
	const found = held ?? [];
	return found.map(({ month, days }) => ({ month, days })).filter(({ days }) => Object.keys(days).length > 0);
}

/** `null` where not every month is what its sessions come to, as far as their number tells. */
function heldMonths(from: LocalMonth, to: LocalMonth): Promise<readonly MonthSummary[] | null> {
	return withDatabase(async (database) => {
		const reading = database.transaction(sessionStores);
		const byDay = reading.objectStore('sessions').index('day');
		const [found, records] = await Promise.all([
			reading.objectStore('summary').getAll(within(from, to)),
			byDay.count(within(from, to))
		]);
		const held = found.map(readBack).filter((month) => month !== null);
		const counts = await Promise.all(held.map(({ month }) => byDay.count(within(month, month))));
		const right = held.every((month, at) => month.records === counts[at]);
		const all = held.reduce((sum, month) => sum + month.records, 0) === records;
		return right && all && held.length === found.length ? held : null;
	});
}

/** Counts the months again that are not what they should be, and no others. */
function makeAnew(from: LocalMonth, to: LocalMonth): Promise<void> {
	return withDatabase(async (database) => {
		const making = database.transaction(sessionStores, 'readwrite');
		const make = async (): Promise<void> => {
			const held = await making.objectStore('summary').getAllKeys(within(from, to));
			const months = new Set(held);
			const byDay = making.objectStore('sessions').index('day');
			let at = await byDay.openKeyCursor(within(from, to));
			while (at) {
				const month = fileOf(at.key);
				months.add(month);
				at = await at.continue(`${month}\uffff`);
			}
			for (const month of months) if (!(await trusted(making, month))) await countMonth(making, month);
		};
		await wholly(making, make);
	}, longPatience);
}
