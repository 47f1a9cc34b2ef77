import { dayOf } from './day.ts';
import type { LocalDay } from './day.ts';
import type { Dose, Side } from './dose.ts';
import type { Seconds } from './duration.ts';
import type { Kind } from './exercise.ts';
import type { Visit } from './player.ts';
import type { Routine } from './routine.ts';
import { withSaid } from './said.ts';
import type { CheckIn, Said, SkipReason } from './said.ts';
import { isEffort } from './timeline.ts';
import type { Phase, Station, Timeline } from './timeline.ts';
import type { Variant } from './variant.ts';

/** One set on one side, as it was really done. */
export interface SessionSet {
	readonly set: number;
	readonly side: Side | null;
	/** Reps whose effort was carried to its end; more than `of` where the set was repeated. 0 where none are counted. */
	readonly reps: number;
	/** Reps prescribed; 0 where none are counted. */
	readonly of: number;
	/** Time in effort, resting and changing aside. */
	readonly seconds: Seconds;
	/** Everything prescribed was done. */
	readonly done: boolean;
	/** What it was done with. */
	readonly load?: { readonly unit: 'kg' | 'lb'; readonly weight: number };
	/** How far it went, where that was written down. */
	readonly distance?: { readonly unit: 'm' | 'km' | 'yd' | 'mi'; readonly length: number };
}

/** A step with its dose as it was prescribed that day, and what was done of it. */
export interface SessionStep {
	readonly exercise: string;
	readonly name: string;
	readonly kind: Kind;
	readonly dose: Dose;
	readonly round: number;
	readonly sets: readonly SessionSet[];
	readonly hurt?: true;
	readonly skipped?: SkipReason;
}

/** How a session came here that was not done here: typed in, or read from another app's file. */
export type SessionOrigin = 'hand' | 'strong' | 'hevy' | 'my-pt';

/** One run of a routine, finished or not. Names and doses are frozen as they were. */
export interface Session {
	readonly schema: 2;
	readonly id: string;
	/** The day that it began on, where it was done. */
	readonly day: LocalDay;
	readonly routine: {
		readonly id: string;
		readonly title: string;
		readonly kind: Kind;
		readonly source: string | null;
		readonly today?: Variant;
	};
	/** Milliseconds since 1970, as the wall clock said. */
	readonly startedAt: number;
	readonly endedAt: number;
	/** When this record was last changed. */
	readonly changedAt: number;
	/** Every set of every step was done. */
	readonly complete: boolean;
	/** Time in the session, pauses aside. */
	readonly elapsed: Seconds;
	readonly steps: readonly SessionStep[];
	readonly checkIn?: CheckIn;
	/** Absent: it was done here. */
	readonly origin?: SessionOrigin;
}

/** What of a session is known before it is run. */
export interface SessionHead {
	readonly id: string;
	readonly routine: Routine;
	readonly startedAt: number;
	readonly said?: Said;
}

/** Writes down what was done, from the visits that the player booked, and what was said of it. */
export function writeSession(
	{ id, routine, startedAt, said = {} }: SessionHead,
	timeline: Timeline,
	visits: readonly Visit[],
	endedAt: number
): Session {
	const steps = timeline.stations.map((station, index) =>
		stepDone(station, setsDone(timeline, index, visits))
	);
	const { title, kind, source, today } = routine;
	const counted: Session = {
		schema: 2,
		id,
		day: dayOf(startedAt),
		routine: { id: routine.id, title, kind, source, ...(today && { today }) },
		startedAt,
		endedAt,
		changedAt: endedAt,
		complete: steps.every((step) => step.sets.every((set) => set.done)),
		elapsed: rounded(visits.reduce((sum, visit) => sum + visit.seconds, 0)),
		steps
	};
	return withSaid(counted, said);
}

/** How many of a session's sets were done, and of how many. */
export function setsOf(session: Pick<Session, 'steps'>): { done: number; of: number } {
	const sets = session.steps.flatMap((step) => step.sets);
	return { done: sets.filter((set) => set.done).length, of: sets.length };
}

function stepDone({ step, round }: Station, sets: SessionSet[]): SessionStep {
	const { exercise, name, kind, dose } = step;
	return { exercise, name, kind, dose, round, sets };
}

function setsDone(timeline: Timeline, station: number, visits: readonly Visit[]): SessionSet[] {
	const { reps } = timeline.stations[station]!;
	const byPlace = new Map<string, { phases: Phase[]; visits: Visit[] }>();
	const placeOf = ({ set, side }: Phase) => `${side} ${set}`;
	for (const phase of timeline.phases) {
		if (phase.station !== station || !isEffort(phase)) continue;
		const place = byPlace.get(placeOf(phase));
		if (place) place.phases.push(phase);
		else byPlace.set(placeOf(phase), { phases: [phase], visits: [] });
	}
	for (const visit of visits) {
		const phase = timeline.phases[visit.phase]!;
		if (phase.station === station && isEffort(phase)) byPlace.get(placeOf(phase))!.visits.push(visit);
	}
	return [...byPlace.values()].map((place) => setDone(timeline, place.phases, place.visits, reps));
}

/**
 * A rep, or a timed effort, is done when its effort was: the way back need not have been waited for. Where a hold
 * has no length, the rep's last phase stands for it.
 */
function setDone(
	timeline: Timeline,
	phases: readonly Phase[],
	visits: readonly Visit[],
	of: number
): SessionSet {
	const carrying = phases.some(({ kind }) => kind === 'hold') ? 'hold' : phases.at(-1)!.kind;
	const carries = ({ kind }: Phase) => kind === carrying;
	const finished = visits.filter((visit) => visit.done && carries(timeline.phases[visit.phase]!));
	const wanted = phases.filter(carries).length;
	const ownPace = phases[0]!.kind === 'open';
	return {
		set: phases[0]!.set,
		side: phases[0]!.side,
		reps: of === 0 ? 0 : finished.length * (ownPace ? of : 1),
		of,
		seconds: rounded(visits.reduce((sum, visit) => sum + visit.seconds, 0)),
		done: new Set(finished.map((visit) => visit.phase)).size === wanted
	};
}

/** To the tenth of a second: what a stopwatch would say. */
function rounded(seconds: Seconds): Seconds {
	return Math.round(seconds * 10) / 10;
}
