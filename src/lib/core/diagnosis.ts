import * as v from 'valibot';
import type { Seconds } from './duration.ts';
import type { SoundMode } from './sound.ts';

/** How a sound that had stopped came back. */
export type Return = 'back by itself' | 'back when shown' | 'back by a tap';

/** `paused`: nobody had asked for it. `stalled`: it said that it sounded, and stood still. `ended`: by the person. */
export type Happening =
	| 'start'
	| 'sample'
	| 'hidden'
	| 'shown'
	| 'frozen'
	| 'resumed'
	| 'paused'
	| 'stalled'
	| 'refused'
	| Return
	| 'ended'
	| 'finished'
	| 'given up';

export interface Entry {
	/** Milliseconds since the start, by a clock that nobody sets. */
	readonly at: number;
	/** Milliseconds since 1970, as the wall clock said. */
	readonly wall: number;
	/** Where the sound was. */
	readonly position: Seconds;
	readonly what: Happening;
}

/** What a test ran on. `null` where the browser does not say. */
export interface Device {
	readonly userAgent: string;
	readonly mode: SoundMode;
	/** `390 × 844 at 3`: in CSS pixels, and device pixels to each. */
	readonly screen: string;
	/** In a window of its own, rather than in a tab. */
	readonly installed: boolean;
	readonly audioSession: string | null;
	readonly outputLatency: Seconds | null;
	readonly appVersion: string | null;
}

/** A test of the sound as it went, in order of time. Without an end it was cut off. */
export interface DiagnosisLog {
	readonly schema: 1;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	readonly device: Device;
	readonly entries: readonly Entry[];
}

const happenings: Readonly<Record<Happening, true>> = {
	start: true,
	sample: true,
	hidden: true,
	shown: true,
	frozen: true,
	resumed: true,
	paused: true,
	stalled: true,
	refused: true,
	'back by itself': true,
	'back when shown': true,
	'back by a tap': true,
	ended: true,
	finished: true,
	'given up': true
};

const text = v.pipe(v.string(), v.maxLength(2_000));
/** Milliseconds since 1970, up to where a `Date` ends. */
const timestamp = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

export const diagnosisSchema: v.GenericSchema<unknown, DiagnosisLog> = v.object({
	schema: v.literal(1),
	startedAt: timestamp,
	device: v.object({
		userAgent: text,
		mode: v.picklist(['follow-along', 'with-music']),
		screen: text,
		installed: v.boolean(),
		audioSession: v.nullable(text),
		outputLatency: v.nullable(v.number()),
		appVersion: v.nullable(text)
	}),
	entries: v.array(
		v.object({
			at: v.pipe(v.number(), v.finite()),
			wall: timestamp,
			position: v.pipe(v.number(), v.finite()),
			what: v.picklist(Object.keys(happenings) as Happening[])
		})
	)
});

/** Whether the sound goes on from here, as far as anybody knew. */
export function beginsSound({ what }: Entry): boolean {
	return what === 'start' || isReturn(what);
}

export function isReturn(what: Happening): what is Return {
	return what === 'back by itself' || what === 'back when shown' || what === 'back by a tap';
}
