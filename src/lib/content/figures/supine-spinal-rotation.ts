import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 0, tilt: 73 },
	anchor: 'back of the pelvis',
	props: [{ kind: 'mat', from: -0.46, to: 0.34 }],
	order: ['leftArm', 'trunk', 'head', 'rightLeg', 'leftLeg', 'rightArm'],
	works: ['obliques'],
	// The knees sink to the right; it is the left flank that is stretched.
	worksSide: 'left',
	poses: {
		// Rolled and turned by 90, the pelvis rolls over the floor with its pitch alone.
		start: {
			pelvis: { pitch: -90, roll: 90, turn: 90 },
			arms: { flex: 90, abduct: 97, turn: 2, elbow: 44 },
			legs: { flex: 94, knee: 96, abduct: -1, turn: 0, ankle: -24 }
		},
		end: {
			pelvis: { pitch: -36, roll: 90, turn: 90 },
			lumbar: { turn: -12 },
			thoracic: { turn: -40 },
			neck: { turn: -56 },
			arms: { flex: 90, abduct: 97, turn: 2, elbow: 44 },
			leftLeg: { flex: 96, knee: 94, abduct: -40, turn: 0, ankle: -30 },
			rightLeg: { flex: 92, knee: 88, abduct: 34, turn: 0, ankle: -30 },
			moved: [0, 0.02, 0.02]
		},
		return: {
			pelvis: { pitch: -58, roll: 90, turn: 90 },
			lumbar: { turn: -8 },
			thoracic: { turn: -24 },
			neck: { turn: -30 },
			arms: { flex: 90, abduct: 97, turn: 2, elbow: 44 },
			leftLeg: { flex: 94, knee: 96, abduct: -4, turn: 0, ankle: -24 },
			rightLeg: { flex: 92, knee: 90, abduct: 44, turn: 0, ankle: -30 },
			moved: [0, 0.01, 0.01]
		},
		push: {
			pelvis: { pitch: -32, roll: 90, turn: 90 },
			lumbar: { turn: -12 },
			thoracic: { turn: -36 },
			neck: { turn: 20 },
			rightArm: { flex: -8, abduct: 50, turn: -41, elbow: 62, wrist: 31 },
			leftArm: { flex: 90, abduct: 97, turn: 2, elbow: 44 },
			leftLeg: { flex: 96, knee: 94, abduct: -40, turn: 0, ankle: -30 },
			rightLeg: { flex: 92, knee: 88, abduct: 34, turn: 0, ankle: -30 },
			moved: [0, 0.02, 0.02]
		}
	},
	back: ['return'],
	timed: 'held',
	steps: ['start', 'end', 'end', 'return'],
	mistakes: { 'Pushing the knees down by hand': 'push' },
	words: {
		start: 'On your back, arms wide on the floor, knees bent above the hips.',
		end: 'Both knees sunk to one side, the head turned the other way, both shoulders on the floor.'
	}
};
