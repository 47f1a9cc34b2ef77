import { lowest } from './dose.ts';
import type { Count, Dose, HoldDose, RepsDose } from './dose.ts';
import { formatDuration } from './duration.ts';
import type { Seconds } from './duration.ts';
import type { Kind } from './exercise.ts';
import { heavier } from './weights.ts';

/** Where a step stands: the dose that the routine has, and the one that it is done with by now. */
export interface Standing {
	readonly exercise: string;
	readonly kind: Kind;
	readonly own: Dose;
	readonly dose: Dose;
}

/** The next dose, and the rule that it follows, in a sentence for the person. */
export interface Rung {
	readonly dose: Dose;
	readonly rule: string;
}

/** Our choices, where no source has a number. */
const mostSets = 4;
const longestHold: Seconds = 10;
const goals: Readonly<Record<string, Seconds>> = { plank: 240, 'side-plank': 120 };
const otherGoal: Seconds = 120;
const farthest = 100;

/**
 * The next dose up, and never more than one thing of it; `null` where this is as far as it goes. In this order:
 *
 * 1. what was made easier, back to what the routine has: sets, then reps, time or distance;
 * 2. the ranges of the routine: reps up to their top, then sets;
 * 3. with a weight: the next that can be put on, and the reps back to their lower end;
 * 4. endurance: longer holds, by 5 s under a minute, 10 s under two, then 15 s, toward 4 min of plank and 2 min of side
 *    plank or of any other; a set fewer where all of them together pass twice that. A crawl: 10 further, toward 100;
 * 5. without one, beyond the routine: a quarter more reps (at least two), then a set, up to four, then longer holds, up
 *    to 10 s.
 *
 * Stretches, drills and releases stay within their ranges. Sides, tempo and rests are never touched.
 */
export function nextUp(standing: Standing): Rung | null {
	if (standing.own.type !== standing.dose.type) return null;
	for (const climb of [
		back,
		withinRange,
		moreWeight,
		longerEffort,
		further,
		moreReps,
		moreSets,
		longerHolds
	]) {
		const rung = climb(standing);
		if (rung) return rung;
	}
	return null;
}

/** The way of a crawl that is gone for, as `40 yd`; `null` for every other goal. */
export function distanceIn(dose: Dose): { readonly length: number; readonly unit: string } | null {
	const [, length, unit] = (dose.type === 'open' && /^(\d{1,4}) (yd|m)$/.exec(dose.goal ?? '')) || [];
	return length && unit ? { length: Number(length), unit } : null;
}

function back({ own, dose }: Standing): Rung | null {
	const rule = 'First back to what the routine has.';
	const sets = lowest(dose.sets);
	if (sets < lowest(own.sets) && !isLonger(own, dose)) return { dose: { ...dose, sets: sets + 1 }, rule };
	if ('reps' in dose && 'reps' in own && lowest(dose.reps) < lowest(own.reps))
		return { dose: { ...dose, reps: lowest(dose.reps) + 1 }, rule };
	if (dose.type !== 'time' || own.type !== 'time') return null;
	const [seconds, whole] = [lowest(dose.seconds), lowest(own.seconds)];
	return seconds < whole ? { dose: { ...dose, seconds: Math.min(whole, seconds + 5) }, rule } : null;
}

function withinRange({ own, dose }: Standing): Rung | null {
	if ('reps' in dose && 'reps' in own && lowest(dose.reps) < highest(own.reps)) {
		const reps = Math.min(highest(own.reps), lowest(dose.reps) + stride(dose));
		return {
			dose: { ...dose, reps },
			rule: `The routine has ${rangeOf(own.reps)} reps: up to the top first.`
		};
	}
	if (dose.type === 'time' && own.type === 'time' && lowest(dose.seconds) < highest(own.seconds)) {
		const seconds = Math.min(highest(own.seconds), lowest(dose.seconds) + 5);
		return {
			dose: { ...dose, seconds },
			rule: `The routine has ${rangeOf(own.seconds)} s: up to the top first.`
		};
	}
	if (lowest(dose.sets) >= highest(own.sets) || isLonger(own, dose)) return null;
	return { dose: setMore(own, dose), rule: `The routine has ${rangeOf(own.sets)} sets: one more of them.` };
}

function moreWeight({ own, dose }: Standing): Rung | null {
	const { load } = dose;
	if (!load) return null;
	const each = load.each.map((weight) => heavier({ unit: load.unit, weight }));
	const raised = { ...dose, load: { ...load, each } };
	if (!('reps' in raised) || !('reps' in own))
		return { dose: raised, rule: 'The smallest step more weight.' };
	const backDown = lowest(raised.reps) > lowest(own.reps);
	return {
		dose: backDown ? { ...raised, reps: lowest(own.reps) } : raised,
		rule: backDown
			? 'The reps are at their top: the smallest step more weight, and back to fewer reps.'
			: 'The smallest step more weight, for the same reps.'
	};
}

function longerEffort({ exercise, kind, dose }: Standing): Rung | null {
	if (dose.type !== 'time' || !isBuilding(kind) || dose.load) return null;
	const [seconds, sets] = [lowest(dose.seconds), lowest(dose.sets)];
	const goal = goals[exercise] ?? otherGoal;
	if (seconds >= goal) return null;
	const longer = Math.min(goal, seconds + (seconds < 60 ? 5 : seconds < 120 ? 10 : 15));
	const fewer = sets > 1 && longer * sets > goal * 2;
	const toward = `Longer holds a little at a time, toward ${formatDuration(goal)}`;
	return {
		dose: { ...dose, seconds: longer, ...(fewer && { sets: sets - 1 }) },
		rule: fewer ? `${toward}; one set fewer, as each is long by now.` : `${toward}.`
	};
}

function further({ own, dose }: Standing): Rung | null {
	const way = distanceIn(dose);
	if (!way || dose.type !== 'open') return null;
	const goal = Math.max(farthest, distanceIn(own)?.length ?? 0);
	if (way.length >= goal) return null;
	return {
		dose: { ...dose, goal: `${Math.min(goal, way.length + 10)} ${way.unit}` },
		rule: `10 ${way.unit} further at a time, toward ${goal} ${way.unit}.`
	};
}

function moreReps({ kind, own, dose }: Standing): Rung | null {
	if (!('reps' in dose) || !('reps' in own) || dose.load || !isBuilding(kind)) return null;
	const most = highest(own.reps) + Math.max(2, Math.round(lowest(own.reps) / 4));
	const reps = Math.min(most, lowest(dose.reps) + stride(dose));
	if (reps <= lowest(dose.reps)) return null;
	return { dose: { ...dose, reps }, rule: `More reps first, up to ${most}.` };
}

function moreSets({ kind, own, dose }: Standing): Rung | null {
	if (!('reps' in dose) || dose.load || !isBuilding(kind)) return null;
	const most = Math.max(highest(own.sets), Math.min(mostSets, lowest(own.sets) + 1));
	if (lowest(dose.sets) >= most) return null;
	return {
		dose: setMore(own, dose),
		rule: 'The reps are at their top: one set more, with fewer reps in each.'
	};
}

function longerHolds({ kind, dose }: Standing): Rung | null {
	if (dose.type !== 'hold' || dose.load || !isBuilding(kind) || dose.hold >= longestHold) return null;
	const hold = Math.min(longestHold, dose.hold + 1);
	return {
		dose: { ...dose, hold },
		rule: `Reps and sets are at their top: longer holds, up to ${longestHold} s.`
	};
}

/** One set more; the reps go back toward the routine's own, but all sets together come to more than before. */
function setMore(own: Dose, dose: Dose): Dose {
	const sets = lowest(dose.sets);
	if (!('reps' in dose) || !('reps' in own)) return { ...dose, sets: sets + 1 };
	const before = lowest(dose.reps);
	const enough = Math.floor((sets * before) / (sets + 1)) + 1;
	return { ...dose, sets: sets + 1, reps: Math.min(before, Math.max(lowest(own.reps), enough)) };
}

/** Holds longer than the routine's: fewer sets of them are no less. */
function isLonger(own: Dose, dose: Dose): boolean {
	return dose.type === 'time' && own.type === 'time' && lowest(dose.seconds) > highest(own.seconds);
}

/** Of holds two reps at a time from ten on, of everything else one. */
function stride(dose: HoldDose | RepsDose): number {
	return dose.type === 'hold' && lowest(dose.reps) >= 10 ? 2 : 1;
}

function isBuilding(kind: Kind): boolean {
	return kind === 'strength' || kind === 'stability' || kind === 'endurance';
}

function highest(count: Count): number {
	return typeof count === 'number' ? count : count.to;
}

function rangeOf(count: Count): string {
	return typeof count === 'number' ? String(count) : `${count.from}–${count.to}`;
}
