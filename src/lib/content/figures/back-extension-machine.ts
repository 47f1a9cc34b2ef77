import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 20, tilt: 8 },
	anchor: 'seat',
	planted: ['left foot', 'right foot'],
	surfaces: { seat: 0.27, 'left foot': 0.061, 'right foot': 0.061 },
	props: [
		{
			kind: 'frame',
			rods: [
				[[-0.02, 0.02, 0], [-0.02, 0.25, 0], 0.014],
				[[-0.28, 0.012, 0], [0.48, 0.012, 0], 0.012],
				[[-0.26, 0.012, 0], [-0.26, 0.62, 0], 0.012]
			],
			pads: [
				[[-0.1, 0.25, 0], [0.1, 0.25, 0], 0.02],
				[[0.29, 0.045, 0], [0.48, 0.045, 0], 0.014],
				[[-0.26, 0.06, 0], [-0.26, 0.3, 0], 0.034]
			]
		},
		{ kind: 'lever', pivot: [-0.02, 0.338, 0], on: 'upper back' }
	],
	works: ['erector spinae', 'multifidus', 'glutes'],
	poses: {
		start: {
			pelvis: { pitch: 36 },
			neck: { flex: -8 },
			arms: { flex: 33, abduct: 13, turn: -86, elbow: 111 },
			legs: { flex: 124, knee: 68, ankle: -20, abduct: 5, turn: -1 },
			lumbar: { flex: 6 },
			thoracic: { flex: 4 }
		},
		end: {
			pelvis: { pitch: -6 },
			arms: { flex: 33, abduct: 13, turn: -86, elbow: 111 },
			legs: { flex: 82, knee: 68, ankle: -20, abduct: 5, turn: -1 },
			lumbar: { flex: -4 }
		},
		arched: {
			pelvis: { pitch: -16 },
			neck: { flex: -16 },
			arms: { flex: 33, abduct: 13, turn: -86, elbow: 111 },
			legs: { flex: 72, knee: 68, ankle: -20, abduct: 5, turn: -1 },
			lumbar: { flex: -28 },
			thoracic: { flex: -14 }
		}
	},
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Over-arching at the end': 'arched' },
	words: {
		start:
			'Sitting well back in the machine, feet on the plate, arms folded, the pad across the upper back; the body leans forwards from the hips.',
		end: 'The body has pushed the pad back until it is upright, or just beyond; the back is long, not arched.'
	}
};
