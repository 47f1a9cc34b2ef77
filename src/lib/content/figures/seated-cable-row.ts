import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 338, tilt: 8 },
	anchor: 'seat',
	planted: ['left foot', 'right foot'],
	surfaces: { seat: 0.2, 'left foot': 0.111, 'right foot': 0.111 },
	props: [
		{
			kind: 'frame',
			rods: [
				[[0.74, 0.012, 0], [0.74, 0.7, 0], 0.013],
				[[0.74, 0.1, 0], [-0.1, 0.1, 0], 0.012],
				[[-0.08, 0.012, 0], [-0.08, 0.17, 0], 0.012],
				[[0.51, 0.15, -0.085], [0.51, 0.15, 0.085], 0.01]
			],
			pads: [
				[[-0.12, 0.18, 0], [0.14, 0.18, 0], 0.02],
				[[0.49, 0.08, -0.085], [0.548, 0.28, -0.085], 0.014],
				[[0.49, 0.08, 0.085], [0.548, 0.28, 0.085], 0.014]
			]
		},
		{ kind: 'cable', from: [0.74, 0.4, 0], handle: 'bar' }
	],
	works: ['latissimus dorsi', 'rhomboids', 'trapezius'],
	poses: {
		start: {
			pelvis: { pitch: 2 },
			neck: { flex: -2 },
			arms: { blade: -14, flex: 70, elbow: 5, abduct: -4 },
			legs: { flex: 95, knee: 35, ankle: 15, abduct: 4, turn: 0 }
		},
		end: {
			pelvis: { pitch: -4 },
			arms: { blade: 18, shrug: -4, flex: -15, abduct: 19, turn: -22, elbow: 107 },
			legs: { flex: 89, knee: 35, ankle: 17, abduct: 4, turn: 0 },
			lumbar: { flex: -3 },
			thoracic: { flex: -4 }
		},
		rounded: {
			pelvis: { pitch: -4 },
			neck: { flex: -6 },
			arms: { blade: -20, flex: 137, elbow: 4, abduct: -4 },
			legs: { flex: 89, knee: 35, ankle: 17, abduct: 4, turn: 0 },
			lumbar: { flex: 38 },
			thoracic: { flex: 28 }
		},
		rocked: {
			pelvis: { pitch: -36 },
			neck: { flex: 6 },
			arms: { blade: 18, shrug: -4, flex: -15, abduct: 19, turn: -22, elbow: 107 },
			legs: { flex: 57, knee: 36, ankle: 17, abduct: 4, turn: 0 },
			lumbar: { flex: -4 },
			thoracic: { flex: -4 }
		}
	},
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Rocking with the body': 'rocked', 'Rounding the back at the front': 'rounded' },
	right: { 'Rounding the back at the front': 'start' },
	words: {
		start:
			'Sitting tall with the feet on the plate and the knees soft; both hands hold the handle, arms straight ahead.',
		end: 'Still sitting tall; the handle is drawn to the belly, elbows close to the body, shoulder blades together.'
	}
};
