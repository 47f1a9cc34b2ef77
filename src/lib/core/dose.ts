import type { Kind } from './exercise.ts';
import type { Seconds } from './duration.ts';

/** A range as prescribed (8–12); both ends are whole and positive, `from` < `to`. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

export type Count = number | Range;

/** `each`: the whole dose on one side, a switch, the whole dose on the other. `alternate`: left, right, left, … */
export type Sides = 'none' | 'each' | 'alternate';

/** The field's four numbers, in seconds: lower – pause – lift – pause. */
export type Tempo = readonly [lower: Seconds, low: Seconds, lift: Seconds, high: Seconds];

/** A weight to work with: one number for all sets, or one a set. Every number is above zero. */
export interface Load {
	readonly unit: 'kg' | 'lb';
	readonly each: readonly number[];
}

interface Shared {
	readonly sides: Sides;
	readonly sets: Count;
	/** Between sets; absent: by the exercise's kind. */
	readonly rest?: Seconds;
	readonly load?: Load;
}

/** Reps of rise, hold and release. With `alternate`, `reps` counts per side. */
export interface HoldDose extends Shared {
	readonly type: 'hold';
	readonly reps: Count;
	readonly hold: Seconds;
	readonly rise?: Seconds;
	readonly release?: Seconds;
}

/** Reps paced by a tempo (absent: the default one), or at one's own pace. With `alternate`, `reps` counts per side. */
export interface RepsDose extends Shared {
	readonly type: 'reps';
	readonly reps: Count;
	readonly tempo?: Tempo | 'own';
}

/** One stretch or effort of so many seconds a set. */
export interface TimeDose extends Shared {
	readonly type: 'time';
	readonly seconds: Count;
}

/** Until the person says done; `goal` is what they go for, as prescribed (`100 yd`). */
export interface OpenDose extends Shared {
	readonly type: 'open';
	readonly goal?: string;
}

export type Dose = HoldDose | RepsDose | TimeDose | OpenDose;

/** A part of a dose that a source can prescribe, or leave to the app. */
export type DosePart = 'sides' | 'sets' | 'reps' | 'hold' | 'seconds' | 'tempo' | 'goal' | 'rest';

/** What a count comes to: a range is its lower number. */
export function lowest(count: Count): number {
	return typeof count === 'number' ? count : count.from;
}

/** The same dose without its weight, which belongs to one exercise alone. */
export function withoutLoad(dose: Dose): Dose {
	const rest = { ...dose };
	delete rest.load;
	return rest;
}

/** Length of one paced rep. */
export function tempoLength(tempo: Tempo): Seconds {
	return tempo[0] + tempo[1] + tempo[2] + tempo[3];
}

/** The lengths that a person can set; every one is zero or more. */
export interface Timing {
	readonly getReady: Seconds;
	readonly change: Seconds;
	readonly switchSides: Seconds;
	readonly rise: Seconds;
	readonly release: Seconds;
	readonly tempo: Tempo;
	readonly rest: Readonly<Record<Kind, Seconds>>;
	readonly firstSide: Side;
}

export type Side = 'left' | 'right';

/** The defaults of the product's compilation rules. */
export const defaultTiming: Timing = {
	getReady: 10,
	change: 10,
	switchSides: 5,
	rise: 1,
	release: 2,
	tempo: [2, 0, 1, 0],
	rest: { stretch: 10, mobility: 10, release: 10, stability: 30, strength: 60, endurance: 60 },
	firstSide: 'left'
};

export function otherSide(side: Side): Side {
	return side === 'left' ? 'right' : 'left';
}

/** `Left side`, `Right side`; empty where sides do not matter. */
export function sideName(side: Side | null): string {
	return side === null ? '' : side === 'left' ? 'Left side' : 'Right side';
}
