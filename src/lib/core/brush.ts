import { project, seen } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Frame, Vector } from './vector.ts';

/** A shape's place in the picture, as SVG and CSS take it: `matrix(a, b, c, d, e, f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/*
 * Outlines are as large as they are seen: a browser keeps a picture of each shape that it moves, at its own size.
 */

const short = (number: number): number => +number.toFixed(2);

/** A circle. */
export function roundPath(radius: number): string {
	const r = short(radius);
	return `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1-${r} 0Z`;
}

/** A ring, with a hole. */
export function ringPath(radius: number): string {
	const hole = short(radius * 0.78);
	return `${roundPath(radius)}M-${hole} 0A${hole} ${hole} 0 1 0 ${hole} 0A${hole} ${hole} 0 1 0-${hole} 0Z`;
}

/** A rod along y, its half width at either end. */
export function rodPath(from: number, to: number, length: number): string {
	return `M-${short(from)} 0L-${short(to)} ${short(length)}H${short(to)}L${short(from)} 0Z`;
}

/**
 * The place of an ellipsoid whose path is a circle of `radius`: where its three half axes point decides its outline
 * exactly.
 */
export function roundMatrix(camera: Camera, at: Vector, frame: Frame, radii: Vector, radius: number): Matrix {
	let [xx, xy, yy] = [0, 0, 0];
	for (const axis of [0, 1, 2] as const) {
		const [x, y] = seen(camera, frame[axis]);
		const [u, v] = [x * radii[axis], y * radii[axis]];
		xx += u * u;
		xy += u * v;
		yy += v * v;
	}
	// The lower root of the outline's matrix turns the unit circle into it, and does so without a jump as a body turns.
	const a = Math.sqrt(Math.max(xx, 1e-6));
	const b = xy / a;
	const d = Math.sqrt(Math.max(yy - b * b, 1e-6));
	const [x, y] = project(camera, at);
	return [a / radius, b / radius, 0, d / radius, x, y];
}

/**
 * The place of a rod whose path is `long`. `frame` and `depth` are for one that is broader than deep, such as a trunk: how
 * deep it is along the frame's x, its breadth along z being 1.
 */
export function rodMatrix(
	camera: Camera,
	from: Vector,
	to: Vector,
	long: number,
	frame?: Frame,
	depth = 1
): Matrix {
	const [x, y] = project(camera, from);
	const [endX, endY] = project(camera, to);
	const [dx, dy] = [endX - x, endY - y];
	const length = Math.hypot(dx, dy) || 1e-6;
	// To this side, so that it is never a mirror image: between two of those a browser finds no way.
	const [u, v] = [dy / length, -dx / length];
	let width = 1;
	if (frame) {
		const [deep, broad] = [seen(camera, frame[0]), seen(camera, frame[2])];
		width = Math.hypot((deep[0] * u + deep[1] * v) * depth, broad[0] * u + broad[1] * v) / camera.scale;
	}
	return [u * width, v * width, dx / long, dy / long, x, y];
}
