import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 14, tilt: 6 },
	anchor: 'left foot',
	planted: ['right foot'],
	works: ['abdominals', 'hip flexors', 'erector spinae'],
	poses: {
		start: { arms: { flex: -37, abduct: 35, turn: -57, elbow: 89, wrist: -21 } },
		end: {
			pelvis: { pitch: -7 },
			lumbar: { flex: -14 },
			thoracic: { flex: -12 },
			neck: { flex: 14 },
			arms: { flex: -40, abduct: 42, turn: -70, elbow: 100, wrist: -32 },
			legs: { flex: -12, ankle: 5 }
		},
		head: {
			pelvis: { pitch: -7 },
			lumbar: { flex: -14 },
			thoracic: { flex: -12 },
			neck: { flex: -58 },
			arms: { flex: -40, abduct: 42, turn: -70, elbow: 100, wrist: -32 },
			legs: { flex: -12, ankle: 5 }
		},
		knees: {
			pelvis: { pitch: -24 },
			lumbar: { flex: -14 },
			thoracic: { flex: -12 },
			neck: { flex: 16 },
			arms: { flex: -40, abduct: 42, turn: -70, elbow: 100, wrist: -32 },
			legs: { flex: -2, knee: 52, ankle: 30 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Throwing the head back': 'head', 'Bending the knees to get further': 'knees' },
	words: {
		start: 'Standing with the feet hip-width apart, both hands on the back of the hips.',
		end: 'The chest lifted and the body leaning back a little over the hands, the eyes straight ahead.'
	}
};
