import * as v from 'valibot';
import { kindOfSteps } from '#lib/core/character.ts';
import type { Dose } from '#lib/core/dose.ts';
import type { Kind } from '#lib/core/exercise.ts';
import { storedSessionSchema } from '#lib/core/schema.ts';
import type { Session, SessionOrigin, SessionSet, SessionStep } from '#lib/core/session.ts';
import type { WrittenTime } from './written-time.ts';

/** A set as another app has written it down. */
export interface SetRead {
	readonly reps: number | null;
	readonly seconds: number | null;
	readonly load: SessionSet['load'];
	readonly distance: SessionSet['distance'];
}

/** An exercise of a session with its sets. */
export interface StepRead {
	readonly exercise: string;
	readonly name: string;
	readonly kind: Kind;
	readonly sets: readonly SetRead[];
}

/** A session as another app has written it down. */
export interface SessionRead {
	readonly title: string;
	readonly start: WrittenTime;
	/** Seconds from start to end; `null` where that is not told. */
	readonly length: number | null;
	readonly steps: readonly StepRead[];
	readonly note: string;
}

/**
 * The session as it is stored; `null` where something in it is more than can be kept. Its id is made of the app, the
 * time as it was written, and the title: the same file never comes twice.
 */
export function sessionFrom(
	{ title, start, length, steps, note }: SessionRead,
	origin: SessionOrigin,
	now: number
): Session | null {
	const done = steps.map(stepDone);
	const effort = done.flatMap(({ sets }) => sets).reduce((sum, { seconds }) => sum + seconds, 0);
	const elapsed = length ?? effort;
	const session: Session = {
		schema: 2,
		id: `${origin}-${start.day}-${start.seconds}-${marked(title)}`,
		day: start.day,
		routine: { id: `${origin}-${marked(title)}`, title, kind: kindOfSteps(done), source: null },
		startedAt: start.at,
		endedAt: start.at + Math.round(elapsed * 1000),
		changedAt: now,
		complete: true,
		elapsed,
		steps: done,
		origin,
		...(note && { checkIn: { note } })
	};
	return v.is(storedSessionSchema, session) ? session : null;
}

function stepDone({ exercise, name, kind, sets }: StepRead): SessionStep {
	const done = sets.map(({ reps, seconds, load, distance }, index): SessionSet => {
		const count = reps ?? 0;
		return {
			set: index + 1,
			side: null,
			reps: count,
			of: count,
			seconds: seconds ?? 0,
			done: true,
			...(load && { load }),
			...(distance && { distance })
		};
	});
	return { exercise, name, kind, dose: doseOf(done), round: 1, sets: done };
}

/** What would have been prescribed for what was done: of its first set. */
function doseOf(sets: readonly SessionSet[]): Dose {
	const [first] = sets;
	const weights = sets.flatMap(({ load }) => load ?? []);
	const units = new Set(weights.map(({ unit }) => unit));
	const [unit] = units;
	const each = weights.map(({ weight }) => weight);
	const weighed = unit && units.size === 1 && each.length === sets.length && each.length <= 100;
	const shared = { sides: 'none' as const, sets: sets.length, ...(weighed && { load: { unit, each } }) };
	if (first && first.reps > 0) return { ...shared, type: 'reps', reps: first.reps, tempo: 'own' };
	if (first && first.seconds >= 1 && !first.distance)
		return { ...shared, type: 'time', seconds: Math.round(first.seconds) };
	if (!first?.distance) return { ...shared, type: 'open' };
	return { ...shared, type: 'open', goal: `${first.distance.length} ${first.distance.unit}` };
}

/** A text as a short mark of its own: two differ with all likelihood. */
function marked(text: string): string {
	let one = 0x811c9dc5;
	let other = 0x1b873593;
	for (const letter of text.toLowerCase()) {
		one = Math.imul(one ^ letter.codePointAt(0)!, 0x01000193);
		other = Math.imul(other + letter.codePointAt(0)!, 0x5bd1e995) ^ (other >>> 13);
	}
	return [one, other].map((half) => (half >>> 0).toString(36)).join('');
}
