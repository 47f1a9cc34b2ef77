import { File as WholeFile } from 'node:buffer';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everything, mutated, torn } from '#lib/core/backup.arbitrary.ts';
import type { Change } from '#lib/core/backup.ts';
import { readBackup } from '#lib/interchange/backup-read.ts';
import { isBackup } from '#lib/interchange/is-backup.ts';
import { readJson } from '#lib/interchange/json.ts';

const saved = vi.hoisted(() => [] as { name: string; content: Blob }[]);
vi.mock('#lib/device/save-file.ts', () => ({
	saveFile: (name: string, _: string, content: Blob) => void saved.push({ name, content })
}));
vi.mock('./breathe.ts', () => ({ breathe: () => Promise.resolve() }));

const now = Date.parse('2026-11-22T09:00:00Z');
const atOnce = () => Promise.resolve();

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	// That of jsdom does not give its text.
	vi.stubGlobal('File', WholeFile);
	const [backup, restore, wipe, storage, changing, summary] = await Promise.all([
		import('./backup.svelte.ts'),
		import('./backup-restore.svelte.ts'),
		import('./backup-wipe.svelte.ts'),
		import('#lib/storage/backup.ts'),
		import('#lib/storage/changing-sessions.ts'),
		import('#lib/storage/summary.ts')
	]);
	return { ...backup, ...restore, ...wipe, ...storage, ...changing, ...summary };
}

let app: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => {
	saved.length = 0;
	app = await emptyDisk();
});
afterEach(() => void vi.unstubAllGlobals());

/** All that is stored, without what is of this device alone. */
async function stored(): Promise<readonly Change[]> {
	const found = await app.readEverything();
	if (!found.ok) throw new Error(found.problem.sentence);
	return found.value.filter(({ key }) => !['backup', 'summary', 'unused-pictures'].includes(String(key)));
}

async function months() {
	const read = await app.readSummary('0000-01', '9999-12');
	if (!read.ok) throw new Error(read.problem.sentence);
	return read.value;
}

async function fill(records: readonly Change[] = [...everything(), damaged]): Promise<void> {
	expect(await app.exchange(records)).toMatchObject({ ok: true });
}
const damaged: Change = { store: 'sessions', key: 'torn', record: torn };

async function backUp(): Promise<string> {
	const backup = new app.Backup(() => now);
	await backup.save();
	expect(backup.problem).toBeNull();
	return saved.at(-1)!.content.text();
}

async function opened(text: string) {
	const json = readJson(text);
	if (!json.ok || !isBackup(json.value)) throw new Error('No backup.');
	const read = await readBackup(json.value, atOnce);
	if (!read.ok) throw new Error(read.sentence);
	const restore = new app.Restore('holdfast-backup.json', read);
	await restore.compare();
	return restore;
}

async function wipe() {
	const everythingGone = new app.Wipe();
	everythingGone.type('Delete ');
	await everythingGone.deleteAll();
	return everythingGone;
}

describe('backup, delete everything, restore', () => {
	it('leaves everything as it was', async () => {
		await fill();
		const [before, monthsBefore] = [await stored(), await months()];
		const text = await backUp();
		expect(saved[0]!.name).toBe('holdfast-backup-2026-11-22.json');
		await wipe();
		expect(await stored()).toEqual([]);
		expect(await months()).toEqual([]);
		const restore = await opened(text);
		expect(restore.suspicious).toBe(false);
		await restore.restore();
		expect(restore.restored).toBe(before.length);
		expect(await stored()).toEqual(before);
		expect(await months()).toEqual(monthsBefore);
	});

	it('once more changes nothing, and says so beforehand', async () => {
		await fill();
		const text = await backUp();
		const before = await stored();
		const restore = await opened(text);
		expect(restore.toWrite).toBe(0);
		expect(restore.canRestore).toBe(false);
		await restore.restore();
		expect(restore.restored).toBeNull();
		expect(await stored()).toEqual(before);
	});

	it('can be undone, both ways', async () => {
		await fill();
		const before = await stored();
		const gone = await wipe();
		expect(gone.done).toBe(true);
		await gone.undo();
		expect(gone.done).toBe(false);
		expect(await stored()).toEqual(before);
		const text = await backUp();
		await wipe();
		const mine: Change = {
			...everything(1)[0]!,
			record: { ...(everything(1)[0]!.record as object), elapsed: 99 }
		};
		await fill([mine]);
		const [alone, aloneMonths] = [await stored(), await months()];
		const restore = await opened(text);
		restore.choose('sessions', 'backup');
		await restore.restore();
		expect(await stored()).not.toEqual(alone);
		await restore.undo();
		expect(restore.restored).toBeNull();
		expect(await stored()).toEqual(alone);
		expect(await months()).toEqual(aloneMonths);
	});

	it('is not begun before the word is typed', async () => {
		await fill();
		const before = await stored();
		const gone = new app.Wipe();
		gone.type('del');
		await gone.deleteAll();
		expect(gone.done).toBe(false);
		expect(await stored()).toEqual(before);
	});
});

describe('what differs', () => {
	const session = everything(1)[0]!.record as { changedAt: number };
	const changed = (changedAt: number): Change => ({
		store: 'sessions',
		key: 's0',
		record: { ...session, changedAt, elapsed: changedAt }
	});

	async function after(choice: 'newer' | 'mine' | 'backup', here: number): Promise<unknown> {
		await fill([changed(5)]);
		const text = await backUp();
		await fill([changed(here)]);
		const restore = await opened(text);
		restore.choose('sessions', choice);
		await restore.restore();
		return (await stored())[0]!.record;
	}

	it.each([
		['newer', 3, 5],
		['newer', 9, 9],
		['mine', 3, 3],
		['backup', 9, 5]
	] as const)('follows the choice “%s” where this device’s is of %i', async (choice, here, stands) => {
		expect(await after(choice, here)).toMatchObject({ elapsed: stands });
	});

	it('in the settings stays as it is here, unless told otherwise; what is missing here comes', async () => {
		await fill();
		const text = await backUp();
		const light: Change = { store: 'settings', key: 'look', record: { theme: 'light', contrast: 'system' } };
		await fill([light, { store: 'settings', key: 'noteSeen' }]);
		const restore = await opened(text);
		await restore.restore();
		const settings = () =>
			stored().then((all) => all.filter(({ store }) => store === 'settings').map(({ record }) => record));
		expect(await settings()).toEqual([light.record, true]);
		expect(restore.settingsRestored).toBe(true);
		const other = await opened(text);
		other.choose('settings', 'backup');
		await other.restore();
		expect(await settings()).toEqual([{ theme: 'dark', contrast: 'system' }, true]);
	});
});

describe('a file that was changed', () => {
	it('is restored only once the person says so', async () => {
		await fill();
		const text = (await backUp()).replace('"elapsed":0', '"elapsed":1');
		await wipe();
		const restore = await opened(text);
		expect(restore.suspicious).toBe(true);
		await restore.restore();
		expect(await stored()).toEqual([]);
		restore.agree(true);
		await restore.restore();
		expect(await stored()).toHaveLength(everything().length + 1);
	});

	it('never changes anything by being looked at', async () => {
		await fill();
		const text = await backUp();
		const before = await app.readEverything();
		await fc.assert(
			fc.asyncProperty(mutated(text), async (damagedText) => {
				const json = readJson(damagedText);
				if (!json.ok || !isBackup(json.value)) return;
				const read = await readBackup(json.value, atOnce);
				if (!read.ok) return;
				const restore = new app.Restore('x', read);
				await restore.compare();
				await restore.restore();
			}),
			{ numRuns: 40 }
		);
		expect(await app.readEverything()).toEqual(before);
	});
});

it('is not begun while a session runs in another window', async () => {
	await fill();
	const text = await backUp();
	await wipe();
	vi.stubGlobal('navigator', {
		locks: { query: () => Promise.resolve({ held: [{ name: 'holdfast-session' }] }) }
	});
	const restore = await opened(text);
	await restore.restore();
	expect(restore.problem?.sentence).toContain('under way');
	expect(await stored()).toEqual([]);
});

it('of which the disk refuses a record is not done at all', async () => {
	await fill();
	const text = await backUp();
	await wipe();
	const { value: real } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') as {
		value: (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<IDBValidKey>;
	};
	const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...given
	) {
		if (this.name === 'progress') throw new DOMException('No room.', 'QuotaExceededError');
		return real.apply(this, given);
	});
	const restore = await opened(text);
	await restore.restore();
	put.mockRestore();
	expect(restore.problem?.kind).toBe('full');
	expect(await stored()).toEqual([]);
});
