import { compiled } from './compiled.ts';
import type { Compiled } from './compiled.ts';
import { tooMuch } from './bounds.ts';
import { lowest, tempoLength } from './dose.ts';
import type { Dose, Timing } from './dose.ts';
import { formatDuration } from './duration.ts';
import type { Seconds } from './duration.ts';
import type { Routine } from './routine.ts';
import { stepsOf } from './routine.ts';

/** Longer than anybody trains by this app; beyond it the sound of a session would fill a phone's memory. */
export const longestSession: Seconds = 4 * 3600;

const tooLong = `It would take longer than a session can: ${formatDuration(longestSession)} at the most.`;

/**
 * A routine from outside, compiled; or why it cannot be done, in a sentence: nothing in it, more than can be kept, longer
 * than a session can be. What would take days is refused before it is compiled.
 */
export function compiledWithin(routine: Routine, timing: Timing): Compiled {
	if (stepsOf(routine).length === 0) return refused('There is no exercise in it yet.');
	const much = tooMuch(routine);
	if (much) return refused(much);
	if (effortOf(routine, timing) > longestSession) return refused(tooLong);
	const made = compiled(routine, timing);
	const long = made.timeline !== null && made.timeline.total > longestSession;
	return long ? refused(tooLong) : made;
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
