import type { Session, SessionSet, SessionStep } from './session.ts';

/** What a person says of how they are, before and after a session. Whatever was not said is absent. */
export interface CheckIn {
	/** Pain before and after: 0 is none, 10 the worst that can be imagined. Whole numbers. */
	readonly before?: number;
	readonly after?: number;
	/** How hard it was: 1 very easy, 2 easy, 3 moderate, 4 hard, 5 very hard. */
	readonly effort?: number;
	/** Numbness, or pain down a leg. */
	readonly alarm?: true;
	readonly note?: string;
}

/** Pain from which on it counts as strong, and a rise from which on a session counts as harmful; both of 10. */
export const strongPain = 8;
export const sharpRise = 3;

/** Why a step was left out or cut short. */
export type SkipReason = 'pain' | 'tired' | 'time' | 'equipment' | 'other';

/** What is said of one step. */
export interface StepSaid {
	readonly hurt?: true;
	readonly skipped?: SkipReason;
	/** The weight that each set was really done with; `null` where none was said, or it was taken back. */
	readonly weights?: readonly (number | null)[];
	/** Unit of `weights`; absent: that of the dose's load, else kilograms. */
	readonly unit?: 'kg' | 'lb';
}

/** All that a person says of a session, on top of what was counted. It is journalled with it. */
export interface Said {
	readonly checkIn?: CheckIn;
	/** By the step's place among the session's steps, from 0. */
	readonly steps?: Readonly<Record<number, StepSaid>>;
}

/** The session with what was said of it, which stands in place of what was said before. */
export function withSaid(session: Session, said: Said): Session {
	const { checkIn, ...counted } = session;
	const now = said.checkIn ?? checkIn;
	return {
		...counted,
		steps: session.steps.map((step, place) => stepWithSaid(step, said.steps?.[place])),
		...(now && Object.keys(now).length > 0 && { checkIn: now })
	};
}

function stepWithSaid(step: SessionStep, said: StepSaid | undefined): SessionStep {
	if (!said) return step;
	const { exercise, name, kind, dose, round, sets } = step;
	const unit = said.unit ?? dose.load?.unit ?? 'kg';
	return {
		exercise,
		name,
		kind,
		dose,
		round,
		sets: sets.map((set) => weighed(set, said.weights?.[set.set - 1], unit)),
		...(said.hurt && { hurt: said.hurt }),
		...(said.skipped && { skipped: said.skipped })
	};
}

/** A set that was not begun was done with nothing. */
function weighed(set: SessionSet, weight: number | null | undefined, unit: 'kg' | 'lb'): SessionSet {
	if (weight === undefined) return set;
	const { load: _, ...unweighed } = set;
	const begun = set.done || set.reps > 0 || set.seconds > 0;
	return weight === null || !begun ? unweighed : { ...unweighed, load: { unit, weight } };
}
