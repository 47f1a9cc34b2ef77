import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tooMuch } from '#lib/core/bounds.ts';
import { ownPictureSchema } from '#lib/core/own-routine.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { routineSchema } from '#lib/core/schema.ts';
import type { FileReading } from './file-reading.ts';
import { readBytes, readContent } from './read.arbitrary.ts';
import { damaged, large, samples } from './samples.arbitrary.ts';

/** `npm run fuzz` takes its time. */
const runs = import.meta.env.MODE === 'fuzz' ? 5000 : 500;
/** Milliseconds. */
const longest = 50;

/**
 * Reads a file, in no more time of the processor than 20 KB may take, and larger ones their share. The first time of
 * some code is slow, and so is one that waits for memory: it has three tries.
 */
function readAtOnce(bytes: Uint8Array): FileReading {
	const most = longest * Math.max(1, bytes.length / 20_000);
	for (let tries = 1; ; tries++) {
		const before = cpuUsage();
		const reading = readBytes(bytes);
		const { user, system } = cpuUsage(before);
		if (user + system < most * 1000) return reading;
		if (tries === 3) throw new Error(`It took ${(user + system) / 1000} ms.`);
	}
}

/** What is wrong with what came of a file; `null` where nothing is. */
function wrongWith(reading: FileReading): string | null {
	if (!reading.ok) return reading.sentence && reading.remedy ? null : 'nothing said';
	if (reading.kind !== 'routines') return null;
	const { routines, pictures } = reading;
	if (routines.length === 0) return 'no routine';
	if (new Set(routines.map(({ id }) => id)).size < routines.length) return 'an id twice';
	if (!pictures.every((picture) => v.is(ownPictureSchema, picture))) return 'a picture that is none';
	for (const routine of routines) {
		if (!v.is(routineSchema, routine)) return 'a routine that is none';
		if (tooMuch(routine) !== null || stepsOf(routine).length === 0) return 'more or less than a routine';
		if (routine.source !== null || stepsOf(routine).some(({ ours }) => ours.length > 0))
			return 'not one’s own';
	}
	return null;
}

describe('a file that is whole', () => {
	it.each(Object.entries(samples))('of %s is recognised', (kind, text) => {
		const reading = readContent(text);
		const app = kind === 'table' ? 'My PT' : kind;
		expect(reading).toMatchObject(kind === 'text' ? { kind } : { app });
		expect(wrongWith(reading)).toBeNull();
	});
});

describe('a damaged file is read or refused, at once', () => {
	const bytesOf = (text: string) => new TextEncoder().encode(text);
	const small = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.json().map(bytesOf));

	it.each([
		...Object.entries(samples).map(([kind, text]) => [kind, runs, damaged(text).map(bytesOf)] as const),
		...Object.entries(large).map(
			([kind, text]) => [`20 KB of ${kind}`, runs / 50, damaged(text).map(bytesOf)] as const
		),
		['anything', runs, small] as const
	])('of %s', { timeout: 120_000 }, (_, numRuns, files) => {
		fc.assert(
			fc.property(files, (bytes) => {
				expect(wrongWith(readAtOnce(bytes))).toBeNull();
			}),
			{ numRuns }
		);
	});
});
