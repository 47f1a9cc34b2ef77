import fc from 'fast-check';
import { ranges } from './pose.ts';
import type { Posture } from './pose.ts';

type Angles = Readonly<Record<string, readonly [number, number]>>;

const anglesIn = (angles: Angles) =>
	fc.record(
		Object.fromEntries(
			Object.entries(angles).map(([name, [min, max]]) => [
				name,
				fc.double({ min, max, noNaN: true }).map((angle) => angle + 0)
			])
		)
	);

/** Any posture that a body can take. */
export const anyPosture = fc.record({
	pelvis: anglesIn({ pitch: [-120, 120], roll: [-90, 90], turn: [-180, 180] }),
	...Object.fromEntries(Object.entries(ranges).map(([part, angles]) => [part, anglesIn(angles as Angles)]))
}) as unknown as fc.Arbitrary<Posture>;
