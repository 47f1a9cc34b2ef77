import type { Figure } from './figure.ts';
import type { Pose } from './pose.ts';
import { stanceOf } from './stance.ts';
import { minus } from './vector.ts';
import type { Degrees } from './vector.ts';

const swap = <Name extends string>(name: Name): Name =>
	name.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as Name;

/** The same figure for the other side: left and right change places; the view, and where its body is, stay. */
export function otherSide(figure: Figure): Figure {
	const swapped = exchanged(figure);
	const shift = minus(stanceOf(figure, 'start').root, stanceOf(swapped, 'start').root);
	return { ...swapped, shift };
}

function exchanged(figure: Figure): Figure {
	return {
		...figure,
		...(figure.worksSide && { worksSide: swap(figure.worksSide) }),
		anchor: swap(figure.anchor),
		planted: figure.planted?.map(swap) ?? [],
		surfaces: Object.fromEntries(
			Object.entries(figure.surfaces ?? {}).map(([contact, height]) => [swap(contact), height])
		),
		props: figure.props?.map((prop) => ('hand' in prop ? { ...prop, hand: swap(prop.hand) } : prop)) ?? [],
		poses: Object.fromEntries(
			Object.entries(figure.poses).map(([name, pose]) => [name, otherPose(pose)])
		) as Figure['poses']
	};
}

function otherPose(pose: Pose): Pose {
	const { moved, touches, ...parts } = pose;
	const across = new Set(['side', 'roll', 'turn']);
	const trunk = new Set(['pelvis', 'lumbar', 'thoracic', 'neck']);
	const swapped = Object.entries(parts).map(([part, angles]) => [
		swap(part),
		trunk.has(part)
			? Object.fromEntries(
					Object.entries(angles as Readonly<Record<string, Degrees>>).map(([name, angle]) => [
						name,
						across.has(name) ? -angle : angle
					])
				)
			: angles
	]);
	return {
		...(Object.fromEntries(swapped) as Pose),
		...(moved && { moved: [moved[0], moved[1], -moved[2]] }),
		...(touches && { touches: touches.map(swap) })
	};
}
