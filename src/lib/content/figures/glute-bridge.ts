import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 10 },
	anchor: 'upper back',
	planted: ['left foot', 'right foot'],
	props: [{ kind: 'mat', from: -0.32, to: 0.68 }],
	works: ['glutes', 'hamstrings'],
	poses: {
		start: {
			pelvis: { pitch: -90 },
			neck: { flex: 6 },
			arms: { flex: -11, elbow: 9, abduct: 14 },
			legs: { flex: 53, knee: 121, ankle: -22 }
		},
		end: {
			pelvis: { pitch: -130 },
			lumbar: { flex: 12 },
			thoracic: { flex: 28 },
			neck: { flex: 6 },
			arms: { flex: -11, elbow: 9, abduct: 14 },
			legs: { flex: -13, knee: 105, ankle: -12 }
		},
		arch: {
			pelvis: { pitch: -115 },
			lumbar: { flex: -35 },
			thoracic: { flex: 45 },
			neck: { flex: 24 },
			arms: { flex: 4, elbow: 9, abduct: 14 },
			legs: { flex: -10, knee: 90, ankle: -15 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'end', 'start'],
	mistakes: { 'Arching the lower back at the top': 'arch' },
	words: {
		start:
			'On your back, knees bent, feet flat on the floor near the buttocks and hip-width apart, arms beside you.',
		end: 'Hips lifted, knees, hips and shoulders in one line; feet, shoulders and head stay on the floor.'
	}
};
