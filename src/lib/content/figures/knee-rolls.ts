import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 90, tilt: 36 },
	anchor: 'back of the pelvis',
	planted: ['left foot', 'right foot'],
	props: [{ kind: 'mat', from: -0.5, to: 0.36 }],
	works: ['obliques'],
	bothSides: true,
	poses: {
		// Rolled and turned by 90, the pelvis rolls over the floor with its pitch alone.
		start: {
			pelvis: { pitch: -90, roll: 90, turn: 90 },
			arms: { flex: 90, abduct: 96, turn: 5, elbow: 14 },
			legs: { flex: 52, knee: 104, ankle: -38, abduct: -3, turn: 0 }
		},
		end: {
			pelvis: { pitch: -62, roll: 90, turn: 90 },
			lumbar: { turn: -8 },
			thoracic: { turn: -20 },
			neck: { turn: -20 },
			arms: { flex: 90, abduct: 96, turn: 5, elbow: 14 },
			leftLeg: { flex: 52, knee: 104, ankle: -38, abduct: -24, turn: 0 },
			rightLeg: { flex: 52, knee: 104, ankle: -38, abduct: 18, turn: 0 },
			moved: [0, 0.01, 0.01]
		},
		lifted: {
			pelvis: { pitch: -38, roll: 90, turn: 90 },
			lumbar: { turn: -6 },
			thoracic: { turn: -14 },
			neck: { turn: -20 },
			rightArm: { flex: 90, abduct: 58, turn: 5, elbow: 14 },
			leftArm: { flex: 90, abduct: 92, turn: 5, elbow: 30 },
			leftLeg: { flex: 52, knee: 104, ankle: -38, abduct: -30, turn: 0 },
			rightLeg: { flex: 52, knee: 104, ankle: -38, abduct: 14, turn: 0 },
			moved: [0, 0.03, 0.02]
		}
	},
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Letting the shoulders lift': 'lifted' },
	words: {
		start: 'On your back, knees bent and together, feet flat on the floor, arms out to the sides.',
		end: 'Both knees rolled a little way to one side, both shoulders on the floor.'
	}
};
