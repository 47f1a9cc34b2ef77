import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 24, tilt: 14 },
	anchor: 'right elbow',
	works: ['quadratus lumborum', 'obliques', 'gluteus medius'],
	props: [{ kind: 'mat', from: -0.2, to: 0.7 }],
	poses: {
		start: {
			pelvis: { turn: 90, roll: 75 },
			lumbar: { side: -24 },
			thoracic: { side: -9 },
			neck: { side: 8 },
			rightArm: { abduct: 35, elbow: 90 },
			leftArm: { flex: -11, abduct: 58, turn: -70, elbow: 117, wrist: -62 },
			legs: { turn: 0, knee: 90, ankle: -30 },
			rightLeg: { abduct: -10 },
			leftLeg: { abduct: 2 }
		},
		end: {
			pelvis: { turn: 90, roll: 65 },
			rightArm: { abduct: 65, elbow: 90 },
			leftArm: { flex: -8, abduct: 40, turn: -72, elbow: 89, wrist: -36 },
			legs: { turn: 0, knee: 90, ankle: -30 },
			rightLeg: { abduct: -5 },
			leftLeg: { abduct: -2 }
		},
		sit: {
			pelvis: { turn: 90, roll: 59 },
			rightArm: { abduct: 68, elbow: 90 },
			leftArm: { flex: -8, abduct: 40, turn: -72, elbow: 89, wrist: -36 },
			legs: { flex: 52, turn: 0, knee: 90, ankle: -30 },
			rightLeg: { abduct: -7, turn: 26 },
			leftLeg: { abduct: 3, turn: -22 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Sitting back at the hips': 'sit' },
	words: {
		start:
			'On your side, propped on your forearm, elbow below the shoulder, knees bent behind you and stacked, hips on the floor.',
		end: 'Hips lifted, straight from head to knees, the weight on forearm and lower knee, the top hand on the hip.'
	}
};
