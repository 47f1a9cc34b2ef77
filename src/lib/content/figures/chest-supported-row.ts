import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 335, tilt: 12 },
	anchor: 'chest',
	planted: ['left foot', 'right foot'],
	surfaces: { chest: 0.55 },
	props: [
		{
			kind: 'frame',
			rods: [
				[[0.1, 0.58, 0], [0.21, 0.012, 0], 0.013],
				[[-0.03, 0.46, 0], [0.02, 0.012, 0], 0.013],
				[[-0.05, 0.012, 0], [0.27, 0.012, 0], 0.012]
			],
			pads: [
				[[-0.1, 0.432, -0.055], [0.146, 0.625, -0.055], 0.018],
				[[-0.1, 0.432, 0], [0.146, 0.625, 0], 0.018],
				[[-0.1, 0.432, 0.055], [0.146, 0.625, 0.055], 0.018]
			]
		},
		{ kind: 'dumbbell', hand: 'left hand', along: 'x' },
		{ kind: 'dumbbell', hand: 'right hand', along: 'x' }
	],
	works: ['rhomboids', 'latissimus dorsi', 'trapezius'],
	poses: {
		start: {
			pelvis: { pitch: 52 },
			lumbar: { flex: 2 },
			thoracic: { flex: 4 },
			neck: { flex: -14 },
			arms: { blade: -12, flex: 55, elbow: 5, abduct: 7 },
			legs: { flex: 62, knee: 36, ankle: 26, abduct: 12, turn: 5 }
		},
		end: {
			pelvis: { pitch: 52 },
			lumbar: { flex: 2 },
			thoracic: { flex: 4 },
			neck: { flex: -16 },
			arms: { blade: 20, shrug: -4, flex: -7, abduct: 23, turn: -9, elbow: 73 },
			legs: { flex: 62, knee: 36, ankle: 26, abduct: 12, turn: 5 }
		},
		lifted: {
			pelvis: { pitch: 50 },
			lumbar: { flex: -16 },
			thoracic: { flex: -10 },
			neck: { flex: -8 },
			arms: { blade: 20, shrug: -4, flex: -7, abduct: 23, turn: -9, elbow: 73 },
			legs: { flex: 62, knee: 36, ankle: 26, abduct: 12, turn: 5 },
			moved: [-0.034, 0.034, 0]
		}
	},
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Lifting the chest off the bench': 'lifted' },
	words: {
		start:
			'Face down on a sloping bench, chest supported, feet on the floor, a dumbbell hanging from each straight arm.',
		end: 'Elbows drawn back past the ribs, shoulder blades together; the chest stays on the bench.'
	}
};
