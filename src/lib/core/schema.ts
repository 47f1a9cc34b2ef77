import * as v from 'valibot';
import { mostCount, mostSeconds, mostWeight } from './bounds.ts';
import { dayOf, isDay } from './day.ts';
import type { Dose, Timing } from './dose.ts';
import type { PlayerState } from './player.ts';
import type { Routine } from './routine.ts';
import type { CheckIn, Said } from './said.ts';
import type { Session } from './session.ts';
import type { Variant } from './variant.ts';

/** A session under way, as it is journalled: all that is needed to go on at the same second. */
export interface JournalEntry extends Pick<PlayerState, 'position' | 'visits' | 'resizes'> {
	readonly schema: 1;
	readonly id: string;
	readonly routine: Routine;
	readonly timing: Timing;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	readonly savedAt: number;
	/** What the person has said of it so far. */
	readonly said?: Said;
}

/** Bounds that no honest routine reaches, and that keep a damaged one from filling the memory. */
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(mostSeconds));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostCount));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Milliseconds since 1970, up to where a `Date` ends. */
const timestamp = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** Longer than any session can be: ten thousand days. */
const longTime = v.pipe(v.number(), v.minValue(0), v.maxValue(864_000_000));
const text = v.pipe(v.string(), v.maxLength(2_000));

const kind = v.picklist(['strength', 'stability', 'stretch', 'mobility', 'endurance', 'release']);
const side = v.picklist(['left', 'right']);
const count = v.union([whole, v.object({ from: whole, to: whole })]);
const tempo = v.tuple([seconds, seconds, seconds, seconds]);

const weight = v.pipe(v.number(), v.gtValue(0), v.maxValue(mostWeight));

const shared = {
	sides: v.picklist(['none', 'each', 'alternate']),
	sets: count,
	rest: v.exactOptional(seconds),
	load: v.exactOptional(
		v.object({
			unit: v.picklist(['kg', 'lb']),
			each: v.pipe(v.array(weight), v.minLength(1), v.maxLength(100))
		})
	)
};

export const doseSchema: v.GenericSchema<unknown, Dose> = v.variant('type', [
	v.object({
		...shared,
		type: v.literal('hold'),
		reps: count,
		hold: seconds,
		rise: v.exactOptional(seconds),
		release: v.exactOptional(seconds)
	}),
	v.object({
		...shared,
		type: v.literal('reps'),
		reps: count,
		tempo: v.exactOptional(v.union([tempo, v.literal('own')]))
	}),
	v.object({ ...shared, type: v.literal('time'), seconds: count }),
	v.object({ ...shared, type: v.literal('open'), goal: v.exactOptional(text) })
]);

const step = v.object({
	exercise: text,
	name: text,
	kind,
	dose: doseSchema,
	ours: v.array(v.picklist(['sides', 'sets', 'reps', 'hold', 'seconds', 'tempo', 'goal', 'rest'])),
	pause: v.exactOptional(seconds),
	note: v.exactOptional(text),
	picture: v.exactOptional(text)
});

const variant: v.GenericSchema<unknown, Variant> = v.object({
	effort: v.picklist(['easier', 'normal', 'longer']),
	leftOut: v.array(text),
	swapped: v.array(v.object({ from: text, to: text }))
});

export const routineSchema: v.GenericSchema<unknown, Routine> = v.object({
	id: text,
	title: text,
	note: text,
	source: v.nullable(text),
	place: v.picklist(['floor', 'standing', 'desk', 'gym']),
	kind,
	cautions: v.array(text),
	blocks: v.array(v.object({ rounds: whole, rest: v.exactOptional(seconds), steps: v.array(step) })),
	basedOn: v.exactOptional(v.object({ id: text, title: text })),
	today: v.exactOptional(variant)
});

/** The lengths that a person can set. */
export const timingSchema: v.GenericSchema<unknown, Timing> = v.object({
	getReady: seconds,
	change: seconds,
	switchSides: seconds,
	rise: seconds,
	release: seconds,
	tempo,
	rest: v.object({
		stretch: seconds,
		mobility: seconds,
		release: seconds,
		stability: seconds,
		strength: seconds,
		endurance: seconds
	}),
	firstSide: side
});

const scale = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const skipReason = v.picklist(['pain', 'tired', 'time', 'equipment', 'other']);

const checkIn: v.GenericSchema<unknown, CheckIn> = v.object({
	before: v.exactOptional(scale(0, 10)),
	after: v.exactOptional(scale(0, 10)),
	effort: v.exactOptional(scale(1, 5)),
	alarm: v.exactOptional(v.literal(true)),
	note: v.exactOptional(text)
});

const said: v.GenericSchema<unknown, Said> = v.object({
	checkIn: v.exactOptional(checkIn),
	steps: v.exactOptional(
		v.record(
			v.pipe(v.string(), v.regex(/^\d{1,7}$/)),
			v.object({
				hurt: v.exactOptional(v.literal(true)),
				skipped: v.exactOptional(skipReason),
				weights: v.exactOptional(v.pipe(v.array(v.nullable(weight)), v.maxLength(mostCount))),
				unit: v.exactOptional(v.picklist(['kg', 'lb']))
			})
		)
	)
});

const setDone = v.object({
	set: whole,
	side: v.nullable(side),
	reps: index,
	of: index,
	seconds: longTime,
	done: v.boolean(),
	load: v.exactOptional(v.object({ unit: v.picklist(['kg', 'lb']), weight })),
	distance: v.exactOptional(
		v.object({
			unit: v.picklist(['m', 'km', 'yd', 'mi']),
			length: v.pipe(v.number(), v.gtValue(0), v.maxValue(1_000_000))
		})
	)
});

const stepDone = v.object({
	exercise: text,
	name: text,
	kind,
	dose: doseSchema,
	round: whole,
	sets: v.array(setDone),
	hurt: v.exactOptional(v.literal(true)),
	skipped: v.exactOptional(skipReason)
});

const sessionFields = {
	id: text,
	routine: v.object({
		id: text,
		title: text,
		kind,
		source: v.nullable(text),
		today: v.exactOptional(variant)
	}),
	startedAt: timestamp,
	endedAt: timestamp,
	complete: v.boolean(),
	elapsed: longTime,
	steps: v.array(stepDone)
};

/** A finished or ended session, as it is stored. */
export const storedSessionSchema: v.GenericSchema<unknown, Session> = v.object({
	...sessionFields,
	schema: v.literal(2),
	day: v.pipe(v.string(), v.check(isDay)),
	changedAt: timestamp,
	checkIn: v.exactOptional(checkIn),
	origin: v.exactOptional(v.picklist(['hand', 'strong', 'hevy', 'my-pt']))
});

/** Before version 2 a session did not say on which day it was: it is taken to have been where the device is now. */
const olderSession = v.pipe(
	v.object({ ...sessionFields, schema: v.literal(1) }),
	v.transform((older): Session => ({
		...older,
		schema: 2,
		day: dayOf(older.startedAt),
		changedAt: older.endedAt
	}))
);

/** A session of any version so far, brought to that of today. */
export const sessionSchema: v.GenericSchema<unknown, Session> = v.union([storedSessionSchema, olderSession]);

export const journalSchema: v.GenericSchema<unknown, JournalEntry> = v.object({
	schema: v.literal(1),
	id: text,
	routine: routineSchema,
	timing: timingSchema,
	startedAt: timestamp,
	savedAt: timestamp,
	position: longTime,
	visits: v.array(v.object({ phase: index, seconds: longTime, done: v.boolean() })),
	resizes: v.array(v.object({ phase: index, duration: seconds })),
	said: v.exactOptional(said)
});
