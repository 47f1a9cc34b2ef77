import type { Figure } from '#lib/core/figure.ts';

export const figure: Figure = {
	// From behind: the shoulder blades are what moves.
	view: { turn: 296, tilt: 8 },
	anchor: 'seat',
	planted: ['left foot', 'right foot'],
	surfaces: { seat: 0.265 },
	props: [{ kind: 'chair', x: 0, back: 'none' }],
	order: ['leftLeg', 'leftArm', 'rightLeg', 'trunk', 'head', 'rightArm'],
	works: ['rhomboids', 'trapezius'],
	poses: {
		start: {
			thoracic: { flex: 14 },
			neck: { flex: -4 },
			arms: { blade: -14, flex: 8, elbow: 14 },
			legs: { flex: 79, abduct: 8, knee: 79 }
		},
		end: {
			thoracic: { flex: -4 },
			neck: { flex: 2 },
			arms: { blade: 30, shrug: -8, flex: -24, abduct: 18, elbow: 72 },
			legs: { flex: 79, abduct: 8, knee: 79 }
		},
		tall: {
			thoracic: { flex: 4 },
			arms: { blade: -6, flex: 4, elbow: 14 },
			legs: { flex: 79, abduct: 8, knee: 79 }
		},
		shrug: {
			thoracic: { flex: -2 },
			neck: { flex: 4 },
			arms: { blade: 14, shrug: 30, flex: -24, abduct: 22, elbow: 72 },
			legs: { flex: 79, abduct: 8, knee: 79 }
		}
	},
	timed: 'held',
	steps: ['tall', 'end', 'end', 'tall'],
	mistakes: { Shrugging: 'shrug' },
	words: {
		start: 'Sitting tall, the arms by the sides and the shoulders loose.',
		end: 'The shoulder blades drawn back and down, towards each other, the elbows behind the body.'
	}
};
