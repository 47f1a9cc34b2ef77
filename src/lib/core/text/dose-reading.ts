import type { Count, Dose, Load, Sides } from '../dose.ts';
import { lowest } from '../dose.ts';
import type { Seconds } from '../duration.ts';
import type { Kind } from '../exercise.ts';
import { isCount, placeBare, placeRounds, placeWeights } from './bare-numbers.ts';
import { isPlainReps, isPlainTime, isTimed, isTurned } from './pairs.ts';
import { gather, written } from './parts.ts';
import type { Parts } from './parts.ts';
import type { By, Saying } from './piece.ts';

/** A dose, and a sentence for everything in it that had to be guessed. */
export interface ReadDose {
	readonly dose: Dose;
	readonly guesses: readonly string[];
	/** Rest before whatever comes next. */
	readonly pause?: Seconds;
}

/** The app's own choice where nothing is said, in keeping with what the sources say of a kind. */
const chosen: Readonly<
	Record<Kind, { readonly sets: number } & ({ readonly reps: number } | { readonly time: number })>
> = {
	strength: { sets: 2, reps: 10 },
	stability: { sets: 2, reps: 8 },
	stretch: { sets: 1, time: 30 },
	mobility: { sets: 1, reps: 8 },
	endurance: { sets: 2, time: 20 },
	release: { sets: 1, time: 60 }
};

/** Puts together what a line says of a dose, for an exercise of a kind. Always a dose that can be kept. */
export function readDose(sayings: readonly Saying[], kind: Kind): ReadDose {
	const parts = gather(sayings);
	placeRounds(parts, kind);
	placeWeights(parts);
	placeBare(parts, kind);
	if (parts.by) placeBy(parts, parts.by, kind);
	if (parts.goal === undefined) placeTime(parts, kind);
	else if (parts.times && parts.sets === undefined) timesOfGoal(parts);
	const dose = build(parts, kind);
	leftOut(parts, dose);
	const { pause, doubts } = parts;
	return { dose, guesses: doubts, ...(pause !== undefined && { pause }) };
}

/** `3 x 10`, by the kind of the exercise where it has no unit. */
function placeBy(parts: Parts, { sets, of, unit, said, held }: By, kind: Kind): void {
	if (parts.sets !== undefined && lowest(parts.sets) !== lowest(sets))
		parts.doubts.push('Two numbers of sets are said; the first was taken.');
	parts.sets = sets;
	const holds = parts.hold !== undefined || held;
	if (unit === 's') return placeTimes(parts, { sets, of, said, holds });
	if (parts.goal !== undefined) {
		parts.doubts.push(`The ${written(of)} reps were left out.`);
		return;
	}
	if (unit === 'none' && isTimed(kind) && parts.hold === undefined) {
		parts.time = of;
		parts.doubts.push(`${written(of)} was taken for seconds, not reps.`);
		return;
	}
	if (parts.reps !== undefined) parts.doubts.push('Two numbers of reps are said; the first was taken.');
	parts.reps = of;
	if (unit === 'reps' || said || isPlainReps(kind, sets, of) || (holds && !isTurned(sets, of))) return;
	if (isTurned(sets, of)) [parts.sets, parts.reps] = [of, sets];
	parts.doubts.push(`Taken for ${written(parts.sets)} sets of ${written(parts.reps)} reps.`);
}

function placeTimes(
	parts: Parts,
	{ sets, of, said, holds }: Pick<By, 'sets' | 'of' | 'said'> & { readonly holds: boolean }
): void {
	if (parts.reps !== undefined && parts.hold === undefined) {
		parts.hold = of;
		parts.doubts.push(`The ${written(of)} s were taken for a hold in each rep.`);
		return;
	}
	if (said || isPlainTime(sets, of)) {
		if (parts.time === undefined) parts.time = of;
		return;
	}
	parts.reps = sets;
	delete parts.sets;
	parts.hold = of;
	if (!holds) parts.doubts.push(`Taken for ${written(sets)} reps, each held for ${written(of)} s.`);
}

/** A time beside reps is a hold; a hold without reps is a time, where it is long enough. */
function placeTime(parts: Parts, kind: Kind): void {
	if (parts.reps !== undefined && parts.time !== undefined) {
		const long = isTimed(kind) || lowest(parts.time) >= 15;
		if (parts.times && long && parts.sets === undefined && parts.hold === undefined) {
			parts.sets = parts.reps;
			delete parts.reps;
			return;
		}
		if (kind === 'strength' && lowest(parts.time) >= 45 && parts.rest === undefined) {
			parts.rest = lowest(parts.time);
			parts.doubts.push(`The ${written(parts.time)} s were taken for the rest between sets.`);
		} else if (parts.hold === undefined) {
			parts.hold = parts.time;
			parts.doubts.push(`The ${written(parts.time)} s were taken for a hold in each rep.`);
		} else {
			parts.doubts.push(`The ${written(parts.time)} s could not be placed.`);
		}
		delete parts.time;
	}
	if (parts.times && isTimed(kind) && parts.sets === undefined) timesAsSets(parts);
	if (parts.times && isTimed(kind) && parts.reps !== undefined && parts.hold === undefined)
		timesAlone(parts, parts.reps);
	if (parts.reps !== undefined || parts.hold === undefined) return;
	const long = lowest(parts.hold) >= 15;
	if (parts.time !== undefined) {
		if (lowest(parts.time) !== lowest(parts.hold))
			parts.doubts.push(`The hold of ${written(parts.hold)} s could not be placed.`);
		delete parts.hold;
	} else if (isTimed(kind) || long) {
		if (!isCount(parts.hold)) return;
		parts.time = parts.hold;
		delete parts.hold;
		if (!isTimed(kind)) parts.doubts.push(`No reps are said, so it is one hold of ${written(parts.time)} s.`);
	}
}

/** `Plank x 3`: a few are sets of a time that nobody says, many are reps. */
function timesAlone(parts: Parts, times: Count): void {
	if (lowest(times) > 5 || parts.sets !== undefined) {
		parts.doubts.push(`Taken for ${written(times)} reps.`);
		return;
	}
	parts.sets = times;
	delete parts.reps;
}

/** `20 m x 3`: sets. */
function timesOfGoal(parts: Parts): void {
	if (parts.reps !== undefined) parts.sets = parts.reps;
	delete parts.reps;
}

/** A long stretch that is repeated a few “times” is as many sets of it. */
function timesAsSets(parts: Parts): void {
	const few = parts.reps !== undefined && lowest(parts.reps) <= 6;
	if (!few || parts.hold === undefined || lowest(parts.hold) < 10 || !isCount(parts.hold)) return;
	parts.sets = parts.reps ?? 1;
	delete parts.reps;
}

function build(parts: Parts, kind: Kind): Dose {
	const { goal, time, hold, reps } = parts;
	if (goal !== undefined) return { type: 'open', ...shared(parts), ...(goal !== null && { goal }) };
	if (time !== undefined) return { type: 'time', ...shared(parts), seconds: time };
	if (hold !== undefined) return buildHold(parts, hold);
	const choice = chosen[kind];
	if (reps === undefined && 'time' in choice && parts.tempo === undefined) {
		parts.doubts.push(`No time is said: ${choice.time} s were chosen.`);
		return { type: 'time', ...shared(parts, choice.sets), seconds: choice.time };
	}
	const chosenReps = 'reps' in choice ? choice.reps : 8;
	if (reps === undefined) parts.doubts.push(`No number of reps is said: ${chosenReps} were chosen.`);
	const tempo = parts.tempo === undefined ? {} : { tempo: parts.tempo };
	const sets = reps === undefined ? choice.sets : 1;
	return { type: 'reps', ...shared(parts, sets, true), reps: reps ?? chosenReps, ...tempo };
}

function buildHold(parts: Parts, hold: Count): Dose {
	const { rise, release, reps } = parts;
	if (typeof hold !== 'number')
		parts.doubts.push(`Of the hold of ${written(hold)} s, the shorter time was taken: ${hold.from} s.`);
	if (reps === undefined) parts.doubts.push('No number of reps is said: 8 were chosen.');
	if (parts.perSide && parts.sides === 'each') parts.doubts.push('Taken for one side, then the other.');
	return {
		type: 'hold',
		...shared(parts),
		reps: reps ?? 8,
		hold: lowest(hold),
		...(rise !== undefined && { rise }),
		...(release !== undefined && { release })
	};
}

interface Shared {
	readonly sides: Sides;
	readonly sets: Count;
	readonly rest?: Seconds;
	readonly load?: Load;
}

/** `moves`: reps, where “per side” is more often meant in turns. */
function shared(parts: Parts, sets = 1, moves = false): Shared {
	const { rest, load } = parts;
	const turns = moves && parts.perSide && parts.sides === 'each';
	if (turns) parts.doubts.push('“Per side” was taken for left and right in turns.');
	return {
		sides: turns ? 'alternate' : parts.sides,
		sets: parts.sets ?? sets,
		...(rest !== undefined && { rest }),
		...(load !== undefined && { load })
	};
}

/** What was said, and has no place in a dose of that type. */
function leftOut(parts: Parts, dose: Dose): void {
	const out: string[] = [];
	if (parts.tempo !== undefined && dose.type !== 'reps') out.push('tempo');
	if (dose.type !== 'hold' && parts.rise !== undefined) out.push('rise');
	if (dose.type !== 'hold' && parts.release !== undefined) out.push('release');
	if (dose.type === 'open') {
		if (parts.reps !== undefined) out.push('number of reps');
		if (parts.time !== undefined) out.push('time');
		if (parts.hold !== undefined) out.push('hold');
	}
	if (out.length > 0) parts.doubts.push(`The ${out.join(' and the ')} has no place here and was left out.`);
}
