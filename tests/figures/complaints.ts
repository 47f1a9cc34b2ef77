import type { Figure } from '#lib/core/figure.ts';
import { overstretched } from '#lib/core/pose.ts';
import { contactPoint } from '#lib/core/skeleton.ts';
import type { Skeleton } from '#lib/core/skeleton.ts';
import { between, jointsOf, stanceOf } from '#lib/core/stance.ts';
import type { Stance } from '#lib/core/stance.ts';
import { distance } from '#lib/core/vector.ts';

const percent = (number: number): string => `${(number * 100).toFixed(1)} %`;

/** What a body could not do, or would not look right: in words, for whoever makes the poses. */
export function complaintsAbout(figure: Figure): readonly string[] {
	const start = stanceOf(figure, 'start');
	const named = Object.keys(figure.poses).map((name) => [name, stanceOf(figure, name)] as const);
	const end = stanceOf(figure, 'end');
	const way = [0.2, 0.4, 0.6, 0.8].map(
		(share) => [`${share * 100} % of the way`, between(figure, start, end, share)] as const
	);
	return [...named, ...way].flatMap(([name, stance]) =>
		complaintsIn(stance).map((complaint) => `${name}: ${complaint}`)
	);
}

function complaintsIn(stance: Stance): readonly string[] {
	const body = jointsOf(stance);
	const beyond = overstretched(stance.posture, 0.5).map((joint) => `beyond its range: ${joint}`);
	const missed = stance.goals
		.map(({ contact, at }) => [contact, distance(contactPoint(body, contact), at)] as const)
		.filter(([, off]) => off > 0.008)
		.map(([contact, off]) => `${contact} is ${percent(off)} off its place`);
	const sunk = lowest(body)
		.filter(([, y]) => y < -0.012)
		.map(([place, y]) => `${place} is ${percent(-y)} below the floor`);
	return [...beyond, ...missed, ...sunk];
}

function lowest(body: Skeleton): readonly (readonly [string, number])[] {
	const arms = (['leftArm', 'rightArm'] as const).flatMap((arm) => [
		[`${arm} elbow`, body[arm].middle.at[1] - 0.024] as const,
		[`${arm} hand`, body[arm].tip[1] - 0.012] as const,
		[`${arm} wrist`, body[arm].end.at[1] - 0.016] as const
	]);
	const legs = (['leftLeg', 'rightLeg'] as const).flatMap((leg) => [
		[`${leg} knee`, body[leg].middle.at[1] - 0.036] as const,
		[`${leg} heel`, body[leg].heel[1] - 0.018] as const,
		[`${leg} toes`, body[leg].tip[1] - 0.012] as const
	]);
	return [
		...arms,
		...legs,
		['head', body.head.at[1] + body.head.frame[1][1] * 0.062 - 0.055],
		['pelvis', body.pelvis.at[1] - 0.06]
	];
}
