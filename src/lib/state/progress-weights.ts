import { isWeighted } from '#lib/content/weighted.ts';
import { weightsThen } from '#lib/core/last-time.ts';
import type { Step } from '#lib/core/routine.ts';
import type { Session } from '#lib/core/session.ts';
import { weightOfSet } from '#lib/core/weights.ts';
import type { Weight } from '#lib/core/weights.ts';

/** Fetched once something is to be recalled: who does without weights does without it. */
const recalling = () => import('#lib/storage/recalling.ts');

type Weighed = Pick<Step, 'exercise' | 'kind' | 'dose'>;

/**
 * Whether a weight is asked for: one is prescribed, was used last time, or belongs to the exercise. Of an exercise that
 * only the person knows it is where it is for strength.
 */
export function asksForWeight({ exercise, kind, dose }: Weighed, lastTime: Session | undefined): boolean {
	if (dose.type === 'time' && kind !== 'strength' && !dose.load) return false;
	if (dose.load || (lastTime && weightsThen(lastTime, exercise).some((weight) => weight))) return true;
	return isWeighted(exercise) ?? kind === 'strength';
}

/** The weight that a set, from 1, is likely done with: what is prescribed, else last time's; `null` where neither is known. */
export function likelyWeight(
	{ exercise, dose }: Weighed,
	set: number,
	lastTime: Session | undefined
): Weight | null {
	if (dose.load) return weightOfSet(dose.load, set);
	const then = lastTime ? weightsThen(lastTime, exercise) : [];
	return then[set - 1] ?? then.findLast((weight) => weight !== null) ?? null;
}

/** The newest session with each of some exercises. None where the disk does not say: nothing hangs on it. */
export async function lastTimesOf(exercises: readonly string[]): Promise<Readonly<Record<string, Session>>> {
	const { lastTimeOf } = await recalling();
	const found = await lastTimeOf(exercises);
	return found.ok ? found.value : {};
}

/** The newest session of the same routine before one that is saved already, with each of its exercises. */
export async function lastTimesBefore(session: Session): Promise<Readonly<Record<string, Session>>> {
	const { recentOf } = await recalling();
	const found = await recentOf(session.routine.id, 6);
	const before = found.ok ? found.value.filter(({ id }) => id !== session.id) : [];
	const entries = session.steps.flatMap(({ exercise }) => {
		const last = before.find(({ steps }) => steps.some((step) => step.exercise === exercise));
		return last ? [[exercise, last] as const] : [];
	});
	return Object.fromEntries(entries);
}
