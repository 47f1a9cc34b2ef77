import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 16, tilt: 10 },
	anchor: 'seat',
	planted: ['left heel', 'right heel'],
	props: [{ kind: 'mat', from: -0.2, to: 0.66 }],
	works: ['hamstrings', 'erector spinae', 'calves'],
	poses: {
		start: {
			arms: { flex: 19, abduct: 8, turn: -22, elbow: 66, wrist: -6 },
			legs: { flex: 96, knee: 16, ankle: -8 }
		},
		tip: {
			pelvis: { pitch: 26 },
			thoracic: { flex: 4 },
			neck: { flex: -4 },
			arms: { flex: 48, abduct: 15, turn: -30, elbow: 75, wrist: -12 },
			legs: { flex: 122, knee: 16, ankle: -8 }
		},
		end: {
			pelvis: { pitch: 32 },
			lumbar: { flex: 22 },
			thoracic: { flex: 22 },
			neck: { flex: 14 },
			arms: { flex: 113, abduct: 13, turn: -30, elbow: 76, wrist: -42 },
			legs: { flex: 128, knee: 16, ankle: -8 }
		},
		pull: {
			pelvis: { pitch: 20 },
			lumbar: { flex: 38 },
			thoracic: { flex: 34 },
			neck: { flex: 26 },
			arms: { shrug: 25, flex: 131, abduct: 44, turn: -41, elbow: 108, wrist: -19 },
			legs: { flex: 114, knee: 1, ankle: 4 }
		}
	},
	timed: 'held',
	steps: ['start', 'tip', 'end', 'end', 'start'],
	mistakes: { 'Pulling on the feet': 'pull' },
	words: {
		start: 'Sitting tall on the floor, legs stretched out in front, knees soft, hands on the thighs.',
		end: 'Tipped forwards from the hips, hands resting on the shins or feet, back and neck relaxed.'
	}
};
