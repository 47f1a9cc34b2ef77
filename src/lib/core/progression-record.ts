import { lowest } from './dose.ts';
import type { Dose, Load } from './dose.ts';
import { distanceIn } from './progression-ladder.ts';
import { stepsOf } from './routine.ts';
import type { Routine } from './routine.ts';
import { sharpRise, strongPain } from './said.ts';
import type { Session, SessionSet, SessionStep } from './session.ts';
import { inKilograms, weightOfSet } from './weights.ts';
import type { Weight } from './weights.ts';

/** Pain from which on a session counts as painful afterwards, of 10. */
const painful = 4;

/** Pounds and kilograms do not meet exactly. */
const tolerance = 0.98;

/** Why the next session should be easier, in a sentence, and of which exercises; `null` where nothing speaks for it. */
export interface Trouble {
	readonly why: string;
	/** Exercises that hurt; none where it is about the whole. */
	readonly hurt: readonly string[];
}

/** What of a session speaks for less: the whole where it was much pain, single exercises where those hurt, else what was left undone. */
export function troubleIn(session: Session): Trouble | null {
	const { before = 0, after = 0, alarm } = session.checkIn ?? {};
	if (alarm) return { why: 'You reported numbness, or of pain down a leg, in your last session.', hurt: [] };
	if (Math.max(before, after) >= strongPain)
		return { why: `You reported pain of ${Math.max(before, after)} of 10 in your last session.`, hurt: [] };
	if (session.checkIn?.before !== undefined && after - before >= sharpRise)
		return { why: `Your pain went from ${before} to ${after} in your last session.`, hurt: [] };
	const hurt = session.steps.filter((step) => step.hurt ?? step.skipped === 'pain');
	if (hurt.length > 0)
		return { why: 'It hurt in your last session.', hurt: [...new Set(hurt.map(({ exercise }) => exercise))] };
	return session.steps.some(isUndone) ? { why: 'Not all of your last session was done.', hurt: [] } : null;
}

/** Whether anything of a session was done: one that was ended at once tells nothing. */
export function isBegun({ steps }: Session): boolean {
	return steps.some(({ hurt, sets }) => hurt ?? sets.some(({ done, seconds }) => done || seconds > 0));
}

/** The records of a step in a session of its routine, round by round; none where it was left out or swapped. */
export function recordsOf(session: Session, routine: Routine, place: number): readonly SessionStep[] {
	const steps = stepsOf(routine);
	const { exercise, dose } = steps[place]!;
	const records = session.steps.filter((step) => step.exercise === exercise);
	// The same exercise at two places: told apart by what was to be done of it.
	const twice = steps.filter((step) => step.exercise === exercise).length > 1;
	return twice
		? records.filter((record) => covers(record, dose) && covers({ ...record, dose }, record.dose))
		: records;
}

/** Whether a step was done whole, at no less than this dose, and did not hurt, nor the session. */
export function isClean(session: Session, records: readonly SessionStep[], dose: Dose): boolean {
	const { before, after, alarm } = session.checkIn ?? {};
	if (alarm || (after ?? 0) >= painful || (before ?? 10) < (after ?? 0)) return false;
	return records.every(
		(record) =>
			!record.hurt && !record.skipped && record.sets.every(({ done }) => done) && covers(record, dose)
	);
}

/** The weight that the sets were done with, where it was said of each: the least of them; `null` where it was not. */
export function loadSaid(records: readonly SessionStep[]): Load | null {
	const said = records.flatMap(({ sets }) => sets.map(({ load }) => load));
	const known = said.filter((load) => load !== undefined);
	if (known.length === 0 || known.length < said.length) return null;
	const least = known.reduce((one, other) => (inKilograms(other) < inKilograms(one) ? other : one));
	return { unit: least.unit, each: [least.weight] };
}

function isUndone({ sets, skipped }: SessionStep): boolean {
	return skipped !== 'time' && skipped !== 'equipment' && sets.some(({ done }) => !done);
}

function covers(record: SessionStep, dose: Dose): boolean {
	const was = record.dose;
	if (was.type !== dose.type || was.sides !== dose.sides) return false;
	if (lowest(was.sets) < lowest(dose.sets)) return false;
	if ('reps' in was && 'reps' in dose && lowest(was.reps) < lowest(dose.reps)) return false;
	if (was.type === 'hold' && dose.type === 'hold' && was.hold < dose.hold) return false;
	if (was.type === 'time' && dose.type === 'time' && lowest(was.seconds) < lowest(dose.seconds)) return false;
	if (was.type === 'open' && dose.type === 'open' && !goesAsFar(was, dose)) return false;
	return record.sets.every((set) => carries(set, was, dose));
}

function goesAsFar(was: Dose & { type: 'open' }, dose: Dose & { type: 'open' }): boolean {
	const [then, now] = [distanceIn(was), distanceIn(dose)];
	if (!then || then.unit !== now?.unit) return was.goal === dose.goal;
	return then.length >= now.length;
}

/** What was not said of a weight was as prescribed. */
function carries(set: SessionSet, was: Dose, dose: Dose): boolean {
	if (!dose.load) return true;
	const done: Weight | undefined = set.load ?? (was.load && weightOfSet(was.load, set.set));
	return done !== undefined && inKilograms(done) >= inKilograms(weightOfSet(dose.load, set.set)) * tolerance;
}
