import { tooMuch } from './bounds.ts';
import { compile } from './compile.ts';
import { lowest, tempoLength } from './dose.ts';
import type { Dose, Timing } from './dose.ts';
import { formatDuration } from './duration.ts';
import type { Seconds } from './duration.ts';
import type { Routine } from './routine.ts';
import { stepsOf } from './routine.ts';
import type { Timeline } from './timeline.ts';

/** A routine's timeline; or why it has none, in a sentence, as a routine of the person's own may not. */
type Compiled =
	| { readonly timeline: Timeline; readonly refusal: null }
	| { readonly timeline: null; readonly refusal: string };

/** Longer than anybody trains by this app; beyond it the sound of a session would fill a phone's memory. */
export const longestSession: Seconds = 4 * 3600;

const tooLong = `It would take longer than a session can: ${formatDuration(longestSession)} at the most.`;

/**
 * A routine from outside, compiled; or why it cannot be done: nothing in it, more than can be kept, longer than a
 * session can be, or the compiler's own sentence. What would take days is refused before it is compiled.
 */
export function compiledWithin(routine: Routine, timing: Timing): Compiled {
	if (stepsOf(routine).length === 0) return refused('There is no exercise in it yet.');
	const much = tooMuch(routine);
	if (much) return refused(much);
	if (effortOf(routine, timing) > longestSession) return refused(tooLong);
	try {
		const timeline = compile(routine, timing);
		return timeline.total > longestSession ? refused(tooLong) : { timeline, refusal: null };
	} catch (reason) {
		if (!(reason instanceof RangeError)) throw reason;
		return refused(reason.message);
	}
}

/** The time of all efforts, without what lies between them: a routine takes at least this long. */
function effortOf({ blocks }: Routine, timing: Timing): Seconds {
	return blocks.reduce(
		(sum, { rounds, steps }) =>
			sum + rounds * steps.reduce((length, { dose }) => length + effortOfDose(dose, timing), 0),
		0
	);
}

function effortOfDose(dose: Dose, timing: Timing): Seconds {
	const sides = dose.sides === 'none' ? 1 : 2;
	return lowest(dose.sets) * sides * effortOfSet(dose, timing);
}

function effortOfSet(dose: Dose, timing: Timing): Seconds {
	switch (dose.type) {
		case 'hold':
			return lowest(dose.reps) * ((dose.rise ?? timing.rise) + dose.hold + (dose.release ?? timing.release));
		case 'reps':
			return dose.tempo === 'own' ? 0 : lowest(dose.reps) * tempoLength(dose.tempo ?? timing.tempo);
		case 'time':
			return lowest(dose.seconds);
		case 'open':
			return 0;
	}
}

function refused(refusal: string): Compiled {
	return { timeline: null, refusal };
}
