import type { Seconds } from './duration.ts';
import type { SessionSet, SessionStep } from './session.ts';

/**
 * How long one hold, or one timed effort, of a set lasted: a hold its prescribed length, as it counts only where it was
 * carried to its end. 0 for what is not held.
 */
export function heldIn({ dose }: Pick<SessionStep, 'dose'>, set: SessionSet): Seconds {
	if (dose.type === 'hold') return set.reps > 0 ? dose.hold : 0;
	return dose.type === 'time' ? set.seconds : 0;
}
