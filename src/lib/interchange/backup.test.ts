import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupFileSchema } from '#lib/core/backup.ts';
import type { Change } from '#lib/core/backup.ts';
import { everything, mutated, torn } from '#lib/core/backup.arbitrary.ts';
import { records } from '#lib/core/session.arbitrary.ts';
import { readBackup } from './backup-read.ts';
import { isBackup } from './is-backup.ts';
import type { ReadBackup } from './backup-read.ts';
import { writeBackup } from './backup-write.ts';
import { readJson } from './json.ts';
import { isRecord } from './record.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const atOnce = () => Promise.resolve();
const textOf = async (all: readonly Required<Change>[]) =>
	(await writeBackup(all, now, atOnce)).pieces.join('');

async function readText(text: string): Promise<ReadBackup> {
	const read = await readBackup(JSON.parse(text) as Record<string, unknown>, atOnce);
	if (!read.ok) throw new Error(read.sentence);
	return read;
}
const asChanges = ({ entries }: ReadBackup) =>
	entries.map(({ store, key, record }) => ({ store, key, record }));

describe('a backup', () => {
	it('gives back every record as it was', async () => {
		const read = await readText(await textOf(everything()));
		expect(asChanges(read)).toEqual(everything());
		expect(read).toMatchObject({ savedAt: now, unread: [], changed: false });
	});

	it('gives back whatever sessions leave behind', async () => {
		await fc.assert(
			fc.asyncProperty(records, async ({ entry, session }) => {
				const all: Required<Change>[] = [
					{ store: 'sessions', key: session.id, record: session },
					{ store: 'journal', key: entry.id, record: entry }
				];
				const read = await readText(await textOf(all));
				expect(asChanges(read)).toEqual(all);
				expect(read.changed).toBe(false);
			}),
			{ numRuns: 30 }
		);
	});

	it('has what could not be read too, as it was', async () => {
		const written = await writeBackup(
			[{ store: 'sessions', key: 'torn', record: torn }, ...everything(0)],
			now,
			atOnce
		);
		expect(written.counts).toMatchObject({ sessions: 0, aside: 1, settings: 2 });
		const read = await readText(written.pieces.join(''));
		expect(read.entries.at(-1)).toEqual({ store: 'sessions', key: 'torn', record: torn, sound: false });
		expect(read.changed).toBe(false);
	});

	it('leaves out what is true of one device alone, and names what no file can hold', async () => {
		const { pieces, unwritable } = await writeBackup(
			[
				{ store: 'settings', key: 'askedToPersist', record: true },
				{ store: 'settings', key: 'backup', record: { savedAt: 1, sessions: 3 } },
				{ store: 'settings', key: 'odd', record: 10n }
			],
			now,
			atOnce
		);
		expect(JSON.parse(pieces.join(''))).toMatchObject({ settings: {} });
		expect(unwritable).toEqual(['settings: odd']);
	});
});

describe('a file that is not as it was written', () => {
	it('is told, wherever a record was edited, added, moved or taken away', async () => {
		const text = await textOf(everything());
		const edited = text.replace('"seconds":20', '"seconds":25');
		expect(edited).not.toBe(text);
		expect((await readText(edited)).changed).toBe(true);
		const file = JSON.parse(text) as { sessions: unknown[] };
		expect((await readText(JSON.stringify({ ...file, sessions: file.sessions.slice(1) }))).changed).toBe(
			true
		);
		expect(
			(await readText(JSON.stringify({ ...file, sessions: [...file.sessions].reverse() }))).changed
		).toBe(true);
		// Only laid out differently.
		expect((await readText(JSON.stringify(file, null, '\t'))).changed).toBe(false);
	});

	it('has its damaged records set aside, and the others are there', async () => {
		const file = JSON.parse(await textOf(everything())) as { sessions: object[] };
		file.sessions[1] = { ...file.sessions[1], elapsed: 'long' };
		const read = await readText(JSON.stringify(file));
		expect(read.unread).toEqual([{ store: 'sessions', record: file.sessions[1] }]);
		expect(read.entries).toHaveLength(everything().length - 1);
	});

	it('has none of its records twice', async () => {
		const file = JSON.parse(await textOf(everything())) as { sessions: object[] };
		file.sessions.push(file.sessions[0]!);
		const read = await readText(JSON.stringify(file));
		expect(read.entries).toHaveLength(everything().length);
		expect(read.unread).toHaveLength(1);
	});

	it('of a newer version is refused', async () => {
		const read = await readBackup({ ...(JSON.parse(await textOf([])) as object), version: 2 }, atOnce);
		expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining('newer Holdfast') as string });
	});

	it('of which a part is missing is refused', async () => {
		const { routines, ...rest } = JSON.parse(await textOf(everything())) as Record<string, unknown>;
		expect(routines).toHaveLength(1);
		expect(await readBackup(rest, atOnce)).toMatchObject({ ok: false });
	});

	it('never makes it throw, and what is read of it fits', async () => {
		const text = await textOf([{ store: 'sessions', key: 'torn', record: torn }, ...everything()]);
		const cut = fc.nat({ max: text.length - 3 }).map((length) => text.slice(0, length));
		await fc.assert(
			fc.asyncProperty(fc.oneof(cut, mutated(text)), async (damaged) => {
				const json = readJson(damaged);
				if (!json.ok || !isBackup(json.value)) return;
				const read = await readBackup(json.value, atOnce);
				if (!read.ok) return;
				const again = await writeBackup(
					read.entries.map(({ store, key, record }) => ({ store, key, record })),
					now,
					atOnce
				);
				expect(again.counts.aside).toBe(read.entries.filter(({ sound }) => !sound).length);
			}),
			{ numRuns: 300 }
		);
	});

	it('is no JSON where it was cut off', async () => {
		const text = await textOf(everything());
		fc.assert(
			fc.property(fc.nat({ max: text.length - 3 }), (length) => {
				expect(readJson(text.slice(0, length)).ok).toBe(false);
			})
		);
	});
});

describe('the published schema', () => {
	const schema = toJsonSchema(backupFileSchema, {
		target: 'draft-2020-12',
		errorMode: 'ignore',
		overrideSchema: ({ jsonSchema }) => {
			const { prefixItems } = jsonSchema;
			return prefixItems ? { ...jsonSchema, minItems: prefixItems.length, items: false } : jsonSchema;
		}
	});
	const published =
		JSON.stringify(
			{ $id: 'urn:holdfast:backup:1', title: 'Backup of Holdfast, version 1', ...schema },
			null,
			'\t'
		) + '\n';
	const valid = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(
		JSON.parse(published) as AnySchemaObject
	);

	/** Written anew by `npx vitest run src/lib/interchange/backup.test.ts -u`. */
	it('is what backups are read by', async () => {
		await expect(published).toMatchFileSnapshot('../../../static/schemas/backup-1.json');
	});

	it('holds for every backup that is written', async () => {
		await fc.assert(
			fc.asyncProperty(records, async ({ session }) => {
				const all = [{ store: 'sessions' as const, key: session.id, record: session }, ...everything()];
				const file = JSON.parse(await textOf(all)) as unknown;
				expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});

	it('does not hold for what is none', async () => {
		const file = JSON.parse(await textOf(everything())) as { sessions: object[] };
		expect(valid({ ...file, version: 2 })).toBe(false);
		expect(valid({ ...file, sessions: [torn] })).toBe(false);
		expect(isRecord(file) && valid({ ...file, check: undefined })).toBe(false);
	});
});
