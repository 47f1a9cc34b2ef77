import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	view: { turn: 18, tilt: 12 },
	anchor: 'front of the pelvis',
	props: [{ kind: 'mat', from: -0.7, to: 0.6 }],
	works: ['erector spinae', 'multifidus'],
	poses: {
		start: {
			pelvis: { pitch: 90 },
			neck: { flex: -8 },
			arms: { flex: 100, abduct: 77, elbow: 137 },
			legs: { flex: 5, abduct: 4, knee: 5, ankle: -70 }
		},
		end: {
			pelvis: { pitch: 90 },
			lumbar: { flex: -16 },
			thoracic: { flex: -15 },
			neck: { flex: -4 },
			arms: { flex: 100, abduct: 82, elbow: 137 },
			legs: { flex: 5, abduct: 4, knee: 5, ankle: -70 }
		},
		arched: {
			pelvis: { pitch: 90 },
			lumbar: { flex: -35 },
			thoracic: { flex: -30 },
			neck: { flex: -35 },
			arms: { flex: 100, abduct: 86, elbow: 137 },
			legs: { flex: 5, abduct: 4, knee: 5, ankle: -70 }
		},
		flown: {
			pelvis: { pitch: 90 },
			lumbar: { flex: -16 },
			thoracic: { flex: -15 },
			neck: { flex: -4 },
			arms: { flex: 100, abduct: 82, elbow: 137 },
			legs: { flex: -20, abduct: 6, knee: 30, ankle: -40 }
		}
	},
	timed: 'moving',
	steps: ['start', 'start', 'end', 'start'],
	mistakes: { 'Arching as far as you can': 'arched', 'Letting the feet fly up': 'flown' },
	words: {
		start: 'Face down on the floor, legs straight, hands beside the head, elbows out to the sides.',
		end: 'The chest is a little way off the floor, looking down; the hips and the tops of the feet press into the floor.'
	}
};
