import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayLong, doneWhole, routineOf, stepLike } from '#lib/core/progression.arbitrary.ts';
import { prescription } from '#lib/core/prescription.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { Session } from '#lib/core/session.ts';
import { tryId } from '#lib/core/try.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [{ RoutineProgress }, { applied }, sessions, database] = await Promise.all([
		import('./progress.svelte.ts'),
		import('./progress-applied.ts'),
		import('#lib/storage/changing-sessions.ts'),
		import('#lib/storage/database.ts')
	]);
	return { RoutineProgress, applied, ...sessions, ...database };
}

const first = 20_000;
const plank = stepLike('plank', 'endurance', { type: 'time', sides: 'none', sets: 3, seconds: 40 });
const deadlift = stepLike('deadlift', 'strength', { type: 'reps', sides: 'none', sets: 3, reps: 5 });
const routine = routineOf(plank, deadlift);

let disk: Awaited<ReturnType<typeof emptyDisk>>;
let now: number;

beforeEach(async () => {
	disk = await emptyDisk();
	now = (first + 3) * dayLong;
});
afterEach(() => void vi.restoreAllMocks());

async function opened(written: Routine = routine) {
	const progress = new disk.RoutineProgress(written, () => ++now);
	await progress.load();
	return progress;
}
const doses = (of: Routine) => stepsOf(of).map(({ dose }) => prescription(dose));
const save = (...sessions: readonly Session[]) => disk.changeSessions(sessions, []);
const threeTimes = () => save(...[0, 1, 2].map((day) => doneWhole(routine, first + day)));

describe('a routine that was done three times', () => {
	it('is proposed to go on, and changes only where that is agreed to, for good', async () => {
		await threeTimes();
		const progress = await opened();
		expect(progress.proposals.map(({ kind }) => kind)).toEqual(['raise', 'raise']);
		expect([progress.routine, await disk.applied(routine)]).toEqual([routine, routine]);
		const [raise] = progress.proposals;
		if (raise?.kind !== 'raise') throw new Error('Nothing to raise.');
		expect(await progress.agree(raise.place, raise.to)).toBe(true);
		expect(doses(progress.routine)).toEqual(['3 × 45 s', '3 × 5']);
		expect(doses(await disk.applied(routine))).toEqual(['3 × 45 s', '3 × 5']);
		expect(progress.proposals.map((each) => 'place' in each && each.place)).toEqual([1]);
		expect((await opened()).inUse.map(({ place }) => place)).toEqual([0]);
	});

	it('is not asked about again at once where that was refused, and the refusal can be taken back', async () => {
		await threeTimes();
		const progress = await opened();
		expect(await progress.refuse(progress.proposals[0]!)).toBe(true);
		expect((await opened()).proposals).toHaveLength(1);
		expect(progress.undoable).toBe(true);
		expect(await progress.undo()).toBe(true);
		expect((await opened()).proposals).toHaveLength(2);
	});

	it('is proposed less once the last session is said to have hurt, before the disk has that', async () => {
		await threeTimes();
		const progress = await opened();
		progress.see(doneWhole(routine, first + 2, { checkIn: { after: 8 } }));
		expect(progress.proposals).toMatchObject([{ kind: 'easier today' }]);
	});
});

describe('a dose agreed to', () => {
	const longer = { type: 'time', sides: 'none', sets: 3, seconds: 60 } as const;

	it('can be set back', async () => {
		const progress = await opened();
		await progress.agree(0, longer);
		await progress.setBack(0);
		expect(doses((await opened()).routine)).toEqual(doses(routine));
	});

	it('gives way, with a sentence, to what the person wrote into the routine since', async () => {
		await (await opened()).agree(0, longer);
		const changed = routineOf({ ...plank, dose: { ...longer, seconds: 50 } }, deadlift);
		const progress = await opened(changed);
		expect(doses(progress.routine)).toEqual(['3 × 50 s', '3 × 5']);
		expect(progress.outOfUse.map(({ why }) => why)).toEqual([
			'Plank was changed since you agreed to 3 × 60 s: it is done as the routine has it now, 3 × 50 s.'
		]);
		await progress.forget();
		expect((await opened(changed)).outOfUse).toEqual([]);
	});

	it('is none to a session that is already as it is wanted today, nor to a try', async () => {
		await (await opened()).agree(0, longer);
		const today = { effort: 'easier', leftOut: [], swapped: [] } as const;
		expect(doses(await disk.applied({ ...routine, today }))).toEqual(doses(routine));
		const tried = { ...routine, id: tryId('plank') };
		expect(await disk.applied(tried)).toBe(tried);
	});
});

it('a weight can be set, changed and taken away', async () => {
	const progress = await opened();
	await progress.weigh(1, { unit: 'kg', each: [40] });
	await progress.weigh(1, { unit: 'kg', each: [42.5] });
	expect(doses((await opened()).routine)).toEqual(['3 × 40 s', '3 × 5, 42.5 kg']);
	await progress.weigh(1, null);
	expect((await opened()).inUse).toEqual([]);
});

it('last time is the newest session with each exercise, of whichever routine', async () => {
	const newest = { ...doneWhole(routineOf(plank), first + 9), id: 'newest' };
	await threeTimes();
	await save(newest);
	const { lastTimes } = await opened();
	expect([lastTimes.plank?.id, lastTimes.deadlift?.id]).toEqual(['newest', `session-${first + 2}`]);
});

it('where nothing can be kept, nothing changes, and the person is told', async () => {
	const progress = await opened();
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});
	expect(await progress.setBack(0)).toBe(false);
	expect(progress.problem?.kind).toBe('full');
	expect(progress.undoable).toBe(false);
});
