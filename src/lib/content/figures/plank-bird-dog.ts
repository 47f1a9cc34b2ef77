import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 16, tilt: 8 },
	anchor: 'front of the pelvis',
	planted: ['left toes', 'right hand'],
	surfaces: { 'front of the pelvis': 0.187 },
	props: [{ kind: 'mat', from: -0.6, to: 0.6 }],
	works: ['multifidus', 'erector spinae', 'glutes'],
	poses: {
		start: {
			pelvis: { pitch: 73 },
			neck: { flex: -2 },
			arms: { flex: 73, elbow: 5, wrist: 84, abduct: 2 },
			legs: { toes: 73, abduct: 4, turn: 2 },
			touches: ['left hand', 'right toes']
		},
		end: {
			pelvis: { pitch: 73 },
			neck: { flex: -2 },
			arms: { flex: 73, elbow: 5, wrist: 84, abduct: 2 },
			legs: { toes: 73, abduct: 4, turn: 2 },
			leftArm: { flex: 170, elbow: 5, wrist: 4, abduct: 4 },
			rightLeg: { flex: -11, knee: 3, ankle: -40, toes: 0 }
		},
		sagging: {
			moved: [0.021, -0.049, 0],
			pelvis: { pitch: 94 },
			lumbar: { flex: -34 },
			thoracic: { flex: -10 },
			neck: { flex: -2 },
			arms: { flex: 50, elbow: 5, wrist: 84, abduct: 2 },
			legs: { flex: 15, toes: 73, abduct: 4, turn: 2 },
			leftArm: { flex: 146, elbow: 5, wrist: 4, abduct: 4 },
			rightLeg: { flex: 8, knee: 3, ankle: -40, toes: 0 }
		},
		high: {
			moved: [-0.037, 0.095, 0],
			pelvis: { pitch: 96 },
			neck: { flex: -2 },
			arms: { flex: 102, elbow: 5, wrist: 84, abduct: 2 },
			legs: { flex: 35, ankle: -14, toes: 76, abduct: 4, turn: 2 },
			leftArm: { flex: 184, elbow: 5, wrist: 4, abduct: 4 },
			rightLeg: { flex: 20, knee: 3, ankle: -40, toes: 0 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'end', 'start'],
	mistakes: { 'Letting the hips sag or turn': 'sagging', 'Pushing the hips up high': 'high' },
	words: {
		start:
			'At the top of a press-up: hands below the shoulders, toes tucked, feet hip-width apart, straight from head to heels.',
		end: 'One leg and the opposite arm are raised in line with the straight body; the other hand and foot carry it.'
	}
};
