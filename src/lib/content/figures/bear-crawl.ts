import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 22, tilt: 10 },
	anchor: 'front of the pelvis',
	planted: ['left toes', 'right hand'],
	surfaces: { 'front of the pelvis': 0.263 },
	works: ['abdominals', 'shoulders', 'quadriceps'],
	poses: {
		start: {
			pelvis: { pitch: 90 },
			neck: { flex: -12 },
			arms: { flex: 90, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 92, knee: 98, ankle: 13, toes: 80, abduct: 2, turn: 2 },
			touches: ['left hand', 'right toes']
		},
		end: {
			pelvis: { pitch: 90 },
			neck: { flex: -12 },
			arms: { flex: 90, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 92, knee: 98, ankle: 13, toes: 80, abduct: 2, turn: 2 },
			leftArm: { flex: 106, elbow: 28, wrist: 42 },
			rightLeg: { flex: 112, knee: 124, ankle: 5, toes: 20 }
		},
		kneel: {
			pelvis: { pitch: 80 },
			neck: { flex: -6 },
			arms: { flex: 80, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 107, ankle: 25, toes: 80, abduct: 2, turn: 2 },
			moved: [-0.002, -0.046, 0],
			touches: ['left hand', 'right toes']
		},
		high: {
			pelvis: { pitch: 112 },
			neck: { flex: -4 },
			arms: { flex: 114, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 110, knee: 74, ankle: -8, toes: 80, abduct: 2, turn: 2 },
			moved: [0.013, 0.085, 0],
			touches: ['left hand', 'right toes']
		}
	},
	bothSides: true,
	timed: 'moving',
	steps: ['kneel', 'start', 'end', 'end', 'kneel'],
	mistakes: { 'Pushing the hips up high': 'high' },
	right: { 'Pushing the hips up high': 'start' },
	words: {
		start:
			'On hands and toes, hands below the shoulders and knees below the hips, the knees hovering just above the floor, the back flat.',
		end: 'One hand and the opposite foot lift for a short step forwards, the hips low and level; then the other two.'
	}
};
