import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 4, tilt: 3 },
	anchor: 'upper back',
	planted: ['left foot', 'right foot'],
	props: [{ kind: 'mat', from: -0.3, to: 0.7 }],
	works: ['deep abdominals', 'glutes'],
	poses: {
		start: {
			pelvis: { pitch: -76 },
			lumbar: { flex: -30 },
			thoracic: { flex: 16 },
			neck: { flex: 6 },
			arms: { flex: -34, elbow: 5, abduct: 74 },
			legs: { flex: 63, knee: 111, ankle: -28 }
		},
		end: {
			pelvis: { pitch: -98 },
			lumbar: { flex: 12 },
			thoracic: { flex: -4 },
			neck: { flex: 6 },
			arms: { flex: -34, elbow: 5, abduct: 74 },
			legs: { flex: 43, knee: 112, ankle: -30 }
		},
		lift: {
			pelvis: { pitch: -120 },
			lumbar: { flex: 12 },
			thoracic: { flex: 18 },
			neck: { flex: 6 },
			arms: { flex: -34, elbow: 5, abduct: 74 },
			legs: { flex: 5, knee: 108, ankle: -20 }
		}
	},
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Lifting the buttocks off the floor': 'lift' },
	words: {
		start:
			'On your back, knees bent, feet flat on the floor, a small gap between the lower back and the floor.',
		end: 'The pelvis rolled back, until the lower back lies flat on the floor; the buttocks stay down.'
	}
};
