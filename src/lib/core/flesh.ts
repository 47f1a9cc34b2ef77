import type { Joint, LimbJoints, LegJoints, Skeleton } from './skeleton.ts';
import { lengths } from './skeleton.ts';
import type { Vector } from './vector.ts';

export type Limb = 'leftArm' | 'rightArm' | 'leftLeg' | 'rightLeg';
export type Group = Limb | 'trunk' | 'head';

/** An ellipsoid in the frame of a joint. Sizes in body heights. */
export interface Round {
	readonly form: 'round';
	readonly in: (body: Skeleton) => Joint;
	readonly at: Vector;
	readonly radii: Vector;
}

/** A piece of a body: an ellipsoid, or a rod between two joints. */
export type Piece =
	| Round
	| {
			readonly form: 'rod';
			readonly in: (body: Skeleton) => Joint;
			readonly to: (body: Skeleton) => Vector;
			readonly widths: readonly [number, number];
			/** How deep it is for a breadth of 1. */
			readonly depth?: number;
	  };

/** How deep a trunk is for a breadth of 1. */
const trunkDepth = 0.68;

/** Half the breadth of the trunk, at the pelvis, at the seven joints of the spine. */
const breadths = [0.088, 0.084, 0.078, 0.075, 0.08, 0.089, 0.09, 0.07] as const;

const here: Vector = [0, 0, 0];
const ball = (radius: number): Vector => [radius, radius, radius];

/** The trunk: rounds at the joints, so that it bends without a kink, and rods between them. */
export function trunkPieces(): readonly Piece[] {
	const joint = (index: number) => (body: Skeleton) => (index === 0 ? body.pelvis : body.spine[index - 1]!);
	const rounds = breadths.map((half, index): Piece => {
		const deep = half * trunkDepth;
		return { form: 'round', in: joint(index), at: here, radii: [deep, deep, half] };
	});
	const rods = breadths.slice(1).map((half, index): Piece => ({
		form: 'rod',
		in: joint(index),
		to: (body) => joint(index + 1)(body).at,
		widths: [breadths[index]!, half],
		depth: trunkDepth
	}));
	const seat = [-1, 1].map((side): Piece => ({
		form: 'round',
		in: (body) => body.pelvis,
		at: [-0.022, -0.012, side * 0.042],
		radii: [0.056, 0.058, 0.05]
	}));
	const collar = (['leftArm', 'rightArm'] as const).map((limb): Piece => ({
		form: 'rod',
		in: (body) => body.spine[6]!,
		to: (body) => body[limb].root.at,
		widths: [0.05, 0.034]
	}));
	return [...seat, ...rounds, ...rods, ...collar];
}

/** Neck, skull, jaw and nose: the nose tells which way a face looks. */
export const headPieces: readonly Piece[] = [
	{ form: 'rod', in: (body) => body.neck, to: (body) => body.head.at, widths: [0.036, 0.032] },
	{ form: 'round', in: (body) => body.head, at: here, radii: ball(0.032) },
	{
		form: 'round',
		in: (body) => body.head,
		at: [0.006, lengths.head + 0.006, 0],
		radii: [0.064, 0.068, 0.054]
	},
	{ form: 'round', in: (body) => body.head, at: [0.026, lengths.head - 0.028, 0], radii: [0.04, 0.04, 0.04] },
	{ form: 'round', in: (body) => body.head, at: [0.07, lengths.head - 0.008, 0], radii: [0.014, 0.012, 0.01] }
];

/** The pieces of an arm or a leg, from the trunk outwards. */
export function limbPieces(limb: Limb): readonly Piece[] {
	return limb === 'leftLeg' || limb === 'rightLeg'
		? legPieces((body) => body[limb])
		: armPieces((body) => body[limb]);
}

function rodBetween(
	of: (body: Skeleton) => LimbJoints,
	from: 'root' | 'middle',
	to: 'middle' | 'end',
	widths: readonly [number, number]
): Piece {
	return { form: 'rod', in: (body) => of(body)[from], to: (body) => of(body)[to].at, widths };
}

function armPieces(arm: (body: Skeleton) => LimbJoints): readonly Piece[] {
	const round = (joint: 'root' | 'middle' | 'end', radius: number): Piece => ({
		form: 'round',
		in: (body) => arm(body)[joint],
		at: here,
		radii: ball(radius)
	});
	return [
		round('root', 0.037),
		rodBetween(arm, 'root', 'middle', [0.034, 0.025]),
		round('middle', 0.025),
		rodBetween(arm, 'middle', 'end', [0.026, 0.017]),
		round('end', 0.018),
		{ form: 'rod', in: (body) => arm(body).end, to: (body) => arm(body).tip, widths: [0.018, 0.013] },
		{ form: 'round', in: (body) => arm(body).end, at: [0, -lengths.hand, 0], radii: ball(0.013) }
	];
}

function legPieces(leg: (body: Skeleton) => LegJoints): readonly Piece[] {
	const round = (joint: 'root' | 'middle' | 'end', at: Vector, radii: Vector): Piece => ({
		form: 'round',
		in: (body) => leg(body)[joint],
		at,
		radii
	});
	const sole = -lengths.ankle + 0.018;
	return [
		round('root', here, ball(0.054)),
		rodBetween(leg, 'root', 'middle', [0.054, 0.036]),
		round('middle', here, ball(0.036)),
		rodBetween(leg, 'middle', 'end', [0.035, 0.022]),
		round('middle', [-0.01, -0.085, 0], [0.034, 0.075, 0.032]),
		round('end', here, ball(0.023)),
		round('end', [-lengths.heel, sole, 0], ball(0.019)),
		{
			form: 'rod',
			in: (body) => ({ ...leg(body).end, at: leg(body).heel }),
			to: (body) => leg(body).ball,
			widths: [0.019, 0.018]
		},
		{ form: 'rod', in: (body) => leg(body).end, to: (body) => leg(body).ball, widths: [0.024, 0.017] },
		round('end', [lengths.foot, sole, 0], ball(0.018)),
		{
			form: 'rod',
			in: (body) => ({ ...leg(body).end, at: leg(body).ball }),
			to: (body) => leg(body).tip,
			widths: [0.018, 0.012]
		},
		{ form: 'round', in: (body) => ({ ...leg(body).end, at: leg(body).tip }), at: here, radii: ball(0.012) }
	];
}
