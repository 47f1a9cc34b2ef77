import { mostCount, mostSeconds, mostWeight } from '../bounds.ts';
import type { Count, Load, Side, Sides, Tempo } from '../dose.ts';
import { lowest } from '../dose.ts';
import type { Seconds } from '../duration.ts';
import type { By, Saying } from './piece.ts';

/** All that phrases say of one dose, each part once. */
export interface Parts {
	sets?: Count;
	rounds?: Count;
	reps?: Count;
	/** The reps are “times”, which may also mean sets. */
	times: boolean;
	bare: Count[];
	by?: By;
	time?: Count;
	hold?: Count;
	rise?: Seconds;
	release?: Seconds;
	rest?: Seconds;
	/** Before whatever comes next. */
	pause?: Seconds;
	tempo?: Tempo | 'own';
	sides: Sides;
	/** The sides that are named one by one. */
	readonly named: Set<Side>;
	/** “Per side”, which may mean in turns. */
	perSide: boolean;
	load?: Load;
	/** `null`: open, without one. */
	goal?: string | null;
	/** Sentences on what was said twice, or cannot be. */
	readonly doubts: string[];
}

/** Gathers what phrases say. Of a part that is said twice the first is taken, and a sentence says so. */
export function gather(sayings: readonly Saying[]): Parts {
	const parts: Parts = {
		times: false,
		bare: [],
		sides: 'none',
		named: new Set(),
		perSide: false,
		doubts: []
	};
	for (const saying of sayings) add(parts, saying);
	placeNamedSides(parts);
	return parts;
}

function add(parts: Parts, saying: Saying): void {
	switch (saying.part) {
		case 'sets':
		case 'rounds':
			return once(parts, saying.part, counted(parts, saying.count, saying.part));
		case 'reps':
			return addReps(parts, saying.count, saying.times === true);
		case 'bare':
			parts.bare.push(saying.count);
			return;
		case 'by':
			return addBy(parts, saying);
		case 'time':
			return once(parts, 'time', wholeSeconds(parts, saying.seconds));
		case 'hold':
			return once(parts, 'hold', bounded(saying.seconds, mostSeconds));
		case 'rise':
		case 'release':
		case 'rest':
		case 'pause':
			return once(parts, saying.part, shorter(parts, saying.seconds, saying.part));
		case 'tempo':
			return once(parts, 'tempo', bearable(parts, saying.tempo));
		case 'sides':
			return addSides(parts, saying);
		case 'side':
			parts.named.add(saying.side);
			return;
		case 'load':
			return once(parts, 'load', liftable(parts, saying.load));
		case 'goal':
			return once(parts, 'goal', saying.goal);
		case 'between':
			return once(parts, 'pause', shorter(parts, saying.seconds, 'rest'));
		case 'round rest':
		case 'aside':
		case 'filler':
			return;
	}
}

/** Left and right are both sides; one of them alone is that one. */
function placeNamedSides(parts: Parts): void {
	const [side, other] = parts.named;
	if (side === undefined || parts.sides !== 'none') return;
	if (other === undefined) {
		parts.doubts.push(`Only the ${side} side is named, so it is done on one side.`);
		return;
	}
	parts.sides = 'each';
	parts.doubts.push('Left and right were taken for each side.');
	const [one, two] = parts.bare;
	if (parts.bare.length === 2 && JSON.stringify(one) === JSON.stringify(two)) parts.bare.pop();
}

/** “Times” beside reps are sets, and of two “times” the fewer. */
function addReps(parts: Parts, said: Count, times: boolean): void {
	const count = counted(parts, said, 'reps');
	const [before] = [parts.reps];
	if (before === undefined || count === null || !(times || parts.times) || parts.sets !== undefined) {
		if (before === undefined) parts.times = times;
		return once(parts, 'reps', count);
	}
	const turned = times && parts.times ? lowest(count) > lowest(before) : parts.times;
	[parts.sets, parts.reps] = turned ? [before, count] : [count, before];
	parts.times = false;
	parts.doubts.push(`Taken for ${written(parts.sets)} sets of ${written(parts.reps)} reps.`);
}

function once<Key extends keyof Parts>(parts: Parts, key: Key, value: Parts[Key] | null): void {
	if (value === undefined || (value === null && key !== 'goal')) return;
	const before = parts[key];
	if (before === undefined) parts[key] = value as Parts[Key];
	else if (JSON.stringify(before) !== JSON.stringify(value))
		parts.doubts.push(`Two things are said of the ${key}; the first was taken.`);
}

function addBy(parts: Parts, by: By): void {
	const sets = counted(parts, by.sets, 'sets');
	const of = by.unit === 's' ? wholeSeconds(parts, by.of) : counted(parts, by.of, 'reps');
	if (sets !== null && of !== null) once(parts, 'by', { ...by, sets, of });
}

function addSides(parts: Parts, { sides, how }: Extract<Saying, { part: 'sides' }>): void {
	if (parts.sides !== 'alternate') parts.sides = sides;
	parts.perSide ||= how === 'per';
}

/** A whole number from one, or `null` with a sentence. */
function counted(parts: Parts, count: Count, of: string): Count | null {
	const bound = bounded(count, mostCount);
	const whole = rounded(bound);
	if (lowest(whole) < 1) {
		parts.doubts.push(`There cannot be ${lowest(count)} ${of}.`);
		return null;
	}
	if (JSON.stringify(whole) !== JSON.stringify(count))
		parts.doubts.push(`${written(count)} ${of} were taken for ${written(whole)}.`);
	return whole;
}

function wholeSeconds(parts: Parts, seconds: Count): Count | null {
	const whole = rounded(bounded(seconds, mostCount));
	if (lowest(whole) < 1) {
		parts.doubts.push(`A time of ${lowest(seconds)} s is none.`);
		return null;
	}
	if (JSON.stringify(whole) !== JSON.stringify(seconds))
		parts.doubts.push(`${written(seconds)} s were taken for ${written(whole)} s.`);
	return whole;
}

function shorter(parts: Parts, seconds: Count, of: string): Seconds {
	const bound = bounded(seconds, mostSeconds);
	if (typeof bound !== 'number')
		parts.doubts.push(`Of the ${of}, the shorter time was taken: ${bound.from} s.`);
	return lowest(bound);
}

function bounded(count: Count, most: number): Count {
	if (typeof count === 'number') return Math.min(count, most);
	return count.to > most ? Math.min(count.from, most) : count;
}

function rounded(count: Count): Count {
	if (typeof count === 'number') return Math.round(count);
	const [from, to] = [Math.round(count.from), Math.round(count.to)];
	return from < to && from > 0 ? { from, to } : to;
}

function bearable(parts: Parts, tempo: Tempo | 'own'): Tempo | 'own' | null {
	if (tempo === 'own' || tempo.every((beat) => beat <= mostSeconds)) return tempo;
	parts.doubts.push('A tempo as slow as that cannot be kept.');
	return null;
}

function liftable(parts: Parts, load: Load): Load | null {
	if (load.each.length <= 100 && load.each.every((weight) => weight > 0 && weight <= mostWeight)) return load;
	parts.doubts.push('A weight like that cannot be lifted.');
	return null;
}

export function written(count: Count): string {
	return typeof count === 'number' ? String(count) : `${count.from}–${count.to}`;
}
