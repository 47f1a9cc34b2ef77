import type { Library } from '#lib/core/library.ts';
import { readBackup } from './backup-read.ts';
import { isBackup } from './is-backup.ts';
import type { ReadBackup } from './backup-read.ts';
import { decode } from './decode.ts';
import type { NotRead } from './file-reading.ts';
import { isHevy, readHevy } from './hevy.ts';
import type { HistoryWishes, ReadHistory } from './history-reading.ts';
import { tableIn } from './history-table.ts';
import { readJson } from './json.ts';
import { isMyPt } from './my-pt.ts';
import { readMyPtHistory } from './my-pt-history.ts';
import { isOwnFile } from './own-json.ts';
import { listOf } from './record.ts';
import { isStrong, readStrong } from './strong.ts';

/** The largest file of data that is read, in bytes: more than a backup of a lifetime. */
export const largestData = 250_000_000;

const looksLikeJson = /^\s*[{[]/;
const known = 'Holdfast reads its own backups, tables of Strong and of Hevy, and backups of My PT.';

/** Reads what another app, or a table, tells of sessions; anew, with other wishes, as often as it takes. */
export type HistoryReader = (wishes: HistoryWishes) => ReadHistory;

/**
 * Tells by its contents what a file holds: a backup, or sessions of another app. Nothing is stored.
 *
 * @param breathe lets the page answer for a moment
 */
export async function readData(
	bytes: Uint8Array,
	library: Library,
	breathe: () => Promise<void>
): Promise<
	ReadBackup | { readonly ok: true; readonly kind: 'history'; readonly read: HistoryReader } | NotRead
> {
	const decoded = decode(bytes, largestData);
	if (!decoded.ok) return decoded;
	const { text } = decoded;
	await breathe();
	if (looksLikeJson.test(text)) return readJsonData(text, library, breathe);
	const table = tableIn(text);
	if (table && isStrong(table))
		return { ok: true, kind: 'history', read: (wishes) => readStrong(table, library, wishes) };
	if (table && isHevy(table))
		return { ok: true, kind: 'history', read: (wishes) => readHevy(table, library, wishes) };
	return { ok: false, sentence: 'This file holds no sessions that Holdfast can read.', remedy: known };
}

async function readJsonData(text: string, library: Library, breathe: () => Promise<void>) {
	const json = readJson(text);
	await breathe();
	if (!json.ok)
		return {
			ok: false as const,
			sentence: json.tooDeep
				? 'This file nests its contents deeper than any app does, and is not read.'
				: 'This file is damaged: it begins as JSON, and does not end as such.',
			remedy: 'Choose another backup, or save it once more where it comes from.'
		};
	const { value } = json;
	if (isBackup(value)) return readBackup(value, breathe);
	if (isMyPt(value) && listOf(value.data.sessionInstances).length > 0) {
		const read: HistoryReader = (wishes) => readMyPtHistory(value, library, wishes);
		return { ok: true as const, kind: 'history' as const, read };
	}
	if (isOwnFile(value) || isMyPt(value))
		return {
			ok: false as const,
			sentence: 'This file holds routines, and no sessions.',
			remedy: 'Open it under Routines, with “Paste or import”.'
		};
	return { ok: false as const, sentence: 'This file is of no app that Holdfast knows.', remedy: known };
}
