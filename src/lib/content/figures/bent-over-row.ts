import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 22, tilt: 8 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [{ kind: 'barbell', on: 'hands' }],
	works: ['latissimus dorsi', 'rhomboids', 'trapezius'],
	poses: {
		start: {
			pelvis: { pitch: 62 },
			lumbar: { flex: -3 },
			thoracic: { flex: 1 },
			neck: { flex: -14 },
			arms: { blade: -8, flex: 52, elbow: 5, abduct: 5 },
			legs: { flex: 104, knee: 50, ankle: 8, abduct: 6, turn: 4 }
		},
		end: {
			pelvis: { pitch: 62 },
			lumbar: { flex: -3 },
			thoracic: { flex: 1 },
			neck: { flex: -14 },
			legs: { flex: 104, knee: 50, ankle: 8, abduct: 6, turn: 4 },
			arms: { blade: 16, flex: -17, abduct: 22, turn: 1, elbow: 117 }
		},
		stand: {
			neck: { flex: -1 },
			arms: { flex: 7, elbow: 5, abduct: 5 },
			legs: { flex: 2, knee: 5, ankle: 2, turn: 7 }
		},
		rounded: {
			pelvis: { pitch: 38 },
			lumbar: { flex: 38 },
			thoracic: { flex: 34 },
			neck: { flex: 8 },
			arms: { blade: -8, flex: 102, elbow: 5, abduct: 5 },
			legs: { flex: 79, knee: 49, ankle: 8, abduct: 6, turn: 4 }
		},
		jerked: {
			pelvis: { pitch: 24 },
			lumbar: { flex: -3 },
			thoracic: { flex: 1 },
			neck: { flex: -4 },
			legs: { flex: 44, knee: 27, ankle: 7, abduct: 5 },
			arms: { blade: 16, flex: -17, abduct: 22, turn: 1, elbow: 117 }
		}
	},
	timed: 'moving',
	steps: ['stand', 'start', 'start', 'end', 'start'],
	mistakes: { 'Rounding the back': 'rounded', 'Jerking the body up with each pull': 'jerked' },
	right: { 'Rounding the back': 'start' },
	words: {
		start:
			'Leaning well forwards from the hips, knees soft, back flat; a light bar hangs from straight arms below the shoulders.',
		end: 'The trunk has not moved; the bar is drawn to the lower ribs, elbows close to the body, shoulder blades together.'
	}
};
