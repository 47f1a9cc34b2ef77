import { kindOfSteps, placeOfSteps } from './character.ts';
import { ownExerciseId } from './library.ts';
import type { Library } from './library.ts';
import type { Step } from './routine.ts';
import { stepsOf } from './routine.ts';
import { printRoutine } from './text/print.ts';
import { readText } from './text/read.ts';
import type { ReadLine, Reading } from './text/reading.ts';

/** The text with another line in the place of one. Line breaks in it are spaces: it stays one line. */
export function withLine(text: string, index: number, line: string): string {
	return text
		.split('\n')
		.with(index, line.replaceAll(/[\r\n]+/gu, ' '))
		.join('\n');
}

/**
 * The text with another exercise in the place of the one that a step was taken for; `null`: one of the person's own, by
 * the name that stands there. The line that makes the step is written anew in the text form, and takes in the lines
 * that only add to it. Nothing changes where there is no such step, or no such exercise.
 */
export function withExercise(
	text: string,
	reading: Reading,
	place: number,
	exercise: string | null,
	library: Library
): string {
	const index = reading.lines.findIndex(({ steps }) => steps.includes(place));
	const line = reading.lines[index];
	const step = stepsOf(reading.routine)[place];
	const other =
		line && step && (exercise === null ? asOwn(line, step, place) : asKnown(step, exercise, library));
	if (!line || !other) return text;
	const begun = new Set(line.steps);
	const steps = stepsOf(reading.routine);
	const written = line.steps.flatMap((each) => inText(each === place ? other : steps[each]!, library));
	const lines = reading.lines.flatMap((each, at) => {
		if (at === index) return written;
		return at > index && addsOnlyTo(begun, each) ? [] : [each.text];
	});
	return lines.join('\n');
}

function asKnown(step: Step, exercise: string, library: Library): Step | null {
	const known = library.find(({ id }) => id === exercise);
	return known ? { ...step, exercise: known.id, name: known.name, kind: known.kind } : null;
}

/** Read without a library, a line has its names as they stand there. */
function asOwn(line: ReadLine, step: Step, place: number): Step {
	const bare = stepsOf(readText(line.text, []).routine);
	const name = bare[line.steps.indexOf(place)]?.name ?? step.name;
	return { ...step, exercise: ownExerciseId(name), name };
}

function addsOnlyTo(begun: ReadonlySet<number>, { kind, steps }: ReadLine): boolean {
	const adds = kind === 'part' || kind === 'about';
	return adds && steps.length > 0 && steps.every((place) => begun.has(place));
}

/** A step as lines of the text form: what a routine of it alone has under its title. */
function inText(step: Step, library: Library): string[] {
	const blocks = [{ rounds: 1, steps: [step] }];
	const alone = { title: 'x', note: '', cautions: [], blocks };
	const kind = kindOfSteps([step]);
	const place = placeOfSteps([step], library);
	const [, ...lines] = printRoutine({ ...alone, kind, place }, library).split('\n');
	return lines.filter((line) => line !== '');
}
