import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 25, tilt: 6 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [{ kind: 'kettlebell' }],
	works: ['glutes', 'hamstrings', 'erector spinae'],
	poses: {
		start: {
			pelvis: { pitch: 70 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -24 },
			arms: { blade: -8, flex: 3, abduct: -13 },
			legs: { flex: 108, knee: 43, ankle: 4, abduct: 11 }
		},
		end: {
			pelvis: { pitch: -3 },
			arms: { flex: 76, abduct: -13 },
			legs: { flex: -3, knee: 2, ankle: 1, abduct: 8, turn: 11 }
		},
		drive: {
			pelvis: { pitch: 26 },
			neck: { flex: -10 },
			arms: { blade: -4, flex: 15, abduct: -13 },
			legs: { flex: 43, knee: 20, ankle: 2, abduct: 10, turn: 9 }
		},
		take: {
			pelvis: { pitch: 74 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -28 },
			arms: { blade: -10, flex: 88, elbow: 4, abduct: -13 },
			legs: { flex: 134, knee: 74, ankle: 13, abduct: 13, turn: 0 }
		},
		squat: {
			pelvis: { pitch: 26 },
			lumbar: { flex: -3 },
			neck: { flex: -12 },
			arms: { blade: -6, flex: 24, elbow: 6, abduct: -13 },
			legs: { flex: 77, knee: 79, ankle: 27, abduct: 14, turn: 1 }
		},
		leaned: {
			pelvis: { pitch: -8 },
			lumbar: { flex: -24 },
			thoracic: { flex: -8 },
			neck: { flex: 8 },
			arms: { flex: 60, abduct: -13 },
			legs: { flex: -11, knee: 2, ankle: 3, abduct: 8, turn: 12 }
		},
		rounded: {
			pelvis: { pitch: 48 },
			lumbar: { flex: 40 },
			thoracic: { flex: 34 },
			neck: { flex: 12 },
			arms: { blade: -8, flex: 65, abduct: -13 },
			legs: { flex: 84, knee: 41, ankle: 4, abduct: 11 }
		}
	},
	out: ['drive'],
	back: ['drive'],
	timed: 'moving',
	steps: ['take', 'take', 'start', 'end', 'start', 'take'],
	mistakes: {
		'Squatting instead of pushing the hips back': 'squat',
		'Leaning back at the top': 'leaned',
		'Rounding the back at the bottom': 'rounded'
	},
	right: {
		'Squatting instead of pushing the hips back': 'start',
		'Rounding the back at the bottom': 'start'
	},
	words: {
		start:
			'Feet a little wider than the hips, hips far back, back flat, knees a little bent; the kettlebell in both hands has swung back between the thighs.',
		end: 'Standing tall, hips straight, arms straight ahead; the kettlebell floats at chest height.'
	}
};
