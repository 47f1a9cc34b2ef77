import type { Degrees, Vector } from './vector.ts';

/** Bending of a part of the spine, spread over its joints: forward, to the right, and turning to the right. */
export interface Bend {
	readonly flex: Degrees;
	readonly side: Degrees;
	readonly turn: Degrees;
}

export interface Arm {
	/** The shoulder blade drawn back towards the spine; below 0 forward, around the chest. */
	readonly blade: Degrees;
	/** The shoulder drawn up towards the ear. */
	readonly shrug: Degrees;
	/** The upper arm forward and up: 0 hangs, 90 points ahead, 180 points overhead. */
	readonly flex: Degrees;
	/** From there out to the side, away from the middle; below 0 across the body. */
	readonly abduct: Degrees;
	/** About its own length, outwards. With 0 the elbow bends the forearm forward. */
	readonly turn: Degrees;
	readonly elbow: Degrees;
	/** The hand, in the plane of the elbow: above 0 further the way the elbow bends. */
	readonly wrist: Degrees;
}

export interface Leg {
	/** The thigh forward and up: 0 stands, 90 points ahead; below 0 back. */
	readonly flex: Degrees;
	readonly abduct: Degrees;
	/** About its own length, outwards: the toes turned out. */
	readonly turn: Degrees;
	readonly knee: Degrees;
	/** The toes drawn towards the shin; below 0 pointed. */
	readonly ankle: Degrees;
	/** The toes bent up against the foot, as when the weight is on them. */
	readonly toes: Degrees;
}

/** How the pelvis is held: tipped forward (90 is face down, −90 on the back), leaning to the right, turned to the right. */
export interface Lean {
	readonly pitch: Degrees;
	readonly roll: Degrees;
	readonly turn: Degrees;
}

/** Every angle of a body. */
export interface Posture {
	readonly pelvis: Lean;
	readonly lumbar: Bend;
	readonly thoracic: Bend;
	readonly neck: Bend;
	readonly leftArm: Arm;
	readonly rightArm: Arm;
	readonly leftLeg: Leg;
	readonly rightLeg: Leg;
}

export type Part = keyof Posture;

/** A place of the body that can rest on something. */
export type Contact =
	| 'seat'
	| 'back of the pelvis'
	| 'front of the pelvis'
	| 'left hip'
	| 'right hip'
	| 'upper back'
	| 'chest'
	| 'head'
	| `${'left' | 'right'} ${'hand' | 'elbow' | 'knee' | 'foot' | 'toes' | 'heel'}`;

/** A position as it is written down: only what differs from standing straight, `arms` and `legs` for both sides. */
export type Pose = { readonly [part in Part]?: Partial<Posture[part]> } & {
	readonly arms?: Partial<Arm>;
	readonly legs?: Partial<Leg>;
	/** What rests on something here, besides what never moves. */
	readonly touches?: readonly Contact[];
	/** The whole body moved from where the start has it, in body heights. */
	readonly moved?: Vector;
};

const straight: Bend = { flex: 0, side: 0, turn: 0 };
const arm: Arm = { blade: 0, shrug: 0, flex: 0, abduct: 6, turn: 0, elbow: 8, wrist: 0 };
const leg: Leg = { flex: 0, abduct: 3, turn: 6, knee: 0, ankle: 0, toes: 0 };

/** Every angle of a position, what it leaves out taken from standing straight. */
export function postureOf(pose: Pose): Posture {
	return {
		pelvis: { pitch: 0, roll: 0, turn: 0, ...pose.pelvis },
		lumbar: { ...straight, ...pose.lumbar },
		thoracic: { ...straight, ...pose.thoracic },
		neck: { ...straight, ...pose.neck },
		leftArm: { ...arm, ...pose.arms, ...pose.leftArm },
		rightArm: { ...arm, ...pose.arms, ...pose.rightArm },
		leftLeg: { ...leg, ...pose.legs, ...pose.leftLeg },
		rightLeg: { ...leg, ...pose.legs, ...pose.rightLeg }
	};
}

type Range = readonly [least: Degrees, most: Degrees];
type Ranges = {
	readonly [part in Exclude<Part, 'pelvis'>]: { readonly [angle in keyof Posture[part]]: Range };
};

const armRanges = {
	blade: [-30, 30],
	shrug: [-10, 30],
	flex: [-60, 185],
	abduct: [-60, 180],
	turn: [-90, 95],
	elbow: [0, 150],
	wrist: [-90, 90]
} as const;

const legRanges = {
	flex: [-30, 140],
	abduct: [-40, 70],
	turn: [-50, 70],
	knee: [0, 160],
	ankle: [-70, 35],
	toes: [-5, 85]
} as const;

/**
 * How far each joint goes, in degrees: the normal ranges of motion of clinical goniometry (American Academy of
 * Orthopaedic Surgeons), those of hip and knee as with the body's weight upon them, the shoulder's with its blade.
 */
export const ranges: Ranges = {
	lumbar: { flex: [-35, 60], side: [-30, 30], turn: [-12, 12] },
	thoracic: { flex: [-30, 45], side: [-30, 30], turn: [-40, 40] },
	neck: { flex: [-65, 55], side: [-45, 45], turn: [-80, 80] },
	leftArm: armRanges,
	rightArm: armRanges,
	leftLeg: legRanges,
	rightLeg: legRanges
};

/** The angles of a posture that lie outside of what a joint can do, in words; by more than `slack` degrees. */
export function overstretched(posture: Posture, slack: Degrees = 0): readonly string[] {
	return Object.entries(ranges).flatMap(([part, angles]) =>
		Object.entries<Range>(angles)
			.filter(([angle, [least, most]]) => {
				const at = anglesOf(posture, part as Part)[angle]!;
				return at < least - slack || at > most + slack;
			})
			.map(([angle]) => `${part} ${angle}`)
	);
}

/**
 * The posture a `share` of the way from one to another, 0 to 1: every joint by its own shortest path, which within
 * its range is the straight one.
 */
export function blend(from: Posture, to: Posture, share: number): Posture {
	const parts = Object.keys(from) as Part[];
	return Object.fromEntries(
		parts.map((part) => {
			const [here, there] = [anglesOf(from, part), anglesOf(to, part)];
			const between = Object.keys(here).map((name) => {
				const [angle, end] = [here[name]!, there[name]!];
				return [name, share === 1 ? end : angle + (end - angle) * share];
			});
			return [part, Object.fromEntries(between)];
		})
	) as unknown as Posture;
}

function anglesOf(posture: Posture, part: Part): Readonly<Record<string, Degrees>> {
	return posture[part] as unknown as Readonly<Record<string, Degrees>>;
}
