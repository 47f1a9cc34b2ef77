import { routineForTarget } from '#lib/content/plan.ts';
import { routineById } from '#lib/content/index.ts';
import { compiledWithin } from '#lib/core/extent.ts';
import type { Timing } from '#lib/core/dose.ts';
import type { Kind } from '#lib/core/exercise.ts';
import { kindsOf } from '#lib/core/plan.ts';
import type { Target } from '#lib/core/plan.ts';
import type { PlanWeek } from '#lib/core/plan-week.ts';
import { likeliestRoutine } from '#lib/core/recent.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { Session } from '#lib/core/session.ts';
import { findRoutine } from './find-routine.ts';

type TargetId = Target['id'];

/** What Today offers, and what of the plan it is for. */
export interface Offers {
	/** The one for the big Start. */
	readonly first: Routine;
	/** The targets due that it is for; none where nothing is due. */
	readonly for: readonly TargetId[];
	/** One for each target that is due. */
	readonly due: Readonly<Partial<Record<TargetId, Routine>>>;
}

/** What is pleasant on any day, and needs no rest after. */
const always: readonly TargetId[] = ['stretch', 'mobility'];

/**
 * A routine for each target that is due: the one of its kinds that was done most often of late, else a built-in one. The
 * first is the one done most often of all of these, else of kinds that the plan does not speak of; else that of the
 * target that can wait least, or for whoever begins that of the plan's first; where nothing is due, a stretch or a drill.
 * All as they are written. `sessions` are newest first, tries aside.
 */
export async function offersFor(
	week: PlanWeek,
	sessions: readonly Session[],
	timing: Timing
): Promise<Offers> {
	const targets = week.targets.filter(({ standing }) => standing === 'due');
	const ids = targets.map(({ target }) => target.id);
	const found = await Promise.all(ids.map((id) => offerFor([id], sessions, timing)));
	const due: Offers['due'] = Object.fromEntries(ids.map((id, index) => [id, found[index]!]));
	if (ids.length === 0) return { first: await offerFor(always, sessions, timing), for: [], due };
	const cannotWait = targets.find(({ latest }) => latest === week.today);
	const pressing = (sessions.length > 0 && cannotWait) || targets[0]!;
	const planned = kindsFor(week.targets.map(({ target }) => target.id));
	const beside = sessions.map(({ routine }) => routine.kind).filter((kind) => !planned.includes(kind));
	const usual =
		(await likeliest(sessions, timing, kindsFor(ids))) ?? (await likeliest(sessions, timing, beside));
	const first = usual ?? due[pressing.target.id]!;
	return { first, for: ids.filter((id) => kindsOf[id].includes(first.kind)), due };
}

async function offerFor(
	ids: readonly TargetId[],
	sessions: readonly Session[],
	timing: Timing
): Promise<Routine> {
	return (await likeliest(sessions, timing, kindsFor(ids))) ?? builtIn(ids[0]!);
}

/**
 * The routine of some kinds most likely wanted, of those that are still there and can be done: one that was deleted, or
 * pasted and never kept, is not offered. `null` where none is left.
 */
async function likeliest(
	sessions: readonly Session[],
	timing: Timing,
	kinds: readonly Kind[]
): Promise<Routine | null> {
	const ofKinds = sessions.filter(({ routine }) => kinds.includes(routine.kind));
	const id = likeliestRoutine(ofKinds);
	if (id === null) return null;
	const found = await findRoutine(id);
	if (found.kind === 'routine' && found.from !== 'journal' && !compiledWithin(found.routine, timing).refusal)
		return found.routine;
	return likeliest(
		ofKinds.filter(({ routine }) => routine.id !== id),
		timing,
		kinds
	);
}

function kindsFor(ids: readonly TargetId[]): readonly Kind[] {
	return ids.flatMap((id) => kindsOf[id]);
}

function builtIn(id: TargetId): Routine {
	return routineById(routineForTarget[id])!;
}
