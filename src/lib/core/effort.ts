import { mostCount } from './bounds.ts';
import { lowest } from './dose.ts';
import type { Count, Dose, DosePart, Load } from './dose.ts';
import type { Step } from './routine.ts';
import type { Effort } from './variant.ts';

/**
 * A step with its dose as it is done today. The length of a hold, the tempo and the rests stay as they are, and both
 * sides get the same.
 *
 * - `easier`: every range is its lower number, which is what a session takes anyway; then one set fewer. Of a single set
 *   a quarter fewer reps, or a quarter less time: at least one rep fewer, but never under 1 rep or 5 s.
 * - `longer`: every range is its upper number; where there is no range, one set more.
 *
 * What changes becomes the app's own choice (`ours`). A weight per set loses the last, or has it once more. A single
 * open set cannot be made easier: it lasts until the person says done.
 */
export function withEffort(step: Step, effort: Effort): Step {
	if (effort === 'normal') return step;
	const changed = effort === 'easier' ? easier(step.dose) : longer(step.dose);
	const parts = (['sets', 'reps', 'seconds'] as const).filter(
		(part) => part in changed && read(changed, part) !== read(step.dose, part)
	);
	const sets = lowest(changed.sets);
	const dose =
		changed.load && sets !== lowest(step.dose.sets)
			? { ...changed, load: loadFor(changed.load, sets) }
			: changed;
	return { ...step, dose, ours: [...new Set<DosePart>([...step.ours, ...parts])] };
}

/** Rounds of a block: one fewer or one more, where there are several. Then its doses stay as they are. */
export function roundsToday(rounds: number, effort: Effort): number {
	if (rounds === 1 || effort === 'normal') return rounds;
	return effort === 'easier' ? rounds - 1 : Math.min(mostCount, rounds + 1);
}

function easier(dose: Dose): Dose {
	const sets = lowest(dose.sets);
	if (sets > 1) return { ...withCounts(dose, lowest), sets: sets - 1 };
	return { ...withCounts(dose, (count, part) => quarterLess(lowest(count), part)), sets };
}

function longer(dose: Dose): Dose {
	const counts = [dose.sets, 'reps' in dose ? dose.reps : 1, 'seconds' in dose ? dose.seconds : 1];
	if (counts.some((count) => typeof count !== 'number'))
		return { ...withCounts(dose, highest), sets: highest(dose.sets) };
	return { ...dose, sets: Math.min(mostCount, lowest(dose.sets) + 1) };
}

function withCounts(dose: Dose, change: (count: Count, part: 'reps' | 'seconds') => number): Dose {
	if ('reps' in dose) return { ...dose, reps: change(dose.reps, 'reps') };
	if ('seconds' in dose) return { ...dose, seconds: change(dose.seconds, 'seconds') };
	return dose;
}

/** Rounded to whole reps; times to seconds up to 20 s, to five of them beyond. */
function quarterLess(count: number, part: 'reps' | 'seconds'): number {
	if (part === 'reps') return Math.max(1, Math.min(count - 1, Math.round(count * 0.75)));
	if (count <= 5) return count;
	const grain = count > 20 ? 5 : 1;
	return Math.max(5, Math.round((count * 0.75) / grain) * grain);
}

function highest(count: Count): number {
	return typeof count === 'number' ? count : count.to;
}

function read(dose: Dose, part: 'sets' | 'reps' | 'seconds'): Count | undefined {
	if (part === 'sets') return dose.sets;
	if (part === 'reps') return 'reps' in dose ? dose.reps : undefined;
	return 'seconds' in dose ? dose.seconds : undefined;
}

function loadFor(load: Load, sets: number): Load {
	const last = load.each.at(-1);
	if (load.each.length < 2 || last === undefined) return load;
	return { ...load, each: Array.from({ length: Math.min(sets, 100) }, (_, set) => load.each[set] ?? last) };
}
