import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 10 },
	anchor: 'left knee',
	planted: ['right knee', 'left elbow', 'right elbow'],
	props: [{ kind: 'mat', from: -0.4, to: 0.75 }],
	works: ['abdominals', 'obliques', 'shoulders'],
	poses: {
		start: {
			pelvis: { pitch: 82 },
			lumbar: { flex: -22 },
			thoracic: { flex: -9 },
			neck: { flex: -14 },
			arms: { flex: 54, elbow: 85, abduct: 2 },
			legs: { flex: 1, knee: 13, ankle: -68 }
		},
		end: {
			pelvis: { pitch: 71 },
			neck: { flex: -4 },
			arms: { flex: 70, elbow: 90, abduct: 2 },
			legs: { flex: -2, knee: 21, ankle: -68 }
		},
		high: {
			pelvis: { pitch: 96 },
			lumbar: { flex: -6 },
			neck: { flex: -14 },
			arms: { flex: 84, elbow: 76, abduct: 2 },
			legs: { flex: 48, knee: 46, ankle: -68 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'end'],
	mistakes: { 'Leaving the hips behind, up in the air': 'high' },
	words: {
		start: 'Face down, propped on your forearms, elbows below the shoulders, knees and hips on the floor.',
		end: 'Hips lifted, straight from head to knees, the weight on forearms and knees.'
	}
};
