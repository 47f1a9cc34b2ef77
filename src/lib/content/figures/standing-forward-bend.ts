import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 20, tilt: 8 },
	anchor: 'left foot',
	planted: ['right foot'],
	works: ['hamstrings', 'erector spinae', 'calves'],
	poses: {
		start: { arms: { flex: 2, elbow: 12, abduct: 8 }, legs: { flex: 6, knee: 10, ankle: 4 } },
		hang: {
			pelvis: { pitch: 62 },
			lumbar: { flex: 32 },
			thoracic: { flex: 26 },
			neck: { flex: 24 },
			arms: { flex: 122, elbow: 12 },
			legs: { flex: 74, knee: 14, ankle: 2 }
		},
		end: {
			pelvis: { pitch: 76 },
			lumbar: { flex: 36 },
			thoracic: { flex: 26 },
			neck: { flex: 22 },
			arms: { flex: 106, abduct: -4, elbow: 14, wrist: 30 },
			legs: { flex: 90, knee: 12, ankle: 0 }
		},
		'roll up': {
			pelvis: { pitch: 30 },
			lumbar: { flex: 36 },
			thoracic: { flex: 34 },
			neck: { flex: 40 },
			arms: { flex: 100, elbow: 10 },
			legs: { flex: 62, knee: 42, ankle: 10 }
		},
		locked: {
			pelvis: { pitch: 56 },
			lumbar: { flex: 56 },
			thoracic: { flex: 40 },
			neck: { flex: -10 },
			arms: { flex: 150, elbow: 0 },
			legs: { flex: 68, knee: 0, ankle: -12 }
		}
	},
	out: ['hang'],
	back: ['roll up'],
	timed: 'held',
	steps: ['start', 'hang', 'end', 'roll up'],
	mistakes: { 'Locking the knees': 'locked' },
	words: {
		start: 'Standing with the feet hip-width apart and the knees soft.',
		end: 'Bent forwards from the hips over soft knees, the head hanging and the hands resting on the shins.'
	}
};
