import * as v from 'valibot';
import type { Dose, Timing } from './dose.ts';
import type { PlayerState } from './player.ts';
import type { Routine } from './routine.ts';
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
}

/** Bounds that no honest routine reaches, and that keep a damaged one from filling the memory. */
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
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

const weight = v.pipe(v.number(), v.gtValue(0), v.maxValue(10_000));

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

const dose: v.GenericSchema<unknown, Dose> = v.variant('type', [
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
	dose,
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

/** A finished or ended session, as it is stored. */
export const sessionSchema: v.GenericSchema<unknown, Session> = v.object({
	schema: v.literal(1),
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
	steps: v.array(
		v.object({
			exercise: text,
			name: text,
			kind,
			dose,
			round: whole,
			sets: v.array(
				v.object({
					set: whole,
					side: v.nullable(side),
					reps: index,
					of: index,
					seconds: longTime,
					done: v.boolean()
				})
			)
		})
	)
});

export const journalSchema: v.GenericSchema<unknown, JournalEntry> = v.object({
	schema: v.literal(1),
	id: text,
	routine: routineSchema,
	timing: timingSchema,
	startedAt: timestamp,
	savedAt: timestamp,
	position: longTime,
	visits: v.array(v.object({ phase: index, seconds: longTime, done: v.boolean() })),
	resizes: v.array(v.object({ phase: index, duration: seconds }))
});
