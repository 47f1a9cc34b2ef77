import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 16, tilt: 8 },
	anchor: 'left elbow',
	planted: ['right elbow'],
	props: [{ kind: 'mat', from: -0.92, to: 0.36 }],
	works: ['abdominals', 'erector spinae', 'glutes'],
	poses: {
		start: {
			pelvis: { pitch: 88 },
			lumbar: { flex: -28 },
			thoracic: { flex: -8 },
			neck: { flex: 4 },
			arms: { flex: 68, elbow: 74, abduct: 4 },
			legs: { flex: 7, knee: 25, ankle: 22, toes: 80, abduct: 4, turn: 2 },
			touches: ['left toes', 'right toes']
		},
		end: {
			pelvis: { pitch: 83 },
			neck: { flex: -2 },
			arms: { flex: 83, elbow: 90, abduct: 4 },
			legs: { knee: 2, toes: 80, abduct: 4, turn: 2 },
			touches: ['left toes', 'right toes']
		},
		knees: {
			pelvis: { pitch: 72 },
			neck: { flex: -2 },
			arms: { flex: 72, elbow: 90, abduct: 4 },
			legs: { knee: 35, ankle: 22, toes: 80, abduct: 4, turn: 2 }
		},
		sagging: {
			pelvis: { pitch: 98 },
			lumbar: { flex: -35 },
			thoracic: { flex: -10 },
			neck: { flex: -2 },
			arms: { flex: 53, elbow: 90, abduct: 4 },
			legs: { flex: 7, ankle: 5, toes: 80, abduct: 4, turn: 2 }
		},
		high: {
			pelvis: { pitch: 110 },
			neck: { flex: -2 },
			arms: { flex: 110, elbow: 90, abduct: 4 },
			legs: { flex: 43, ankle: -16, toes: 80, abduct: 4, turn: 2 }
		},
		hanging: {
			pelvis: { pitch: 83 },
			neck: { flex: 48 },
			arms: { flex: 83, elbow: 90, abduct: 4 },
			legs: { knee: 2, toes: 80, abduct: 4, turn: 2 },
			touches: ['left toes', 'right toes']
		}
	},
	timed: 'held',
	steps: ['start', 'end', 'end', 'end', 'knees'],
	mistakes: {
		'Letting the hips sag': 'sagging',
		'Pushing the hips up high': 'high',
		'Letting the head hang': 'hanging'
	},
	words: {
		start: 'Face down, propped on the forearms, elbows below the shoulders, the toes tucked under.',
		end: 'Only forearms and toes touch the floor; the body is one straight line from head to heels, looking down.'
	}
};
