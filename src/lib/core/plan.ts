import * as v from 'valibot';
import type { Kind } from './exercise.ts';

/** How often the person means to do something. What counts towards it is told by kinds. */
export interface Target {
	readonly id: 'strength' | 'stretch' | 'mobility' | 'endurance';
	/** Not in use: it is kept as it was set. */
	readonly off?: true;
	/** Days a week, at the least and at the most; 1 to 7. */
	readonly days: { readonly from: number; readonly to: number };
	/** Minutes a day that count as done; `null`: any session does. */
	readonly minutes: number | null;
	/** A day of rest between two. */
	readonly apart: boolean;
	/** The days it is meant for, Monday 0 to Sunday 6; `null`: any. */
	readonly on: readonly number[] | null;
}

/** What is meant to be done in a week. */
export interface Plan {
	readonly schema: 1;
	readonly targets: readonly Target[];
}

/** The kinds of exercise that count towards each target. */
export const kindsOf: Readonly<Record<Target['id'], readonly Kind[]>> = {
	strength: ['strength', 'stability'],
	stretch: ['stretch'],
	mobility: ['mobility'],
	endurance: ['endurance']
};

/** What counts, and is asked for. */
export function targetsInUse({ targets }: Plan): readonly Target[] {
	return targets.filter(({ off }) => !off);
}

/** How many days a week are meant: as many as were chosen, else the least and the most. */
export function daysMeant({ days, on }: Target): { readonly from: number; readonly to: number } {
	const chosen = new Set(on).size;
	return chosen > 0 ? { from: chosen, to: chosen } : { from: days.from, to: Math.max(days.from, days.to) };
}

/** The plan with every target once, in the order of `whole`; one that it lacks comes from there, not in use. */
export function madeWhole(plan: Plan, whole: Plan): Plan {
	const held = new Map(plan.targets.map((target) => [target.id, target]));
	const targets = whole.targets.map((target) => held.get(target.id) ?? { ...target, off: true as const });
	return { schema: 1, targets };
}

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

export const planSchema: v.GenericSchema<unknown, Plan> = v.object({
	schema: v.literal(1),
	targets: v.array(
		v.object({
			id: v.picklist(['strength', 'stretch', 'mobility', 'endurance']),
			off: v.exactOptional(v.literal(true)),
			days: v.object({ from: days, to: days }),
			minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))),
			apart: v.boolean(),
			on: v.nullable(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))))
		})
	)
});
