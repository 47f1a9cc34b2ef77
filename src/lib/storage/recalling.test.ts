import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heldIn } from '#lib/core/held.ts';
import { lifelikeYear } from '#lib/core/lifelike.arbitrary.ts';
import { sessionOf } from '#lib/core/session.arbitrary.ts';
import type { Session, SessionSet, SessionStep } from '#lib/core/session.ts';
import type { Stored } from './outcome.ts';

/** The modules anew over an empty disk: they keep their connection. */
async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [database, changing, recalling] = await Promise.all([
		import('./database.ts'),
		import('./changing-sessions.ts'),
		import('./recalling.ts')
	]);
	return { ...database, ...changing, ...recalling };
}

let disk: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => void (disk = await emptyDisk()));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

function valueOf<Value>(stored: Stored<Value>): Value {
	if (!stored.ok) throw new Error(stored.problem.sentence);
	return stored.value;
}

const newestFirst = (a: Session, b: Session) => b.startedAt - a.startedAt;

describe('after a year', () => {
	const year = [...lifelikeYear(7, '2026-11-22')].sort(newestFirst);
	const routines = [...new Set(year.map(({ routine }) => routine.id))];
	const exercises = [...new Set(year.flatMap(({ steps }) => steps.map(({ exercise }) => exercise)))];
	beforeEach(async () => void valueOf(await disk.changeSessions(year, [])));

	it('the newest sessions of a routine are found, whatever lies between', async () => {
		for (const id of routines.slice(0, 4)) {
			const all = year.filter(({ routine }) => routine.id === id);
			for (const limit of [3, 1000])
				expect(valueOf(await disk.recentOf(id, limit))).toEqual(all.slice(0, limit));
		}
		expect(valueOf(await disk.recentOf('never done', 3))).toEqual([]);
	});

	it('the newest session with each exercise is found', async () => {
		const last = exercises.map((id) => [
			id,
			year.find(({ steps }) => steps.some(({ exercise }) => exercise === id))
		]);
		expect(valueOf(await disk.lastTimeOf([...exercises, 'never done']))).toEqual(Object.fromEntries(last));
	});

	it('reads no more than the days that it needs', async () => {
		const read = vi.spyOn(IDBIndex.prototype, 'getAll');
		await disk.recentOf(year[0]!.routine.id, 1);
		await disk.lastTimeOf([year[0]!.steps[0]!.exercise]);
		expect(read).toHaveBeenCalledTimes(2);
	});

	it('the bests are those of a recount, with and without the newest session', async () => {
		for (const without of [undefined, year[0]!]) {
			const sessions = year.filter((session) => session !== without);
			const recounted = exercises.flatMap((id) => {
				const bests = bestsIn(sessions, id);
				return bests ? [[id, bests]] : [];
			});
			expect(valueOf(await disk.bestsOf([...exercises, 'never done'], without))).toEqual(
				Object.fromEntries(recounted)
			);
		}
	});
});

const inMetres = { m: 1, km: 1000, yd: 0.9144, mi: 1609.344 };

/** The bests, counted set by set. */
function bestsIn(sessions: readonly Session[], exercise: string) {
	const steps = sessions.flatMap(({ day, steps }) =>
		steps.filter((step) => step.exercise === exercise).map((step) => ({ day, step }))
	);
	if (steps.length === 0) return null;
	const kilograms = ({ load }: SessionSet) =>
		load ? load.weight * (load.unit === 'kg' ? 1 : 0.453_592_37) : 0;
	const best = (of: (step: SessionStep) => number) => {
		const all = steps.map(({ day, step }) => ({ day, value: of(step) }));
		const value = Math.max(...all.map((one) => one.value));
		const day = all.filter((one) => one.value === value).map((one) => one.day);
		return value > 0 ? { value, day: day.sort()[0]! } : null;
	};
	const most = (of: (set: SessionSet, step: SessionStep) => number) =>
		best((step) => Math.max(0, ...step.sets.map((set) => Math.round(of(set, step) * 100) / 100)));
	const volumes = new Map<string, number>();
	for (const { day, step } of steps)
		for (const set of step.sets) volumes.set(day, (volumes.get(day) ?? 0) + kilograms(set) * set.reps);
	const largest = Math.max(...volumes.values());
	const volumeDay = [...volumes].filter(([, one]) => one === largest).map(([day]) => day);
	return {
		heaviest: most(kilograms),
		volume: largest > 0 ? { value: expect.closeTo(largest, 1) as number, day: volumeDay.sort()[0]! } : null,
		mostReps: most(({ reps }) => reps),
		longest: best((step) => Math.max(0, ...step.sets.map((set) => Math.round(heldIn(step, set) * 10) / 10))),
		furthest: most(({ distance }) => (distance ? distance.length * inMetres[distance.unit] : 0))
	};
}

it('nothing is found where there is nothing, or nothing that can be read', async () => {
	expect(valueOf(await disk.recentOf('first-steps', 3))).toEqual([]);
	await disk.withDatabase((database) => database.put('sessions', { id: 'x', day: 'yesterday' }));
	await disk.withDatabase((database) => database.put('sessions', { id: 'y', day: '2026-11-22' }));
	expect(valueOf(await disk.recentOf('first-steps', 3))).toEqual([]);
	expect(valueOf(await disk.lastTimeOf(['plank']))).toEqual({});
	expect(valueOf(await disk.bestsOf(['plank']))).toEqual({});
});

it('what lies behind years without anything is found', async () => {
	const long = [sessionOf({ id: 'a', day: '1999-03-01' }), sessionOf({ id: 'b', day: '2026-11-22' })];
	await disk.changeSessions(long, []);
	expect(valueOf(await disk.recentOf(long[0]!.routine.id, 9))).toEqual([long[1], long[0]]);
});
