import type { Guide } from '#lib/core/exercise.ts';

const breathing = 'Breathe slowly and deeply, and let the muscle soften as you breathe out.';

export const release = {
	'quadratus-lumborum-release': {
		howTo: [
			'Lie on your back with your knees bent and the ball beside you.',
			'Slip the ball under the soft part of your lower back, on the side that is called.',
			'It belongs between the lowest rib and the hip bone, a few centimetres out from the spine.',
			'Lean a little weight onto it and rest on each tender spot.',
			'Roll off it to the other side before you sit up.'
		],
		breathing,
		mistakes: ['Pressing on the ribs or the spine', 'Using so much weight that you tense up', 'Rolling fast'],
		caution:
			'Keep off the ribs and the spine, and stop at sharp pain, tingling or numbness. Leaning on the ball against a wall is gentler.'
	},
	'spinal-erector-release': {
		howTo: [
			'Lie on your back with your knees bent and the ball beside you.',
			'Slip it under the long band of muscle next to your lower spine, on the side that is called.',
			'Keep it on the muscle, never on the bones in the middle.',
			'Let your weight settle, then shift by a centimetre or two to the next tender spot.',
			'Roll off it to the other side before you sit up.'
		],
		breathing,
		mistakes: ['Putting the ball on the spine', 'Arching over the ball', 'Rolling fast'],
		caution:
			'Never press on the spine itself, and stop at sharp pain, tingling or numbness. Leaning on the ball against a wall is gentler.'
	},
	'gluteus-medius-release': {
		howTo: [
			'Lie on the side that is called, propped on your forearm, with your knees bent.',
			'Put the ball under the upper outer part of your buttock, just below the rim of the pelvis.',
			'Roll back a little, so that you rest on muscle and not on the point of the hip.',
			'Stay on each tender spot, and move only a little between them.',
			'Lift your hip to take the ball away.'
		],
		breathing,
		mistakes: ['Resting on the bony point of the hip', 'Rolling fast', 'Gritting your teeth through it'],
		caution: 'Stop at sharp pain, or if it tingles or goes numb down the leg.'
	}
} as const satisfies Record<string, Guide>;
