import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 12, tilt: 6 },
	anchor: 'left toes',
	shift: [0, 0, -0.167],
	planted: ['right toes'],
	props: [
		{
			kind: 'frame',
			boards: [
				[
					[-0.088, 0, -0.3],
					[-0.088, 0.42, -0.3],
					[-0.088, 0.42, 0.3],
					[-0.088, 0, 0.3]
				]
			]
		},
		{ kind: 'ball', at: [0.573, 0.18, 0], radius: 0.18 }
	],
	works: ['erector spinae', 'glutes', 'hamstrings'],
	poses: {
		lie: {
			pelvis: { pitch: 59 },
			lumbar: { flex: 22 },
			thoracic: { flex: 22 },
			neck: { flex: 8 },
			arms: { flex: 109, abduct: 53, turn: -72, elbow: 83, wrist: 40 },
			legs: { abduct: 12, knee: 2, ankle: 0, toes: 40 }
		},
		start: {
			pelvis: { pitch: 59 },
			lumbar: { flex: 24 },
			thoracic: { flex: 26 },
			neck: { flex: 14 },
			arms: { flex: -5, abduct: 116, turn: 95, elbow: 141 },
			legs: { abduct: 12, knee: 2, ankle: 0, toes: 40 }
		},
		end: {
			pelvis: { pitch: 59 },
			lumbar: { flex: 2 },
			neck: { flex: -2 },
			arms: { flex: -5, abduct: 116, turn: 95, elbow: 141 },
			legs: { abduct: 12, knee: 2, ankle: 0, toes: 40 }
		},
		arched: {
			pelvis: { pitch: 59 },
			lumbar: { flex: -32 },
			thoracic: { flex: -24 },
			neck: { flex: -24 },
			arms: { flex: -5, abduct: 116, turn: 95, elbow: 141 },
			legs: { abduct: 12, knee: 2, ankle: 0, toes: 40 }
		}
	},
	timed: 'moving',
	steps: ['lie', 'start', 'start', 'end', 'start'],
	mistakes: { 'Lifting past a straight line': 'arched' },
	words: {
		start:
			'Hips and belly on the ball, feet wide and braced against a wall, fingertips beside the head, the upper body rounded forwards over the ball.',
		end: 'Hips and belly still on the ball, the chest lifted, the body in one straight line from head to heels.'
	}
};
