import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: -10, tilt: 12 },
	anchor: 'right elbow',
	works: ['quadratus lumborum', 'gluteus medius', 'obliques'],
	props: [{ kind: 'mat', from: -0.2, to: 0.9 }],
	poses: {
		start: {
			pelvis: { turn: 90, roll: 72 },
			rightArm: { abduct: 72, elbow: 90 },
			leftArm: { flex: -8, abduct: 40, turn: -72, elbow: 89, wrist: -36 },
			legs: { turn: 2, ankle: -8 },
			rightLeg: { abduct: -3 },
			leftLeg: { abduct: -4 }
		},
		end: {
			pelvis: { turn: 90, roll: 72 },
			rightArm: { abduct: 72, elbow: 90 },
			leftArm: { flex: -8, abduct: 40, turn: -72, elbow: 89, wrist: -36 },
			legs: { turn: 2, ankle: -8 },
			rightLeg: { abduct: -3 },
			leftLeg: { abduct: 20 }
		},
		sink: {
			pelvis: { turn: 90, roll: 72 },
			lumbar: { side: -19 },
			thoracic: { side: -2 },
			rightArm: { abduct: 48, elbow: 90 },
			leftArm: { flex: -10, abduct: 50, turn: -71, elbow: 108, wrist: -53 },
			legs: { turn: 2, ankle: -8 },
			rightLeg: { abduct: -12 },
			leftLeg: { abduct: 28 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'end'],
	mistakes: { 'Letting the hips sink as the leg lifts': 'sink' },
	words: {
		start:
			'In a side plank on your forearm, elbow below the shoulder, straight from head to feet, one foot on the other.',
		end: 'The side plank, the top leg lifted to about the height of the hip, knee straight, toes forwards.'
	}
};
