import type { Side, Tempo } from './dose.ts';
import type { Seconds } from './duration.ts';
import type { Step } from './routine.ts';

export type GapKind = 'ready' | 'change' | 'rest' | 'switch';
export type EffortKind = 'rise' | 'hold' | 'release' | 'move' | 'stretch' | 'work' | 'open';
export type PhaseKind = GapKind | EffortKind;

/** One stretch of time with one thing to do. A gap carries the place that it leads to. */
export interface Phase {
	readonly kind: PhaseKind;
	/** Seconds from the start of the timeline. */
	readonly start: Seconds;
	/** Always above zero. For an open phase: the room it is given, see `openRoom`. */
	readonly duration: Seconds;
	/** Index into the timeline's stations. */
	readonly station: number;
	/** From 1, within the station. */
	readonly set: number;
	/** From 1, counted per side; 0 where nothing is counted. */
	readonly rep: number;
	readonly side: Side | null;
}

/** A step at one place in the timeline: with rounds, a step has one station a round. */
export interface Station {
	readonly step: Step;
	/** Index of the step among the routine's steps. */
	readonly stepIndex: number;
	readonly round: number;
	readonly rounds: number;
	readonly sets: number;
	/** Per side and set; 0 where nothing is counted. */
	readonly reps: number;
	/** Of its paced reps. */
	readonly tempo: Tempo;
}

/** A routine compiled. Phases follow each other without a gap, from 0 to `end`. */
export interface Timeline {
	readonly phases: readonly Phase[];
	readonly stations: readonly Station[];
	/** Sum of all phases that have a length of their own. With `open` set, read it as "at least". */
	readonly total: Seconds;
	/** Where the last phase ends: `total` and the room of the open phases. */
	readonly end: Seconds;
	readonly open: boolean;
}

/**
 * The room on the timeline that an open phase is given, so that every phase has its place in one track. The phase
 * ends when the person says done; who has not by then has left (our choice: ten minutes).
 */
export const openRoom: Seconds = 600;

const efforts: ReadonlySet<PhaseKind> = new Set<EffortKind>([
	'rise',
	'hold',
	'release',
	'move',
	'stretch',
	'work',
	'open'
]);

export function isEffort(phase: Phase): boolean {
	return efforts.has(phase.kind);
}

/** Where a phase ends, in seconds from the start of the timeline. */
export function endOf(phase: Phase): Seconds {
	return phase.start + phase.duration;
}

/**
 * Index of the phase that sounds at `position` seconds; at a boundary it is the phase that begins there.
 * Before the start it is the first phase, from the end on the last. Takes O(log n).
 */
export function phaseAt(timeline: Timeline, position: Seconds): number {
	let low = 0;
	let high = timeline.phases.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (timeline.phases[middle]!.start <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * The same timeline with one phase made longer or shorter and everything after it moved along.
 *
 * @throws RangeError if `duration` is not above zero or has no end, or there is no such phase.
 */
export function resizePhase(timeline: Timeline, index: number, duration: Seconds): Timeline {
	const target = timeline.phases[index];
	if (!target || !(duration > 0 && duration < Infinity))
		throw new RangeError('Only a phase of the timeline can be given a length above zero.');
	let now = target.start;
	const phases = timeline.phases.map((phase, at) => {
		if (at < index) return phase;
		const moved = { ...phase, start: now, duration: at === index ? duration : phase.duration };
		now = endOf(moved);
		return moved;
	});
	const total = phases.reduce((sum, phase) => (phase.kind === 'open' ? sum : sum + phase.duration), 0);
	return { ...timeline, phases, total, end: now };
}
