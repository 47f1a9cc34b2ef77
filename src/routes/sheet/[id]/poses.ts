import type { Figure } from '#lib/core/figure.ts';

type ShownPose = 'start' | 'end';

/** The positions that a sheet shows of an exercise: one, where it is held without going anywhere. */
export function posesOf({ poses }: Figure): readonly ShownPose[] {
	return JSON.stringify(poses.start) === JSON.stringify(poses.end) ? ['end'] : ['start', 'end'];
}

/** What the drawing of an exercise in a position is called on the page. */
export function idOf(exercise: string, pose: ShownPose): string {
	return `${exercise}-${pose}`;
}
