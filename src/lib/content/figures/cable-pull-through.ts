import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 25, tilt: 6 },
	anchor: 'left foot',
	planted: ['right foot'],
	props: [
		{
			kind: 'frame',
			rods: [
				[[-0.72, 0, 0], [-0.72, 0.95, 0], 0.012],
				[[-0.82, 0.012, 0], [-0.6, 0.012, 0], 0.012],
				[[-0.72, 0.1, 0], [-0.68, 0.1, 0], 0.022]
			]
		},
		{ kind: 'cable', from: [-0.68, 0.1, 0], handle: 'rope' }
	],
	works: ['glutes', 'hamstrings', 'erector spinae'],
	poses: {
		start: {
			pelvis: { pitch: 1 },
			arms: { blade: -4, flex: 7, abduct: -12 },
			legs: { flex: 2, knee: 6, ankle: 3, abduct: 9, turn: 11 }
		},
		end: {
			pelvis: { pitch: 70 },
			lumbar: { flex: -3 },
			thoracic: { flex: 2 },
			neck: { flex: -16 },
			arms: { blade: -8, flex: 1, elbow: 6, abduct: -12 },
			legs: { flex: 102, knee: 37, ankle: 4, abduct: 11, turn: 7 }
		},
		squat: {
			pelvis: { pitch: 24 },
			neck: { flex: -8 },
			arms: { blade: -6, flex: 22, elbow: 6, abduct: -12 },
			legs: { flex: 75, knee: 79, ankle: 27, abduct: 14, turn: 1 }
		},
		arched: {
			pelvis: { pitch: -6 },
			lumbar: { flex: -26 },
			thoracic: { flex: -8 },
			neck: { flex: 6 },
			arms: { flex: -9, abduct: -12 },
			legs: { flex: -10, knee: 2, ankle: 4, abduct: 8, turn: 12 }
		}
	},
	lift: 'back',
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start', 'start'],
	mistakes: { Squatting: 'squat', 'Over-arching at the top': 'arched' },
	right: { 'Over-arching at the top': 'start' },
	words: {
		start:
			'Standing tall with the back to a low cable, feet wider than the hips; the cable runs between the legs to the rope in both hands, in front of the hips.',
		end: 'Bent forwards from the hips, hips far back, back flat, knees a little bent; the hands have gone back between the thighs.'
	}
};
