import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 46, tilt: 12 },
	anchor: 'seat',
	planted: ['left foot', 'right foot'],
	surfaces: { seat: 0.265 },
	props: [{ kind: 'chair', x: 0 }],
	order: ['leftLeg', 'leftArm', 'trunk', 'head', 'rightLeg', 'rightArm'],
	works: ['erector spinae', 'quadratus lumborum', 'glutes'],
	poses: {
		start: {
			pelvis: { pitch: 2 },
			arms: { flex: -9, abduct: 6, turn: 4, elbow: 68, wrist: 18 },
			legs: { flex: 81, abduct: 28, turn: 4, knee: 79 }
		},
		end: {
			pelvis: { pitch: 31 },
			lumbar: { flex: 46 },
			thoracic: { flex: 34 },
			neck: { flex: 24 },
			arms: { flex: 112, abduct: 0, elbow: 14, wrist: 8 },
			legs: { flex: 110, abduct: 28, turn: 4, knee: 79 }
		},
		push: {
			pelvis: { pitch: 24 },
			lumbar: { flex: 24 },
			thoracic: { flex: 18 },
			neck: { flex: 14 },
			arms: { flex: -10, abduct: 7, turn: 15, elbow: 110, wrist: 33 },
			legs: { flex: 103, abduct: 28, turn: 4, knee: 79 }
		},
		edge: {
			pelvis: { pitch: 31 },
			lumbar: { flex: 46 },
			thoracic: { flex: 34 },
			neck: { flex: 24 },
			arms: { flex: 112, abduct: 0, elbow: 14, wrist: 8 },
			legs: { flex: 110, abduct: 28, turn: 4, knee: 79 },
			moved: [0.1, 0, 0]
		}
	},
	back: ['push'],
	timed: 'held',
	steps: ['start', 'end', 'end', 'push'],
	mistakes: { 'Sitting on the very edge of the chair': 'edge' },
	words: {
		start: 'Sitting well back on a steady chair, feet flat and wide, hands on the thighs.',
		end: 'Folded forwards from the hips, the body between the thighs, the arms and the head hanging.'
	}
};
