import type { Seconds } from './duration.ts';
import { nextStop, previousStop, setToRepeat, stationStart, stopStart } from './stops.ts';
import { endOf, phaseAt, resizePhase } from './timeline.ts';
import type { Phase, PhaseKind, Timeline } from './timeline.ts';

/** `resuming`: the seconds to get back into position after a pause; the position stands still. */
export type Status = 'ready' | 'running' | 'paused' | 'resuming' | 'ended';

/** One stay in one phase, in the order that they happened. */
export interface Visit {
	readonly phase: number;
	readonly seconds: Seconds;
	/** Its end was reached in its own time (or, in an open phase, by saying done). */
	readonly done: boolean;
}

/** A phase that the person made longer or shorter. */
export interface Resize {
	readonly phase: number;
	readonly duration: Seconds;
}

export interface PlayerState {
	readonly timeline: Timeline;
	readonly status: Status;
	/** On the timeline, from 0 to its end. */
	readonly position: Seconds;
	readonly visits: readonly Visit[];
	readonly resizes: readonly Resize[];
	/** Goes up whenever the position was moved by hand, or the timeline changed: the sound has to follow. */
	readonly moves: number;
}

export type PlayerEvent =
	| { readonly type: 'start' | 'pause' | 'resume' | 'resumed' | 'end' }
	/** The sound has come to this position by itself. */
	| { readonly type: 'progress'; readonly position: Seconds }
	| Move;

/** What moves the position, or the end of the phase that it stands in. */
export type Move =
	| { readonly type: 'back' | 'next' | 'repeat' | 'done' }
	| { readonly type: 'adjust'; readonly seconds: Seconds }
	/** To any place, as on a lock screen's bar; to the end or beyond is to the last phase. */
	| { readonly type: 'seek'; readonly position: Seconds }
	/** To the gap before a station. */
	| { readonly type: 'jump'; readonly station: number };

/** Seconds to get back into position after a pause. */
export const leadBack: Seconds = 3;

/** Back within this time of a stop's start goes to the stop before (our choice, as music players do). */
const backGrace: Seconds = 3;

const adjustable: ReadonlySet<PhaseKind> = new Set<PhaseKind>([
	'ready',
	'change',
	'rest',
	'switch',
	'hold',
	'stretch',
	'work'
]);

export function isAdjustable(phase: Phase): boolean {
	return adjustable.has(phase.kind);
}

/** A player before Start. */
export function newPlayer(timeline: Timeline): PlayerState {
	return { timeline, status: 'ready', position: 0, visits: [], resizes: [], moves: 0 };
}

/**
 * A player that was cut off, paused where it was. `timeline` is as compiled: the resizes are applied here.
 * A position beyond the end becomes the end.
 *
 * @throws RangeError if a resize or a visit names a phase that the timeline does not have.
 */
export function restorePlayer(
	timeline: Timeline,
	saved: Pick<PlayerState, 'position' | 'visits' | 'resizes'>
): PlayerState {
	if (saved.visits.some(({ phase }) => !timeline.phases[phase])) {
		throw new RangeError('A visit names a phase that this timeline does not have.');
	}
	const resized = saved.resizes.reduce(
		(was, { phase, duration }) => resizePhase(was, phase, duration),
		timeline
	);
	const position = Math.min(Math.max(0, saved.position), resized.end);
	const { visits, resizes } = saved;
	return { ...newPlayer(resized), status: 'paused', position, visits, resizes };
}

/** The phase that a state stands in. */
export function currentPhase(state: PlayerState): Phase {
	return state.timeline.phases[phaseAt(state.timeline, state.position)]!;
}

/**
 * What an event makes of a state. Never leaves the timeline. An event that means nothing in a state (Pause when
 * paused, anything once ended) gives back the same object.
 *
 * @throws RangeError on an adjustment or a seek that is no number or has no end.
 */
export function transition(state: PlayerState, event: PlayerEvent): PlayerState {
	if (state.status === 'ended') return state;
	switch (event.type) {
		case 'start':
			return state.status === 'ready' ? { ...state, status: 'running' } : state;
		case 'pause':
			return isUnderWay(state) ? { ...state, status: 'paused' } : state;
		case 'resume':
			return state.status === 'paused' ? { ...state, status: 'resuming' } : state;
		case 'resumed':
			return state.status === 'resuming' ? { ...state, status: 'running' } : state;
		case 'progress':
			return state.status === 'running' ? progress(state, event.position) : state;
		case 'end':
			return state.status === 'ready' ? state : { ...state, status: 'ended' };
		default:
			return state.status === 'ready' ? state : move(state, event);
	}
}

function move(state: PlayerState, event: Move): PlayerState {
	const { timeline } = state;
	const index = phaseAt(timeline, state.position);
	switch (event.type) {
		case 'back': {
			const start = stopStart(timeline, index);
			const inside = state.position - timeline.phases[start]!.start;
			return moveTo(state, inside > backGrace ? start : previousStop(timeline, index));
		}
		case 'next':
			return moveTo(state, nextStop(timeline, index));
		case 'repeat':
			return moveTo(state, setToRepeat(timeline, index));
		case 'jump': {
			const target = stationStart(timeline, event.station);
			return target < 0 ? state : moveTo(state, target);
		}
		case 'done':
			return timeline.phases[index]!.kind === 'open' ? moveTo(markDone(state, index), index + 1) : state;
		case 'adjust':
			return adjust(state, index, event.seconds);
		case 'seek':
			return seek(state, event.position);
	}
}

/** Not to the very end: a finger that slips off the bar ends no session. */
function seek(state: PlayerState, to: Seconds): PlayerState {
	if (!Number.isFinite(to)) throw new RangeError('A session can only be moved to a number of seconds.');
	const { timeline, visits, moves } = state;
	const position = to < timeline.end ? Math.max(0, to) : timeline.phases.at(-1)!.start;
	const index = phaseAt(timeline, position);
	const last = visits.at(-1);
	// What follows would be taken for the stay before, going on.
	const again =
		position > timeline.phases[index]!.start && last?.phase === index && (last.seconds > 0 || last.done);
	const stay = { phase: index, seconds: 0, done: false };
	return { ...state, position, visits: again ? [...visits, stay] : visits, moves: moves + 1 };
}

function isUnderWay({ status }: PlayerState): boolean {
	return status === 'running' || status === 'resuming';
}

function moveTo(state: PlayerState, index: number): PlayerState {
	const phase = state.timeline.phases[index];
	const moves = state.moves + 1;
	if (!phase) return { ...state, position: state.timeline.end, status: 'ended', moves };
	return { ...state, position: phase.start, moves };
}

function adjust(state: PlayerState, index: number, seconds: Seconds): PlayerState {
	const phase = state.timeline.phases[index]!;
	if (!isAdjustable(phase) || seconds === 0) return state;
	const duration = phase.duration + seconds;
	if (phase.start + duration <= state.position) return moveTo(state, index + 1);
	return {
		...state,
		timeline: resizePhase(state.timeline, index, duration),
		resizes: [...state.resizes, { phase: index, duration }],
		moves: state.moves + 1
	};
}

/**
 * Lets time pass up to `position`, and books it on every phase that it passed through. Where the room of an open
 * phase runs out, nobody is there to say done: the player pauses at its end.
 */
function progress(state: PlayerState, position: Seconds): PlayerState {
	const { timeline } = state;
	if (state.position >= timeline.end) return { ...state, status: 'ended' };
	if (!(position > state.position)) return state;
	const first = phaseAt(timeline, state.position);
	const visits = [...state.visits];
	for (let index = first; index < timeline.phases.length; index++) {
		const phase = timeline.phases[index]!;
		const from = Math.max(phase.start, state.position);
		const to = Math.min(endOf(phase), position);
		book(visits, index, to - from, phase.kind !== 'open' && to >= endOf(phase), from > phase.start);
		if (to >= position && to < endOf(phase)) return { ...state, position, visits };
		if (phase.kind === 'open' && endOf(phase) < timeline.end) {
			return { ...state, position: endOf(phase), visits, status: 'paused', moves: state.moves + 1 };
		}
		if (to >= position) break;
	}
	const ended = position >= timeline.end;
	return {
		...state,
		position: Math.min(position, timeline.end),
		visits,
		status: ended ? 'ended' : state.status
	};
}

function book(visits: Visit[], phase: number, seconds: Seconds, done: boolean, goesOn: boolean): void {
	const last = visits.at(-1);
	if (goesOn && last?.phase === phase) {
		visits[visits.length - 1] = { phase, seconds: last.seconds + seconds, done };
	} else {
		visits.push({ phase, seconds, done });
	}
}

function markDone(state: PlayerState, index: number): PlayerState {
	const last = state.visits.at(-1);
	const stay = last?.phase === index && !last.done ? last : { phase: index, seconds: 0 };
	const before = stay === last ? state.visits.slice(0, -1) : state.visits;
	return { ...state, visits: [...before, { ...stay, done: true }] };
}
