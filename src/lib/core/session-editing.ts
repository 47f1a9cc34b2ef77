import { dayOf, isDay } from './day.ts';
import { tempoLength } from './dose.ts';
import type { Dose, Timing } from './dose.ts';
import type { Seconds } from './duration.ts';
import type { Session, SessionSet, SessionStep } from './session.ts';
import { atTime, readTime, writeTime } from './time-of-day.ts';

/** The time of day at which a time (milliseconds since 1970) lies, where the device is: `07:30`. */
export function clockOf(time: number): string {
	const date = new Date(time);
	return writeTime(date.getHours() * 60 + date.getMinutes());
}

/** A day and a time of day, as fields give them, in milliseconds since 1970; `null` for what is neither. */
export function momentOf(day: string, clock: string): number | null {
	const time = readTime(clock);
	return isDay(day) && time !== null ? atTime(day, time) : null;
}

/** The session begun at another time; it lasts as long as it did, pauses included. */
export function begunAt(session: Session, startedAt: number): Session {
	const { startedAt: before, endedAt } = session;
	return { ...session, day: dayOf(startedAt), startedAt, endedAt: endedAt + startedAt - before };
}

/** The session with another length, pauses aside. Nothing is known of its pauses then, so it has none. */
export function lasting(session: Session, elapsed: Seconds): Session {
	return { ...session, elapsed, endedAt: session.startedAt + Math.round(elapsed * 1000) };
}

/** What is changed of one set. What is not named stays. */
export interface SetChange {
	/** All of it, or nothing. */
	readonly done?: boolean;
	readonly reps?: number;
	readonly seconds?: Seconds;
	/** `null`: none is known. */
	readonly load?: SessionSet['load'] | null;
}

/** Where a set stands in a session: places from 0. */
export interface SetPlace {
	readonly step: number;
	readonly set: number;
}

/**
 * The session with one set changed. Reps bring their time along, where they have one; a set counts as done when all
 * its reps are, or all its time is. The session is complete when every set is.
 */
export function withSet(session: Session, place: SetPlace, change: SetChange, timing: Timing): Session {
	return withStepChanged(session, place.step, (step) => ({
		...step,
		sets: step.sets.map((set, index) =>
			index === place.set ? setChanged(set, step.dose, change, timing) : set
		)
	}));
}

/** The session with all sets of one step done, or none. */
export function withAllSets(session: Session, step: number, done: boolean, timing: Timing): Session {
	return withStepChanged(session, step, (before) => ({
		...before,
		sets: before.sets.map((set) => setChanged(set, before.dose, { done }, timing))
	}));
}

/** Why a session cannot be kept as it is, in a sentence; `null` for one that can. */
export function refusalOf({ startedAt, elapsed }: Session, now: number): string | null {
	if (startedAt > now) return 'It has not begun yet at that time: choose one that has passed.';
	if (startedAt < 0) return 'Choose a day from 1970 on.';
	if (elapsed <= 0) return 'Say how long it took: a minute at the least.';
	return elapsed > longestByHand ? 'A session lasts a day at the most.' : null;
}

/** The longest session that can be written down by hand: a day. */
const longestByHand: Seconds = 86_400;

/** Seconds that a whole set takes in effort, so far as its dose says; 0 where it lasts until the person is done. */
function lengthOfSet(dose: Dose, of: number, timing: Timing): Seconds {
	return of > 0 ? of * lengthOfRep(dose, timing) : dose.type === 'time' ? lowestSeconds(dose) : 0;
}

function withStepChanged(
	session: Session,
	place: number,
	change: (step: SessionStep) => SessionStep
): Session {
	const steps = session.steps.map((step, index) => (index === place ? change(step) : step));
	return { ...session, steps, complete: steps.every(({ sets }) => sets.every(({ done }) => done)) };
}

function setChanged(before: SessionSet, dose: Dose, change: SetChange, timing: Timing): SessionSet {
	const { load: loadBefore, ...set } = before;
	const load = change.load === undefined ? loadBefore : (change.load ?? undefined);
	const { reps, seconds, done } = amountChanged(set, dose, change, timing);
	return { ...set, reps, seconds: tenths(seconds), done, ...(load && { load }) };
}

function amountChanged(
	set: SessionSet,
	dose: Dose,
	{ done, reps, seconds }: SetChange,
	timing: Timing
): Pick<SessionSet, 'reps' | 'seconds' | 'done'> {
	const whole = lengthOfSet(dose, set.of, timing);
	if (done === true) return { reps: Math.max(set.of, set.reps), seconds: Math.max(whole, set.seconds), done };
	if (done === false) return { reps: 0, seconds: 0, done };
	if (reps !== undefined) {
		const each = lengthOfRep(dose, timing);
		return { reps, seconds: each > 0 ? reps * each : set.seconds, done: reps >= set.of };
	}
	if (seconds === undefined) return set;
	return { reps: set.reps, seconds, done: set.of > 0 ? set.done : seconds > 0 && seconds >= whole };
}

/** 0 where nobody paces it. */
function lengthOfRep(dose: Dose, timing: Timing): Seconds {
	if (dose.type === 'hold') return (dose.rise ?? timing.rise) + dose.hold + (dose.release ?? timing.release);
	if (dose.type !== 'reps' || dose.tempo === 'own') return 0;
	return tempoLength(dose.tempo ?? timing.tempo);
}

function lowestSeconds({ seconds }: Extract<Dose, { type: 'time' }>): Seconds {
	return typeof seconds === 'number' ? seconds : seconds.from;
}

function tenths(seconds: Seconds): Seconds {
	return Math.round(seconds * 10) / 10;
}
