import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 14 },
	anchor: 'front of the pelvis',
	props: [{ kind: 'mat', from: -0.7, to: 0.62 }],
	works: ['glutes', 'hamstrings'],
	worksSide: 'right',
	poses: {
		start: {
			pelvis: { pitch: 90 },
			neck: { flex: -6 },
			arms: { flex: -17, abduct: 140, turn: 90, elbow: 122 },
			legs: { flex: 5, abduct: 4, knee: 5, ankle: -70 }
		},
		end: {
			pelvis: { pitch: 90 },
			neck: { flex: -6 },
			arms: { flex: -17, abduct: 140, turn: 90, elbow: 122 },
			legs: { flex: 5, abduct: 4, knee: 5, ankle: -70 },
			rightLeg: { flex: -7, knee: 2, ankle: -52 }
		},
		bent: {
			pelvis: { pitch: 90 },
			neck: { flex: -6 },
			arms: { flex: -17, abduct: 140, turn: 90, elbow: 122 },
			legs: { flex: 5, abduct: 4, knee: 5, ankle: -70 },
			rightLeg: { flex: -10, knee: 62, ankle: -20 }
		},
		arched: {
			pelvis: { pitch: 104 },
			lumbar: { flex: -32 },
			thoracic: { flex: 14 },
			neck: { flex: -2 },
			arms: { flex: -28, abduct: 140, turn: 90, elbow: 122 },
			legs: { flex: 19, abduct: 4, knee: 5, ankle: -70 },
			rightLeg: { flex: -16, knee: 4, ankle: -52 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Bending the knee': 'bent', 'Arching the lower back': 'arched' },
	words: {
		start: 'Face down on the floor, the forehead on the backs of the hands, both legs straight.',
		end: 'One straight leg hovers a few centimetres above the floor; the hips stay down and the lower back still.'
	}
};
