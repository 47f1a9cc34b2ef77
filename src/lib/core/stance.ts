import type { Figure } from './figure.ts';
import { blend, postureOf } from './pose.ts';
import type { Contact, Pose, Posture } from './pose.ts';
import { reach } from './reaching.ts';
import type { Goal } from './reaching.ts';
import { contactPoint, skeletonOf } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { add, minus, origin, times } from './vector.ts';
import type { Vector } from './vector.ts';

/** A posture in its place: on the floor, a chair, a ball. */
export interface Stance {
	readonly posture: Posture;
	/** Where the middle between the hips is, in body heights; the floor is at y 0. */
	readonly root: Vector;
	/** What rests on something, and where. */
	readonly goals: readonly Goal[];
	readonly moved: Vector;
}

/** Where the joints of a stance are. */
export function jointsOf({ posture, root }: Stance): Skeleton {
	return skeletonOf(posture, root);
}

/**
 * A pose of a figure in its place. What is planted, and what the start touches as well, is where the start has it;
 * what else the pose touches comes down straight to its surface.
 *
 * @throws RangeError if the figure has no pose of this name.
 */
export function stanceOf(figure: Figure, name: string): Stance {
	const start = placed(figure, figure.poses.start, []);
	if (name === 'start') return start;
	const pose = figure.poses[name];
	if (!pose) throw new RangeError(`The figure has no pose called ${name}.`);
	return placed(figure, pose, start.goals);
}

/** The stance a `share` of the way from one to another, 0 to 1. What rests in both keeps its place. */
export function between(figure: Figure, from: Stance, to: Stance, share: number): Stance {
	if (share <= 0) return from;
	if (share >= 1) return to;
	const posture = blend(from.posture, to.posture, share);
	const moved = mix(from.moved, to.moved, share);
	const goals = from.goals.flatMap(({ contact, at }) => {
		const end = to.goals.find((goal) => goal.contact === contact);
		return end ? [{ contact, at: mix(at, end.at, share) }] : [];
	});
	return replaced(figure, { moved, goals }, posture);
}

/** The same place taken in another posture: what rests on something stays there. */
export function replaced(
	figure: Figure,
	{ moved, goals }: Pick<Stance, 'moved' | 'goals'>,
	posture: Posture
): Stance {
	const root = rootOf(figure, posture, moved);
	return { posture: reach(posture, root, goals), root, goals, moved };
}

function placed(figure: Figure, pose: Pose, kept: readonly Goal[]): Stance {
	const posture = postureOf(pose);
	const moved = pose.moved ?? origin;
	const root = rootOf(figure, posture, moved);
	const skeleton = skeletonOf(posture, root);
	const goals = [...(figure.planted ?? []), ...(pose.touches ?? [])].map((contact): Goal => {
		const held = kept.find((goal) => goal.contact === contact);
		if (held) return held;
		const [x, , z] = contactPoint(skeleton, contact);
		return { contact, at: [x, heightOf(figure, contact), z] };
	});
	return replaced(figure, { moved, goals }, posture);
}

function rootOf(figure: Figure, posture: Posture, moved: Vector): Vector {
	const place: Vector = [0, heightOf(figure, figure.anchor), 0];
	const off = add(moved, figure.shift ?? origin);
	return add(minus(place, contactPoint(skeletonOf(posture), figure.anchor)), off);
}

function heightOf(figure: Figure, contact: Contact): number {
	return figure.surfaces?.[contact] ?? 0;
}

function mix(a: Vector, b: Vector, share: number): Vector {
	return add(a, times(minus(b, a), share));
}
