import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 10 },
	anchor: 'front of the pelvis',
	planted: ['left knee', 'left hand', 'right hand'],
	surfaces: { 'front of the pelvis': 0.217 },
	props: [{ kind: 'mat', from: -0.42, to: 0.5 }],
	works: ['multifidus', 'glutes', 'erector spinae'],
	poses: {
		start: {
			pelvis: { pitch: 80 },
			neck: { flex: -4 },
			arms: { flex: 80, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 92, ankle: -66, abduct: 2, turn: 2 }
		},
		slid: {
			pelvis: { pitch: 80 },
			neck: { flex: -4 },
			arms: { flex: 80, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 92, ankle: -66, abduct: 2, turn: 2 },
			rightLeg: { flex: 12, knee: 6, ankle: -4, toes: 60 }
		},
		end: {
			pelvis: { pitch: 80 },
			neck: { flex: -4 },
			arms: { flex: 80, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 92, ankle: -66, abduct: 2, turn: 2 },
			rightLeg: { flex: -9, knee: 3, ankle: -46 }
		},
		sunk: {
			pelvis: { pitch: 106 },
			lumbar: { flex: -34 },
			thoracic: { flex: 2 },
			neck: { flex: -4 },
			arms: { flex: 74, elbow: 6, wrist: 84, abduct: 2 },
			legs: { flex: 106, knee: 92, ankle: -66, abduct: 2, turn: 2 },
			rightLeg: { flex: -10, knee: 6, ankle: -46 }
		}
	},
	out: ['slid'],
	back: ['slid'],
	timed: 'held',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Sinking in the lower back': 'sunk' },
	words: {
		start:
			'On hands and knees, hands below the shoulders and knees below the hips, the back flat, looking down.',
		end: 'One leg is stretched out behind, level with the flat back; both hands and the other knee stay on the floor.'
	}
};
