import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 10 },
	anchor: 'upper back',
	planted: ['right foot'],
	props: [{ kind: 'mat', from: -0.32, to: 0.68 }],
	works: ['glutes', 'hamstrings'],
	worksSide: 'right',
	poses: {
		start: {
			pelvis: { pitch: -90 },
			neck: { flex: 6 },
			arms: { flex: -11, elbow: 9, abduct: 14 },
			rightLeg: { flex: 53, knee: 121, ankle: -22 },
			leftLeg: { flex: 90, knee: 90 }
		},
		end: {
			pelvis: { pitch: -130 },
			lumbar: { flex: 12 },
			thoracic: { flex: 28 },
			neck: { flex: 6 },
			arms: { flex: -11, elbow: 9, abduct: 14 },
			rightLeg: { flex: -13, knee: 105, ankle: -12 },
			leftLeg: { flex: 50, knee: 90 }
		},
		feet: {
			pelvis: { pitch: -90 },
			neck: { flex: 6 },
			arms: { flex: -11, elbow: 9, abduct: 14 },
			legs: { flex: 53, knee: 121, ankle: -22 },
			touches: ['left foot']
		},
		sink: {
			pelvis: { pitch: -118, roll: -15 },
			lumbar: { flex: 8, side: 12 },
			thoracic: { flex: 20, side: 10 },
			neck: { flex: 6 },
			arms: { flex: -11, elbow: 9, abduct: 14 },
			rightLeg: { flex: 8, knee: 110, ankle: -12 },
			leftLeg: { flex: 50, knee: 90 }
		}
	},
	timed: 'held',
	steps: ['feet', 'start', 'start', 'end', 'start'],
	mistakes: { 'Letting the free side of the hips sink': 'sink' },
	words: {
		start:
			'On your back, one foot flat on the floor near the buttocks, the other leg lifted with its knee above the hip.',
		end: 'Hips lifted level on one foot, that knee, the hips and the shoulders in one line; the free knee stays above its hip.'
	}
};
