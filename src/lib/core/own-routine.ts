import * as v from 'valibot';
import { tooMuch } from './bounds.ts';
import type { Routine } from './routine.ts';
import { routineSchema } from './schema.ts';

/** A routine of the person's own, as it is stored. */
export interface OwnRoutine {
	readonly schema: 1;
	/** That of the routine. */
	readonly id: string;
	readonly routine: Routine;
	/** Milliseconds since 1970. */
	readonly createdAt: number;
	readonly changedAt: number;
}

/** What was being edited and is not saved yet: it may have no title, and no steps. */
export interface Draft {
	readonly schema: 1;
	/** Of the routine. */
	readonly id: string;
	readonly routine: Routine;
	/** The text form as it was being typed, where it holds more than was understood; else `null`. */
	readonly text: string | null;
	readonly savedAt: number;
}

/** A picture of the person's own, made small enough to keep. */
export interface OwnPicture {
	readonly schema: 1;
	readonly id: string;
	/** A `data:` URL of a WebP, JPEG or PNG. */
	readonly data: string;
	readonly savedAt: number;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const timestamp = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

const sameId = <Value extends { id: string; routine: Routine }>(value: Value) =>
	value.id === value.routine.id;

export const ownRoutineSchema: v.GenericSchema<unknown, OwnRoutine> = v.pipe(
	v.object({
		schema: v.literal(1),
		id,
		routine: routineSchema,
		createdAt: timestamp,
		changedAt: timestamp
	}),
	v.check(sameId)
);

/** Why a routine cannot be kept, in a sentence; `null` for one that can be, and can be read back. */
export function whyNotKept(routine: Routine): string | null {
	return (
		tooMuch(routine) ?? (v.is(routineSchema, routine) ? null : 'A number in it is more than can be kept.')
	);
}

/** The longest text of a draft, in characters. */
export const longestDraft = 200_000;

export const draftSchema: v.GenericSchema<unknown, Draft> = v.pipe(
	v.object({
		schema: v.literal(1),
		id,
		routine: routineSchema,
		text: v.nullable(v.pipe(v.string(), v.maxLength(longestDraft))),
		savedAt: timestamp
	}),
	v.check(sameId)
);

/** The longest `data:` URL of a picture that is kept, in characters: three quarters of that in bytes. */
export const longestPicture = 400_000;

export const ownPictureSchema: v.GenericSchema<unknown, OwnPicture> = v.object({
	schema: v.literal(1),
	id,
	data: v.pipe(
		v.string(),
		v.maxLength(longestPicture),
		v.regex(/^data:image\/(?:webp|jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/)
	),
	savedAt: timestamp
});
