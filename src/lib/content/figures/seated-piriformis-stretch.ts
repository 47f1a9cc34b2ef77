import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 62, tilt: 16 },
	anchor: 'seat',
	planted: ['left foot'],
	surfaces: { seat: 0.265 },
	props: [{ kind: 'chair', x: -0.05 }],
	order: ['leftLeg', 'trunk', 'head', 'rightLeg', 'leftArm', 'rightArm'],
	works: ['glutes', 'gluteus medius'],
	worksSide: 'right',
	poses: {
		start: {
			pelvis: { pitch: 3 },
			arms: { flex: 15, abduct: 10, turn: -24, elbow: 44, wrist: 32 },
			legs: { flex: 82, abduct: 7, knee: 79 },
			touches: ['right foot']
		},
		lift: {
			pelvis: { pitch: 3 },
			leftArm: { flex: 36, abduct: -16, elbow: 36, wrist: -18 },
			rightArm: { flex: 0, abduct: 22, turn: -4, elbow: 92, wrist: -6 },
			legs: { flex: 82, abduct: 7, knee: 79 },
			rightLeg: { flex: 126, abduct: 40, turn: 58, knee: 100, ankle: 5 }
		},
		crossed: {
			pelvis: { pitch: 3 },
			leftArm: { flex: 9, abduct: 2, turn: -25, elbow: 76, wrist: -7 },
			rightArm: { flex: 0, abduct: 16, turn: -5, elbow: 89 },
			legs: { flex: 82, abduct: 7, knee: 79 },
			rightLeg: { flex: 116, abduct: 33, turn: 70, knee: 126, ankle: 12 }
		},
		end: {
			pelvis: { pitch: 28 },
			lumbar: { flex: 8 },
			thoracic: { flex: 4 },
			neck: { flex: -8 },
			leftArm: { flex: 4, abduct: 6, turn: -20, elbow: 119, wrist: -3 },
			rightArm: { flex: -18, abduct: 3, elbow: 134, wrist: -10 },
			legs: { flex: 107, abduct: 7, knee: 79 },
			rightLeg: { flex: 140, abduct: 33, turn: 70, knee: 126, ankle: 12 }
		},
		round: {
			pelvis: { pitch: 0 },
			lumbar: { flex: 46 },
			thoracic: { flex: 40 },
			neck: { flex: 20 },
			leftArm: { flex: 42, abduct: 0, turn: -22, elbow: 136, wrist: 6 },
			rightArm: { flex: 17, abduct: 5, elbow: 145, wrist: 25 },
			legs: { flex: 79, abduct: 7, knee: 79 },
			rightLeg: { flex: 113, abduct: 33, turn: 70, knee: 126, ankle: 12 }
		}
	},
	out: ['lift', 'crossed'],
	back: ['crossed', 'lift'],
	timed: 'held',
	steps: ['start', 'crossed', 'end', 'lift'],
	mistakes: { 'Rounding the back to get lower': 'round' },
	words: {
		start: 'Sitting tall at the front of a chair, both feet flat.',
		end: 'One ankle laid on the other knee, the hands on that leg, the body tipped forwards from the hips with a long back.'
	}
};
