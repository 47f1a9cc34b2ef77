import { compile } from './compile.ts';
import { dayOf } from './day.ts';
import type { Timing } from './dose.ts';
import type { Seconds } from './duration.ts';
import type { Kind } from './exercise.ts';
import { ownExerciseId } from './library.ts';
import type { Routine } from './routine.ts';
import { writeSession } from './session.ts';
import type { Session } from './session.ts';

/** What of a session by hand is not in its routine. */
interface Head {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly endedAt: number;
}

/**
 * A session of a routine as it is written down by hand: every set done as it was prescribed, over just now. What lasts
 * until the person says done has no length of its own.
 *
 * @throws RangeError on a routine that cannot be compiled.
 */
export function sessionByHand(routine: Routine, { id, endedAt }: Head, timing: Timing): Session {
	const timeline = compile(routine, timing);
	const visits = timeline.phases.map(({ kind, duration }, phase) => ({
		phase,
		seconds: kind === 'open' ? 0 : duration,
		done: true
	}));
	const startedAt = wholeMinute(endedAt - timeline.total * 1000);
	const session = writeSession({ id, routine, startedAt }, timeline, visits, endedAt);
	return { ...session, endedAt: startedAt + session.elapsed * 1000, origin: 'hand' };
}

/** Something done that is no routine here: one thing, for a while, over just now. The same title is the same exercise. */
export function freeSession(
	{ title, kind, seconds }: { readonly title: string; readonly kind: Kind; readonly seconds: Seconds },
	{ id, endedAt }: Head
): Session {
	const startedAt = wholeMinute(endedAt - seconds * 1000);
	const exercise = ownExerciseId(title);
	return {
		schema: 2,
		id,
		day: dayOf(startedAt),
		routine: { id: exercise, title, kind, source: null },
		startedAt,
		endedAt: startedAt + seconds * 1000,
		changedAt: endedAt,
		complete: true,
		elapsed: seconds,
		steps: [
			{
				exercise,
				name: title,
				kind,
				dose: { type: 'open', sides: 'none', sets: 1 },
				round: 1,
				sets: [{ set: 1, side: null, reps: 0, of: 0, seconds, done: true }]
			}
		],
		origin: 'hand'
	};
}

function wholeMinute(time: number): number {
	return Math.floor(time / 60_000) * 60_000;
}
