import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 12 },
	anchor: 'back of the pelvis',
	props: [{ kind: 'mat', from: -0.52, to: 0.48 }],
	works: ['deep abdominals', 'abdominals'],
	poses: {
		start: {
			pelvis: { pitch: -94 },
			lumbar: { flex: 6 },
			thoracic: { flex: -2 },
			neck: { flex: 6 },
			arms: { flex: -9, elbow: 8, abduct: 16 },
			legs: { flex: 86, knee: 88 }
		},
		end: {
			pelvis: { pitch: -94 },
			lumbar: { flex: 6 },
			thoracic: { flex: -2 },
			neck: { flex: 6 },
			arms: { flex: -9, elbow: 8, abduct: 16 },
			legs: { flex: 86, knee: 88 },
			rightLeg: { flex: 41, knee: 88, ankle: 6 },
			touches: ['right heel']
		},
		straight: {
			pelvis: { pitch: -94 },
			lumbar: { flex: 6 },
			thoracic: { flex: -2 },
			neck: { flex: 6 },
			arms: { flex: -9, elbow: 8, abduct: 16 },
			legs: { flex: 86, knee: 88 },
			rightLeg: { flex: 8, knee: 18, ankle: 0 }
		}
	},
	timed: 'moving',
	bothSides: true,
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Straightening the knee': 'straight' },
	words: {
		start: 'On your back, arms by your sides, knees bent above the hips, lower back on the floor.',
		end: 'One foot lowered, its knee still bent, until the heel touches the floor lightly.'
	}
};
