import * as v from 'valibot';
import type { Dose } from './dose.ts';
import { doseSchema } from './schema.ts';

/** A dose that the person has agreed to, in place of a routine's own. */
export interface Agreed {
	/** Of the step among all of the routine's steps (`stepsOf`), from 0. */
	readonly place: number;
	readonly exercise: string;
	/** The routine's own dose when this was agreed to: where that is another by now, this one has gone out of use. */
	readonly of: Dose;
	readonly dose: Dose;
	/** Milliseconds since 1970. Only sessions begun after it tell how this dose went. */
	readonly at: number;
}

/** A proposal that the person did not want: it is not made again for some sessions. */
export interface Refused {
	/** Of the step; `null`: about the whole routine. */
	readonly place: number | null;
	readonly what: 'raise' | 'ease';
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** What the person has agreed to, or refused, of a routine's doses. */
export interface Progress {
	readonly schema: 1;
	/** Of the routine. */
	readonly id: string;
	readonly doses: readonly Agreed[];
	readonly refused: readonly Refused[];
	/** Milliseconds since 1970. */
	readonly changedAt: number;
}

/** Of a routine for which nothing was agreed to, or refused. */
export function noProgress(id: string): Progress {
	return { schema: 1, id, doses: [], refused: [], changedAt: 0 };
}

/** With a dose agreed to, in place of what was agreed to for that step before. */
export function agreeing(progress: Progress, agreed: Agreed): Progress {
	const others = progress.doses.filter(({ place }) => place !== agreed.place);
	return { ...progress, doses: [...others, agreed], changedAt: agreed.at };
}

/** With a refusal, in place of an older one of the same. */
export function refusing(progress: Progress, refused: Refused): Progress {
	const others = progress.refused.filter(
		({ place, what }) => place !== refused.place || what !== refused.what
	);
	return { ...progress, refused: [...others, refused], changedAt: refused.at };
}

/** With a step's own dose again. It is raised anew only after as many sessions as after a refusal. */
export function settingBack(progress: Progress, place: number, at: number): Progress {
	const doses = progress.doses.filter((agreed) => agreed.place !== place);
	return refusing({ ...progress, doses }, { place, what: 'raise', at });
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const timestamp = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const exercise = v.pipe(v.string(), v.maxLength(2_000));

export const progressSchema: v.GenericSchema<unknown, Progress> = v.object({
	schema: v.literal(1),
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
	doses: v.pipe(
		v.array(v.object({ place, exercise, of: doseSchema, dose: doseSchema, at: timestamp })),
		v.maxLength(1_000)
	),
	refused: v.pipe(
		v.array(v.object({ place: v.nullable(place), what: v.picklist(['raise', 'ease']), at: timestamp })),
		v.maxLength(2_001)
	),
	changedAt: timestamp
});
