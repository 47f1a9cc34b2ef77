import { project, seen } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Frame, Vector } from './vector.ts';

/** A shape's place in the picture, as SVG and CSS take it: `matrix(a, b, c, d, e, f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A circle of radius 1. */
export const roundPath = 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z';

/** A ring of radius 1, with a hole. */
export const ringPath = `${roundPath}M-.78 0A.78 .78 0 1 0 .78 0A.78 .78 0 1 0-.78 0Z`;

/** A rod from 0 to 1 along y, its half width at either end in body heights. */
export function rodPath(from: number, to: number): string {
	return `M${-from} 0L${-to} 1H${to}L${from} 0Z`;
}

/** An ellipsoid's outline: where its three half axes point decides it exactly. */
export function roundMatrix(camera: Camera, at: Vector, frame: Frame, radii: Vector): Matrix {
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
	const [x, y] = project(camera, at);
	return [a, b, 0, Math.sqrt(Math.max(yy - b * b, 1e-6)), x, y];
}

/**
 * A rod's place. `frame` and `depth` are for one that is broader than deep, such as a trunk: how deep it is along the
 * frame's x, its breadth along z being 1.
 */
export function rodMatrix(camera: Camera, from: Vector, to: Vector, frame?: Frame, depth = 1): Matrix {
	const [x, y] = project(camera, from);
	const [endX, endY] = project(camera, to);
	const [dx, dy] = [endX - x, endY - y];
	const length = Math.hypot(dx, dy) || 1e-6;
	const [u, v] = [-dy / length, dx / length];
	let width = camera.scale;
	if (frame) {
		const [deep, broad] = [seen(camera, frame[0]), seen(camera, frame[2])];
		width = Math.hypot((deep[0] * u + deep[1] * v) * depth, broad[0] * u + broad[1] * v);
	}
	return [u * width, v * width, dx, dy, x, y];
}
