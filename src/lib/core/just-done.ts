import { isEffort, phaseAt } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import type { Seconds } from './duration.ts';

/**
 * The set that a rest, or a change, comes after, by its station and its number from 1; `null` in an effort, between two
 * sides of a set, and before the first.
 */
export function justDone(timeline: Timeline, position: Seconds): { station: number; set: number } | null {
	const at = phaseAt(timeline, position);
	const phase = timeline.phases[at];
	if (!phase || (phase.kind !== 'rest' && phase.kind !== 'change')) return null;
	const before = timeline.phases.slice(0, at).findLast(isEffort);
	return before ? { station: before.station, set: before.set } : null;
}
