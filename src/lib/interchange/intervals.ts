import { mostSteps } from '#lib/core/bounds.ts';
import type { Seconds } from '#lib/core/duration.ts';
import type { Intake } from './intake.ts';
import type { Leftovers } from './leftovers.ts';
import { otherSideOf } from './side-words.ts';

/** What interval timers consist of, in order. */
export type Interval =
	| {
			readonly type: 'effort';
			readonly name: string;
			readonly seconds: Seconds;
			/** It lasts until the person goes on. */
			readonly open?: boolean;
	  }
	| { readonly type: 'rest'; readonly seconds: Seconds }
	| Rounds<Interval>;

interface Rounds<Of> {
	readonly type: 'group';
	readonly rounds: number;
	/** Rest between two rounds that is not due after the last. */
	readonly between?: Seconds;
	readonly of: readonly Of[];
}

/** An effort with its sets, and what follows it. */
export interface Effort {
	readonly name: string;
	readonly seconds: Seconds;
	readonly open: boolean;
	readonly sides: 'none' | 'each';
	readonly sets: number;
	/** Between its sets. */
	readonly rest: Seconds;
	readonly after: Seconds;
}

/** Efforts one after the other, so many times. There may be none, where there are rests alone. */
export interface Run {
	readonly rounds: number;
	/** Rest before the first effort of each round. */
	readonly lead: Seconds;
	/** Rest between two rounds. */
	readonly between: Seconds;
	readonly efforts: readonly Effort[];
}

type Part =
	| (Effort & { readonly type: 'effort' })
	| { readonly type: 'rest'; readonly seconds: Seconds }
	| Rounds<Part>;

/**
 * Intervals as runs, which are nested no deeper than our blocks: an effort that is repeated becomes its sets, a left one
 * and the right one after it become both sides, and what repeats whole groups is written out. `null` where that would be
 * more than a routine can have, or than there is room for, of which it takes its part.
 */
export function runsOf(intervals: readonly Interval[], { left, room }: Intake): readonly Run[] | null {
	const parts = simplified(intervals, left);
	const steps = stepsIn(parts, 1);
	const more = steps - effortsIn(parts);
	if (steps > mostSteps || more > room.steps) return null;
	room.steps -= more;
	return writtenOut({ rounds: 1, of: parts }, left);
}

function simplified(intervals: readonly Interval[], left: Leftovers): readonly Part[] {
	return joined(
		intervals.flatMap((interval) => simplifiedOne(interval, left)),
		left
	);
}

function simplifiedOne(interval: Interval, left: Leftovers): readonly Part[] {
	if (interval.type === 'group') return ungrouped({ ...interval, of: simplified(interval.of, left) });
	if (interval.seconds <= 0 && !(interval.type === 'effort' && interval.open)) {
		if (interval.type === 'effort')
			left.thing('exercise that takes no time', 1, 'exercises that take no time');
		return [];
	}
	const seconds = Math.max(1, Math.round(interval.seconds));
	if (seconds !== interval.seconds && !(interval.type === 'effort' && interval.open))
		left.say('Times are rounded to whole seconds.');
	if (interval.type === 'rest') return [{ type: 'rest', seconds }];
	const { name, open = false } = interval;
	return [{ type: 'effort', name, seconds, open, sides: 'none', sets: 1, rest: 0, after: 0 }];
}

/** A group without what needs none: one round, rests alone, or a single effort, of which rounds are sets. */
function ungrouped(group: Rounds<Part>): readonly Part[] {
	const { rounds, between = 0, of } = group;
	if (rounds <= 1) return of;
	const inner = of.filter((part) => part.type !== 'rest');
	if (inner.length === 0) return [{ type: 'rest', seconds: restIn(of) * rounds + between * (rounds - 1) }];
	const [only] = inner;
	const rest = restIn(of) + between;
	if (inner.length > 1 || only?.type !== 'effort' || (only.sets > 1 && only.rest !== rest)) return [group];
	return of.map((part) => (part === only ? { ...only, sets: only.sets * rounds, rest } : part));
}

/** Rests in a row are one; the same effort again is another set; the other side of an effort makes it both. */
function joined(parts: readonly Part[], left: Leftovers): readonly Part[] {
	const made: Part[] = [];
	for (const part of parts) {
		const last = made.at(-1);
		if (part.type === 'rest' && last?.type === 'rest') {
			made[made.length - 1] = { type: 'rest', seconds: last.seconds + part.seconds };
			continue;
		}
		const gap = last?.type === 'rest' ? last.seconds : 0;
		const before = made.at(gap > 0 ? -2 : -1);
		const both =
			part.type === 'effort' && before?.type === 'effort' ? together(before, part, gap, left) : null;
		if (both) made.splice(gap > 0 ? -2 : -1, 2, { type: 'effort', ...both });
		else made.push(part);
	}
	return made;
}

function together(first: Effort, then: Effort, gap: Seconds, left: Leftovers): Effort | null {
	if (first.seconds !== then.seconds || first.open !== then.open || first.sides !== then.sides) return null;
	const rested = (effort: Effort) => effort.sets === 1 || effort.rest === gap;
	if (first.name === then.name && first.sides === 'none' && rested(first) && rested(then))
		return { ...first, sets: first.sets + then.sets, rest: gap };
	const name = first.sets === 1 && then.sets === 1 ? otherSideOf(first.name, then.name) : null;
	if (name === null || first.sides === 'each') return null;
	if (gap > 0)
		left.say(
			'Between left and right stands the switch of sides (5 s, in the settings), not the file’s rest.'
		);
	return { ...first, name, sides: 'each' };
}

function writtenOut(
	{ rounds, between = 0, of }: Omit<Rounds<Part>, 'type'>,
	left: Leftovers
): readonly Run[] {
	if (!of.some(isGroup)) return [runOf(rounds, between, of)];
	if (rounds > 1) left.say('Repetitions of what has repetitions in it are written out, one after the other.');
	const once = stretches(of).flatMap((parts) => {
		const [first] = parts;
		return first?.type === 'group' ? writtenOut(first, left) : [runOf(1, 0, parts)];
	});
	const pause = runOf(1, 0, [{ type: 'rest', seconds: between }]);
	return Array.from({ length: rounds }, (_, index) => (index > 0 ? [pause, ...once] : once)).flat();
}

/** Every group by itself, and together what stands between two. */
function stretches(parts: readonly Part[]): readonly (readonly Part[])[] {
	const made: Part[][] = [];
	for (const part of parts) {
		const last = made.at(-1);
		if (!last || isGroup(part) || last.some(isGroup)) made.push([part]);
		else last.push(part);
	}
	return made;
}

function isGroup(part: Part): part is Rounds<Part> {
	return part.type === 'group';
}

function runOf(rounds: number, between: Seconds, parts: readonly Part[]): Run {
	const efforts: Effort[] = [];
	let lead = 0;
	for (const part of parts) {
		if (part.type === 'effort') efforts.push(part);
		else if (part.type === 'rest') {
			const last = efforts.pop();
			if (last) efforts.push({ ...last, after: last.after + part.seconds });
			else lead += part.seconds;
		}
	}
	return { rounds, lead, between: lead + (efforts.at(-1)?.after ?? 0) + between, efforts };
}

function restIn(parts: readonly Part[]): Seconds {
	return sum(parts.map((part) => (part.type === 'rest' ? part.seconds : 0)));
}

/** How many steps it comes to once it is written out. */
function stepsIn(parts: readonly Part[], rounds: number): number {
	const inner = parts.map((part) => (isGroup(part) ? stepsIn(part.of, part.rounds) : effortsIn([part])));
	return sum(inner) * (parts.some(isGroup) ? rounds : 1);
}

function effortsIn(parts: readonly Part[]): number {
	return sum(parts.map((part) => (isGroup(part) ? effortsIn(part.of) : Number(part.type === 'effort'))));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
