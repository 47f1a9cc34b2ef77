import type { Seconds } from './duration.ts';
import type { PlayerState } from './player.ts';
import { prescription } from './prescription.ts';
import { nextStop } from './stops.ts';
import { endOf, phaseAt } from './timeline.ts';
import type { Phase, PhaseKind, Station, Timeline } from './timeline.ts';

/** What the player shows of one moment. */
export interface Glance {
	/** Index of the phase on the timeline. */
	readonly index: number;
	readonly phase: Phase;
	readonly station: Station;
	/** The phase in a word or two, as it is written largest: `Hold`, `Switch sides`. */
	readonly word: string;
	/** Whole seconds: left, or gone by in an open phase. */
	readonly seconds: number;
	readonly prescription: string;
	/** What comes after this set or gap, in a line. */
	readonly next: string;
	/** Left of the session, from here, open phases aside. */
	readonly timeLeft: Seconds;
	/** An open phase is under way or still to come: `timeLeft` is the least it can be. */
	readonly atLeast: boolean;
}

const words: Readonly<Record<PhaseKind, string>> = {
	ready: 'Get ready',
	change: 'Coming up',
	rest: 'Rest',
	switch: 'Switch sides',
	rise: 'Rise',
	hold: 'Hold',
	release: 'Release',
	move: 'Move',
	stretch: 'Stretch',
	work: 'Work',
	open: 'Your pace'
};

/**
 * A second counts as begun this much before its time, so that a screen painted a moment early does not show the
 * one before for a whole second more.
 */
export const secondSlack: Seconds = 0.02;

/** What there is to show of a player's state. */
export function glance({ timeline, position }: PlayerState): Glance {
	const index = phaseAt(timeline, position);
	const phase = timeline.phases[index]!;
	const station = timeline.stations[phase.station]!;
	return {
		index,
		phase,
		station,
		word: phaseWord(phase, station),
		seconds: secondsShown(phase, position),
		prescription: prescription(station.step.dose),
		next: nextUp(timeline, index),
		...remaining(timeline, index, position)
	};
}

/**
 * Seconds until what is shown changes: the next second of this phase, or the phase after. Above 0 for a position
 * inside the phase, and at the most 1 and the slack.
 */
export function untilNextSecond(phase: Phase, position: Seconds): Seconds {
	if (phase.kind === 'open') {
		const gone = position + secondSlack - phase.start;
		return Math.floor(gone) + 1 - gone;
	}
	const shown = secondsShown(phase, position);
	const left = endOf(phase) - position;
	return shown > 1 ? left - secondSlack - (shown - 1) : left;
}

/** Seconds until a count that is shown in whole seconds, rounded up, shows the next one: above 0, and at the most 1. */
export function untilNextCount(left: Seconds): Seconds {
	return left - Math.ceil(left) + 1;
}

/** A phase in a word or two. A timed effort is called by what the exercise is for. */
function phaseWord(phase: Phase, { step }: Station): string {
	if (phase.kind === 'stretch' && step.kind === 'mobility') return 'Move';
	if (phase.kind === 'stretch' && step.kind === 'release') return 'Massage';
	return words[phase.kind];
}

/** The last second is shown until the phase ends: there is no zero to wait at. */
function secondsShown(phase: Phase, position: Seconds): number {
	if (phase.kind === 'open') return Math.floor(position + secondSlack - phase.start);
	return Math.max(1, Math.ceil(endOf(phase) - position - secondSlack));
}

function nextUp(timeline: Timeline, index: number): string {
	const next = timeline.phases[nextStop(timeline, index)];
	if (!next) return 'Finish';
	const station = timeline.stations[next.station]!;
	if (next.station !== timeline.phases[index]!.station) return station.step.name;
	const set = station.sets > 1 ? `set ${next.set} of ${station.sets}` : station.step.name;
	if (next.kind === 'rest') return `Rest, then ${set}`;
	if (next.kind === 'switch') return `Switch to the ${next.side} side`;
	return next.side
		? `${station.step.name}, ${next.side} side`
		: `${station.step.name}${station.sets > 1 ? `, ${set}` : ''}`;
}

function remaining(
	timeline: Timeline,
	index: number,
	position: Seconds
): Pick<Glance, 'timeLeft' | 'atLeast'> {
	let timeLeft = 0;
	let atLeast = false;
	for (const phase of timeline.phases.slice(index)) {
		if (phase.kind === 'open') atLeast = true;
		else timeLeft += endOf(phase) - Math.max(phase.start, position);
	}
	return { timeLeft, atLeast };
}
