import type { Muscle } from './exercise.ts';
import type { Group, Round } from './flesh.ts';
import type { Joint, Skeleton } from './skeleton.ts';
import type { Vector } from './vector.ts';

type Bone = 'pelvis' | 'upperArm' | 'thigh' | 'shin' | `spine${0 | 1 | 2 | 3 | 4 | 5 | 6}`;

/** Where a muscle shows: ellipsoids in the frames of bones; one with a z is there on both sides. */
type Place = readonly [bone: Bone, at: Vector, radii: Vector];

const besideSpine = (bone: Bone): Place => [bone, [-0.03, 0.018, 0.024], [0.016, 0.034, 0.018]];
const lowerSpine: readonly Place[] = (['spine0', 'spine1', 'spine2', 'spine3'] as const).map(besideSpine);
const wholeSpine: readonly Place[] = [...lowerSpine, ...(['spine4', 'spine5'] as const).map(besideSpine)];
const buttock: Place = ['pelvis', [-0.035, -0.012, 0.042], [0.034, 0.042, 0.036]];
const shoulderBlade: Place = ['spine5', [-0.034, 0, 0.04], [0.018, 0.045, 0.03]];
const belly: readonly Place[] = (['spine0', 'spine1', 'spine2', 'spine3'] as const).map((bone): Place => [
	bone,
	[0.032, 0.016, 0.02],
	[0.014, 0.03, 0.022]
]);
const flank: readonly Place[] = (['spine0', 'spine1', 'spine2'] as const).map((bone): Place => [
	bone,
	[0.006, 0.016, 0.052],
	[0.03, 0.03, 0.016]
]);

/** Where each muscle lies, drawn as a tint: a hint at the region, not anatomy. */
const places: Readonly<Record<Muscle, readonly Place[]>> = {
	'erector spinae': wholeSpine,
	multifidus: lowerSpine,
	rotatores: wholeSpine,
	interspinales: wholeSpine,
	intertransversarii: wholeSpine,
	semispinalis: (['spine4', 'spine5', 'spine6'] as const).map(besideSpine),
	splenius: [['spine6', [-0.02, 0.02, 0.014], [0.014, 0.036, 0.014]]],
	'quadratus lumborum': (['spine0', 'spine1', 'spine2'] as const).map((bone): Place => [
		bone,
		[-0.022, 0.016, 0.042],
		[0.018, 0.03, 0.018]
	]),
	'serratus posterior inferior': (['spine3', 'spine4'] as const).map(besideSpine),
	trapezius: [
		['spine6', [-0.026, -0.005, 0.035], [0.016, 0.035, 0.035]],
		['spine5', [-0.036, 0, 0.02], [0.016, 0.045, 0.02]]
	],
	rhomboids: [shoulderBlade],
	'levator scapulae': [['spine6', [-0.018, 0.01, 0.04], [0.014, 0.03, 0.016]]],
	'latissimus dorsi': [
		['spine3', [-0.02, 0.02, 0.05], [0.026, 0.05, 0.024]],
		['spine5', [-0.016, -0.02, 0.062], [0.026, 0.045, 0.02]]
	],
	'rear deltoids': [['upperArm', [-0.012, -0.02, 0], [0.022, 0.034, 0.026]]],
	shoulders: [['upperArm', [0, -0.022, 0], [0.028, 0.036, 0.028]]],
	biceps: [['upperArm', [0.01, -0.09, 0], [0.018, 0.06, 0.02]]],
	abdominals: belly,
	'deep abdominals': belly,
	obliques: flank,
	glutes: [buttock],
	'gluteus medius': [['pelvis', [-0.012, 0.03, 0.058], [0.03, 0.03, 0.022]]],
	piriformis: [['pelvis', [-0.045, 0.004, 0.036], [0.022, 0.022, 0.03]]],
	'hip flexors': [['thigh', [0.026, -0.02, 0], [0.02, 0.055, 0.026]]],
	hamstrings: [['thigh', [-0.018, -0.13, 0], [0.022, 0.085, 0.026]]],
	quadriceps: [['thigh', [0.018, -0.13, 0], [0.022, 0.085, 0.026]]],
	adductors: [['thigh', [0, -0.1, 0], [0.018, 0.075, 0.02]]],
	calves: [['shin', [-0.014, -0.085, 0], [0.022, 0.06, 0.022]]]
};

/** What tints a muscle on a body, and with which part it is drawn: on both sides, or on the one said. */
export function musclePieces(
	muscle: Muscle,
	only?: 'left' | 'right'
): readonly { readonly group: Group; readonly piece: Round }[] {
	const sides = only === undefined ? ([-1, 1] as const) : ([only === 'left' ? -1 : 1] as const);
	return places[muscle].flatMap(([bone, at, radii]) =>
		sides.map((side) => {
			const [group, joint] = find(bone, side);
			const beside: Vector = group === 'trunk' ? [at[0], at[1], at[2] * side] : at;
			return { group, piece: { form: 'round', in: joint, at: beside, radii } as const };
		})
	);
}

function find(bone: Bone, side: -1 | 1): readonly [Group, (body: Skeleton) => Joint] {
	const [arm, leg] = side === 1 ? (['rightArm', 'rightLeg'] as const) : (['leftArm', 'leftLeg'] as const);
	if (bone === 'pelvis') return ['trunk', (body) => body.pelvis];
	if (bone === 'upperArm') return [arm, (body) => body[arm].root];
	if (bone === 'thigh') return [leg, (body) => body[leg].root];
	if (bone === 'shin') return [leg, (body) => body[leg].middle];
	return ['trunk', (body) => body.spine[Number(bone.at(-1))]!];
}
