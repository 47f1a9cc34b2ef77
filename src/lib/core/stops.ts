import { isEffort } from './timeline.ts';
import type { Timeline } from './timeline.ts';

/**
 * A stop is what Back and Next move between: a gap, or the whole effort of one set on one side. A set of eight holds
 * is 24 phases, and one stop.
 */
function opensStop(timeline: Timeline, index: number): boolean {
	const phase = timeline.phases[index];
	const before = timeline.phases[index - 1];
	if (!phase || !before) return true;
	if (!isEffort(phase) || !isEffort(before)) return true;
	if (phase.station !== before.station || phase.set !== before.set) return true;
	const wholeSides = timeline.stations[phase.station]!.step.dose.sides === 'each' || phase.rep === 0;
	return wholeSides && phase.side !== before.side;
}

/** Index of the first phase of the stop that `index` lies in. */
export function stopStart(timeline: Timeline, index: number): number {
	let at = index;
	while (!opensStop(timeline, at)) at--;
	return at;
}

/** Index of the first phase of the next stop; the number of phases where there is none. */
export function nextStop(timeline: Timeline, index: number): number {
	let at = index + 1;
	while (at < timeline.phases.length && !opensStop(timeline, at)) at++;
	return at;
}

/** Index of the first phase of the stop before; the first phase where there is none. */
export function previousStop(timeline: Timeline, index: number): number {
	return stopStart(timeline, Math.max(0, stopStart(timeline, index) - 1));
}

/**
 * Index of the first phase of the set to repeat: the one under way or, in a gap, the one just done.
 * Before the first set it is the first phase.
 */
export function setToRepeat(timeline: Timeline, index: number): number {
	let at = index;
	while (at > 0 && !isEffort(timeline.phases[at]!)) at--;
	return stopStart(timeline, at);
}

/** Index of the first phase of a station, its gap included; -1 where there is no such station. */
export function stationStart(timeline: Timeline, station: number): number {
	return timeline.phases.findIndex((phase) => phase.station === station);
}
