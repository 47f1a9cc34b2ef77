import fc from 'fast-check';
import { addDays } from './day.ts';
import type { LocalDay } from './day.ts';
import type { Kind } from './exercise.ts';
import type { Plan, Target } from './plan.ts';
import type { DaySummary, KindDone } from './summary.ts';

/** A day on which something of some kinds was done: of each a whole routine of so many minutes, unless told otherwise. */
export function dayDone(kinds: Partial<Record<Kind, Partial<KindDone> & { minutes?: number }>>): DaySummary {
	const done = Object.entries(kinds).map(([kind, { minutes = 20, ...about }]) => [
		kind,
		{ seconds: minutes * 30, sets: 4, sessions: 1, elapsed: minutes * 60, ...about }
	]);
	return {
		records: 1,
		sessions: 1,
		complete: 1,
		seconds: 1200,
		kinds: Object.fromEntries(done) as DaySummary['kinds'],
		pain: [],
		routines: {},
		exercises: {}
	};
}

const ids = ['strength', 'stretch', 'mobility', 'endurance'] as const;
/** A kind that counts towards each. */
const kinds = {
	strength: 'stability',
	stretch: 'stretch',
	mobility: 'mobility',
	endurance: 'endurance'
} as const;

export const targets = (id: Target['id']): fc.Arbitrary<Target> =>
	fc
		.record({
			from: fc.integer({ min: 1, max: 7 }),
			more: fc.nat({ max: 2 }),
			apart: fc.boolean(),
			on: fc.option(fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 7 }), { nil: null }),
			minutes: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null })
		})
		.map(({ from, more, ...rest }) => ({ id, days: { from, to: Math.min(7, from + more) }, ...rest }));

export const plans: fc.Arbitrary<Plan> = fc
	.tuple(...ids.map((id) => fc.tuple(targets(id), fc.boolean())))
	.map((found) => ({
		schema: 1,
		targets: found.map(([target, off]) => ({ ...target, ...(off && { off }) }))
	}));

/** Which targets count on each of so many days from the first. */
export const pastDays = (first: LocalDay, length: number): fc.Arbitrary<Map<LocalDay, DaySummary>> =>
	fc
		.array(fc.option(fc.subarray([...ids], { minLength: 1 }), { freq: 2 }), {
			minLength: length,
			maxLength: length
		})
		.map((done) => {
			const days = done.map((some, index) => [addDays(first, index), some] as const);
			return new Map(
				days.flatMap(([day, some]) =>
					some ? [[day, dayDone(Object.fromEntries(some.map((id) => [kinds[id], {}])))] as const] : []
				)
			);
		});
