import type { Count } from '#lib/core/dose.ts';
import type { Plan, Target } from '#lib/core/plan.ts';
import { frequencies } from './frequency.ts';
import type { Frequency } from './frequency.ts';

/** What the sources say of each target. */
export const adviceOf = Object.fromEntries(
	frequencies.map((frequency) => [frequency.kind, frequency])
) as Readonly<Record<Target['id'], Frequency>>;

/** What is meant where the person has not said otherwise. The numbers are the sources', at their lower end. */
export const defaultPlan: Plan = {
	schema: 1,
	targets: [
		{ ...asAdvised('strength'), apart: true },
		asAdvised('stretch'),
		asAdvised('mobility'),
		// Another source's programme, which asks for more than the others' week: it takes one tap to have it.
		{ ...asAdvised('endurance'), off: true }
	]
};

/** A built-in routine for each target, that wants nothing but a floor or a chair; by its id. */
export const routineForTarget: Readonly<Record<Target['id'], string>> = {
	strength: 'first-steps',
	stretch: 'daily-stretches',
	mobility: 'desk-mobility-5',
	endurance: 'spinal-endurance'
};

function asAdvised(id: Target['id']): Target {
	const { daysPerWeek, minutes } = adviceOf[id];
	return {
		id,
		days: ends(daysPerWeek),
		minutes: minutes === null ? null : ends(minutes).from,
		apart: false,
		on: null
	};
}

function ends(count: Count): { from: number; to: number } {
	return typeof count === 'number' ? { from: count, to: count } : count;
}
