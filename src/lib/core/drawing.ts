import { ringPath, rodMatrix, rodPath, roundMatrix, roundPath } from './brush.ts';
import type { Matrix } from './brush.ts';
import { cameraFor, project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Figure } from './figure.ts';
import { headPieces, limbPieces, trunkPieces } from './flesh.ts';
import type { Group, Limb, Piece } from './flesh.ts';
import { layersOf } from './layers.ts';
import type { Layers } from './layers.ts';
import { musclePieces } from './muscle-places.ts';
import { placeOf, shapesOf } from './props.ts';
import type { PropShape, PropTone } from './props.ts';
import type { Skeleton } from './skeleton.ts';
import { jointsOf, stanceOf } from './stance.ts';
import { add, distance, outOf, upright } from './vector.ts';
import type { Vector } from './vector.ts';

/** What a shape belongs to, which decides its colour. A rim keeps a limb apart from what is behind it. */
export type Tone = 'near' | 'far' | 'trunk' | 'head' | 'muscle' | 'rim' | PropTone;

/** A shape of the picture: its outline never changes, only where it lies. */
export interface Shape {
	readonly tone: Tone;
	/** An SVG path, in units that `matrixFor` turns into those of the picture. */
	readonly path: string;
	readonly matrixFor: (body: Skeleton) => Matrix;
}

/** A figure's shapes, from the one furthest away to the nearest. */
export interface Drawing {
	readonly shapes: readonly Shape[];
	readonly camera: Camera;
}

const limbs: readonly Limb[] = ['leftLeg', 'leftArm', 'rightLeg', 'rightArm'];

/**
 * Makes a figure's shapes. The camera, and the order of the shapes, are the same for its whole movement, for the other
 * `poses` that are to fit into the picture, and for all of the `performers`: a figure that works on one side and then
 * on the other gives both.
 */
export function drawingOf(
	figure: Figure,
	poses: readonly string[] = [],
	performers: readonly Figure[] = [figure]
): Drawing {
	const names = ['start', 'end', ...(figure.out ?? []), ...(figure.back ?? []), ...poses];
	const bodies = performers.flatMap((one) => names.map((name) => jointsOf(stanceOf(one, name))));
	const props = (figure.props ?? []).flatMap(shapesOf);
	const camera = cameraFor(figure.view, [
		...bodies.flatMap(ballsOf),
		...props.flatMap((shape) => propBalls(shape, bodies))
	]);
	const shown = ['start', 'end'].map((name) => jointsOf(stanceOf(figure, name)));
	const layers = layersOf(figure.order, camera, shown);
	const muscles = figure.works
		.flatMap((muscle) => musclePieces(muscle, figure.worksSide))
		.filter(({ piece }) => layers.faces(piece));
	const draw = (groups: readonly Group[]): readonly Shape[] =>
		groups.flatMap((group) => {
			const tints = muscles.filter((one) => one.group === group).map(({ piece }) => piece);
			return groupShapes(group, layers, tints, camera, shown[0]!);
		});
	const layer = (where: PropShape['layer']): readonly Shape[] =>
		props.filter((shape) => shape.layer === where).map((shape) => propShape(shape, camera, shown[0]!));
	const trunk = layers.groups.indexOf('trunk');
	return {
		camera,
		shapes: [
			...layer(undefined),
			...draw(layers.groups.slice(0, trunk)),
			...layer('middle'),
			...draw(layers.groups.slice(trunk)),
			...layer('front')
		]
	};
}

function groupShapes(
	group: Group,
	layers: Layers,
	tints: readonly Piece[],
	camera: Camera,
	body: Skeleton
): readonly Shape[] {
	const pieces = piecesOf(group);
	const tone = layers.toneOf(group);
	// Where a limb leaves the trunk there is no rim: it belongs to it.
	const rims = layers.isRimmed(group) ? pieces.slice(1).map(broader) : [];
	return [
		...rims.map((piece) => shapeOf(piece, 'rim', camera, body)),
		...pieces.map((piece) => shapeOf(piece, tone, camera, body)),
		...tints.map((piece) => shapeOf(piece, 'muscle', camera, body))
	];
}

function piecesOf(group: Group): readonly Piece[] {
	if (group === 'trunk') return trunkPieces();
	return group === 'head' ? headPieces : limbPieces(group);
}

/** The same piece with a rim around it, in body heights. */
function broader(piece: Piece): Piece {
	const rim = 0.007;
	return piece.form === 'round'
		? { ...piece, radii: [piece.radii[0] + rim, piece.radii[1] + rim, piece.radii[2] + rim] }
		: { ...piece, widths: [piece.widths[0] + rim, piece.widths[1] + rim] };
}

function shapeOf(piece: Piece, tone: Tone, camera: Camera, body: Skeleton): Shape {
	if (piece.form === 'round') {
		const radius = Math.max(...piece.radii) * camera.scale;
		return {
			tone,
			path: roundPath(radius),
			matrixFor(body) {
				const { at, frame } = piece.in(body);
				return roundMatrix(camera, add(at, outOf(frame, piece.at)), frame, piece.radii, radius);
			}
		};
	}
	const long = distance(piece.in(body).at, piece.to(body)) * camera.scale;
	const [from, to] = piece.widths;
	return {
		tone,
		path: rodPath(from * camera.scale, to * camera.scale, long),
		matrixFor(body) {
			const { at, frame } = piece.in(body);
			return piece.depth === undefined
				? rodMatrix(camera, at, piece.to(body), long)
				: rodMatrix(camera, at, piece.to(body), long, frame, piece.depth);
		}
	};
}

function propShape(shape: PropShape, camera: Camera, body: Skeleton): Shape {
	const { tone } = shape;
	const { scale } = camera;
	switch (shape.form) {
		case 'rod': {
			const ends = (body: Skeleton) => [placeOf(shape.from, body), placeOf(shape.to, body)] as const;
			const long = Math.max(distance(...ends(body)) * scale, 1);
			return {
				tone,
				path: rodPath(shape.radius * scale, shape.radius * scale, long),
				matrixFor: (body) => rodMatrix(camera, ...ends(body), long)
			};
		}
		case 'round':
		case 'ring': {
			const { radius, radii } =
				shape.form === 'round'
					? { radius: Math.max(...shape.radii), radii: shape.radii }
					: { radius: shape.radius, radii: [shape.radius, shape.radius, 0] as const };
			return {
				tone,
				path: (shape.form === 'round' ? roundPath : ringPath)(radius * scale),
				matrixFor: (body) => roundMatrix(camera, placeOf(shape.at, body), upright, radii, radius * scale)
			};
		}
		case 'plane': {
			const corners = shape.corners.map((corner) =>
				project(camera, corner)
					.map((number) => number.toFixed(1))
					.join(' ')
			);
			return { tone, path: `M${corners.join('L')}Z`, matrixFor: () => [1, 0, 0, 1, 0, 0] };
		}
	}
}

/** What has to be in the picture of a body, generously. */
function ballsOf(body: Skeleton): readonly (readonly [Vector, number])[] {
	const { head, pelvis, spine } = body;
	const crown = add(head.at, outOf(head.frame, [0.01, 0.065, 0]));
	return [
		[crown, 0.07],
		[pelvis.at, 0.075],
		...spine.map(({ at }) => [at, 0.07] as const),
		...limbs.flatMap((limb) => [
			[body[limb].middle.at, 0.037] as const,
			[body[limb].end.at, 0.025] as const,
			[body[limb].tip, 0.015] as const
		]),
		[body.leftLeg.heel, 0.02],
		[body.rightLeg.heel, 0.02]
	];
}

function propBalls(shape: PropShape, bodies: readonly Skeleton[]): readonly (readonly [Vector, number])[] {
	if (shape.form === 'plane') return shape.corners.map((corner) => [corner, 0] as const);
	return bodies.flatMap((body) => {
		if (shape.form === 'rod')
			return [shape.from, shape.to].map((place) => [placeOf(place, body), shape.radius] as const);
		return [
			[placeOf(shape.at, body), shape.form === 'round' ? Math.max(...shape.radii) : shape.radius] as const
		];
	});
}
