import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPosture } from './pose.arbitrary.ts';
import { postureOf } from './pose.ts';
import type { Contact } from './pose.ts';
import { reach } from './reaching.ts';
import { contactPoint, lengths, skeletonOf } from './skeleton.ts';
import { add, distance, origin } from './vector.ts';
import type { Vector } from './vector.ts';

const at = (contact: Contact, posture = postureOf({})): Vector => contactPoint(skeletonOf(posture), contact);

describe('reaching', () => {
	it.each([
		['right hand', [0.2, 0.12, 0.05]],
		['left hand', [0.1, 0.12, -0.12]],
		['right foot', [0.1, 0.12, 0.03]],
		['left toes', [-0.05, 0.1, 0]]
	] as const)('brings the %s to where it is to be', (contact, by) => {
		const goal = add(at(contact), by);
		const posture = reach(postureOf({}), origin, [{ contact, at: goal }]);
		expect(distance(at(contact, posture), goal)).toBeLessThan(0.003);
	});

	it('leaves everything where it is, where nothing is to move', () => {
		fc.assert(
			fc.property(anyPosture, (posture) => {
				const contacts = ['right hand', 'left hand', 'right foot', 'left foot'] as const;
				const goals = contacts.map((contact) => ({ contact, at: at(contact, posture) }));
				const reached = skeletonOf(reach(posture, origin, goals));
				const before = skeletonOf(posture);
				for (const limb of ['leftArm', 'rightArm', 'leftLeg', 'rightLeg'] as const) {
					expect(distance(reached[limb].middle.at, before[limb].middle.at)).toBeLessThan(0.004);
					expect(distance(reached[limb].end.at, before[limb].end.at)).toBeLessThan(0.004);
				}
			})
		);
	});

	it('bends knees to the front and elbows to the back', () => {
		const lower = postureOf({});
		const foot = add(at('right foot'), [0, 0.1, 0]);
		const hand = add(at('right hand'), [0.02, 0.1, 0]);
		const body = skeletonOf(
			reach(lower, origin, [
				{ contact: 'right foot', at: foot },
				{ contact: 'right hand', at: hand }
			])
		);
		expect(body.rightLeg.middle.at[0]).toBeGreaterThan(0.05);
		expect(body.rightArm.middle.at[0]).toBeLessThan(body.rightArm.root.at[0] - 0.02);
	});

	it('comes as close as the limb is long', () => {
		const posture = reach(postureOf({}), origin, [{ contact: 'right hand', at: [3, 0.2, 0] }]);
		const { root, end } = skeletonOf(posture).rightArm;
		expect(distance(root.at, end.at)).toBeCloseTo(lengths.upperArm + lengths.forearm, 3);
	});

	it('leaves what is not of a limb as it is', () => {
		const posture = postureOf({});
		expect(reach(posture, origin, [{ contact: 'seat', at: [1, 1, 1] }])).toBe(posture);
	});
});
