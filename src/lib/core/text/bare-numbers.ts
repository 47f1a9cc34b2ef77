import { mostCount } from '../bounds.ts';
import { lowest } from '../dose.ts';
import type { Count } from '../dose.ts';
import type { Kind } from '../exercise.ts';
import { isTimed } from './pairs.ts';
import { written } from './parts.ts';
import type { Parts } from './parts.ts';

/** Where numbers belong that no word explains, and rounds of a single exercise. */

/** Rounds of a movement are mostly reps of it, where nothing else is said; of anything else they are sets. */
export function placeRounds(parts: Parts, kind: Kind): void {
	const { rounds, reps, by, time, hold, goal, bare, sets } = parts;
	if (rounds === undefined) return;
	const alone = [reps, by, time, hold, sets].every((each) => each === undefined) && goal === undefined;
	if (alone && bare.length === 0 && (kind === 'mobility' || lowest(rounds) > 5)) {
		parts.reps = rounds;
		parts.doubts.push(`The ${written(rounds)} rounds were taken for reps.`);
	} else if (sets === undefined) parts.sets = rounds;
	else if (lowest(sets) !== lowest(rounds))
		parts.doubts.push(`The ${written(rounds)} rounds could not be placed.`);
}

/** `60/70/80 kg x 8`: a set with each weight. */
export function placeWeights(parts: Parts): void {
	const { load, times, sets, by } = parts;
	if (!load || load.each.length < 2 || !times || sets !== undefined || by !== undefined) return;
	parts.sets = load.each.length;
	parts.times = false;
	parts.doubts.push(`Taken for ${load.each.length} sets, one with each weight.`);
}

/** Numbers without a word: sets and reps, or the reps of sets that are said already. */
export function placeBare(parts: Parts, kind: Kind): void {
	const numbers = parts.bare.filter(isCount);
	const [one, two] = numbers;
	if (numbers.length < parts.bare.length || numbers.length > 2)
		parts.doubts.push('There is a number here that could not be placed.');
	if (one === undefined) return;
	const free = parts.goal === undefined && parts.by === undefined && parts.reps === undefined;
	if (two !== undefined && free && parts.sides !== 'none' && lowest(one) === 2 * lowest(two)) {
		parts.reps = two;
		parts.doubts.push(`Taken for ${written(two)} reps on each side, ${written(one)} in all.`);
		return;
	}
	if (two !== undefined && free && parts.sets === undefined) {
		const unit = isTimed(kind) && parts.hold === undefined && parts.time === undefined ? 's' : 'reps';
		parts.by = { part: 'by', sets: one, of: two, unit, said: true, held: false };
		parts.doubts.push(`Taken for ${written(one)} sets of ${written(two)} ${unit}.`);
		return;
	}
	if (halved(parts, one) || multiplied(parts, one)) return;
	const perSide = parts.time !== undefined && parts.sides !== 'none' && free;
	if (perSide) parts.reps = one;
	if (!free || parts.time !== undefined) return perSide ? undefined : placeSets(parts, one);
	if (isTimed(kind) && parts.hold === undefined && lowest(one) >= 10) {
		parts.time = one;
		parts.doubts.push(`The number ${written(one)} was taken for seconds.`);
		return;
	}
	parts.reps = one;
	if (parts.hold === undefined && parts.sides === 'none')
		parts.doubts.push(`The number ${written(one)} was taken for reps.`);
}

/** `3 x 10 (5/side)`: the number in all, and that of each side. */
function halved(parts: Parts, one: Count): boolean {
	const { by, sides } = parts;
	if (by === undefined || by.unit === 's' || sides === 'none' || lowest(by.of) !== 2 * lowest(one))
		return false;
	parts.by = { ...by, of: one };
	parts.doubts.push(`Taken for ${written(one)} reps on each side, ${written(by.of)} in all.`);
	return true;
}

/** `4x face pull 12`: sets before the name, reps after it. */
function multiplied(parts: Parts, one: Count): boolean {
	const { reps, times, sets, time, by, goal } = parts;
	const plain = times && sets === undefined && time === undefined && by === undefined && goal === undefined;
	if (!plain || reps === undefined || lowest(reps) > 6 || lowest(one) <= lowest(reps)) return false;
	[parts.sets, parts.reps, parts.times] = [reps, one, false];
	parts.doubts.push(`Taken for ${written(reps)} sets of ${written(one)} reps.`);
	return true;
}

/** Whether a number of seconds can be one of reps as well. */
export function isCount(count: Count): boolean {
	const ends = typeof count === 'number' ? [count] : [count.from, count.to];
	return ends.every((end) => Number.isInteger(end) && end >= 1 && end <= mostCount);
}

function placeSets(parts: Parts, count: Count): void {
	if (parts.sets !== undefined || parts.by !== undefined) {
		parts.doubts.push(`The number ${written(count)} could not be placed.`);
		return;
	}
	parts.sets = count;
	parts.doubts.push(`The number ${written(count)} was taken for sets.`);
}
