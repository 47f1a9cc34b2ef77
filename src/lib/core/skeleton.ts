import type { Arm, Bend, Contact, Leg, Posture } from './pose.ts';
import { about, add, origin, outOf, times, within } from './vector.ts';
import type { Frame, Vector } from './vector.ts';

/**
 * Lengths of the segments, in body heights. Limbs: Drillis and Contini, in Winter, Biomechanics and Motor Control of
 * Human Movement; the trunk is shared out so that a standing body is 1 high.
 */
export const lengths = {
	/** From the line through the hips to the lowest joint of the spine. */
	pelvis: 0.045,
	lumbar: 0.036,
	thoracic: 0.047,
	neck: 0.05,
	/** From the top of the neck to the middle of the head. */
	head: 0.062,
	upperArm: 0.175,
	forearm: 0.142,
	hand: 0.085,
	thigh: 0.245,
	shin: 0.246,
	/** From below the ankle to the ball of the foot; the heel lies behind. */
	foot: 0.088,
	heel: 0.034,
	ankle: 0.039,
	toes: 0.042,
	/** From the middle to a hip and to a shoulder. */
	hip: 0.052,
	shoulder: 0.098
} as const;

/** How much flesh there is between a joint and what it rests on, in body heights. */
export const flesh = {
	pelvis: 0.064,
	seat: 0.068,
	hip: 0.045,
	upperBack: 0.058,
	chest: 0.062,
	head: 0.058,
	elbow: 0.024,
	hand: 0.014,
	knee: 0.036,
	ball: 0.018,
	heel: 0.018
} as const;

/** A joint, with the frame of the segment that begins there. */
export interface Joint {
	readonly at: Vector;
	readonly frame: Frame;
}

export interface LimbJoints {
	readonly root: Joint;
	readonly middle: Joint;
	readonly end: Joint;
	/** The far end of the hand, or the tip of the toes. */
	readonly tip: Vector;
}

export interface LegJoints extends LimbJoints {
	readonly heel: Vector;
	readonly ball: Vector;
}

/** Where every joint of a posture is, in body heights, the middle between the hips at the origin. */
export interface Skeleton {
	readonly pelvis: Joint;
	/** From the lowest lumbar joint to the highest thoracic one: six, and where the neck begins. */
	readonly spine: readonly Joint[];
	readonly neck: Joint;
	readonly head: Joint;
	readonly leftArm: LimbJoints;
	readonly rightArm: LimbJoints;
	readonly leftLeg: LegJoints;
	readonly rightLeg: LegJoints;
}

export type Side = 'left' | 'right';
type LimbPlace = 'hand' | 'elbow' | 'hip' | 'knee' | 'foot' | 'toes' | 'heel';

/** A ball joint's frame within its parent: forward, then out to the side, then about the limb itself. */
function ballFrame({ flex, abduct, turn }: Pick<Arm | Leg, 'flex' | 'abduct' | 'turn'>, side: Side): Frame {
	const outwards = side === 'right' ? -1 : 1;
	return within(within(about(2, flex), about(0, outwards * abduct)), about(1, outwards * turn));
}

/** Where the joints of a posture are: forward kinematics. Every segment keeps its length, whatever the posture. */
export function skeletonOf(posture: Posture, at: Vector = origin): Skeleton {
	const { pitch, roll, turn } = posture.pelvis;
	const pelvis: Joint = {
		at,
		frame: within(within(about(1, -turn), about(2, -pitch)), about(0, roll))
	};
	const spine = spineOf(posture, pelvis);
	const top = spine.at(-1)!;
	const neck: Joint = { at: top.at, frame: within(top.frame, bendFrame(posture.neck, 2)) };
	const head: Joint = {
		at: add(neck.at, times(neck.frame[1], lengths.neck)),
		frame: within(neck.frame, bendFrame(posture.neck, 2))
	};
	return {
		pelvis,
		spine,
		neck,
		head,
		leftArm: armOf(posture.leftArm, top, 'left'),
		rightArm: armOf(posture.rightArm, top, 'right'),
		leftLeg: legOf(posture.leftLeg, pelvis, 'left'),
		rightLeg: legOf(posture.rightLeg, pelvis, 'right')
	};
}

/** The place of a contact on its surface, `down` being the direction towards what it rests on. */
export function contactPoint(skeleton: Skeleton, contact: Contact, down: Vector = [0, -1, 0]): Vector {
	const [at, depth] = contactJoint(skeleton, contact);
	return add(at, times(down, depth));
}

function contactJoint(body: Skeleton, contact: Contact): readonly [Vector, number] {
	const { pelvis, spine, head } = body;
	if (contact === 'upper back') return [spine[5]!.at, flesh.upperBack];
	if (contact === 'chest') return [spine[4]!.at, flesh.chest];
	if (contact === 'head') return [add(head.at, times(head.frame[1], lengths.head)), flesh.head];
	if (contact === 'seat') return [pelvis.at, flesh.seat];
	if (contact === 'back of the pelvis' || contact === 'front of the pelvis') return [pelvis.at, flesh.pelvis];
	const [side, place] = contact.split(' ') as [Side, LimbPlace];
	const [arm, leg] = [body[`${side}Arm`], body[`${side}Leg`]];
	switch (place) {
		case 'hand':
			return [times(add(arm.end.at, arm.tip), 0.5), flesh.hand];
		case 'elbow':
			return [arm.middle.at, flesh.elbow];
		case 'hip':
			return [leg.root.at, flesh.hip];
		case 'knee':
			return [leg.middle.at, flesh.knee];
		case 'foot':
			return [leg.end.at, lengths.ankle];
		case 'toes':
			return [leg.ball, flesh.ball];
		case 'heel':
			return [leg.heel, flesh.heel];
	}
}

/** One joint's share of a bend over `count` joints. */
function bendFrame({ flex, side, turn }: Bend, count: number): Frame {
	return within(within(about(2, -flex / count), about(0, side / count)), about(1, -turn / count));
}

function spineOf(posture: Posture, pelvis: Joint): readonly Joint[] {
	const joints: Joint[] = [];
	let at = add(pelvis.at, times(pelvis.frame[1], lengths.pelvis));
	let frame = pelvis.frame;
	for (const [bend, length] of [
		[posture.lumbar, lengths.lumbar],
		[posture.thoracic, lengths.thoracic]
	] as const)
		for (let joint = 0; joint < 3; joint++) {
			frame = within(frame, bendFrame(bend, 3));
			joints.push({ at, frame });
			at = add(at, times(frame[1], length));
		}
	return [...joints, { at, frame }];
}

function armOf(arm: Arm, { at, frame }: Joint, side: Side): LimbJoints {
	const right = side === 'right' ? 1 : -1;
	// The blade slides round the ribs, the shoulder with it: seen from above, about the middle of the chest.
	const girdle = within(within(frame, about(1, -right * arm.blade)), about(0, -right * arm.shrug));
	const shoulder = add(at, outOf(girdle, [0, -0.012, right * lengths.shoulder]));
	const upper: Joint = { at: shoulder, frame: within(frame, ballFrame(arm, side)) };
	const elbow = add(shoulder, times(upper.frame[1], -lengths.upperArm));
	const lower: Joint = { at: elbow, frame: within(upper.frame, about(2, arm.elbow)) };
	const wrist = add(elbow, times(lower.frame[1], -lengths.forearm));
	const hand: Joint = { at: wrist, frame: within(lower.frame, about(2, arm.wrist)) };
	return { root: upper, middle: lower, end: hand, tip: add(wrist, times(hand.frame[1], -lengths.hand)) };
}

function legOf(leg: Leg, { at, frame }: Joint, side: Side): LegJoints {
	const hip = add(at, outOf(frame, [0, 0, side === 'right' ? lengths.hip : -lengths.hip]));
	const upper: Joint = { at: hip, frame: within(frame, ballFrame(leg, side)) };
	const knee = add(hip, times(upper.frame[1], -lengths.thigh));
	const lower: Joint = { at: knee, frame: within(upper.frame, about(2, -leg.knee)) };
	const ankle = add(knee, times(lower.frame[1], -lengths.shin));
	const foot: Joint = { at: ankle, frame: within(lower.frame, about(2, leg.ankle)) };
	const sole = lengths.ankle - flesh.ball;
	const ball = add(ankle, outOf(foot.frame, [lengths.foot, -sole, 0]));
	const heel = add(ankle, outOf(foot.frame, [-lengths.heel, -sole, 0]));
	const toes = within(foot.frame, about(2, leg.toes));
	return { root: upper, middle: lower, end: foot, heel, ball, tip: add(ball, times(toes[0], lengths.toes)) };
}
