import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 25, tilt: 6 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [{ kind: 'barbell', on: 'upper back' }],
	works: ['erector spinae', 'hamstrings', 'glutes'],
	poses: {
		start: {
			pelvis: { pitch: 2 },
			thoracic: { flex: -4 },
			arms: { blade: 24, flex: 25, abduct: 26, turn: 95, elbow: 130 },
			legs: { flex: 8, knee: 10, ankle: 4, abduct: 4, turn: 7 }
		},
		end: {
			pelvis: { pitch: 72 },
			lumbar: { flex: -2 },
			thoracic: { flex: -4 },
			neck: { flex: -10 },
			arms: { blade: 24, flex: 25, abduct: 26, turn: 95, elbow: 130 },
			legs: { flex: 108, knee: 40, ankle: 4, abduct: 5, turn: 5 }
		},
		rounded: {
			pelvis: { pitch: 48 },
			lumbar: { flex: 36 },
			thoracic: { flex: 26 },
			neck: { flex: 8 },
			arms: { blade: 24, flex: 25, abduct: 26, turn: 95, elbow: 130 },
			legs: { flex: 82, knee: 37, ankle: 3, abduct: 5, turn: 5 }
		}
	},
	lift: 'back',
	timed: 'moving',
	steps: ['start', 'start', 'end', 'end', 'start'],
	mistakes: { 'Rounding the back': 'rounded' },
	words: {
		start:
			'Standing tall, feet hip-width apart, knees soft, a light bar across the upper back, held in both hands.',
		end: 'Tipped forwards from the hips until the trunk is nearly level, hips far back, knees soft, back flat.'
	}
};
