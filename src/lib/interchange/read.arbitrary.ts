import { stepPrescription } from '#lib/core/prescription.ts';
import type { Routine } from '#lib/core/routine.ts';
import { library } from '#lib/content/library.ts';
import type { FileReading, ReadRoutines } from './file-reading.ts';
import { readFile } from './recognise.ts';

/** What the tests of the formats share. */

/** Ids that can be told apart: `new-1`, `new-2`, … */
function counting(): () => string {
	let count = 0;
	return () => `new-${++count}`;
}

export function readBytes(bytes: Uint8Array, name = 'file.json'): FileReading {
	return readFile(name, bytes, library, counting());
}

/** Reads a file of text; a value is written as JSON first. */
export function readContent(content: unknown, name?: string): FileReading {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	return readBytes(new TextEncoder().encode(text), name);
}

/** The same, where there have to be routines in it. */
export function routinesIn(content: unknown, name?: string): ReadRoutines {
	const reading = readContent(content, name);
	if (!reading.ok) throw new Error(`Not read: ${reading.sentence}`);
	if (reading.kind !== 'routines') throw new Error('Not read as an app’s file.');
	return reading;
}

/** A routine in words: a line a step, and before them what a block repeats. */
export function inLines({ blocks }: Routine): string[] {
	return blocks.flatMap(({ rounds, rest, steps }) => [
		...(rounds > 1 ? [`${rounds} rounds, rest ${rest} s`] : []),
		...steps.map((step) => `${step.name}: ${stepPrescription(step)}${step.note ? ` (${step.note})` : ''}`)
	]);
}
