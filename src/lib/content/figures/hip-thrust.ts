import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 20, tilt: 10 },
	anchor: 'upper back',
	surfaces: { 'upper back': 0.225 },
	planted: ['left foot', 'right foot'],
	// The bench stands across, its long side to the back.
	props: [
		{
			kind: 'frame',
			rods: [
				[[-0.15, 0.01, -0.24], [-0.15, 0.19, -0.24], 0.01],
				[[-0.04, 0.01, -0.24], [-0.04, 0.19, -0.24], 0.01],
				[[-0.15, 0.01, 0.24], [-0.15, 0.19, 0.24], 0.01],
				[[-0.04, 0.01, 0.24], [-0.04, 0.19, 0.24], 0.01]
			],
			pads: [
				[[-0.15, 0.205, -0.3], [-0.15, 0.205, 0.3], 0.02],
				[[-0.15, 0.205, 0.3], [-0.02, 0.205, 0.3], 0.02],
				[[-0.02, 0.205, -0.3], [-0.02, 0.205, 0.3], 0.02]
			],
			boards: [
				[
					[-0.15, 0.224, -0.3],
					[-0.02, 0.224, -0.3],
					[-0.02, 0.224, 0.3],
					[-0.15, 0.224, 0.3]
				]
			]
		}
	],
	works: ['glutes', 'hamstrings', 'quadriceps'],
	poses: {
		start: {
			pelvis: { pitch: -38 },
			neck: { flex: 8 },
			arms: { flex: -6, abduct: 24, turn: -64, elbow: 62, wrist: -20 },
			legs: { flex: 99, knee: 106, ankle: -31 },
			moved: [0.046, -0.022, 0]
		},
		end: {
			pelvis: { pitch: -92 },
			lumbar: { flex: 2 },
			thoracic: { flex: 2 },
			neck: { flex: 30 },
			arms: { flex: -6, abduct: 24, turn: -64, elbow: 62, wrist: -20 },
			legs: { flex: -2, knee: 90 }
		},
		head: {
			pelvis: { pitch: -92 },
			lumbar: { flex: -16 },
			thoracic: { flex: 10 },
			neck: { flex: -40 },
			arms: { flex: -6, abduct: 24, turn: -64, elbow: 62, wrist: -20 },
			legs: { flex: -2, knee: 90 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'end', 'start'],
	mistakes: { 'Throwing the head back': 'head' },
	words: {
		start:
			'Sitting on the floor, the upper back against the long side of a bench, knees bent, feet flat and hip-width apart.',
		end: 'Hips lifted level with shoulders and knees, the upper back on the bench, shins upright, chin tucked in.'
	}
};
