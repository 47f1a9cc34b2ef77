import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { routineById } from '#lib/content/index.ts';
import { easierStep } from '#lib/content/easier.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { sessionByHand } from '#lib/core/session-by-hand.ts';
import { sessionOf } from '#lib/core/session.arbitrary.ts';
import type { Session } from '#lib/core/session.ts';
import { vary } from '#lib/core/vary.ts';
import { FakeBroadcast } from '#lib/device/fake-channel.ts';

const noon = new Date(2026, 10, 22, 12).getTime();
const deepBack = routineById('deep-back')!;
const session = sessionByHand(deepBack, { id: 's1', endedAt: noon }, defaultTiming);

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('BroadcastChannel', FakeBroadcast);
	const modules = await Promise.all([
		import('./session-editing.svelte.ts'),
		import('./session-editing-new.svelte.ts'),
		import('./undoing.svelte.ts'),
		import('#lib/storage/changing-sessions.ts'),
		import('#lib/storage/sessions.ts'),
		import('#lib/storage/summary.ts')
	]);
	return Object.assign({}, ...modules) as (typeof modules)[0] &
		(typeof modules)[1] &
		(typeof modules)[2] &
		(typeof modules)[3] &
		(typeof modules)[4] &
		(typeof modules)[5];
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;

beforeEach(async () => {
	disk = await emptyDisk();
});
afterEach(() => {
	FakeBroadcast.closeAll();
	vi.restoreAllMocks();
});

async function onDisk(id = 's1'): Promise<unknown> {
	const found = await disk.findSession(id);
	return found.ok ? found.value : found.problem;
}

async function secondsCounted(): Promise<number> {
	const read = await disk.readSummary('2026-01', '2026-12');
	const days = read.ok ? read.value.flatMap(({ days }) => Object.values(days)) : [];
	return days.reduce((sum, { seconds }) => sum + seconds, 0);
}

async function opened(record: Session = session) {
	await disk.saveSession(record);
	const editing = new disk.SessionEditing(record.id, () => noon + 60_000);
	await editing.load();
	return editing;
}

const refuse = () =>
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});

describe('a session that is changed', () => {
	it('is written with what was changed, counted anew, and taken back by Undo', async () => {
		const editing = await opened();
		editing.edit();
		editing.draft!.setStart('2026-11-20', '07:30');
		editing.draft!.setMinutes('10');
		editing.draft!.setSet({ step: 0, set: 1 }, { reps: 5 }, defaultTiming);
		expect(await editing.save()).toBe(true);
		expect(await onDisk()).toMatchObject({ day: '2026-11-20', elapsed: 600, complete: false });
		expect(await secondsCounted()).toBe(600);
		expect([editing.draft, disk.undoing.sentence]).toEqual([null, 'The change is saved.']);
		expect(await disk.undoing.undo()).toBe(true);
		expect(await onDisk()).toEqual(session);
		expect(await secondsCounted()).toBe(311);
	});

	it('is not written while something in it cannot be', async () => {
		const editing = await opened();
		editing.edit();
		const { draft } = editing;
		draft!.setMinutes('long');
		expect(draft!.refusal).toBeNull();
		expect(await editing.save()).toBe(false);
		expect(draft!.refusal).toMatchObject({ field: 'length' });
		draft!.setMinutes('12');
		draft!.setStart('2026-11-23', '09:00');
		expect([draft!.refusal?.field, draft!.refusal?.sentence]).toEqual([
			'start',
			expect.stringContaining('not begun')
		]);
		expect(await onDisk()).toEqual(session);
	});

	it('and was changed elsewhere meanwhile is not written over unasked', async () => {
		const editing = await opened();
		editing.edit();
		editing.draft!.setMinutes('10');
		const theirs = { ...session, elapsed: 900, changedAt: noon + 5 };
		await disk.saveSession(theirs);
		expect(await editing.save()).toBe(false);
		expect(editing.conflict).toEqual(theirs);
		expect(await onDisk()).toEqual(theirs);

		expect(await editing.keepMine()).toBe(true);
		expect(await onDisk()).toMatchObject({ elapsed: 600 });
		await disk.undoing.undo();
		expect(await onDisk()).toEqual(theirs);
	});

	it('can be given up for what was written elsewhere, or deleted there', async () => {
		const editing = await opened();
		editing.edit();
		editing.draft!.setMinutes('10');
		await disk.changeSessions([], ['s1']);
		expect(await editing.save()).toBe(false);
		expect(editing.conflict).toBe('gone');
		await editing.takeTheirs();
		expect([editing.draft, editing.found]).toEqual([null, { kind: 'missing' }]);
		expect(await onDisk()).toBeNull();
	});

	it('says why where the disk does not take it, and keeps the form', async () => {
		const editing = await opened();
		editing.edit();
		editing.draft!.setMinutes('10');
		const refusal = refuse();
		expect(await editing.save()).toBe(false);
		expect(editing.problem).toMatchObject({ kind: 'full' });
		refusal.mockRestore();
		expect(await editing.save()).toBe(true);
		expect(editing.problem).toBeNull();
	});
});

describe('a session that is deleted', () => {
	it('is gone at once, and comes back by Undo with what it came to', async () => {
		const editing = await opened();
		await editing.remove();
		expect([editing.removed, await onDisk(), await secondsCounted()]).toEqual([true, null, 0]);
		expect(disk.undoing.sentence).toBe('“Deep back” was deleted.');
		await disk.undoing.undo();
		await editing.load();
		expect([editing.removed, await onDisk(), await secondsCounted()]).toEqual([false, session, 311]);
	});

	it('and came back otherwise is not written over by Undo', async () => {
		const editing = await opened();
		await editing.remove();
		const theirs = { ...session, changedAt: noon + 7 };
		await disk.saveSession(theirs);
		expect(await disk.undoing.undo()).toBe(false);
		expect(disk.undoing.problem?.sentence).toContain('changed again in another tab');
		expect(await onDisk()).toEqual(theirs);
	});

	it('tells the other tabs', async () => {
		const heard = vi.fn();
		new FakeBroadcast('holdfast-changes').onmessage = heard;
		const editing = await opened();
		await editing.remove();
		await Promise.resolve();
		expect(heard).toHaveBeenCalledTimes(1);
	});
});

describe('a session done again', () => {
	it('is of its routine, varied as it was', async () => {
		const choice = { effort: 'easier', leftOut: [1], swapped: [] } as const;
		const routine = vary(deepBack, choice, easierStep)!;
		const editing = await opened(sessionByHand(routine, { id: 's1', endedAt: noon }, defaultTiming));
		expect(editing.again).toEqual({ id: 'deep-back', choice, gone: [] });
	});

	it('cannot be where its routine is not here any more', async () => {
		const editing = await opened(
			sessionOf({ routine: { id: 'x', title: 'X', kind: 'stretch', source: null } })
		);
		expect(editing.again).toBeNull();
	});
});

describe('a session by hand', () => {
	it('is there with three taps, and is over just now', async () => {
		const adding = new disk.NewSession(
			() => noon,
			() => 'new'
		);
		await adding.load();
		await adding.choose(deepBack);
		expect(await adding.save()).toBe('new');
		expect(await onDisk('new')).toMatchObject({ origin: 'hand', day: '2026-11-22', complete: true });
		expect(await secondsCounted()).toBe(311);
		await disk.undoing.undo();
		expect(await onDisk('new')).toBeNull();
	});

	it('ends now for as long as nothing is said of when it began', async () => {
		const adding = new disk.NewSession(() => noon);
		adding.chooseFree('  A walk ', 'mobility');
		adding.draft!.setMinutes('45');
		expect([adding.draft!.clock, adding.draft!.session.routine.title]).toEqual(['11:15', 'A walk']);
		adding.draft!.setStart('2026-11-21', '18:00');
		adding.draft!.setMinutes('60');
		expect([adding.draft!.day, adding.draft!.clock]).toEqual(['2026-11-21', '18:00']);
		await adding.save();
		expect(await disk.sessionsOfDays('2026-11-21', '2026-11-21')).toMatchObject({
			value: { sessions: [{ elapsed: 3600, routine: { title: 'A walk' } }] }
		});
	});

	it('puts first what was done of late', async () => {
		await disk.saveSession({ ...session, routine: { ...session.routine, id: 'release', title: 'Release' } });
		const adding = new disk.NewSession(() => noon);
		await adding.load();
		expect(adding.routines[0]?.id).toBe('release');
		expect(new Set(adding.routines.map(({ id }) => id)).size).toBe(adding.routines.length);
	});
});
