import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 36, tilt: 14 },
	anchor: 'left toes',
	planted: ['right toes', 'left hand'],
	props: [{ kind: 'mat', from: -0.2, to: 0.95 }],
	works: ['abdominals', 'obliques', 'shoulders'],
	poses: {
		start: {
			pelvis: { pitch: 73 },
			neck: { flex: -4 },
			arms: { flex: 70, elbow: 5, wrist: 83, abduct: 2 },
			legs: { abduct: 9, turn: 3, ankle: -3, toes: 70 },
			touches: ['right hand']
		},
		end: {
			pelvis: { pitch: 73 },
			neck: { flex: -4 },
			arms: { flex: 70, elbow: 5, wrist: 83, abduct: 2 },
			rightArm: { flex: 58, elbow: 129, abduct: -2, turn: -83, wrist: -12 },
			legs: { abduct: 9, turn: 3, ankle: -3, toes: 70 }
		},
		lift: {
			pelvis: { pitch: 73 },
			neck: { flex: -4 },
			arms: { flex: 70, elbow: 5, wrist: 83, abduct: 2 },
			rightArm: { flex: 60, elbow: 62, turn: -20, wrist: 10 },
			legs: { abduct: 9, turn: 3, ankle: -3, toes: 70 }
		},
		knees: {
			pelvis: { pitch: 59 },
			neck: { flex: -6 },
			arms: { flex: 70, elbow: 5, wrist: 70, abduct: 2 },
			legs: { flex: 6, knee: 53, abduct: 9, turn: 3, ankle: 34, toes: 70 },
			touches: ['right hand']
		},
		sag: {
			pelvis: { pitch: 74 },
			lumbar: { flex: -27 },
			neck: { flex: -4 },
			arms: { flex: 50, elbow: 5, wrist: 78, abduct: 2 },
			rightArm: { flex: 58, elbow: 129, abduct: -2, turn: -83, wrist: -12 },
			legs: { flex: -8, abduct: 9, turn: 3, ankle: 6, toes: 70 }
		}
	},
	out: ['lift'],
	back: ['lift'],
	timed: 'moving',
	bothSides: true,
	steps: ['start', 'start', 'end', 'start', 'knees'],
	mistakes: { 'Letting the hips sag': 'sag' },
	words: {
		start: 'At the top of a press-up, hands below the shoulders, feet wide, straight from head to heels.',
		end: 'One hand touches the opposite shoulder, while the hips stay still and level.'
	}
};
