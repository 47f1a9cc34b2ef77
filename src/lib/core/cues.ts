import type { Seconds } from './duration.ts';
import { endOf, isEffort } from './timeline.ts';
import type { Phase, PhaseKind, Timeline } from './timeline.ts';

/** What a tone tells. `lead` is the soft tick at 3-2-1 before an effort. */
export type Tone =
	| 'lead'
	| 'rise'
	| 'hold'
	| 'release'
	| 'rep'
	| 'effort'
	| 'halfway'
	| 'rest'
	| 'switch'
	| 'change'
	| 'finish';

/** One tone at one instant, in seconds from the start of the timeline. */
export interface Cue {
	readonly at: Seconds;
	readonly tone: Tone;
}

const opening: Readonly<Record<PhaseKind, Tone>> = {
	ready: 'change',
	change: 'change',
	rest: 'rest',
	switch: 'switch',
	rise: 'rise',
	hold: 'hold',
	release: 'release',
	move: 'rep',
	stretch: 'effort',
	work: 'effort',
	open: 'effort'
};

/** The shortest gap that is counted out, and the ticks before its end. */
const shortestCounted: Seconds = 5;
const leads: readonly Seconds[] = [3, 2, 1];

/** The shortest effort whose middle is called. */
const shortestHalved: Seconds = 20;

/**
 * All tones of a timeline, by time: one at the start of every phase, 3-2-1 at the end of a gap of five seconds or
 * more that leads to an effort, the middle of a hold or timed effort of twenty seconds or more, and the finish at
 * the timeline's end.
 */
export function cuesOf(timeline: Timeline): readonly Cue[] {
	const cues = timeline.phases.flatMap((phase, index) => cuesOfPhase(phase, timeline.phases[index + 1]));
	return [...cues, { at: timeline.end, tone: 'finish' }];
}

function cuesOfPhase(phase: Phase, next: Phase | undefined): Cue[] {
	const cues: Cue[] = [{ at: phase.start, tone: opening[phase.kind] }];
	if (isHalved(phase)) cues.push({ at: phase.start + phase.duration / 2, tone: 'halfway' });
	if (!isEffort(phase) && next && isEffort(next) && phase.duration >= shortestCounted) {
		for (const lead of leads) cues.push({ at: endOf(phase) - lead, tone: 'lead' });
	}
	return cues;
}

function isHalved({ kind, duration }: Phase): boolean {
	return (kind === 'hold' || kind === 'stretch' || kind === 'work') && duration >= shortestHalved;
}

/**
 * Index of the first cue after `position`, in cues by time; their number where there is none. Takes O(log n).
 */
export function cueAfter(cues: readonly Cue[], position: Seconds): number {
	let low = 0;
	let high = cues.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (cues[middle]!.at <= position) low = middle + 1;
		else high = middle;
	}
	return low;
}
