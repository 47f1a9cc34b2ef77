import { describe, expect, it } from 'vitest';
import { sessionOf } from './session.arbitrary.ts';
import type { Session, SessionSet } from './session.ts';
import { daysIn, summarise, summariseDay } from './summary.ts';
import { tryId } from './try.ts';

const plank = sessionOf().steps[0]!;
const set = (about: Partial<SessionSet>): SessionSet => ({ ...plank.sets[0]!, ...about });

/** A session of one step, with these sets. */
const withSets = (sets: readonly SessionSet[], about: Partial<Session> = {}, exercise = 'plank'): Session =>
	sessionOf({ steps: [{ ...plank, exercise, sets }], elapsed: 60, ...about });

describe('what a day comes to', () => {
	it('counts what was done, by kind, routine and exercise', () => {
		const sets = [set({ reps: 5, seconds: 20, done: true }), set({ set: 2, reps: 2, seconds: 7.5 })];
		const day = summariseDay([
			withSets(sets, { complete: false }),
			withSets([set({ reps: 8, seconds: 30, done: true })], { id: 's2', startedAt: 2000, complete: true })
		]);
		expect(day).toMatchObject({ records: 2, sessions: 2, complete: 1, seconds: 120 });
		expect(day.kinds[plank.kind]).toMatchObject({ seconds: 57.5, sets: 2 });
		expect(Object.values(day.routines)).toEqual([{ title: 'Mine', times: 2, seconds: 120 }]);
		expect(day.exercises.plank).toMatchObject({
			session: 's2',
			sets: 2,
			reps: 15,
			seconds: 57.5,
			mostReps: 8
		});
	});

	it('weighs in kilograms and measures in metres, whatever it was done in', () => {
		const day = summariseDay([
			withSets([
				set({ reps: 10, load: { unit: 'lb', weight: 100 } }),
				set({ reps: 2, load: { unit: 'kg', weight: 40 }, distance: { unit: 'yd', length: 100 } })
			])
		]);
		expect(day.exercises.plank).toMatchObject({ heaviest: 45.36, volume: 533.59, furthest: 91.44 });
	});

	it('counts a routine of a kind only where a set was done', () => {
		const kind = sessionOf().routine.kind;
		expect(summariseDay([withSets([set({})])]).kinds[kind]?.sessions ?? 0).toBe(0);
		expect(summariseDay([withSets([set({ done: true })])]).kinds[kind]).toMatchObject({
			sessions: 1,
			elapsed: 60
		});
		const routine = { ...sessionOf().routine, id: tryId('plank') };
		expect(summariseDay([withSets([set({ done: true })], { routine })]).kinds).toMatchObject({
			[plank.kind]: { sets: 1, sessions: 0, elapsed: 0 }
		});
	});

	it('does not depend on the order of its sessions', () => {
		const sessions = [1, 2, 3].map((at) =>
			withSets([set({ reps: at, done: true })], { id: `s${at}`, startedAt: at, checkIn: { after: at } })
		);
		expect(summariseDay([...sessions].reverse())).toEqual(summariseDay(sessions));
		expect(summariseDay(sessions).pain).toEqual([1, 2, 3].map((at) => ({ at, before: null, after: at })));
	});

	it.each(['constructor', '__proto__', 'toString'])('holds an exercise called %s', (id) => {
		const { exercises } = summariseDay([withSets([set({ reps: 3, done: true })], {}, id)]);
		expect(Object.entries(exercises)).toMatchObject([[id, { sets: 1, reps: 3 }]]);
	});
});

it('days are found by month, both ends of a range included', () => {
	const days = ['2026-01-31', '2026-02-01', '2026-02-28'];
	const months = summarise(days.map((day, index) => sessionOf({ id: `s${index}`, day })));
	expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
	expect([...daysIn(months, '2026-01-31', '2026-02-01').keys()]).toEqual(days.slice(0, 2));
});
