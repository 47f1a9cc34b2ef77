import type { Dose } from './dose.ts';
import type { Progress } from './progress.ts';
import { withProgress } from './progress-applied.ts';
import type { AppliedRoutine } from './progress-applied.ts';
import { nextDown } from './progression-easing.ts';
import { nextUp } from './progression-ladder.ts';
import { isBegun, isClean, loadSaid, recordsOf, troubleIn } from './progression-record.ts';
import type { Trouble } from './progression-record.ts';
import { stepsOf } from './routine.ts';
import type { Routine, Step } from './routine.ts';
import type { Session } from './session.ts';
import type { Easier } from './vary.ts';
import { inKilograms } from './weights.ts';

/** So often in a row a dose is done whole and without pain before the next one is proposed (our choice). */
export const timesInARow = 3;
/** So many steps of a routine are raised between two sessions, at the most. */
export const mostAtOnce = 2;
/** So many sessions nothing is said of a dose that the person did not want raised. */
export const silentFor = 3;
/** After so long without a session nothing is proposed: first the same again. In milliseconds: four weeks. */
const tooLongAgo = 28 * 86_400_000;

/** Sessions of the routine to look at, newest first. */
export const sessionsToRead = 8;

interface OfStep {
	/** Of the step among all of the routine's. */
	readonly place: number;
	readonly exercise: string;
	readonly name: string;
	/** As it is done by now. */
	readonly from: Dose;
	/** What speaks for it, and the rule that it follows: a sentence each. */
	readonly why: string;
	readonly rule: string;
}

/** A dose to go on to. */
export interface Raise extends OfStep {
	readonly kind: 'raise';
	readonly to: Dose;
}

/** Less of a step that hurt: an easier dose, or the name of the easier exercise to do in its place, or either. */
export interface Ease extends OfStep {
	readonly kind: 'ease';
	readonly to: Dose | null;
	readonly instead: string | null;
}

/** The whole routine as `Easier today` has it. */
export interface EasierToday {
	readonly kind: 'easier today';
	readonly why: string;
	readonly rule: string;
}

export type Proposal = Raise | Ease | EasierToday;

/** All that proposals follow from. */
export interface Course {
	/** As it is written. */
	readonly routine: Routine;
	readonly progress: Progress | null;
	/** Of this routine, newest first. */
	readonly sessions: readonly Session[];
	/** Milliseconds since 1970. */
	readonly now: number;
}

/**
 * What is proposed for the next session of a routine; nothing changes by it.
 *
 * After a session with pain, or one that was not finished: the easier one, for the steps that hurt, else for the whole,
 * and nothing more. What was left out for want of time or equipment does not count. Else, for each step that was done
 * whole `timesInARow` times, did not hurt, and left no pain of 4 or more nor more than before: the next dose (`nextUp`),
 * for `mostAtOnce` steps between two sessions, the longest done first. Counted from when a dose was agreed to.
 */
export function proposalsFor(course: Course, easier: Easier): readonly Proposal[] {
	const sessions = course.sessions.filter(isBegun);
	const [latest] = sessions;
	if (!latest || course.now - latest.startedAt > tooLongAgo) return [];
	const applied = withProgress(course.routine, course.progress);
	const trouble = troubleIn(latest);
	return trouble
		? easings({ ...course, sessions }, applied, trouble, easier)
		: raises({ ...course, sessions }, applied, latest);
}

function easings(course: Course, applied: AppliedRoutine, trouble: Trouble, easier: Easier): Proposal[] {
	const latest = course.sessions[0]!;
	const written = stepsOf(course.routine);
	const { why, hurt } = trouble;
	const steps = stepsOf(applied.routine);
	const eases = steps.flatMap((step, place): Ease[] => {
		if (!hurt.includes(step.exercise) || isSilent(course, place, 'ease', 1)) return [];
		if (applied.inUse.some((agreed) => agreed.place === place && agreed.at > latest.startedAt)) return [];
		const down = nextDown(step, written[place]!.dose);
		const instead = easier(step)?.name ?? null;
		if (!down && !instead) return [];
		const rule = down?.rule ?? 'An easier exercise in its place.';
		return [{ kind: 'ease', ...ofStep(step, place), to: down?.dose ?? null, instead, why, rule }];
	});
	const wholeIsMeant = !steps.some(({ exercise }) => hurt.includes(exercise));
	if (!wholeIsMeant || isSilent(course, null, 'ease', 1)) return eases;
	return [
		{ kind: 'easier today', why, rule: 'A set fewer of each step, or a quarter less where there is one.' }
	];
}

function raises(course: Course, applied: AppliedRoutine, latest: Session): Raise[] {
	const agreedSince = applied.inUse.filter(({ at }) => at > latest.startedAt).length;
	return stepsOf(applied.routine)
		.map((step, place) => raiseOf(course, applied, step, place))
		.filter((found) => found !== null)
		.sort((one, other) => other.times - one.times)
		.slice(0, Math.max(0, mostAtOnce - agreedSince))
		.map(({ raise }) => raise)
		.sort((one, other) => one.place - other.place);
}

function raiseOf(
	course: Course,
	applied: AppliedRoutine,
	step: Step,
	place: number
): { raise: Raise; times: number } | null {
	if (isSilent(course, place, 'raise', silentFor)) return null;
	const since = applied.inUse.find((agreed) => agreed.place === place)?.at ?? 0;
	const found = course.sessions
		.filter(({ startedAt }) => startedAt > since)
		.map((session) => ({ session, records: recordsOf(session, applied.routine, place) }))
		.filter(({ records }) => records.length > 0);
	const breaks = found.findIndex(({ session, records }) => !isClean(session, records, step.dose));
	const clean = breaks < 0 ? found : found.slice(0, breaks);
	if (clean.length < timesInARow) return null;
	const from = withLoadSaid(step.dose, clean.slice(0, 1));
	const own = stepsOf(course.routine)[place]!.dose;
	const up = nextUp({ exercise: step.exercise, kind: step.kind, own, dose: from });
	if (!up) return null;
	const why = whyRaised(clean.slice(0, timesInARow).map(({ session }) => session));
	const raise: Raise = { kind: 'raise', ...ofStep(step, place), from, to: up.dose, why, rule: up.rule };
	return { raise, times: clean.length };
}

/** The dose with the weight that it was really done with last time, where that is more than it says. */
function withLoadSaid(dose: Dose, [last]: readonly { records: Parameters<typeof loadSaid>[0] }[]): Dose {
	const said = last ? loadSaid(last.records) : null;
	if (!said) return dose;
	const weight = (load: typeof said) => inKilograms({ unit: load.unit, weight: Math.max(...load.each) });
	return dose.load && weight(dose.load) >= weight(said) ? dose : { ...dose, load: said };
}

function whyRaised(sessions: readonly Session[]): string {
	const said = sessions.map(({ checkIn }) => checkIn?.after).filter((pain) => pain !== undefined);
	const pain =
		said.length === 0
			? 'and reported no pain'
			: Math.max(...said) === 0
				? 'without pain afterwards'
				: 'with little pain afterwards';
	return `You did all of it the last ${sessions.length} times, ${pain}.`;
}

function isSilent(
	{ progress, sessions }: Course,
	place: number | null,
	what: 'raise' | 'ease',
	sessionsOfSilence: number
): boolean {
	const refused = progress?.refused.find((each) => each.place === place && each.what === what);
	if (!refused) return false;
	return sessions.filter(({ startedAt }) => startedAt > refused.at).length < sessionsOfSilence;
}

function ofStep({ exercise, name, dose }: Step, place: number) {
	return { place, exercise, name, from: dose };
}
