import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 16, tilt: 8 },
	anchor: 'left toes',
	planted: ['right toes', 'left hand', 'right hand'],
	props: [{ kind: 'mat', from: -0.16, to: 0.7 }],
	works: ['deep abdominals', 'quadriceps', 'shoulders'],
	poses: {
		start: {
			pelvis: { pitch: 80 },
			neck: { flex: -4 },
			arms: { flex: 80, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 107, ankle: 25, toes: 80, abduct: 2, turn: 2 }
		},
		end: {
			pelvis: { pitch: 90 },
			neck: { flex: -4 },
			arms: { flex: 90, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 92, knee: 98, ankle: 13, toes: 80, abduct: 2, turn: 2 }
		},
		high: {
			pelvis: { pitch: 112 },
			neck: { flex: -4 },
			arms: { flex: 114, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 110, knee: 74, ankle: -8, toes: 80, abduct: 2, turn: 2 }
		},
		rounded: {
			pelvis: { pitch: 60 },
			lumbar: { flex: 32 },
			thoracic: { flex: 30 },
			neck: { flex: 20 },
			arms: { flex: 118, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 62, knee: 98, ankle: 13, toes: 80, abduct: 2, turn: 2 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'end'],
	mistakes: { 'Lifting the hips high': 'high', 'Rounding or sagging in the back': 'rounded' },
	words: {
		start:
			'On hands and knees, hands below the shoulders and knees below the hips, toes tucked under, the back flat.',
		end: 'The knees hover a few centimetres above the floor; only hands and toes touch it, the back is still flat.'
	}
};
