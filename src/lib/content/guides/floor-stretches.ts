import type { Guide } from '#lib/core/exercise.ts';

export const floorStretches = {
	'childs-pose': {
		howTo: [
			'Kneel with your big toes together and your knees as wide as is comfortable.',
			'Sit your hips back towards your heels.',
			'Walk your hands forwards and let your forehead sink to the floor.',
			'Let your back grow long and heavy.',
			'Walk your hands back to sit up.'
		],
		breathing: 'Breathe slowly and deeply into your lower back.',
		mistakes: ['Forcing the hips to the heels', 'Hunching the shoulders to the ears', 'Holding the breath'],
		caution: 'If your knees complain, put a cushion between hips and heels.'
	},
	'knee-to-chest': {
		howTo: [
			'Lie on your back with your knees bent and your feet flat on the floor.',
			'Take hold behind the thigh of the side that is called.',
			'Draw that knee gently towards your chest, and keep head and shoulders down.',
			'Rest there, then let the foot back to the floor slowly.'
		],
		breathing: 'Breathe slowly and deeply, and ease a little closer as you breathe out.',
		mistakes: ['Pulling hard on the knee', 'Lifting the head', 'Bouncing'],
		caution: 'With disc trouble, ask your clinician before you bend the back like this.'
	},
	'cat-cow': {
		howTo: [
			'Kneel on all fours, with your hands under your shoulders and your knees under your hips.',
			'Let your belly sink and lift your chest and tailbone, slowly.',
			'Then round your back up, and let head and tailbone drop.',
			'Flow between the two, one joint after the other.',
			'End with your back flat.'
		],
		breathing: 'Breathe in as the belly sinks, and out as the back rounds.',
		mistakes: [
			'Moving only the neck',
			'Pushing to the very end of the range',
			'Hurrying',
			'Bending the elbows'
		],
		caution: null
	},
	'seated-forward-fold': {
		howTo: [
			'Sit on the floor with your legs stretched out and your knees soft.',
			'Sit up tall, then tip forwards from your hips.',
			'Rest your hands on your shins or your feet, wherever they reach.',
			'Let your back relax, and stay.',
			'Walk your hands back up your legs to sit.'
		],
		breathing: 'Breathe slowly and deeply, and soften as you breathe out.',
		mistakes: ['Bouncing to get lower', 'Pulling on the feet', 'Locking the knees'],
		caution: 'With disc trouble, leave deep forward bends to your clinician’s guidance.'
	},
	'seated-spinal-twist': {
		howTo: [
			'Sit on the floor with both legs stretched out in front of you.',
			'Bend the knee of the side that is called, and set that foot outside the other knee.',
			'Sit tall and turn towards the bent knee, hugging it with the opposite arm.',
			'Rest your other hand on the floor behind you.',
			'Turn back slowly to the front.'
		],
		breathing: 'Grow tall as you breathe in, and turn a little as you breathe out.',
		mistakes: [
			'Slumping',
			'Levering the body round with the arm',
			'Lifting one side of the seat',
			'Bouncing'
		],
		caution: 'Turn only as far as is easy; with disc trouble, ask your clinician first.'
	},
	'supine-spinal-rotation': {
		howTo: [
			'Lie on your back with your arms wide and your knees bent above your hips.',
			'Let both knees sink slowly to the side that is called.',
			'Keep both shoulders on the floor and look up, or the other way.',
			'Rest there, then bring the knees back up one at a time.'
		],
		breathing: 'Breathe slowly and deeply, and let the knees grow heavier as you breathe out.',
		mistakes: ['Letting the knees drop fast', 'Lifting the far shoulder', 'Pushing the knees down by hand'],
		caution: 'Put a cushion under your knees if they hang; with disc trouble, ask your clinician first.'
	},
	'knee-rolls': {
		howTo: [
			'Lie on your back with your knees bent, your feet flat and your arms out to the sides.',
			'Keep knees and feet together.',
			'Let your knees roll a little way to one side, as far as is easy.',
			'Bring them slowly back to the middle.'
		],
		breathing: 'Breathe out as the knees roll away, and in as they return.',
		mistakes: ['Going further than is comfortable', 'Letting the shoulders lift', 'Hurrying'],
		caution: null
	},
	'piriformis-stretch': {
		howTo: [
			'Lie on your back with your knees bent and your feet flat on the floor.',
			'Cross the ankle of the side that is called over the other knee.',
			'Take hold behind the thigh underneath and draw it towards you.',
			'Feel the stretch deep in the buttock of the crossed leg.',
			'Put the foot down first, then uncross your legs.'
		],
		breathing: 'Breathe slowly and deeply, and ease a little closer as you breathe out.',
		mistakes: ['Lifting head and shoulders', 'Twisting the crossed knee by force', 'Bouncing'],
		caution: 'Stop if it tingles or hurts down the leg, or if the knee hurts.'
	}
} as const satisfies Record<string, Guide>;
