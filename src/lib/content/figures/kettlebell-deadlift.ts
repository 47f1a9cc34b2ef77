import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 32, tilt: 8 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [{ kind: 'kettlebell' }],
	works: ['glutes', 'hamstrings', 'erector spinae'],
	poses: {
		start: {
			pelvis: { pitch: 66 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -26 },
			arms: { blade: -10, flex: 55, elbow: 4, abduct: -13 },
			legs: { flex: 132, knee: 78, ankle: 12, abduct: 10, turn: 3 }
		},
		end: {
			pelvis: { pitch: -2 },
			neck: { flex: -1 },
			arms: { flex: 8, elbow: 6, abduct: -13 },
			legs: { knee: 3, ankle: 1, abduct: 5, turn: 10 }
		},
		rounded: {
			pelvis: { pitch: 35 },
			lumbar: { flex: 40 },
			thoracic: { flex: 36 },
			neck: { flex: 10 },
			arms: { blade: -10, flex: 100, elbow: 4, abduct: -13 },
			legs: { flex: 87, knee: 64, ankle: 12, abduct: 9, turn: 4 }
		},
		leaned: {
			pelvis: { pitch: -8 },
			lumbar: { flex: -24 },
			thoracic: { flex: -8 },
			neck: { flex: 8 },
			arms: { flex: -9, elbow: 6, abduct: -13 },
			legs: { flex: -11, knee: 2, ankle: 4, abduct: 5, turn: 10 }
		}
	},
	timed: 'moving',
	steps: ['start', 'start', 'start', 'end', 'start'],
	mistakes: { 'Rounding the back': 'rounded', 'Leaning back at the top': 'leaned' },
	right: { 'Rounding the back': 'start' },
	words: {
		start:
			'Standing over a kettlebell, feet hip-width apart: hips back, knees bent, back flat, both hands on the handle.',
		end: 'Standing tall, arms straight, the kettlebell hanging in front of the thighs.'
	}
};
