import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 34, tilt: 18 },
	anchor: 'seat',
	planted: ['left heel'],
	props: [{ kind: 'mat', from: -0.26, to: 0.66 }],
	order: ['leftLeg', 'trunk', 'head', 'rightLeg', 'leftArm', 'rightArm'],
	works: ['obliques', 'erector spinae'],
	poses: {
		start: {
			pelvis: { pitch: -8 },
			rightArm: { shrug: -9, flex: -21, abduct: 1, turn: -14, elbow: 4, wrist: -77 },
			leftArm: { flex: 13, abduct: -2, turn: -15, elbow: 58, wrist: -7 },
			leftLeg: { flex: 86, abduct: -4, knee: 10, ankle: -8 },
			rightLeg: { flex: 86, abduct: 2, knee: 10, ankle: -8 },
			touches: ['right heel']
		},
		over: {
			pelvis: { pitch: -8 },
			rightArm: { shrug: -9, flex: -21, abduct: 1, turn: -14, elbow: 4, wrist: -77 },
			leftArm: { flex: 13, abduct: -2, turn: -15, elbow: 58, wrist: -7 },
			leftLeg: { flex: 86, abduct: -4, knee: 10, ankle: -8 },
			rightLeg: { flex: 135, abduct: -6, turn: 20, knee: 104, ankle: -20 }
		},
		crossed: {
			pelvis: { pitch: -8 },
			rightArm: { shrug: -9, flex: -21, abduct: 1, turn: -14, elbow: 4, wrist: -77 },
			leftArm: { flex: 10, abduct: 32, turn: -23, elbow: 113, wrist: -35 },
			leftLeg: { flex: 86, abduct: -4, knee: 10, ankle: -8 },
			rightLeg: { flex: 128, abduct: -32, turn: 15, knee: 100, ankle: -30 },
			touches: ['right foot']
		},
		end: {
			pelvis: { pitch: -8 },
			lumbar: { turn: 8 },
			thoracic: { turn: 34 },
			neck: { turn: 34 },
			leftArm: { flex: 34, abduct: 28, turn: -87, elbow: 87, wrist: 54 },
			rightArm: { shrug: -9, flex: -9, abduct: 17, turn: -64, elbow: 4, wrist: -80 },
			leftLeg: { flex: 86, abduct: -4, knee: 10, ankle: -8 },
			rightLeg: { flex: 128, abduct: -32, turn: 15, knee: 100, ankle: -30 },
			touches: ['right foot']
		},
		slump: {
			pelvis: { pitch: -36 },
			lumbar: { flex: 40, turn: 4 },
			thoracic: { flex: 28, turn: 24 },
			neck: { flex: 16, turn: 26 },
			leftArm: { flex: 69, abduct: 32, turn: -90, elbow: 113, wrist: 60 },
			rightArm: { shrug: -6, flex: 14, abduct: 3, turn: -37, elbow: 6, wrist: -64 },
			leftLeg: { flex: 58, abduct: -4, knee: 10, ankle: -8 },
			rightLeg: { flex: 100, abduct: -32, turn: 15, knee: 100, ankle: -30 },
			touches: ['right foot']
		}
	},
	out: ['over', 'crossed'],
	back: ['crossed', 'over'],
	timed: 'held',
	steps: ['start', 'crossed', 'end', 'end', 'crossed'],
	mistakes: { Slumping: 'slump' },
	words: {
		start: 'Sitting tall on the floor, both legs stretched out in front.',
		end: 'One foot outside the other knee, the body turned towards the bent knee and the opposite arm around it, the other hand on the floor behind.'
	}
};
