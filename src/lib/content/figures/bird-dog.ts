import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 10 },
	anchor: 'front of the pelvis',
	planted: ['left knee', 'right hand'],
	surfaces: { 'front of the pelvis': 0.217 },
	props: [{ kind: 'mat', from: -0.42, to: 0.5 }],
	works: ['erector spinae', 'multifidus', 'glutes'],
	poses: {
		start: {
			pelvis: { pitch: 80 },
			neck: { flex: -4 },
			arms: { flex: 80, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 92, ankle: -66, abduct: 2, turn: 2 },
			touches: ['left hand']
		},
		end: {
			pelvis: { pitch: 80 },
			neck: { flex: -4 },
			arms: { flex: 80, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 92, ankle: -66, abduct: 2, turn: 2 },
			leftArm: { flex: 172, elbow: 5, wrist: 4 },
			rightLeg: { flex: -9, knee: 3, ankle: -46 }
		},
		arched: {
			pelvis: { pitch: 104 },
			lumbar: { flex: -34 },
			neck: { flex: -4 },
			arms: { flex: 74, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 104, knee: 92, ankle: -66, abduct: 2, turn: 2 },
			leftArm: { flex: 166, elbow: 5, wrist: 4 },
			rightLeg: { flex: -22, knee: 12, ankle: -46 }
		},
		kinked: {
			pelvis: { pitch: 80 },
			neck: { flex: -58 },
			arms: { flex: 80, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 92, ankle: -66, abduct: 2, turn: 2 },
			leftArm: { flex: 172, elbow: 5, wrist: 4 },
			rightLeg: { flex: -9, knee: 3, ankle: -46 }
		}
	},
	timed: 'held',
	steps: ['start', 'start', 'end', 'end', 'end', 'start'],
	mistakes: {
		'Lifting the leg so high that the back arches': 'arched',
		'Looking forwards and kinking the neck': 'kinked'
	},
	words: {
		start:
			'On hands and knees, hands below the shoulders and knees below the hips, the back flat, looking down.',
		end: 'One leg is stretched out behind and the opposite arm in front, both level with the flat back; the other hand and knee stay on the floor.'
	}
};
