import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 22, tilt: 8 },
	anchor: 'left foot',
	planted: ['left hand'],
	surfaces: { 'left hand': 0.46 },
	props: [
		{
			kind: 'frame',
			rods: [
				[[-0.34, 0.01, -0.36], [-0.34, 0.44, -0.36], 0.01],
				[[0.28, 0.01, -0.36], [0.28, 0.44, -0.36], 0.01],
				[[-0.34, 0.01, -0.08], [-0.34, 0.44, -0.08], 0.01],
				[[0.28, 0.01, -0.08], [0.28, 0.44, -0.08], 0.01]
			],
			boards: [
				[
					[-0.39, 0.46, -0.39],
					[0.33, 0.46, -0.39],
					[0.33, 0.46, -0.055],
					[-0.39, 0.46, -0.055]
				]
			],
			pads: [[[-0.38, 0.45, -0.065], [0.32, 0.45, -0.065], 0.012]]
		}
	],
	works: ['hip flexors', 'quadriceps'],
	worksSide: 'right',
	poses: {
		start: {
			leftArm: { flex: -14, abduct: 9, turn: 10, elbow: 21, wrist: 33 },
			rightArm: { flex: 2, elbow: 14 },
			touches: ['right foot']
		},
		step: {
			pelvis: { pitch: 3 },
			leftArm: { flex: -14, abduct: 10, turn: 0, elbow: 34, wrist: 30 },
			rightArm: { flex: 4, elbow: 18 },
			leftLeg: { flex: 11, knee: 14, ankle: 6 },
			rightLeg: { flex: -10, knee: 54, ankle: 14 }
		},
		long: {
			pelvis: { pitch: 4 },
			leftArm: { flex: -10, abduct: 13, turn: -4, elbow: 47, wrist: 24 },
			rightArm: { flex: 4, elbow: 20 },
			leftLeg: { flex: 32, knee: 34, ankle: 6 },
			rightLeg: { flex: -26, knee: 6, ankle: 0, toes: 40 },
			touches: ['right toes']
		},
		end: {
			pelvis: { pitch: -6 },
			lumbar: { flex: 4 },
			leftArm: { flex: -15, abduct: 20, turn: -20, elbow: 63, wrist: 4 },
			rightArm: { flex: 2, elbow: 22 },
			leftLeg: { flex: 28, knee: 54, ankle: 20 },
			rightLeg: { flex: -36, knee: 10, ankle: -6, toes: 45 },
			touches: ['right toes']
		},
		arch: {
			pelvis: { pitch: 16 },
			lumbar: { flex: -34 },
			thoracic: { flex: -6 },
			leftArm: { flex: -28, abduct: 23, turn: -21, elbow: 60, wrist: 13 },
			rightArm: { flex: 2, elbow: 22 },
			leftLeg: { flex: 52, knee: 50, ankle: 14 },
			rightLeg: { flex: -8, knee: 16, ankle: 0, toes: 45 },
			touches: ['right toes']
		},
		lean: {
			pelvis: { pitch: 34 },
			neck: { flex: -20 },
			leftArm: { flex: -22, abduct: 20, turn: -7, elbow: 69, wrist: 54 },
			rightArm: { flex: 34, elbow: 22 },
			leftLeg: { flex: 66, knee: 42, ankle: 10 },
			rightLeg: { flex: 10, knee: 10, ankle: 0, toes: 45 },
			touches: ['right toes']
		}
	},
	out: ['step', 'long'],
	back: ['long', 'step'],
	timed: 'held',
	steps: ['start', 'step', 'long', 'end', 'end', 'start'],
	mistakes: { 'Arching the lower back': 'arch', 'Leaning the body forwards': 'lean' },
	words: {
		start: 'Standing beside a desk with one hand on it.',
		end: 'One leg a long step behind, its heel lifted, the front knee a little bent, the pelvis tucked under and the hips forwards, the body upright and one hand on the desk.'
	}
};
