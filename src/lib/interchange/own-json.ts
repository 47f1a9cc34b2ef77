import * as v from 'valibot';
import { ownPictureSchema } from '#lib/core/own-routine.ts';
import type { OwnPicture } from '#lib/core/own-routine.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { FileReading } from './file-reading.ts';
import { eachRead, outcome } from './intake.ts';
import type { Intake } from './intake.ts';
import { fileVersion, routinesFileSchema, upToDate } from './own-format.ts';
import { readOwnRoutine } from './own-routine.ts';
import { isRecord, keysWithout, listOf } from './record.ts';
import type { JsonRecord } from './record.ts';

/**
 * Routines as a file of Holdfast's own, with the pictures that their steps call; what is for today alone stays behind.
 * The same routines at the same time (milliseconds since 1970) always give the same text.
 *
 * @throws ValiError on what is no routine or no picture.
 */
export function writeRoutinesFile(
	routines: readonly Routine[],
	pictures: readonly OwnPicture[],
	now: number
): string {
	const file = v.parse(routinesFileSchema, {
		app: 'holdfast',
		format: 'routines',
		version: fileVersion,
		exportedAt: new Date(now).toISOString(),
		routines,
		pictures
	});
	const withoutToday = (key: string, value: unknown) => (key === 'today' ? undefined : value);
	return JSON.stringify(file, withoutToday, '\t') + '\n';
}

/** Whether this is one of our files, of whichever version. */
export function isOwnFile(value: unknown): value is JsonRecord {
	return isRecord(value) && value.app === 'holdfast';
}

/**
 * Reads a file of Holdfast's own, of any version; of a newer one what is known. A field, a step, a routine or a picture
 * that does not fit is listed, and the rest is kept.
 */
export function readOwnFile(file: JsonRecord, intake: Intake): FileReading {
	const { left } = intake;
	const version = Number.isInteger(file.version) ? Number(file.version) : 0;
	if (version < 1 || !Array.isArray(file.routines)) {
		return {
			ok: false,
			sentence: 'This file of Holdfast has no routines in it, or is damaged.',
			remedy: 'Export the routines once more on the device that has them.'
		};
	}
	if (version > fileVersion) {
		left.say('A newer Holdfast wrote this file. What this one knows is taken over; update it to have all.');
	}
	const current = upToDate(file, version);
	for (const key of keysWithout(current, routinesFileSchema.entries))
		left.named('Not understood, and left out', `“${key}”`);
	const pictures = readPictures(current.pictures, intake);
	const pictureIds = new Set(pictures.map(({ id }) => id));
	const read = eachRead(listOf(current.routines), intake, (value) =>
		readOwnRoutine(value, pictureIds, intake)
	);
	const routines = eachItsOwnId(read, intake);
	return outcome('Holdfast', routines, left, called(pictures, routines, intake));
}

function readPictures(value: unknown, { left }: Intake): readonly OwnPicture[] {
	const pictures = new Map<string, OwnPicture>();
	for (const entry of listOf(value)) {
		const picture = v.safeParse(ownPictureSchema, entry);
		if (picture.success) pictures.set(picture.output.id, picture.output);
		else left.thing('picture that cannot be shown', 1, 'pictures that cannot be shown');
	}
	return [...pictures.values()];
}

function called(
	pictures: readonly OwnPicture[],
	routines: readonly Routine[],
	{ left }: Intake
): readonly OwnPicture[] {
	const ids = new Set(routines.flatMap((routine) => stepsOf(routine).map(({ picture }) => picture)));
	const shown = pictures.filter(({ id }) => ids.has(id));
	left.thing('picture that no step calls', pictures.length - shown.length, 'pictures that no step calls');
	return shown;
}

function eachItsOwnId(routines: readonly Routine[], { newId }: Intake): readonly Routine[] {
	const taken = new Set<string>();
	return routines.map((routine) => {
		const id = taken.has(routine.id) ? newId() : routine.id;
		taken.add(id);
		return { ...routine, id };
	});
}
