import type { Arm, Contact, Leg, Posture } from './pose.ts';
import { contactPoint, lengths, skeletonOf } from './skeleton.ts';
import type { Joint, Side, Skeleton } from './skeleton.ts';
import {
	about,
	across,
	add,
	cross,
	degrees,
	distance,
	dot,
	into,
	minus,
	times,
	unit,
	within
} from './vector.ts';
import type { Degrees, Frame, Vector } from './vector.ts';

/** A place of the body, and where it is to be. */
export interface Goal {
	readonly contact: Contact;
	readonly at: Vector;
}

type LimbName = 'leftArm' | 'rightArm' | 'leftLeg' | 'rightLeg';

/** How often the last segment is set straight again after the limb has moved below it. */
const rounds = 3;

/**
 * The posture with its limbs turned so that the contacts are where they are to be: inverse kinematics of two bones,
 * in closed form. The elbow or knee stays in the plane that it was in, a hand or foot keeps the direction it had. The
 * pelvis at `root` does not move. A goal out of reach is come as close to as the limb is long; a contact of the trunk
 * is left as it is.
 */
export function reach(posture: Posture, root: Vector, goals: readonly Goal[]): Posture {
	return goals.reduce((reached, { contact, at }) => {
		const limb = limbOf(contact);
		if (!limb) return reached;
		const place = contact.split(' ')[1]!;
		return place === 'knee' || place === 'elbow'
			? pointed(reached, root, limb, contact, at)
			: bent(reached, root, limb, contact, at);
	}, posture);
}

function limbOf(contact: Contact): LimbName | null {
	const [side, place] = contact.split(' ');
	if (side !== 'left' && side !== 'right') return null;
	if (place === 'hand' || place === 'elbow') return `${side}Arm`;
	return place === 'hip' ? null : `${side}Leg`;
}

const sideOf = (limb: LimbName): Side => (limb.startsWith('left') ? 'left' : 'right');
const isLeg = (limb: LimbName): boolean => limb.endsWith('Leg');

/** The frame that a limb hangs in. */
function girdle(skeleton: Skeleton, limb: LimbName): Frame {
	return isLeg(limb) ? skeleton.pelvis.frame : skeleton.spine.at(-1)!.frame;
}

/** The upper bone turned so that its far end lies towards the goal. */
function pointed(posture: Posture, root: Vector, limb: LimbName, contact: Contact, goal: Vector): Posture {
	const skeleton = skeletonOf(posture, root);
	const { root: upper, middle } = skeleton[limb];
	const off = minus(goal, contactPoint(skeleton, contact));
	const long = unit(minus(upper.at, add(middle.at, off)), upper.frame[1]);
	const z = unit(across(upper.frame[2], long), upper.frame[2]);
	return withBall(posture, limb, [cross(long, z), long, z], girdle(skeleton, limb));
}

/** Both bones bent so that the end of the limb is where its contact comes to the goal. */
function bent(posture: Posture, root: Vector, limb: LimbName, contact: Contact, goal: Vector): Posture {
	const wanted = skeletonOf(posture, root)[limb].end.frame;
	let reached = posture;
	for (let round = 0; round < rounds; round++) {
		const skeleton = skeletonOf(reached, root);
		const off = minus(goal, contactPoint(skeleton, contact));
		if (round > 0 && distance(goal, contactPoint(skeleton, contact)) < 1e-4) break;
		const end = add(skeleton[limb].end.at, off);
		reached = withEnd(bentTo(reached, skeleton, limb, end), root, limb, wanted);
	}
	return reached;
}

function bentTo(posture: Posture, skeleton: Skeleton, limb: LimbName, end: Vector): Posture {
	const { root, middle } = skeleton[limb];
	const [upper, lower] = isLeg(limb) ? [lengths.thigh, lengths.shin] : [lengths.upperArm, lengths.forearm];
	const away = minus(end, root.at);
	const far = Math.min(
		Math.max(distance(end, root.at), Math.abs(upper - lower) + 1e-4),
		upper + lower - 1e-5
	);
	const direction = unit(away, times(root.frame[1], -1));
	const along = (upper ** 2 - lower ** 2 + far ** 2) / (2 * far);
	const aside = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
	// A straight limb has no plane of its own yet: a knee gives way to the front, an elbow to the back.
	const bow = times(root.frame[0], isLeg(limb) ? 1 : -1);
	const off = across(minus(middle.at, root.at), direction);
	const plane = unit(
		Math.hypot(...off) > 0.01 ? off : across(bow, direction),
		unit(across(bow, direction), root.frame[0])
	);
	const joint = add(root.at, add(times(direction, along), times(plane, aside)));
	const reachedEnd = add(root.at, times(direction, far));
	const long = unit(minus(root.at, joint), root.frame[1]);
	const shank = unit(minus(joint, reachedEnd), long);
	const hinge = times(
		unit(cross(long, shank), unit(across(root.frame[2], long), root.frame[2])),
		isLeg(limb) ? -1 : 1
	);
	const z = aside > 1e-4 ? hinge : unit(across(root.frame[2], long), root.frame[2]);
	const angle = degrees(Math.acos(Math.min(1, Math.max(-1, dot(long, shank)))));
	const turned = withBall(posture, limb, [cross(long, z), long, z], girdle(skeleton, limb));
	return isLeg(limb)
		? { ...turned, [limb]: { ...turned[limb], knee: angle } }
		: { ...turned, [limb]: { ...turned[limb], elbow: angle } };
}

/** The hand or foot turned back to the direction it had, as far as its one joint goes. */
function withEnd(posture: Posture, root: Vector, limb: LimbName, wanted: Frame): Posture {
	const { middle } = skeletonOf(posture, root)[limb];
	const angle = angleAbout(middle, isLeg(limb) ? wanted[0] : times(wanted[1], -1), isLeg(limb) ? 0 : -90);
	return isLeg(limb)
		? { ...posture, [limb]: { ...posture[limb], ankle: angle } }
		: { ...posture, [limb]: { ...posture[limb], wrist: angle } };
}

/** How far a direction is turned in the plane of a joint's hinge, from `rest` degrees. */
function angleAbout({ frame }: Joint, direction: Vector, rest: Degrees): Degrees {
	const [x, y] = into(frame, direction);
	return nearest(degrees(Math.atan2(y, x)) - rest, 0);
}

/** The limb's ball joint set to a frame, told in the angles that lie nearest to those it had. */
function withBall(posture: Posture, limb: LimbName, frame: Frame, parent: Frame): Posture {
	const outwards = sideOf(limb) === 'right' ? -1 : 1;
	const was: Pick<Arm | Leg, 'flex' | 'abduct' | 'turn'> = posture[limb];
	const [x, y] = [into(parent, frame[0]), into(parent, frame[1])];
	const lift = degrees(Math.asin(Math.min(1, Math.max(-1, y[2]))));
	const found = [lift, 180 - lift].map((abduct) => {
		// Straight out to the side the other two angles are one and the same turn: the old flex is kept.
		const steep = Math.abs(Math.cos((abduct * Math.PI) / 180)) < 1e-3;
		const sign = Math.sign(Math.cos((abduct * Math.PI) / 180));
		const flex = steep ? was.flex : nearest(degrees(Math.atan2(-y[0] * sign, y[1] * sign)), was.flex);
		const rest = within(about(2, flex), about(0, abduct));
		const ahead = into(rest, x);
		const turn = degrees(Math.atan2(-ahead[2], ahead[0]));
		return {
			flex,
			abduct: nearest(abduct * outwards, was.abduct),
			turn: nearest(turn * outwards, was.turn)
		};
	});
	const cost = (one: (typeof found)[number]): number =>
		Math.abs(one.flex - was.flex) + Math.abs(one.abduct - was.abduct) + Math.abs(one.turn - was.turn);
	const best = cost(found[0]!) <= cost(found[1]!) ? found[0]! : found[1]!;
	return { ...posture, [limb]: { ...posture[limb], ...best } };
}

/** The same angle, whole turns added, that lies nearest to another. */
function nearest(angle: Degrees, to: Degrees): Degrees {
	return angle - 360 * Math.round((angle - to) / 360);
}
