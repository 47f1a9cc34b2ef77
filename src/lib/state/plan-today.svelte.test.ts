import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { routineById } from '#lib/content/index.ts';
import { compile } from '#lib/core/compile.ts';
import { addDays, dayOf, timeOf } from '#lib/core/day.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import type { Session } from '#lib/core/session.ts';
import { writeSession } from '#lib/core/session.ts';

/** The modules anew over an empty disk. */
async function fresh() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [changing, today, plan] = await Promise.all([
		import('#lib/storage/changing-sessions.ts'),
		import('./plan-today.svelte.ts'),
		import('./plan.svelte.ts')
	]);
	return { ...changing, ...today, ...plan };
}

let on: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
	on = await fresh();
});
afterEach(() => void vi.restoreAllMocks());

/** A Wednesday. */
const today = '2026-11-18';
const now = timeOf(today);

/** A session of a built-in routine, done to its end, so many days ago. */
function done(id: string, ago: number): Session {
	const routine = routineById(id)!;
	const timeline = compile(routine, defaultTiming);
	const startedAt = timeOf(addDays(today, -ago));
	const visits = timeline.phases.map(({ duration }, phase) => ({ phase, seconds: duration, done: true }));
	return writeSession({ id: `${id} ${ago}`, routine, startedAt }, timeline, visits, startedAt + 9e5);
}

async function read(...sessions: Session[]) {
	if (sessions.length > 0) expect((await on.changeSessions(sessions, [])).ok).toBe(true);
	const found = new on.TodaysPlan();
	await found.load(now, defaultTiming);
	expect(found.problem).toBeNull();
	return found.due!;
}

const standings = ({ week }: Awaited<ReturnType<typeof read>>) =>
	Object.fromEntries(week.targets.map(({ target, standing }) => [target.id, standing]));

describe('Today', () => {
	it('is a fresh start where nothing was done, with a first routine and no wall of dues behind', async () => {
		const due = await read();
		expect([due.fresh, due.run, due.routine.id]).toEqual([true, 0, 'first-steps']);
		expect(due.week.today).toBe(dayOf(now));
	});

	it('has each target as it stands', async () => {
		const due = await read(done('deep-back', 1), done('daily-stretches', 0));
		expect([due.fresh, standings(due)]).toEqual([
			false,
			{ strength: 'rest', stretch: 'done', mobility: 'due' }
		]);
	});

	it('takes five minutes at the desk for five minutes of mobility', async () => {
		const due = await read(done('desk-mobility-5', 0));
		expect(standings(due)).toMatchObject({ mobility: 'done', strength: 'due' });
	});

	it('offers what was done most often of what is due, and not of what is done', async () => {
		const stretches = [0, 1, 2, 3, 4].map((ago) => done('daily-stretches', ago));
		const due = await read(
			...stretches,
			done('stability', 5),
			done('balanced-lower-back', 8),
			done('stability', 9)
		);
		expect([due.routine.id, due.offers.for]).toEqual(['stability', ['strength']]);
		expect(due.offers.due.mobility?.id).toBe('desk-mobility-5');
		expect(due.offers.due.stretch).toBeUndefined();
	});

	it('offers a built-in routine where nothing of the kind was done, of what can wait least', async () => {
		const due = await read(done('daily-stretches', 0));
		expect(due.offers.due.strength?.id).toBe('first-steps');
		expect([due.routine.id, due.offers.for]).toEqual(['desk-mobility-5', ['mobility']]);
	});

	it('offers what the plan does not speak of rather than what was never done', async () => {
		const due = await read(done('release', 1), done('daily-stretches', 0));
		expect([due.routine.id, due.offers.for, due.anythingDue]).toEqual(['release', [], true]);
	});

	it('offers something gentle where nothing is due', async () => {
		const due = await read(
			done('deep-back', 1),
			done('desk-mobility-10', 0),
			done('daily-stretches', 0),
			done('daily-stretches', 1),
			done('daily-stretches', 2)
		);
		expect([due.routine.id, due.offers.for, due.offers.due]).toEqual(['daily-stretches', [], {}]);
	});

	it('follows the plan', async () => {
		on.plan.change({ id: 'stretch', days: { from: 1, to: 1 }, minutes: null, apart: false, on: [0] });
		on.plan.change({
			id: 'mobility',
			off: true,
			days: { from: 7, to: 7 },
			minutes: 5,
			apart: false,
			on: null
		});
		await on.plan.settled();
		const due = await read(done('deep-back', 1));
		expect(standings(due)).toEqual({ strength: 'rest', stretch: 'due' });
		expect(due.week.targets[1]!.moved).toEqual({ [today]: '2026-11-16' });
	});

	it('counts a run over as many months as it lasts', async () => {
		const due = await read(...Array.from({ length: 200 }, (_, ago) => done('daily-stretches', ago)));
		expect(due.run).toBe(200);
	});

	it('ends a run where two days were left out', async () => {
		const days = [0, 1, 3, 4, 5, 8, 9];
		const due = await read(...days.map((ago) => done('daily-stretches', ago)));
		expect(due.run).toBe(5);
	});

	it('tells of another day once this one is over', async () => {
		const found = new on.TodaysPlan();
		expect(found.isOver(now)).toBe(false);
		await found.load(now, defaultTiming);
		expect([found.isOver(now + 3_600_000), found.isOver(now + 86_400_000)]).toEqual([false, true]);
	});

	it('says where the disk cannot be read, and knows of nothing due then', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('', 'SecurityError');
		});
		const found = new on.TodaysPlan();
		await found.load(now, defaultTiming);
		expect(found.due).toBeNull();
		expect(found.problem?.sentence).toMatch(/\.$/);
	});
});
