import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 22, tilt: 12 },
	anchor: 'seat',
	planted: ['left foot', 'right foot'],
	surfaces: { seat: 0.265 },
	props: [{ kind: 'chair', x: -0.08 }],
	// The left arm reaches across to the near knee.
	order: ['leftLeg', 'trunk', 'head', 'rightLeg', 'leftArm', 'rightArm'],
	works: ['obliques', 'erector spinae'],
	poses: {
		start: {
			pelvis: { pitch: 3 },
			arms: { flex: 12, abduct: 12, turn: -24, elbow: 44, wrist: 10 },
			legs: { flex: 82, knee: 79 }
		},
		reach: {
			pelvis: { pitch: 4 },
			thoracic: { turn: 14 },
			neck: { turn: 4 },
			arms: { flex: 12, abduct: 12, turn: -24, elbow: 44, wrist: 10 },
			leftArm: { blade: -20, flex: 26, abduct: -34, turn: 50, elbow: 19, wrist: 11 },
			legs: { flex: 82, knee: 79 }
		},
		end: {
			pelvis: { pitch: 6 },
			lumbar: { flex: -4, turn: 10 },
			thoracic: { flex: -2, turn: 34 },
			neck: { turn: 54 },
			leftArm: { blade: -22, flex: 19, abduct: -29, turn: 60, elbow: 51, wrist: -14 },
			rightArm: { blade: 12, flex: -40, abduct: 29, turn: 9, elbow: 48, wrist: 9 },
			legs: { flex: 85, knee: 79 }
		},
		slump: {
			pelvis: { pitch: -18 },
			lumbar: { flex: 36, turn: 6 },
			thoracic: { flex: 34, turn: 20 },
			neck: { flex: 4, turn: 40 },
			leftArm: { blade: -22, flex: 33, abduct: -37, turn: 13, elbow: 90, wrist: -23 },
			rightArm: { flex: 8, abduct: 10, turn: -13, elbow: 5 },
			legs: { flex: 61, knee: 79 }
		}
	},
	out: ['reach'],
	back: ['reach'],
	timed: 'held',
	steps: ['start', 'reach', 'end', 'end', 'start'],
	mistakes: { Slumping: 'slump' },
	words: {
		start: 'Sitting tall at the front of a chair, both feet flat.',
		end: 'The chest turned to the side, the opposite hand on the outside of that knee, the other hand behind on the back of the chair, both hips on the seat.'
	}
};
