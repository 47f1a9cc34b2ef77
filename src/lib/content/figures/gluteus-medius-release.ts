import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 6, tilt: 12 },
	anchor: 'right hip',
	surfaces: { 'right hip': 0.048 },
	planted: ['right elbow'],
	props: [
		{ kind: 'mat', from: -0.5, to: 0.48 },
		{ kind: 'ball', at: [-0.045, 0.03, 0], radius: 0.03 }
	],
	works: ['gluteus medius'],
	worksSide: 'right',
	poses: {
		start: {
			pelvis: { pitch: -6, roll: 84, turn: 90 },
			lumbar: { side: -12 },
			thoracic: { side: -12 },
			neck: { side: -16 },
			rightArm: { flex: -25, abduct: 53, turn: 60, elbow: 96 },
			leftArm: { flex: 18, abduct: 34, turn: -86, elbow: 38, wrist: -32 },
			rightLeg: { flex: 41, abduct: 25, turn: 16, knee: 83, ankle: -24 },
			leftLeg: { flex: 41, abduct: -30, turn: -13, knee: 75, ankle: -18 },
			moved: [0, 0.05, 0]
		},
		end: {
			pelvis: { pitch: -28, roll: 72, turn: 90 },
			lumbar: { side: -12 },
			thoracic: { side: -12 },
			neck: { side: -16 },
			rightArm: { flex: -30, abduct: 46, turn: 61, elbow: 84, wrist: -8 },
			leftArm: { flex: 22, abduct: 16, turn: -70, elbow: 25, wrist: -40 },
			rightLeg: { flex: 31, abduct: 17, turn: 37, knee: 82, ankle: -14 },
			leftLeg: { flex: 40, abduct: -24, turn: -27, knee: 84, ankle: -16 }
		}
	},
	timed: 'held',
	steps: ['start', 'end', 'end', 'end', 'start'],
	words: {
		start: 'On your side, propped on the forearm, knees bent, the hip lifted above the ball.',
		end: 'On your side, propped on the forearm, the upper outer part of the buttock resting on the ball, the body rolled back a little.'
	}
};
