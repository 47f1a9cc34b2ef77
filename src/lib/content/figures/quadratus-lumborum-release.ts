import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 10, tilt: 24 },
	anchor: 'back of the pelvis',
	props: [
		{ kind: 'mat', from: -0.5, to: 0.46 },
		{ kind: 'ball', at: [-0.1, 0.03, 0.062], radius: 0.03 }
	],
	works: ['quadratus lumborum'],
	worksSide: 'right',
	poses: {
		// Rolled and turned by 90, the pelvis rolls over the floor with its pitch alone.
		start: {
			pelvis: { pitch: -90, roll: -90, turn: -90 },
			neck: { flex: 8 },
			arms: { flex: 90, abduct: 96, elbow: 78, wrist: 8 },
			legs: { flex: 50, knee: 102, ankle: -38 },
			moved: [0, 0, -0.1]
		},
		slip: {
			pelvis: { pitch: -56, roll: -90, turn: -90 },
			lumbar: { turn: 10 },
			thoracic: { turn: 24 },
			neck: { flex: 8, turn: 6 },
			leftArm: { flex: 90, abduct: 96, elbow: 78, wrist: 8 },
			rightArm: { flex: -40, abduct: 76, turn: -58, elbow: 106, wrist: 57 },
			leftLeg: { flex: 54, knee: 104, ankle: -38, abduct: 14 },
			rightLeg: { flex: 54, knee: 104, ankle: -36, abduct: -16 },
			touches: ['left foot', 'right foot'],
			moved: [0, 0.02, -0.04]
		},
		end: {
			pelvis: { pitch: -80, roll: -90, turn: -90 },
			lumbar: { flex: -8, turn: 4 },
			thoracic: { flex: 5, turn: 4 },
			neck: { flex: 10 },
			arms: { flex: 90, abduct: 96, elbow: 78, wrist: 8 },
			legs: { flex: 52, knee: 104, ankle: -38 },
			touches: ['left foot', 'right foot'],
			moved: [0, 0.028, 0]
		},
		tense: {
			pelvis: { pitch: -80, roll: -90, turn: -90 },
			lumbar: { flex: 4, turn: 4 },
			thoracic: { flex: 30, turn: 4 },
			neck: { flex: 24 },
			arms: { shrug: 24, flex: 20, abduct: 30, turn: -20, elbow: 120 },
			legs: { flex: 52, knee: 104, ankle: -38 },
			touches: ['left foot', 'right foot'],
			moved: [0, 0.02, 0]
		}
	},
	out: ['slip'],
	back: ['slip'],
	timed: 'held',
	steps: ['start', 'slip', 'end', 'end', 'slip'],
	mistakes: { 'Using so much weight that you tense up': 'tense' },
	words: {
		start: 'On your back, knees bent, feet flat, the ball on the floor beside your lower back.',
		end: 'The ball under the soft part of the lower back, between the lowest rib and the hip bone, a few centimetres out from the spine; a little weight on it.'
	}
};
