import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 22, tilt: 8 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [{ kind: 'barbell', on: 'hands' }],
	works: ['erector spinae', 'glutes', 'hamstrings'],
	poses: {
		start: {
			pelvis: { pitch: 71 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -26 },
			arms: { blade: -8, flex: 63, elbow: 3, abduct: 5 },
			legs: { flex: 137, knee: 76, ankle: 10, abduct: 7, turn: 2 }
		},
		end: {
			pelvis: { pitch: -2 },
			neck: { flex: -1 },
			arms: { flex: 7, elbow: 5, abduct: 5 },
			legs: { knee: 3, ankle: 1, turn: 7 }
		},
		knees: {
			pelvis: { pitch: 46 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -22 },
			arms: { blade: -8, flex: 39, elbow: 3, abduct: 5 },
			legs: { flex: 79, knee: 35, ankle: 2, abduct: 5, turn: 5 }
		},
		rounded: {
			pelvis: { pitch: 46 },
			lumbar: { flex: 40 },
			thoracic: { flex: 36 },
			neck: { flex: 10 },
			arms: { blade: -8, flex: 110, elbow: 3, abduct: 5 },
			legs: { flex: 91, knee: 56, ankle: 11, abduct: 6, turn: 4 }
		},
		adrift: {
			pelvis: { pitch: 46 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -22 },
			arms: { blade: -8, flex: 63, elbow: 3, abduct: 5 },
			legs: { flex: 79, knee: 35, ankle: 2, abduct: 5, turn: 5 }
		},
		leaned: {
			pelvis: { pitch: -8 },
			lumbar: { flex: -24 },
			thoracic: { flex: -8 },
			neck: { flex: 8 },
			arms: { flex: -11, elbow: 5, abduct: 5 },
			legs: { flex: -11, knee: 2, ankle: 5, turn: 7 }
		}
	},
	out: ['knees'],
	back: ['knees'],
	timed: 'moving',
	steps: ['start', 'start', 'start', 'end', 'knees'],
	mistakes: {
		'Rounding the lower back': 'rounded',
		'Letting the bar drift away from the legs': 'adrift',
		'Leaning back at the top': 'leaned'
	},
	right: { 'Rounding the lower back': 'start', 'Letting the bar drift away from the legs': 'knees' },
	words: {
		start:
			'Standing over a bar on the floor, feet hip-width apart: hips back, knees bent, back flat, hands on the bar just outside the legs.',
		end: 'Standing tall, arms straight, the bar held against the front of the thighs.'
	}
};
