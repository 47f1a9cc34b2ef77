import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 15 },
	anchor: 'front of the pelvis',
	props: [{ kind: 'mat', from: -0.7, to: 0.76 }],
	works: ['erector spinae', 'glutes', 'hamstrings'],
	poses: {
		start: {
			pelvis: { pitch: 90 },
			neck: { flex: -8 },
			arms: { flex: 167, abduct: 15, elbow: 6 },
			legs: { flex: 5, abduct: 5, knee: 5, ankle: -70 }
		},
		end: {
			pelvis: { pitch: 90 },
			lumbar: { flex: -11 },
			thoracic: { flex: -13 },
			neck: { flex: -6 },
			arms: { flex: 170, abduct: 15, elbow: 6 },
			legs: { flex: -10, abduct: 5, knee: 3, ankle: -58 }
		},
		arched: {
			pelvis: { pitch: 90 },
			lumbar: { flex: -35 },
			thoracic: { flex: -28 },
			neck: { flex: -20 },
			arms: { flex: 180, abduct: 16, elbow: 12 },
			legs: { flex: -29, abduct: 8, knee: 30, ankle: -40 }
		},
		thrown: {
			pelvis: { pitch: 90 },
			lumbar: { flex: -11 },
			thoracic: { flex: -13 },
			neck: { flex: -62 },
			arms: { flex: 170, abduct: 15, elbow: 6 },
			legs: { flex: -10, abduct: 5, knee: 3, ankle: -58 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'end', 'start'],
	mistakes: {
		'Throwing the head back': 'thrown',
		'Lifting as high as you can instead of reaching long': 'arched'
	},
	words: {
		start: 'Face down on the floor, legs straight, arms stretched out past the head, looking at the floor.',
		end: 'Arms, chest and legs hover a little way off the floor, reaching long; the hips and belly stay down, the eyes on the floor.'
	}
};
