import { backupStores, backupVersion, isOfThisDevice, soundRecord } from '#lib/core/backup.ts';
import type { BackupStore, Change } from '#lib/core/backup.ts';
import { BackupDigest } from '#lib/core/backup-digest.ts';

/** A backup as the pieces of its text: there may be more of it than one text should be. */
export interface WrittenBackup {
	readonly pieces: readonly string[];
	/** Records in it, by their stores; those that could not be read are counted as `aside`. */
	readonly counts: Readonly<Record<BackupStore | 'aside', number>>;
	/** Keys of records that no JSON can hold. */
	readonly unwritable: readonly string[];
}

/** Records between two breaths. */
const batch = 100;

const none: Readonly<Record<BackupStore | 'aside', number>> = {
	sessions: 0,
	journal: 0,
	routines: 0,
	drafts: 0,
	pictures: 0,
	progress: 0,
	settings: 0,
	aside: 0
};

/**
 * Writes everything into one file, a record a line. What does not fit its schema goes into `aside`, as it is.
 *
 * @param now milliseconds since 1970
 * @param breathe lets the page answer for a moment
 */
export async function writeBackup(
	records: readonly Required<Change>[],
	now: number,
	breathe: () => Promise<void>
): Promise<WrittenBackup> {
	const digest = new BackupDigest();
	const counts = { ...none };
	const aside: string[] = [];
	const unwritable: string[] = [];
	const head = JSON.stringify({
		app: 'holdfast',
		kind: 'backup',
		version: backupVersion,
		savedAt: new Date(now).toISOString()
	});
	const pieces = [head.slice(0, -1)];
	for (const store of backupStores) {
		digest.add(store);
		const lines: string[] = [];
		const ofIt = records.filter((one) => one.store === store && !isOfThisDevice(store, one.key));
		for (const [index, { key, record }] of ofIt.entries()) {
			if (index % batch === batch - 1) await breathe();
			const line = asJson(record);
			if (line === null) unwritable.push(`${store}: ${key}`);
			else if (soundRecord(store, record)) {
				const whole = store === 'settings' ? `${JSON.stringify(String(key))}:${line}` : line;
				digest.add(whole);
				lines.push(whole);
			} else aside.push(`{"store":${JSON.stringify(store)},"record":${line}}`);
		}
		counts[store] = lines.length;
		pieces.push(...section(store, lines, store === 'settings' ? '{}' : '[]'));
	}
	digest.add('aside');
	for (const line of aside) digest.add(line);
	counts.aside = aside.length;
	pieces.push(...section('aside', aside, '[]'), `,\n"check":"${digest.value}"}\n`);
	return { pieces, counts, unwritable };
}

/** In pieces: one text of all would keep the page from answering. */
function section(name: string, lines: readonly string[], [open, close]: string): string[] {
	const pieces = [`,\n${JSON.stringify(name)}:${open}`];
	for (let at = 0; at < lines.length; at += batch)
		pieces.push(`${at > 0 ? ',' : ''}\n${lines.slice(at, at + batch).join(',\n')}`);
	return [...pieces, `${lines.length > 0 ? '\n' : ''}${close}`];
}

/** `null` for what JSON cannot hold: only damage brings such a thing onto the disk. */
function asJson(record: unknown): string | null {
	try {
		const text: string | undefined = JSON.stringify(record);
		return text ?? null;
	} catch {
		return null;
	}
}
