import { seen } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Group, Limb, Round } from './flesh.ts';
import type { Skeleton } from './skeleton.ts';
import { outOf } from './vector.ts';
import type { Vector } from './vector.ts';

const limbs: readonly Limb[] = ['leftLeg', 'leftArm', 'rightLeg', 'rightArm'];

/** How much nearer a limb has to be than the other one, in body heights, for the two to be told apart by colour. */
const apart = 0.03;

/** What lies over what, and how a viewer tells it apart. */
export interface Layers {
	/** From the furthest. */
	readonly groups: readonly Group[];
	readonly toneOf: (group: Group) => 'near' | 'far' | 'trunk' | 'head';
	/** Whether the group may come to lie over something of its own colour. */
	readonly isRimmed: (group: Group) => boolean;
	/** Whether a muscle lies on the side of the body that is seen, in all of the positions. */
	readonly faces: (muscle: Round) => boolean;
}

/** The layers of a body that takes these positions; `order` where it was said. */
export function layersOf(
	order: readonly Group[] | undefined,
	camera: Camera,
	bodies: readonly Skeleton[]
): Layers {
	const depth = (place: Vector): number => seen(camera, place)[2] / camera.scale;
	const mean = (depthIn: (body: Skeleton) => number): number =>
		bodies.reduce((sum, body) => sum + depthIn(body), 0) / bodies.length;
	const nearness = (limb: Limb): number =>
		mean((body) => (depth(body[limb].middle.at) + depth(body[limb].end.at) + depth(body[limb].tip)) / 3);
	const isFar = (limb: Limb): boolean =>
		depth(bodies[0]![limb].root.at) < depth(bodies[0]![opposite(limb)].root.at) - apart;
	const middle = mean(({ pelvis, spine }) => (depth(pelvis.at) + depth(spine[4]!.at)) / 2);
	// Seen from the side a limb is on its side of the trunk; seen from the front it is where it reaches to.
	const isBehind = (limb: Limb): boolean =>
		isFar(limb) || (!isFar(opposite(limb)) && nearness(limb) < middle);
	const sorted = [...limbs].sort((a, b) => nearness(a) - nearness(b));
	return {
		groups: order ?? [
			...sorted.filter(isBehind),
			'trunk',
			'head',
			...sorted.filter((limb) => !isBehind(limb))
		],
		toneOf: (group) => (isLimb(group) ? (isFar(group) ? 'far' : 'near') : group),
		isRimmed: (group) =>
			isLimb(group) && (group.endsWith('Arm') || (!isFar(group) && !isFar(opposite(group)))),
		faces: ({ at: [x, , z], in: bone }) =>
			bodies.every((body) => depth(outOf(bone(body).frame, [x, 0, z])) > -0.01)
	};
}

function isLimb(group: Group): group is Limb {
	return group !== 'trunk' && group !== 'head';
}

function opposite(limb: Limb): Limb {
	return limb.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as Limb;
}
