import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 36, tilt: 18 },
	anchor: 'back of the pelvis',
	props: [{ kind: 'mat', from: -0.52, to: 0.42 }],
	order: ['leftArm', 'trunk', 'head', 'rightArm', 'leftLeg', 'rightLeg'],
	works: ['piriformis', 'glutes'],
	worksSide: 'right',
	poses: {
		start: {
			pelvis: { pitch: -90 },
			neck: { flex: 8 },
			arms: { flex: -2, abduct: 16, elbow: 14, turn: 20 },
			leftLeg: { flex: 50, knee: 102, ankle: -38 },
			rightLeg: { flex: 78, abduct: 15, turn: 70, knee: 108, ankle: -6 },
			touches: ['left foot']
		},
		lie: {
			pelvis: { pitch: -90 },
			neck: { flex: 8 },
			arms: { flex: -2, abduct: 16, elbow: 14, turn: 20 },
			legs: { flex: 50, knee: 102, ankle: -38 },
			touches: ['left foot', 'right foot']
		},
		hold: {
			pelvis: { pitch: -90 },
			neck: { flex: 8 },
			rightArm: { flex: 25, abduct: -20, turn: -18, elbow: 6 },
			leftArm: { flex: 24, abduct: 11, turn: -80, elbow: 30 },
			leftLeg: { flex: 100, knee: 94, ankle: -18 },
			rightLeg: { flex: 132, abduct: 15, turn: 70, knee: 107, ankle: -6 }
		},
		end: {
			pelvis: { pitch: -98 },
			lumbar: { flex: 10 },
			neck: { flex: 8 },
			rightArm: { flex: 15, abduct: -12, turn: -30, elbow: 38, wrist: 10 },
			leftArm: { flex: 14, abduct: 17, turn: -48, elbow: 66, wrist: -30 },
			leftLeg: { flex: 109, knee: 98, ankle: -18 },
			rightLeg: { flex: 140, abduct: 15, turn: 70, knee: 107, ankle: -6 }
		},
		head: {
			pelvis: { pitch: -98 },
			lumbar: { flex: 16 },
			thoracic: { flex: 32 },
			neck: { flex: 36 },
			rightArm: { flex: 30, abduct: -7, turn: -37, elbow: 69 },
			leftArm: { flex: 22, abduct: 10, turn: -23, elbow: 77, wrist: 27 },
			leftLeg: { flex: 109, knee: 98, ankle: -18 },
			rightLeg: { flex: 140, abduct: 15, turn: 70, knee: 107, ankle: -6 }
		}
	},
	out: ['hold'],
	back: ['hold'],
	timed: 'held',
	steps: ['lie', 'start', 'end', 'end', 'start'],
	mistakes: { 'Lifting head and shoulders': 'head' },
	words: {
		start: 'On your back, knees bent; one foot flat on the floor, the other ankle crossed over that knee.',
		end: 'Both hands behind the thigh underneath, drawing it towards you; head and shoulders stay down.'
	}
};
