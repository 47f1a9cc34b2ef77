import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 16, tilt: 12 },
	anchor: 'left knee',
	planted: ['right knee'],
	props: [{ kind: 'mat', from: -0.42, to: 0.62 }],
	works: ['erector spinae', 'latissimus dorsi', 'glutes'],
	poses: {
		start: {
			pelvis: { pitch: 4 },
			lumbar: { flex: 2 },
			arms: { flex: 10, elbow: 42, wrist: 14 },
			legs: { flex: 70, knee: 157, ankle: -70, abduct: 16, turn: 0 }
		},
		kneel: {
			legs: { flex: 0, knee: 92, ankle: -66, abduct: 16, turn: 0 }
		},
		walk: {
			pelvis: { pitch: 45 },
			lumbar: { flex: 14 },
			thoracic: { flex: 8 },
			neck: { flex: 4 },
			arms: { flex: 92, elbow: 6, wrist: 50, abduct: 8 },
			legs: { flex: 111, knee: 157, ankle: -70, abduct: 16, turn: 0 },
			touches: ['left hand', 'right hand']
		},
		end: {
			pelvis: { pitch: 72 },
			lumbar: { flex: 24 },
			thoracic: { flex: 11 },
			neck: { flex: 12 },
			arms: { flex: 174, elbow: 8, abduct: 8 },
			legs: { flex: 138, knee: 157, ankle: -70, abduct: 16, turn: 0 },
			touches: ['left hand', 'right hand']
		},
		hunched: {
			pelvis: { pitch: 72 },
			lumbar: { flex: 24 },
			thoracic: { flex: 11 },
			neck: { flex: -4 },
			arms: { flex: 174, elbow: 60, abduct: 44, turn: -90, shrug: 30, blade: -20 },
			legs: { flex: 138, knee: 157, ankle: -70, abduct: 16, turn: 0 },
			touches: ['left hand', 'right hand']
		}
	},
	out: ['walk'],
	back: ['walk'],
	mistakes: { 'Hunching the shoulders to the ears': 'hunched' },
	timed: 'held',
	steps: ['kneel', 'start', 'end', 'end', 'start'],
	words: {
		start:
			'Kneeling upright with the big toes together and the knees apart, the hips sitting back on the heels.',
		end: 'The hips rest on the heels, the body folds forwards between the knees, the forehead on the floor and the arms long in front.'
	}
};
