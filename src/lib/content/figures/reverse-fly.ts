import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 58, tilt: 11 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [
		{ kind: 'dumbbell', hand: 'left hand', along: 'x' },
		{ kind: 'dumbbell', hand: 'right hand', along: 'x' }
	],
	works: ['rear deltoids', 'rhomboids', 'trapezius'],
	poses: {
		start: {
			pelvis: { pitch: 62 },
			lumbar: { flex: 2 },
			neck: { flex: -10 },
			arms: { blade: -8, flex: 66, elbow: 18, abduct: 2 },
			legs: { flex: 86, abduct: 5, knee: 36, ankle: 12 }
		},
		end: {
			pelvis: { pitch: 62 },
			lumbar: { flex: 2 },
			neck: { flex: -10 },
			arms: { blade: 16, flex: 68, abduct: 84, elbow: 20 },
			legs: { flex: 86, abduct: 5, knee: 36, ankle: 12 }
		},
		stand: { arms: { flex: 4, elbow: 14, abduct: 8 }, legs: { flex: 5, knee: 9, ankle: 4 } },
		round: {
			pelvis: { pitch: 40 },
			lumbar: { flex: 40 },
			thoracic: { flex: 36 },
			neck: { flex: 16 },
			arms: { blade: 0, flex: 110, abduct: 72, elbow: 20 },
			legs: { flex: 64, abduct: 5, knee: 36, ankle: 12 }
		}
	},
	timed: 'moving',
	steps: ['stand', 'start', 'end', 'stand'],
	mistakes: { 'Rounding the back': 'round' },
	words: {
		start:
			'Bent forwards from the hips with a flat back, the knees soft, the arms hanging with a light dumbbell in each hand.',
		end: 'Still bent forwards, both arms opened out to the sides at shoulder height, the elbows soft.'
	}
};
