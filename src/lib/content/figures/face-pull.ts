import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	// A little from behind: there are the muscles.
	view: { turn: 328, tilt: 6 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [
		{ kind: 'frame', rods: [[[0.84, 0.01, 0.075], [0.84, 1.02, 0.075], 0.016]] },
		{ kind: 'cable', from: [0.83, 0.91, 0.075], handle: 'rope' }
	],
	works: ['rear deltoids', 'trapezius', 'rhomboids'],
	poses: {
		start: { arms: { blade: -8, flex: 100, abduct: -4, turn: -20, elbow: 8 } },
		half: { arms: { blade: 6, flex: 94, abduct: 44, turn: -60, elbow: 90 } },
		end: {
			thoracic: { flex: -4 },
			neck: { flex: 3 },
			arms: { blade: 20, flex: 128, abduct: 80, turn: -70, elbow: 122, wrist: 8 }
		},
		'lean back': {
			pelvis: { pitch: -16 },
			lumbar: { flex: -14 },
			thoracic: { flex: -8 },
			neck: { flex: 14 },
			arms: { blade: 14, flex: 96, abduct: 70, turn: -40, elbow: 110 },
			legs: { flex: -8, knee: 10, ankle: 2 }
		},
		'elbows low': {
			thoracic: { flex: 4 },
			arms: { flex: 20, abduct: 34, turn: -10, elbow: 142 }
		}
	},
	out: ['half'],
	back: ['half'],
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Leaning back': 'lean back', 'Letting the elbows drop': 'elbows low' },
	words: {
		start:
			'Standing tall before a cable machine, the arms straight in front, a rope at the height of the face in both hands.',
		end: 'The rope drawn to the face, the hands apart beside the head, the elbows high and wide.'
	}
};
