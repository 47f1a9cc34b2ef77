import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPosture } from './pose.arbitrary.ts';
import { blend, overstretched, postureOf } from './pose.ts';
import { contactPoint, lengths, skeletonOf } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { add, distance, dot, outOf } from './vector.ts';

/** The distance between every two joints that a segment lies between. */
function segmentsOf(body: Skeleton): Readonly<Record<string, number>> {
	const trunk = [body.pelvis, ...body.spine, body.head].map(({ at }) => at);
	const limbs = (['leftArm', 'rightArm', 'leftLeg', 'rightLeg'] as const).flatMap((name) => {
		const { root, middle, end, tip } = body[name];
		return [
			[`${name} upper`, distance(root.at, middle.at)],
			[`${name} lower`, distance(middle.at, end.at)],
			...(name.endsWith('Arm') ? ([[`${name} hand`, distance(end.at, tip)]] as const) : [])
		] as const;
	});
	const feet = (['leftLeg', 'rightLeg'] as const).flatMap((name) => [
		[`${name} sole`, distance(body[name].heel, body[name].ball)] as const,
		[`${name} toes`, distance(body[name].ball, body[name].tip)] as const
	]);
	return Object.fromEntries<number>([
		...trunk.slice(1).map((at, index) => [`spine ${index}`, distance(at, trunk[index]!)] as const),
		...limbs,
		...feet,
		['hips', distance(body.leftLeg.root.at, body.rightLeg.root.at)]
	]);
}

const standing = skeletonOf(postureOf({}));

describe('a skeleton', () => {
	it('stands one body height tall', () => {
		const crown = outOf(standing.head.frame, [0, lengths.head + 0.074, 0]);
		const tall = add(standing.head.at, crown)[1] - contactPoint(standing, 'left heel')[1];
		expect(tall).toBeCloseTo(1, 1.7);
	});

	it('keeps the length of every segment, whatever the posture', () => {
		const expected = segmentsOf(standing);
		fc.assert(
			fc.property(anyPosture, (posture) => {
				for (const [name, length] of Object.entries(segmentsOf(skeletonOf(posture))))
					expect(length, name).toBeCloseTo(expected[name]!, 9);
			})
		);
	});

	it('has right angles in every frame, whatever the posture', () => {
		fc.assert(
			fc.property(anyPosture, (posture) => {
				const { head, rightArm, leftLeg } = skeletonOf(posture);
				for (const { frame } of [head, rightArm.end, leftLeg.end])
					for (const [a, b] of [
						[0, 1],
						[1, 2],
						[0, 2]
					] as const) {
						expect(dot(frame[a], frame[b])).toBeCloseTo(0, 9);
						expect(dot(frame[a], frame[a])).toBeCloseTo(1, 9);
					}
			})
		);
	});

	it.each([
		['an arm forward', { rightArm: { flex: 90, abduct: 0, elbow: 0 } }, 'rightArm', [1, 0, 0]],
		['an arm out to the side', { rightArm: { abduct: 90, elbow: 0 } }, 'rightArm', [0, 0, 1]],
		['the left arm out to its side', { leftArm: { abduct: 90, elbow: 0 } }, 'leftArm', [0, 0, -1]],
		['an arm overhead', { rightArm: { flex: 180, abduct: 0, elbow: 0 } }, 'rightArm', [0, 1, 0]],
		['a leg forward', { rightLeg: { flex: 90, abduct: 0 } }, 'rightLeg', [1, 0, 0]],
		['a leg back', { rightLeg: { flex: -20, abduct: 0 } }, 'rightLeg', [-0.342, -0.94, 0]]
	] as const)('points %s', (_, pose, limb, direction) => {
		const { root, middle } = skeletonOf(postureOf(pose))[limb];
		const length = distance(root.at, middle.at);
		for (const axis of [0, 1, 2] as const)
			expect((middle.at[axis] - root.at[axis]) / length).toBeCloseTo(direction[axis], 2);
	});

	it('bends elbows forward and knees back', () => {
		const body = skeletonOf(postureOf({ arms: { elbow: 90 }, legs: { knee: 90 } }));
		expect(body.rightArm.end.at[0]).toBeGreaterThan(body.rightArm.middle.at[0] + 0.1);
		expect(body.rightLeg.end.at[0]).toBeLessThan(body.rightLeg.middle.at[0] - 0.2);
	});

	it('bends forward, sideways and round at the spine', () => {
		const head = (bend: object) => skeletonOf(postureOf({ lumbar: bend, thoracic: bend })).head;
		expect(head({ flex: 30 }).at[0]).toBeGreaterThan(0.1);
		expect(head({ side: 20 }).at[2]).toBeGreaterThan(0.08);
		expect(head({ turn: 30 }).frame[0][2]).toBeGreaterThan(0.8);
	});
});

describe('the range of a joint', () => {
	it('holds standing, and is told where it is left', () => {
		expect(overstretched(postureOf({}))).toEqual([]);
		expect(overstretched(postureOf({ rightLeg: { knee: -20 }, lumbar: { flex: 80 } }))).toEqual([
			'lumbar flex',
			'rightLeg knee'
		]);
	});

	it('is never left on the way from one posture to another', () => {
		fc.assert(
			fc.property(anyPosture, anyPosture, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
				expect(overstretched(blend(from, to, share), 1e-9)).toEqual([]);
			})
		);
	});

	it('is gone through from exactly the one end to exactly the other', () => {
		fc.assert(
			fc.property(anyPosture, anyPosture, (from, to) => {
				expect(blend(from, to, 0)).toEqual(from);
				expect(blend(from, to, 1)).toEqual(to);
			})
		);
	});
});
