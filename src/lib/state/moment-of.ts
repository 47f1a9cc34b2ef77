import { glance } from '#lib/core/glance.ts';
import type { Line } from '#lib/core/lines.ts';
import { newPlayer } from '#lib/core/player.ts';
import type { PlayerState } from '#lib/core/player.ts';
import type { Routine } from '#lib/core/routine.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import type { Moment } from './company.ts';

/** Builders of moments, for the tests of those who go along with a session. */

/** A running session on a timeline at a position, unless told otherwise. */
export function runningAt(
	timeline: Timeline,
	position: number,
	about: Partial<PlayerState> = {}
): PlayerState {
	return { ...newPlayer(timeline), status: 'running', position, ...about };
}

/** The moment of a state, over a routine of no matter which name. */
export function momentOf(
	state: PlayerState,
	lines: readonly Line[] = [],
	routine: Routine = inARow(stepOf({ type: 'open', sides: 'none', sets: 1 }))
): Moment {
	return { routine, state, glance: glance(state), lines };
}
