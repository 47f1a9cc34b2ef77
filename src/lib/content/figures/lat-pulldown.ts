import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 325, tilt: 8 },
	anchor: 'seat',
	planted: ['left foot', 'right foot'],
	surfaces: { seat: 0.27 },
	props: [
		{
			kind: 'frame',
			rods: [
				[[0.46, 0.012, 0], [0.46, 1.12, 0], 0.013],
				[[0.46, 1.12, 0], [0.1, 1.12, 0], 0.013],
				[[0.46, 0.012, 0], [-0.06, 0.012, 0], 0.012],
				[[0.46, 0.37, 0], [0.15, 0.37, 0], 0.01],
				[[0, 0.012, 0], [0, 0.24, 0], 0.013]
			],
			pads: [
				[[-0.1, 0.25, 0], [0.1, 0.25, 0], 0.02],
				[[0.15, 0.37, -0.13], [0.15, 0.37, 0.13], 0.022]
			]
		},
		{ kind: 'cable', from: [0.11, 1.12, 0], handle: 'wide bar' }
	],
	works: ['latissimus dorsi', 'trapezius', 'rhomboids'],
	poses: {
		start: {
			pelvis: { pitch: -6 },
			lumbar: { flex: -2 },
			neck: { flex: -4 },
			arms: { blade: -4, shrug: 16, flex: 139, abduct: 24, turn: -36, elbow: 22 },
			legs: { flex: 71, knee: 85, ankle: 8, abduct: 5, turn: -2 }
		},
		end: {
			pelvis: { pitch: -10 },
			lumbar: { flex: -2 },
			neck: { flex: -2 },
			arms: { blade: 14, shrug: -6, flex: -7, abduct: 35, turn: 34, elbow: 126 },
			legs: { flex: 67, knee: 85, ankle: 9, abduct: 5, turn: -2 },
			thoracic: { flex: -4 }
		},
		half: {
			pelvis: { pitch: -8 },
			lumbar: { flex: -2 },
			neck: { flex: -3 },
			arms: { blade: 4, shrug: 6, flex: 111, abduct: 49, turn: -27, elbow: 80 },
			legs: { flex: 69, knee: 85, ankle: 9, abduct: 5, turn: -2 },
			thoracic: { flex: -2 }
		},
		swung: {
			pelvis: { pitch: -42 },
			lumbar: { flex: -4 },
			neck: { flex: 6 },
			arms: { blade: 14, shrug: -6, flex: -46, abduct: 54, turn: 50, elbow: 130 },
			legs: { flex: 35, knee: 85, ankle: 9, abduct: 5, turn: -2 },
			thoracic: { flex: -6 }
		},
		behind: {
			pelvis: { pitch: 8 },
			lumbar: { flex: 8 },
			neck: { flex: 34 },
			arms: { blade: 14, shrug: -6, flex: -1, abduct: 29, turn: 86, elbow: 145 },
			legs: { flex: 85, knee: 85, ankle: 9, abduct: 5, turn: -2 },
			thoracic: { flex: 8 }
		}
	},
	out: ['half'],
	back: ['half'],
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Swinging back to move the weight': 'swung', 'Pulling the bar behind the neck': 'behind' },
	words: {
		start:
			'Sitting tall, leaning back very slightly, thighs under the pads; the arms reach straight up to the bar, hands a little wider than the shoulders.',
		end: 'The elbows are drawn down beside the ribs and the bar is at the top of the chest, shoulders low.'
	}
};
