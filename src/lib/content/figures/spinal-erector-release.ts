import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 10, tilt: 24 },
	anchor: 'back of the pelvis',
	props: [
		{ kind: 'mat', from: -0.5, to: 0.46 },
		{ kind: 'ball', at: [-0.08, 0.03, 0.042], radius: 0.03 }
	],
	works: ['erector spinae', 'multifidus'],
	worksSide: 'right',
	poses: {
		// Rolled and turned by 90, the pelvis rolls over the floor with its pitch alone.
		start: {
			pelvis: { pitch: -90, roll: -90, turn: -90 },
			neck: { flex: 8 },
			arms: { flex: 90, abduct: 96, elbow: 78, wrist: 8 },
			legs: { flex: 50, knee: 102, ankle: -38 },
			moved: [0, 0, -0.1]
		},
		slip: {
			pelvis: { pitch: -56, roll: -90, turn: -90 },
			lumbar: { turn: 10 },
			thoracic: { turn: 24 },
			neck: { flex: 8, turn: 6 },
			leftArm: { flex: 90, abduct: 96, elbow: 78, wrist: 8 },
			rightArm: { flex: -40, abduct: 76, turn: -58, elbow: 106, wrist: 57 },
			leftLeg: { flex: 54, knee: 104, ankle: -38, abduct: 14 },
			rightLeg: { flex: 54, knee: 104, ankle: -36, abduct: -16 },
			touches: ['left foot', 'right foot'],
			moved: [0, 0.02, -0.04]
		},
		end: {
			pelvis: { pitch: -85, roll: -90, turn: -90 },
			lumbar: { flex: -8, turn: 4 },
			thoracic: { flex: 5, turn: 4 },
			neck: { flex: 10 },
			arms: { flex: 90, abduct: 96, elbow: 78, wrist: 8 },
			legs: { flex: 52, knee: 104, ankle: -38 },
			touches: ['left foot', 'right foot'],
			moved: [0, 0.028, 0]
		},
		arched: {
			pelvis: { pitch: -72 },
			lumbar: { flex: -34 },
			thoracic: { flex: -6 },
			neck: { flex: 20 },
			arms: { flex: 70, abduct: 96, turn: -16, elbow: 70 },
			legs: { flex: 70, knee: 106, ankle: -38 },
			touches: ['left foot', 'right foot'],
			moved: [0, 0.04, 0]
		}
	},
	out: ['slip'],
	back: ['slip'],
	timed: 'held',
	steps: ['start', 'slip', 'end', 'end', 'slip'],
	mistakes: { 'Arching over the ball': 'arched' },
	words: {
		start: 'On your back, knees bent, feet flat, the ball on the floor beside your lower back.',
		end: 'The ball under the band of muscle right beside the lower spine, never on the spine itself; the weight settled on it.'
	}
};
