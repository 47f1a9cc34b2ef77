import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 12 },
	anchor: 'back of the pelvis',
	planted: ['left foot'],
	props: [{ kind: 'mat', from: -0.52, to: 0.42 }],
	works: ['glutes', 'erector spinae'],
	worksSide: 'right',
	poses: {
		start: {
			pelvis: { pitch: -90 },
			neck: { flex: 8 },
			arms: { flex: -2, abduct: 16, elbow: 14, turn: 20 },
			legs: { flex: 50, knee: 102, ankle: -38 },
			touches: ['right foot']
		},
		hold: {
			pelvis: { pitch: -90 },
			neck: { flex: 8 },
			rightArm: { flex: 21, abduct: 21, turn: -66, elbow: 62, wrist: -22 },
			leftArm: { flex: 23, abduct: -7, turn: -63, elbow: 41, wrist: -23 },
			legs: { flex: 50, knee: 102, ankle: -38 },
			rightLeg: { flex: 114, knee: 112, ankle: -24 }
		},
		end: {
			pelvis: { pitch: -92 },
			lumbar: { flex: 3 },
			neck: { flex: 8 },
			rightArm: { flex: 16, abduct: 31, turn: -57, elbow: 90, wrist: -22 },
			leftArm: { flex: 22, abduct: 4, turn: -64, elbow: 75, wrist: -29 },
			legs: { flex: 50, knee: 102, ankle: -38 },
			rightLeg: { flex: 131, knee: 124, ankle: -28 }
		},
		head: {
			pelvis: { pitch: -92 },
			lumbar: { flex: 10 },
			thoracic: { flex: 32 },
			neck: { flex: 40 },
			rightArm: { flex: 23, abduct: 23, turn: -32, elbow: 115, wrist: -50 },
			leftArm: { flex: 35, abduct: -1, turn: -50, elbow: 99, wrist: -60 },
			legs: { flex: 50, knee: 102, ankle: -38 },
			rightLeg: { flex: 131, knee: 124, ankle: -28 }
		}
	},
	out: ['hold'],
	back: ['hold'],
	timed: 'held',
	steps: ['start', 'hold', 'end', 'start'],
	mistakes: { 'Lifting the head': 'head' },
	words: {
		start: 'On your back, both knees bent, feet flat on the floor, arms beside you.',
		end: 'One knee drawn towards the chest, both hands behind that thigh; the other foot, the head and the shoulders stay on the floor.'
	}
};
