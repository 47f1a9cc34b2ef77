import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 8 },
	anchor: 'left foot',
	shift: [0, 0, -0.078],
	planted: ['right foot'],
	surfaces: { 'left foot': 0.1, 'right foot': 0.1 },
	props: [
		{
			kind: 'frame',
			rods: [
				[[-0.12, 0.012, 0], [0.56, 0.012, 0], 0.012],
				[[-0.12, 0.012, -0.13], [-0.12, 0.012, 0.13], 0.012],
				[[0.56, 0.012, -0.13], [0.56, 0.012, 0.13], 0.012],
				[[-0.02, 0.012, 0], [0.36, 0.39, 0], 0.012],
				[[0.36, 0.012, 0], [0.36, 0.39, 0], 0.012],
				[[0, 0.1, -0.14], [0, 0.1, 0.14], 0.008],
				[[0.1, 0.03, -0.14], [0.1, 0.03, 0.14], 0.008]
			],
			pads: [
				[[0.33, 0.37, -0.12], [0.33, 0.37, 0.12], 0.032],
				[[0.29, 0.33, -0.12], [0.29, 0.33, 0.12], 0.032],
				[[-0.03, 0.19, -0.12], [-0.03, 0.19, 0.12], 0.022]
			]
		}
	],
	works: ['erector spinae', 'glutes', 'hamstrings'],
	lift: 'back',
	poses: {
		start: {
			pelvis: { pitch: 45 },
			arms: { flex: 40, abduct: -8, turn: -72, elbow: 110, wrist: 30 }
		},
		end: {
			pelvis: { pitch: 112 },
			neck: { flex: -6 },
			arms: { flex: 40, abduct: -8, turn: -72, elbow: 110, wrist: 30 },
			legs: { flex: 67 }
		},
		arched: {
			pelvis: { pitch: 42 },
			lumbar: { flex: -30 },
			thoracic: { flex: -22 },
			neck: { flex: -25 },
			arms: { flex: 40, abduct: -8, turn: -72, elbow: 110, wrist: 30 },
			legs: { flex: -3 }
		},
		round: {
			pelvis: { pitch: 84 },
			lumbar: { flex: 40 },
			thoracic: { flex: 36 },
			neck: { flex: 26 },
			arms: { flex: 40, abduct: -8, turn: -72, elbow: 110, wrist: 30 },
			legs: { flex: 39 }
		}
	},
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Lifting past a straight line': 'arched', 'Rounding the back': 'round' },
	right: { 'Lifting past a straight line': 'start' },
	words: {
		start:
			'Face down on a slanting bench, its pads just below the hip bones, heels hooked in, arms crossed on the chest, the body straight from head to heels.',
		end: 'Tipped forwards from the hips as far as is comfortable, the back flat, the legs where they were.'
	}
};
