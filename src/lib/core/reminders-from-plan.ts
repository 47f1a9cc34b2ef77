import type { Plan, Target } from './plan.ts';
import type { Wish } from './reminders.ts';
import type { TimeOfDay, Weekdays } from './time-of-day.ts';

/** When each is suggested: drills break up a long sit, what is harder stands at the end of work, stretches before bed. */
const times: Readonly<Record<Target['id'], readonly TimeOfDay[]>> = {
	mobility: [10 * 60 + 30, 15 * 60],
	strength: [18 * 60],
	endurance: [17 * 60 + 30],
	stretch: [21 * 60]
};

/**
 * What a plan would have the person reminded of: its targets in use, each on the days it is meant for, else on as many as
 * it asks for at the least, spread over the week. `routineFor` says with which routine; `null` leaves the target out.
 */
export function wishesOf(
	plan: Plan,
	routineFor: (target: Target['id']) => Wish['routine'] | null
): readonly Wish[] {
	return plan.targets.flatMap((target) => {
		const routine = target.off ? null : routineFor(target.id);
		if (!routine) return [];
		const days = target.on?.length ? [...new Set(target.on)].sort((a, b) => a - b) : spread(target.days.from);
		return times[target.id].map((at) => ({ routine, at, days, alarm: 0 }));
	});
}

/** So many days of a week, as far from one another as can be, from Monday. */
function spread(days: number): Weekdays {
	return Array.from({ length: days }, (_, index) => Math.floor((index * 7) / days));
}
