import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 10, tilt: 6 },
	anchor: 'left foot',
	planted: ['right foot'],
	// The wall.
	props: [
		{
			kind: 'frame',
			boards: [
				[
					[-0.185, 0, -0.2],
					[-0.185, 1.02, -0.2],
					[-0.185, 1.02, 0.2],
					[-0.185, 0, 0.2]
				]
			],
			pads: [[[-0.185, 0.012, 0.2], [-0.185, 1.02, 0.2], 0.01]]
		}
	],
	works: ['glutes', 'hamstrings', 'erector spinae'],
	poses: {
		start: { arms: { flex: -30, abduct: 31, turn: -33, elbow: 103, wrist: -6 } },
		soft: {
			pelvis: { pitch: 4 },
			arms: { flex: -30, abduct: 31, turn: -33, elbow: 103, wrist: -6 },
			legs: { flex: 10, knee: 14, ankle: 8 }
		},
		end: {
			pelvis: { pitch: 60 },
			lumbar: { flex: 2 },
			neck: { flex: -14 },
			arms: { flex: -30, abduct: 31, turn: -33, elbow: 103, wrist: -6 },
			legs: { flex: 90, knee: 36, ankle: 6 }
		},
		squat: {
			pelvis: { pitch: 16 },
			neck: { flex: -6 },
			arms: { flex: -30, abduct: 31, turn: -33, elbow: 103, wrist: -6 },
			legs: { flex: 84, knee: 102, ankle: 34 }
		},
		round: {
			pelvis: { pitch: 34 },
			lumbar: { flex: 44 },
			thoracic: { flex: 40 },
			neck: { flex: 16 },
			arms: { flex: -12, abduct: 29, turn: -20, elbow: 92, wrist: 40 },
			legs: { flex: 58, knee: 30, ankle: 6 }
		},
		'lean back': {
			pelvis: { pitch: -6 },
			lumbar: { flex: -18 },
			thoracic: { flex: -8 },
			neck: { flex: 8 },
			arms: { flex: -23, abduct: 42, turn: -60, elbow: 101, wrist: -25 },
			legs: { flex: -14, knee: 0, ankle: 8 }
		}
	},
	lift: 'back',
	timed: 'moving',
	steps: ['start', 'soft', 'end', 'start'],
	mistakes: {
		'Squatting instead of pushing the hips back': 'squat',
		'Rounding the back': 'round',
		'Leaning back at the top': 'lean back'
	},
	right: { 'Leaning back at the top': 'start' },
	words: {
		start: 'Standing a short step in front of a wall, the back to it and the hands on the hips.',
		end: 'The hips pushed straight back until the buttocks touch the wall, the knees soft, the long back tipped forwards.'
	}
};
