import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { routineById, routines } from '#lib/content/index.ts';
import { easierStep } from '#lib/content/easier.ts';
import { dayOf } from './day.ts';
import { defaultTiming } from './dose.ts';
import { inARow, stepOf } from './routine.arbitrary.ts';
import { stepsOf } from './routine.ts';
import { storedSessionSchema } from './schema.ts';
import { choiceAgain } from './session-again.ts';
import { records, sessionOf } from './session.arbitrary.ts';
import { freeSession, sessionByHand } from './session-by-hand.ts';
import { begunAt, clockOf, lasting, momentOf, refusalOf, withAllSets, withSet } from './session-editing.ts';
import { setsOf } from './session.ts';
import { vary } from './vary.ts';

const noon = new Date(2026, 10, 22, 12, 0, 30).getTime();
const head = { id: 'by-hand', endedAt: noon };

describe('a session by hand', () => {
	it.each(routines.map((routine) => [routine.id, routine] as const))('of %s is whole', (_, routine) => {
		const session = sessionByHand(routine, head, defaultTiming);
		expect(safeParse(storedSessionSchema, session).output).toEqual(session);
		expect(session).toMatchObject({ complete: true, origin: 'hand', day: '2026-11-22' });
		expect(setsOf(session).done).toBe(setsOf(session).of);
		expect(refusalOf(session, noon)).toBeNull();
	});

	it('of a routine took as long as the routine does, and is over now', () => {
		const session = sessionByHand(routineById('deep-back')!, head, defaultTiming);
		expect(session.elapsed).toBe(311);
		expect(clockOf(session.startedAt)).toBe('11:55');
		expect(session.steps[0]!.sets[1]).toMatchObject({ set: 2, reps: 8, of: 8, seconds: 48, done: true });
	});

	it('that is free is one thing for a while', () => {
		const session = freeSession({ title: 'Walk', kind: 'mobility', seconds: 1800 }, head);
		expect(safeParse(storedSessionSchema, session).output).toEqual(session);
		expect(session).toMatchObject({ routine: { title: 'Walk', kind: 'mobility' }, elapsed: 1800 });
		expect(session.steps).toMatchObject([{ name: 'Walk', sets: [{ seconds: 1800, done: true }] }]);
	});
});

describe('the time of a session', () => {
	it('goes into its fields and back', () => {
		fc.assert(
			fc.property(fc.nat({ max: 4e9 }), (minutes) => {
				const time = minutes * 1000;
				const read = momentOf(dayOf(time), clockOf(time))!;
				expect([dayOf(read), clockOf(read)]).toEqual([dayOf(time), clockOf(time)]);
			})
		);
	});

	it.each([
		['', '10:00'],
		['2026-02-30', '10:00'],
		['2026-11-22', ''],
		['2026-11-22', '25:00']
	])('is none of %j and %j', (day, clock) => {
		expect(momentOf(day, clock)).toBeNull();
	});

	it('moves as a whole, and takes its day along', () => {
		const moved = begunAt(sessionOf({ startedAt: noon, endedAt: noon + 9000 }), noon + 86_400_000);
		expect(moved).toMatchObject({ day: '2026-11-23', endedAt: noon + 86_409_000 });
		expect(lasting(moved, 600)).toMatchObject({ elapsed: 600, endedAt: noon + 86_400_000 + 600_000 });
	});

	it.each([
		['in the future', { startedAt: noon + 60_000 }, 'not begun yet'],
		['before 1970', { startedAt: -1 }, '1970'],
		['without a length', { startedAt: noon, elapsed: 0 }, 'how long'],
		['longer than a day', { startedAt: noon, elapsed: 90_000 }, 'a day at the most']
	])('%s is refused with a sentence', (_, about, words) => {
		expect(refusalOf(sessionOf(about), noon)).toContain(words);
	});
});

describe('a set', () => {
	const superman = { type: 'hold', sides: 'none', sets: 2, reps: 8, hold: 3 } as const;
	const session = sessionByHand(inARow(stepOf(superman)), head, defaultTiming);
	const change = (change: Parameters<typeof withSet>[2]) =>
		withSet(session, { step: 0, set: 1 }, change, defaultTiming);
	const second = (of: typeof session) => of.steps[0]!.sets[1];

	it('of fewer reps takes less time, and is not done', () => {
		const changed = change({ reps: 5 });
		expect(second(changed)).toMatchObject({ reps: 5, seconds: 30, done: false });
		expect(changed.complete).toBe(false);
		expect(changed.steps[0]!.sets[0]).toEqual(session.steps[0]!.sets[0]);
	});

	it('that was left out has nothing, and comes back whole', () => {
		const left = change({ done: false });
		expect(second(left)).toMatchObject({ reps: 0, seconds: 0, done: false });
		const back = withSet(left, { step: 0, set: 1 }, { done: true }, defaultTiming);
		expect(back).toEqual(session);
	});

	it('takes a weight, and gives it up', () => {
		const heavier = change({ load: { unit: 'kg', weight: 12.5 } });
		expect(second(heavier)).toMatchObject({ load: { unit: 'kg', weight: 12.5 }, done: true });
		expect(withSet(heavier, { step: 0, set: 1 }, { load: null }, defaultTiming)).toEqual(session);
	});

	it('of time is done when its time is', () => {
		const plank = inARow(stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 30 }));
		const held = (seconds: number) =>
			withSet(sessionByHand(plank, head, defaultTiming), { step: 0, set: 0 }, { seconds }, defaultTiming);
		expect([held(29.9), held(30), held(45)].map(({ complete }) => complete)).toEqual([false, true, true]);
	});
});

it('whatever is changed of any session, it can be read back', () => {
	const changes = fc.record({
		step: fc.nat(5),
		set: fc.nat(5),
		change: fc.oneof(
			fc.record({ done: fc.boolean() }),
			fc.record({ reps: fc.nat(100) }),
			fc.record({ seconds: fc.nat(5000) })
		)
	});
	fc.assert(
		fc.property(records, fc.array(changes), fc.boolean(), ({ session }, edits, all) => {
			const edited = edits.reduce(
				(so, { step, set, change }) => withSet(so, { step, set }, change, defaultTiming),
				withAllSets(session, 0, all, defaultTiming)
			);
			expect(safeParse(storedSessionSchema, edited).output).toEqual(edited);
			expect(edited.complete).toBe(setsOf(edited).done === setsOf(edited).of);
		})
	);
});

describe('a session done again', () => {
	const routine = routineById('balanced-lower-back')!;

	it('is varied as it was', () => {
		const places = stepsOf(routine).map((_, place) => place);
		fc.assert(
			fc.property(
				fc.constantFrom('easier' as const, 'normal' as const, 'longer' as const),
				fc.subarray(places, { maxLength: places.length - 1 }),
				fc.subarray(places),
				(effort, leftOut, swapped) => {
					const before = vary(routine, { effort, leftOut, swapped }, easierStep)!;
					const again = before.today && choiceAgain(routine, before.today);
					expect(again ? vary(routine, again.choice, easierStep) : routine).toEqual(before);
					expect(again?.gone ?? []).toEqual([]);
				}
			)
		);
	});

	it('says what the routine has no more', () => {
		const variant = { effort: 'normal', leftOut: ['Handstand'], swapped: [] } as const;
		expect(choiceAgain(routine, variant)).toMatchObject({ choice: { leftOut: [] }, gone: ['Handstand'] });
	});
});
