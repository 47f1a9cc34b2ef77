import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 14, tilt: 8 },
	anchor: 'left knee',
	planted: ['right knee', 'left hand', 'right hand'],
	props: [{ kind: 'mat', from: -0.38, to: 0.5 }],
	works: ['erector spinae', 'abdominals'],
	poses: {
		start: {
			pelvis: { pitch: 108 },
			lumbar: { flex: -34 },
			thoracic: { flex: -14 },
			neck: { flex: -30 },
			arms: { flex: 60, elbow: 8, wrist: 84, abduct: 2 },
			legs: { flex: 108, knee: 92, ankle: -66, abduct: 2, turn: 2 }
		},
		end: {
			pelvis: { pitch: 38 },
			lumbar: { flex: 38 },
			thoracic: { flex: 45 },
			neck: { flex: 32 },
			arms: { flex: 118, elbow: 5, wrist: 84, abduct: 2 },
			legs: { flex: 38, knee: 92, ankle: -66, abduct: 2, turn: 2 }
		},
		flat: {
			pelvis: { pitch: 80 },
			neck: { flex: -4 },
			arms: { flex: 80, elbow: 5, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 92, ankle: -66, abduct: 2, turn: 2 }
		},
		nodding: {
			pelvis: { pitch: 80 },
			neck: { flex: 55 },
			arms: { flex: 80, elbow: 5, wrist: 84, abduct: 2 },
			legs: { flex: 80, knee: 92, ankle: -66, abduct: 2, turn: 2 }
		},
		dipped: {
			pelvis: { pitch: 112 },
			lumbar: { flex: -26 },
			neck: { flex: -30 },
			arms: { flex: 68, elbow: 40, wrist: 60, abduct: 2 },
			legs: { flex: 112, knee: 92, ankle: -66, abduct: 2, turn: 2 }
		}
	},
	timed: 'moving',
	steps: ['flat', 'start', 'end', 'start', 'flat'],
	mistakes: { 'Moving only the neck': 'nodding', 'Bending the elbows': 'dipped' },
	right: { 'Bending the elbows': 'start' },
	words: {
		start:
			'On hands and knees, hands below the shoulders and knees below the hips: the belly sinks, chest and tailbone lift, looking ahead.',
		end: 'The back is rounded up high, head and tailbone drop; arms straight, hands and knees where they were.'
	}
};
