import * as v from 'valibot';
import { ownPictureSchema } from '#lib/core/own-routine.ts';
import { routineSchema } from '#lib/core/schema.ts';

/** A file of routines, as it is written today. Published as `static/schemas/routines-1.json`. */
export const routinesFileSchema = v.object({
	app: v.literal('holdfast'),
	format: v.literal('routines'),
	version: v.literal(1),
	/** When it was written. */
	exportedAt: v.pipe(v.string(), v.isoTimestamp()),
	routines: v.array(routineSchema),
	/** Those that steps call by their ids. */
	pictures: v.array(ownPictureSchema)
});

export const fileVersion = 1;

/** Turns a file of one version into one of the next. */
export type Migration = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * The first makes version 2 of version 1, and so on; they only ever append. A file of version 2 will have its own
 * schema in `static/schemas`, and what was written before goes through here.
 */
const migrations: readonly Migration[] = [];

/** A file of any version up to `fileVersion`, as one of that version. A newer one comes back as it is. */
export function upToDate(
	file: Readonly<Record<string, unknown>>,
	version: number,
	steps: readonly Migration[] = migrations
): Readonly<Record<string, unknown>> {
	return steps.slice(version - 1).reduce((older, step) => step(older), file);
}
