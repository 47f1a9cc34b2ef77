import { formatDuration } from './duration.ts';
import type { Seconds } from './duration.ts';
import { heldIn } from './held.ts';
import type { Session, SessionSet, SessionStep } from './session.ts';
import { weightWords } from './weights.ts';
import type { Weight, WeightUnit } from './weights.ts';

/** One set as it was done last time; of two sides the one on which less was done. */
interface SetThen {
	readonly reps: number;
	readonly seconds: Seconds;
	readonly load: Weight | null;
	readonly distance: string | null;
}

/**
 * What was done of an exercise in a session, as a line beside its dose: `3 × 10 at 40 kg`, `10, 10, 8 at 40 kg`,
 * `2 × 8, held 3 s`, `held 60 s`, `100 yd`. Sets that were not begun are left out; `null` where none was. Of several
 * rounds the sets count on.
 */
export function lastTimeWords(session: Session, exercise: string, unit: WeightUnit): string | null {
	const steps = session.steps.filter((step) => step.exercise === exercise);
	const sets = steps.flatMap(setsThen);
	if (sets.length === 0) return null;
	const { dose } = steps[0]!;
	const goal = dose.type === 'open' ? dose.goal : undefined;
	const words = sets.map((set) => amountOf(set, goal));
	const amount = together(words, dose.type === 'time' && sets.length === 1 ? 'held ' : '');
	const held = dose.type === 'hold' ? `, held ${formatDuration(dose.hold)}` : '';
	return amount + held + weightsOf(sets, unit);
}

/** The weight of each set of an exercise in a session, from the first; `null` where none was said. */
export function weightsThen(session: Session, exercise: string): readonly (Weight | null)[] {
	return session.steps
		.filter((step) => step.exercise === exercise)
		.flatMap((step) => setsThen(step).map(({ load }) => load));
}

function setsThen(step: SessionStep): SetThen[] {
	const numbers = [...new Set(step.sets.map(({ set }) => set))];
	return numbers.flatMap((number) => {
		const sides = step.sets.filter(({ set }) => set === number);
		if (!sides.every(isBegun)) return [];
		const { load, distance } = sides[0]!;
		return {
			reps: Math.min(...sides.map(({ reps }) => reps)),
			seconds: Math.min(...sides.map((set) => (step.dose.type === 'time' ? heldIn(step, set) : set.seconds))),
			load: load ?? null,
			distance: distance ? `${distance.length} ${distance.unit}` : null
		};
	});
}

function isBegun({ done, reps, seconds }: SessionSet): boolean {
	return done || reps > 0 || seconds > 0;
}

function amountOf({ reps, seconds, distance }: SetThen, goal: string | undefined): string {
	if (distance) return distance;
	if (reps > 0) return String(reps);
	return goal ?? formatDuration(seconds);
}

/** Alike: `3 × 10`; else one after the other: `10, 10, 8`. A single bare number is told to be reps. */
function together(words: readonly string[], single: string): string {
	const [first] = words;
	if (words.some((word) => word !== first)) return words.join(', ');
	if (words.length > 1) return `${words.length} × ${first}`;
	if (!/^\d+$/.test(first!)) return single + first;
	return first === '1' ? '1 rep' : `${first} reps`;
}

function weightsOf(sets: readonly SetThen[], unit: WeightUnit): string {
	const words = sets.map(({ load }) => (load ? weightWords(unit, load) : '–'));
	if (words.every((word) => word === '–')) return '';
	return words.every((word) => word === words[0]) ? ` at ${words[0]}` : ` at ${words.join(' / ')}`;
}
