import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 22, tilt: 8 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [
		{ kind: 'dumbbell', hand: 'left hand' },
		{ kind: 'dumbbell', hand: 'right hand' }
	],
	works: ['hamstrings', 'glutes', 'erector spinae'],
	poses: {
		start: {
			neck: { flex: -1 },
			arms: { flex: 10, elbow: 7, abduct: 4 },
			legs: { flex: 3, knee: 5, ankle: 2, turn: 7 }
		},
		end: {
			pelvis: { pitch: 71 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -14 },
			arms: { blade: -8, flex: 57, elbow: 4, abduct: 4 },
			legs: { flex: 104, knee: 36, ankle: 3, abduct: 5, turn: 5 }
		},
		thighs: {
			pelvis: { pitch: 40 },
			lumbar: { flex: -1 },
			thoracic: { flex: 1 },
			neck: { flex: -8 },
			arms: { blade: -8, flex: 35, elbow: 4, abduct: 4 },
			legs: { flex: 67, knee: 30, ankle: 2, abduct: 5, turn: 5 }
		},
		rounded: {
			pelvis: { pitch: 46 },
			lumbar: { flex: 42 },
			thoracic: { flex: 36 },
			neck: { flex: 12 },
			arms: { blade: -8, flex: 116, elbow: 4, abduct: 4 },
			legs: { flex: 79, knee: 36, ankle: 3, abduct: 5, turn: 5 }
		},
		squat: {
			pelvis: { pitch: 38 },
			lumbar: { flex: -3 },
			neck: { flex: -16 },
			arms: { blade: -8, flex: 56, elbow: 4, abduct: 4 },
			legs: { flex: 107, knee: 96, ankle: 26, abduct: 7, turn: 0 }
		},
		away: {
			pelvis: { pitch: 71 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -14 },
			arms: { blade: -8, flex: 84, elbow: 4, abduct: 4 },
			legs: { flex: 104, knee: 36, ankle: 3, abduct: 5, turn: 5 }
		}
	},
	out: ['thighs'],
	back: ['thighs'],
	lift: 'back',
	timed: 'moving',
	steps: ['start', 'start', 'end', 'end', 'start'],
	mistakes: {
		'Rounding the back to reach lower': 'rounded',
		'Bending the knees into a squat': 'squat',
		'Letting the weights hang away from the legs': 'away'
	},
	words: {
		start: 'Standing tall, knees soft, a dumbbell in each hand in front of the thighs.',
		end: 'Bent forwards from the hips, hips far back, knees still soft, back flat; the dumbbells hang close to the shins, just below the knees.'
	}
};
