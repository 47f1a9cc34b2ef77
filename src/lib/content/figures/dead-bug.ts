import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 12 },
	anchor: 'back of the pelvis',
	props: [{ kind: 'mat', from: -0.78, to: 0.58 }],
	works: ['deep abdominals', 'abdominals', 'obliques'],
	poses: {
		start: {
			pelvis: { pitch: -94 },
			lumbar: { flex: 6 },
			thoracic: { flex: -2 },
			neck: { flex: 6 },
			arms: { flex: 88, elbow: 6, abduct: 2 },
			legs: { flex: 88, knee: 88, ankle: -8 }
		},
		end: {
			pelvis: { pitch: -94 },
			lumbar: { flex: 6 },
			thoracic: { flex: -2 },
			neck: { flex: 6 },
			arms: { flex: 88, elbow: 6, abduct: 2 },
			legs: { flex: 88, knee: 88, ankle: -8 },
			leftArm: { flex: 171, elbow: 8, abduct: 8 },
			rightLeg: { flex: 6, knee: 5, ankle: -22 }
		},
		arch: {
			pelvis: { pitch: -72 },
			lumbar: { flex: -33 },
			thoracic: { flex: 12 },
			neck: { flex: 6 },
			arms: { flex: 88, elbow: 6, abduct: 2 },
			legs: { flex: 98, knee: 88, ankle: -8 },
			leftArm: { flex: 171, elbow: 8, abduct: 8 },
			rightLeg: { flex: 20, knee: 5, ankle: -22 }
		}
	},
	timed: 'moving',
	bothSides: true,
	steps: ['start', 'start', 'end', 'end', 'start'],
	mistakes: { 'Letting the lower back lift off the floor': 'arch' },
	words: {
		start: 'On your back, arms straight up, knees bent above the hips, lower back on the floor.',
		end: 'One leg stretched out and the opposite arm past the head, both just above the floor; the other arm and knee stay up.'
	}
};
