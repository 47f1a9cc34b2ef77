import type { Routine } from './routine.ts';
import { stepsOf } from './routine.ts';

/** What a routine may hold at the most. No honest one comes near; a hostile one is refused with a sentence. */
export const mostSteps = 1000;
export const mostBlocks = 200;
export const longestName = 200;
export const longestNote = 2000;

/** The largest count of sets, reps or rounds, the longest time of one thing, in seconds, and the heaviest weight. */
export const mostCount = 10_000;
export const mostSeconds = 86_400;
export const mostWeight = 10_000;

/** The longest text that is read, in characters, and the largest file, in bytes. */
export const longestText = 100_000;
export const largestFile = 8_000_000;
/** Routines in one file. */
export const mostRoutines = 500;

/** Why a routine is more than can be kept, in a sentence; `null` for one that is not. */
export function tooMuch(routine: Routine): string | null {
	const steps = stepsOf(routine);
	if (steps.length > mostSteps) return `A routine can have ${mostSteps} steps at the most.`;
	if (routine.blocks.length > mostBlocks) return `A routine can have ${mostBlocks} blocks at the most.`;
	const names = [routine.title, ...steps.map(({ name }) => name)];
	if (names.some((name) => name.length > longestName))
		return `A name can have ${longestName} characters at the most.`;
	const notes = [routine.note, ...routine.cautions, ...steps.map(({ note }) => note ?? '')];
	if (notes.some((note) => note.length > longestNote))
		return `A note can have ${longestNote} characters at the most.`;
	return null;
}
