import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 22, tilt: 10 },
	anchor: 'seat',
	planted: ['left foot', 'right foot', 'left hand', 'right hand'],
	surfaces: { seat: 0.265, 'left hand': 0.325, 'right hand': 0.325 },
	props: [{ kind: 'chair', x: -0.05 }],
	works: ['erector spinae', 'multifidus', 'abdominals'],
	poses: {
		start: {
			pelvis: { pitch: 24 },
			lumbar: { flex: -24 },
			thoracic: { flex: -18 },
			neck: { flex: -5 },
			arms: { flex: 0, abduct: 12, turn: -24, elbow: 32, wrist: 25 },
			legs: { flex: 103, knee: 79 }
		},
		end: {
			pelvis: { pitch: -26 },
			lumbar: { flex: 42 },
			thoracic: { flex: 40 },
			neck: { flex: 36 },
			arms: { flex: 46, abduct: 16, turn: -30, elbow: 75, wrist: 10 },
			legs: { flex: 53, knee: 79 }
		},
		tall: {
			pelvis: { pitch: 3 },
			arms: { flex: 18, abduct: 12, turn: -24, elbow: 32, wrist: 25 },
			legs: { flex: 82, knee: 79 }
		},
		neck: {
			pelvis: { pitch: 3 },
			neck: { flex: -56 },
			arms: { flex: 18, abduct: 12, turn: -24, elbow: 32, wrist: 25 },
			legs: { flex: 82, knee: 79 }
		}
	},
	timed: 'moving',
	steps: ['tall', 'start', 'end', 'tall'],
	mistakes: { 'Moving only the neck': 'neck' },
	right: { 'Moving only the neck': 'start' },
	words: {
		start:
			'Sitting at the front of a chair, feet flat and hands on the knees, the pelvis tipped forwards and the chest lifted.',
		end: 'The pelvis rolled back, the whole back rounded and the chin dropped, the hands still on the knees.'
	}
};
