/** A point or a direction: x forward, y up, z to the right of a body that stands. */
export type Vector = readonly [x: number, y: number, z: number];

/** A rotation, as the three directions that x, y and z are turned to. */
export type Frame = readonly [x: Vector, y: Vector, z: Vector];

export type Degrees = number;

export const origin: Vector = [0, 0, 0];
export const upright: Frame = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1]
];

export function add(a: Vector, b: Vector): Vector {
	return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function minus(a: Vector, b: Vector): Vector {
	return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function times(a: Vector, factor: number): Vector {
	return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vector, b: Vector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function lengthOf(a: Vector): number {
	return Math.hypot(...a);
}

export function distance(a: Vector, b: Vector): number {
	return lengthOf(minus(a, b));
}

/** The direction of a vector; `otherwise` where it is too short to have one. */
export function unit(a: Vector, otherwise: Vector): Vector {
	const length = lengthOf(a);
	return length > 1e-9 ? times(a, 1 / length) : otherwise;
}

/** What is left of `a` once its part along the unit vector `direction` is taken away. */
export function across(a: Vector, direction: Vector): Vector {
	return minus(a, times(direction, dot(a, direction)));
}

/** A place in a frame, seen from outside of it. */
export function outOf(frame: Frame, [x, y, z]: Vector): Vector {
	return add(add(times(frame[0], x), times(frame[1], y)), times(frame[2], z));
}

/** A place outside of a frame, seen from within. */
export function into(frame: Frame, a: Vector): Vector {
	return [dot(frame[0], a), dot(frame[1], a), dot(frame[2], a)];
}

/** First `inner`, then `outer`: a frame that is given within another one. */
export function within(outer: Frame, inner: Frame): Frame {
	return [outOf(outer, inner[0]), outOf(outer, inner[1]), outOf(outer, inner[2])];
}

/** A turn about one axis (0 is x, 1 is y, 2 is z), by the right hand. */
export function about(axis: 0 | 1 | 2, angle: Degrees): Frame {
	const [sine, cosine] = [Math.sin(radians(angle)), Math.cos(radians(angle))];
	if (axis === 0) return [upright[0], [0, cosine, sine], [0, -sine, cosine]];
	if (axis === 1) return [[cosine, 0, -sine], upright[1], [sine, 0, cosine]];
	return [[cosine, sine, 0], [-sine, cosine, 0], upright[2]];
}

function radians(angle: Degrees): number {
	return (angle * Math.PI) / 180;
}

export function degrees(angle: number): Degrees {
	return (angle * 180) / Math.PI;
}
