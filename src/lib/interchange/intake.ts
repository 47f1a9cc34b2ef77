import { mostRoutines, mostSteps } from '#lib/core/bounds.ts';
import { kindOfSteps, placeOfSteps } from '#lib/core/character.ts';
import type { Library } from '#lib/core/library.ts';
import { whyNotKept } from '#lib/core/own-routine.ts';
import type { OwnPicture } from '#lib/core/own-routine.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Block, Routine } from '#lib/core/routine.ts';
import { nameFinder } from '#lib/core/text/names.ts';
import type { FoundName } from '#lib/core/text/names.ts';
import type { FileReading } from './file-reading.ts';
import { Leftovers, quoted } from './leftovers.ts';

/** What the reader of a format needs beside the file. */
export interface Intake {
	readonly library: Library;
	/** The library's exercise of a name, asked once a name. */
	readonly find: (name: string) => FoundName | null;
	readonly newId: () => string;
	readonly left: Leftovers;
	/** How many steps more may be written out than stand in the file: few bytes could stand for very many. */
	readonly room: { steps: number };
	/** What to call a routine that has no title in the file. */
	readonly fileName: string;
}

export function newIntake(library: Library, newId: () => string, fileName: string): Intake {
	const found = new Map<string, FoundName | null>();
	const find = (name: string) => {
		if (!found.has(name)) found.set(name, nameFinder(library).find(name));
		return found.get(name) ?? null;
	};
	return { library, find, newId, left: new Leftovers(), room: { steps: 4 * mostSteps }, fileName };
}

/** One line of text: what is not fit to be seen is a space, and no two spaces stand together. */
export function oneLine(text: string): string {
	return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** A note as a step keeps it: lines, none of them empty. Empty where there is nothing to keep. */
export function noteLines(text: string): string {
	return text
		.split(/[\n\r\u2028\u2029]+/u)
		.map(oneLine)
		.filter((line) => line !== '')
		.join('\n');
}

/** A routine of the person's own from what another app calls one; `null`, and why in `left`, where it cannot be kept. */
export function madeRoutine(title: string, blocks: readonly Block[], intake: Intake): Routine | null {
	const steps = blocks.flatMap((block) => block.steps);
	const routine = {
		id: intake.newId(),
		title: oneLine(title) || oneLine(intake.fileName) || 'Untitled',
		note: '',
		source: null,
		place: placeOfSteps(steps, intake.library),
		kind: kindOfSteps(steps),
		cautions: [],
		blocks: blocks.filter((block) => block.steps.length > 0)
	};
	return keepable(routine, intake.left);
}

/** The routine, if it is one that can be kept; else `null`, and why in `left`. */
export function keepable(routine: Routine, left: Leftovers): Routine | null {
	if (stepsOf(routine).length === 0) {
		left.named('Left out, as there is no exercise in it', quoted(routine.title));
		return null;
	}
	const why = whyNotKept(routine);
	if (why) left.named(`${why} Left out`, quoted(routine.title));
	return why ? null : routine;
}

/** Routines of a list in a file, each read by itself; no more than one file can bring. */
export function eachRead(
	values: readonly unknown[],
	{ left }: Intake,
	read: (value: unknown) => Routine | null
): readonly Routine[] {
	const more = values.length - mostRoutines;
	if (more > 0) left.say(`One file can bring ${mostRoutines} routines; the ${more} after them are left out.`);
	return values
		.slice(0, mostRoutines)
		.map(read)
		.filter((routine) => routine !== null);
}

/** What came of a whole file of an app. */
export function outcome(
	app: string,
	routines: readonly Routine[],
	left: Leftovers,
	pictures: readonly OwnPicture[] = []
): FileReading {
	if (routines.length > 0)
		return { ok: true, kind: 'routines', app, routines, pictures, left: left.sentences };
	return {
		ok: false,
		sentence: [`This file of ${app} holds nothing to take over.`, ...left.sentences.slice(0, 2)].join(' '),
		remedy: 'Export it once more there, or paste the exercises as text.'
	};
}
