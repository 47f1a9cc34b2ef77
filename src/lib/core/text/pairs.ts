import { lowest } from '../dose.ts';
import type { Count } from '../dose.ts';
import type { Kind } from '../exercise.ts';

/** When `a × b` can be meant in two ways. The printer spells those out, the reader says what it took them for. */

/** Whether exercises of a kind are mostly done for a time, so that a number without a unit may be seconds. */
export function isTimed(kind: Kind): boolean {
	return kind === 'stretch' || kind === 'endurance' || kind === 'release';
}

/** More than anyone does in a set, and as long as many a hold. */
const manyReps = 45;

/** Whether `sets × reps` is reps beyond doubt: not the seconds of a stretch, and not written the other way round. */
export function isPlainReps(kind: Kind, sets: Count, reps: Count): boolean {
	return !isTimed(kind) && lowest(reps) < manyReps && !isTurned(sets, reps);
}

/** `12 x 3` is as often three sets of twelve. */
export function isTurned(sets: Count, reps: Count): boolean {
	return lowest(sets) >= 8 && lowest(reps) <= 5;
}

/** Whether `sets × 30 s` is a time beyond doubt: `10 × 5 s` is as often ten reps held for 5 s. */
export function isPlainTime(sets: Count, seconds: Count): boolean {
	return lowest(sets) < 6 || lowest(seconds) > 12;
}
