import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultTiming } from '#lib/core/dose.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { entryOf, sessionOf } from '#lib/core/session.arbitrary.ts';
import { stubNavigator } from '#lib/device/fake-locks.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import { disk, emptyDisk, full } from './fake-disk.ts';
import { NewestWriter } from './newest-writer.ts';
import { SessionKeeper } from './session-keeper.svelte.ts';
import { Settings } from './settings.svelte.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

beforeEach(emptyDisk);

describe('a journal writer', () => {
	const at = (position: number) => entryOf({ position });
	let writing: {
		entry: JournalEntry;
		answer: (stored: Stored<void>) => void;
		fail: (reason: Error) => void;
	}[];
	let told: (StorageProblem | null)[];
	let writer: NewestWriter<JournalEntry>;
	const turn = async () => {
		for (let count = 0; count < 5; count++) await Promise.resolve();
	};
	const positions = () => writing.map(({ entry }) => entry.position);

	beforeEach(() => {
		writing = [];
		told = [];
		writer = new NewestWriter(
			(entry) => new Promise((answer, fail) => writing.push({ entry, answer, fail })),
			(problem) => told.push(problem)
		);
	});

	it('writes one entry at a time, and of those that came meanwhile only the newest', async () => {
		for (const position of [1, 2, 3, 4]) writer.put(at(position));
		expect(positions()).toEqual([1]);
		writing[0]!.answer({ ok: true, value: undefined });
		await turn();
		expect(positions()).toEqual([1, 4]);
		writing[1]!.answer({ ok: true, value: undefined });
		await writer.settled();
		expect(positions()).toEqual([1, 4]);
	});

	it('goes on after it had nothing to do', async () => {
		writer.put(at(1));
		writing[0]!.answer({ ok: true, value: undefined });
		await writer.settled();
		writer.put(at(2));
		expect(positions()).toEqual([1, 2]);
	});

	it('tells of a failure, and that it is over', async () => {
		writer.put(at(1));
		writer.put(at(2));
		writing[0]!.answer({ ok: false, problem: full });
		await turn();
		writing[1]!.answer({ ok: true, value: undefined });
		await writer.settled();
		expect(told).toEqual([full, null]);
	});

	it('is settled only when the last of them is written', async () => {
		let settled = false;
		writer.put(at(1));
		writer.put(at(2));
		void writer.settled().then(() => (settled = true));
		writing[0]!.answer({ ok: true, value: undefined });
		await turn();
		expect(settled).toBe(false);
		writing[1]!.answer({ ok: true, value: undefined });
		await turn();
		expect(settled).toBe(true);
	});

	it('goes on after a mistake', async () => {
		writer.put(at(1));
		const settled = writer.settled();
		writing[0]!.fail(new TypeError('ours'));
		await expect(settled).rejects.toThrow('ours');
		writer.put(at(2));
		expect(positions()).toEqual([1, 2]);
	});
});

describe('a session keeper', () => {
	let persisting: number;
	beforeEach(() => {
		persisting = 0;
		stubNavigator('storage', { persist: () => Promise.resolve(++persisting > 0) });
	});

	it('saves a session, and says so', async () => {
		const keeper = new SessionKeeper();
		expect(keeper.saving).toBe('nothing yet');
		const finishing = keeper.finish(sessionOf());
		expect(keeper.saving).toBe('saving');
		await finishing;
		expect([keeper.saving, keeper.problem, disk.saved]).toEqual(['saved', null, [sessionOf()]]);
	});

	it('saves it after the journal has settled, so that no entry outlives it', async () => {
		const keeper = new SessionKeeper();
		keeper.journal(entryOf());
		keeper.journal(entryOf({ position: 14 }));
		await keeper.finish(sessionOf());
		expect([disk.journalled.length, disk.journal.size, disk.saved.length]).toEqual([2, 0, 1]);
	});

	it('tells why it could not, and saves it at the next try', async () => {
		const keeper = new SessionKeeper();
		disk.problem = full;
		await keeper.finish(sessionOf());
		expect([keeper.saving, keeper.problem, persisting]).toEqual(['not saved', full, 0]);
		await keeper.retry();
		expect(keeper.saving).toBe('not saved');
		disk.problem = null;
		await keeper.retry();
		expect([keeper.saving, keeper.problem, disk.saved]).toEqual(['saved', null, [sessionOf()]]);
	});

	it('has nothing to try again once another session is made ready', async () => {
		const keeper = new SessionKeeper();
		disk.problem = full;
		await keeper.finish(sessionOf());
		keeper.begin();
		disk.problem = null;
		await keeper.retry();
		expect([keeper.saving, keeper.problem, disk.saved]).toEqual(['nothing yet', null, []]);
	});

	it('asks the browser to keep the data after the first session, and only once', async () => {
		await new SessionKeeper().finish(sessionOf());
		await new SessionKeeper().finish(sessionOf({ id: 's2' }));
		expect(persisting).toBe(1);
	});

	it('ends a session that was cut off where it stopped, when it stopped', async () => {
		const keeper = new SessionKeeper();
		disk.journal.set('s1', entryOf());
		await keeper.writeDown(entryOf());
		expect(disk.saved).toEqual([
			expect.objectContaining({ id: 's1', startedAt: 1000, endedAt: 9000, elapsed: 12, complete: false })
		]);
		expect(disk.journal.size).toBe(0);
	});

	it('hands a session that cannot be saved to the person as a file', async () => {
		const keeper = new SessionKeeper();
		let file: { name: string; content: Blob } | undefined;
		let content = new Blob();
		URL.createObjectURL = (blob) => ((content = blob as Blob), 'blob:file');
		URL.revokeObjectURL = () => undefined;
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			file = { name: this.download, content };
		});
		disk.problem = full;
		await keeper.finish(sessionOf());
		keeper.saveAsFile();
		expect(file?.name).toBe('holdfast-session-s1.json');
		expect(JSON.parse(await textOf(file!.content))).toEqual(sessionOf());
	});
});

/** jsdom's Blob has no `text`. */
function textOf(blob: Blob): Promise<string> {
	const reader = new FileReader();
	return new Promise((resolve) => {
		reader.onload = () => resolve(reader.result as string);
		reader.readAsText(blob);
	});
}

describe('the settings', () => {
	const quick = { ...defaultTiming, getReady: 3 };

	it('are the defaults, and the note taken as read, until they are loaded', () => {
		const settings = new Settings();
		expect([settings.timing, settings.noteSeen, settings.problem]).toEqual([defaultTiming, true, null]);
	});

	it('of a first visit are the defaults, and the note is not yet read', async () => {
		const settings = new Settings();
		await settings.load();
		expect([settings.timing, settings.noteSeen]).toEqual([defaultTiming, false]);
	});

	it('are kept for the next visit', async () => {
		const settings = new Settings();
		await settings.load();
		await settings.setTiming(quick);
		await settings.seeNote();
		const next = new Settings();
		await next.load();
		expect([next.timing, next.noteSeen, next.problem]).toEqual([quick, true, null]);
	});

	it('are read once', async () => {
		const settings = new Settings();
		await settings.load();
		disk.settings.set('timing', quick);
		await settings.load();
		expect(settings.timing).toBe(defaultTiming);
	});

	it('that cannot be read are the defaults, and it is told of', async () => {
		disk.problem = full;
		const settings = new Settings();
		await settings.load();
		expect([settings.timing, settings.problem]).toEqual([defaultTiming, full]);
	});

	it('that cannot be kept hold all the same, and it is told of until they can', async () => {
		const settings = new Settings();
		await settings.load();
		disk.problem = full;
		await settings.setTiming(quick);
		expect([settings.timing, settings.problem]).toEqual([quick, full]);
		disk.problem = null;
		await settings.setTiming(defaultTiming);
		expect(settings.problem).toBeNull();
	});

	it('set while they are being read are not overrun by what was there', async () => {
		disk.settings.set('timing', defaultTiming);
		const settings = new Settings();
		const loading = settings.load();
		await settings.setTiming(quick);
		await loading;
		expect(settings.timing).toEqual(quick);
	});
});
