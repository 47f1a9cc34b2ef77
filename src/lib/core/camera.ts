import type { View } from './figure.ts';
import { about, outOf, within } from './vector.ts';
import type { Frame, Vector } from './vector.ts';

/** Width and height of the picture that a figure is drawn in. */
export const picture = { width: 400, height: 300 } as const;

/** The most that a body is enlarged, in units of the picture for a body height: a curled body is not a giant's. */
const largest = 330;
const margin = 14;

/** Looks at a body from far away: in parallel, without perspective. */
export interface Camera {
	readonly frame: Frame;
	/** Units of the picture for a body height. */
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

/** Where a direction points in the picture: to the right, down, and towards the viewer, at the camera's scale. */
export function seen({ frame, scale }: Camera, direction: Vector): Vector {
	const [x, y, z] = outOf(frame, direction);
	return [x * scale, -y * scale, z * scale];
}

/** A place in the picture. */
export function project(camera: Camera, place: Vector): readonly [x: number, y: number] {
	const [x, y] = seen(camera, place);
	return [camera.x + x, camera.y + y];
}

/** A camera that shows all of the balls given, as large as the picture allows, resting near its lower edge. */
export function cameraFor(view: View, balls: readonly (readonly [at: Vector, radius: number])[]): Camera {
	const frame = within(about(0, view.tilt), about(1, -view.turn));
	let [left, right, top, bottom] = [Infinity, -Infinity, -Infinity, Infinity];
	for (const [at, radius] of balls) {
		const [x, y] = outOf(frame, at);
		[left, right] = [Math.min(left, x - radius), Math.max(right, x + radius)];
		[bottom, top] = [Math.min(bottom, y - radius), Math.max(top, y + radius)];
	}
	const [width, height] = [picture.width - 2 * margin, picture.height - 2 * margin];
	const scale = Math.min(largest, width / (right - left), height / (top - bottom));
	// What does not fill the height stands a third of what is left above the lower edge.
	const spare = height - (top - bottom) * scale;
	return {
		frame,
		scale,
		x: picture.width / 2 - ((left + right) / 2) * scale,
		y: picture.height - margin - spare / 3 + bottom * scale
	};
}
