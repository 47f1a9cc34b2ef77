import type { Guide } from '#lib/core/exercise.ts';

export const desk = {
	'standing-forward-bend': {
		howTo: [
			'Stand with your feet hip-width apart and your knees soft.',
			'Tip forwards from your hips, and let your arms and head hang.',
			'Rest your hands on your shins, a chair or the floor.',
			'Bend your knees and roll up slowly, head last.'
		],
		breathing: 'Breathe slowly and deeply, and let go a little as you breathe out.',
		mistakes: ['Bouncing towards the floor', 'Locking the knees', 'Coming up with a jerk'],
		caution: 'Come up slowly if you get dizzy; with disc trouble, ask your clinician first.'
	},
	'standing-back-bend': {
		howTo: [
			'Stand with your feet hip-width apart and your hands on the back of your hips.',
			'Tighten your buttocks lightly.',
			'Lift your chest and lean back a little, looking straight ahead.',
			'Come back upright slowly.'
		],
		breathing: 'Breathe out as you lean back, and keep breathing while you stay there.',
		mistakes: ['Throwing the head back', 'Over-arching the lower back', 'Bending the knees to get further'],
		caution: 'Keep it small, and leave it out if it makes you dizzy or sends pain into a leg.'
	},
	'standing-hip-flexor-stretch': {
		howTo: [
			'Stand beside your desk with one hand on it.',
			'Take a long step back with the leg of the side that is called.',
			'Bend your front knee a little and let the back heel lift.',
			'Tighten the buttock of the back leg and tuck your pelvis under.',
			'Move your hips forwards, until the front of the back hip stretches.',
			'Step back in to stand.'
		],
		breathing: 'Breathe slowly and deeply, and let the hip open as you breathe out.',
		mistakes: ['Arching the lower back', 'Leaning the body forwards', 'Letting the back leg turn out'],
		caution: null
	},
	'seated-cat-cow': {
		howTo: [
			'Sit at the front of your chair, feet flat, hands on your knees.',
			'Tip your pelvis forwards and lift your chest, slowly.',
			'Then roll your pelvis back, round your back and let your chin drop.',
			'Flow between the two, and end sitting tall.'
		],
		breathing: 'Breathe in as the chest lifts, and out as the back rounds.',
		mistakes: ['Moving only the neck', 'Pulling on the knees', 'Hurrying'],
		caution: null
	},
	'chair-spinal-twist': {
		howTo: [
			'Sit tall at the front of your chair with both feet flat.',
			'Put one hand on the outside of the opposite knee, on the side that is called.',
			'Turn your chest to that side and rest your other hand on the back of the chair.',
			'Keep both hips on the seat.',
			'Turn back slowly to the front.'
		],
		breathing: 'Grow tall as you breathe in, and turn a little as you breathe out.',
		mistakes: ['Pulling yourself round by the chair', 'Slumping', 'Letting the knees slide with you'],
		caution: 'Turn only as far as is easy; with disc trouble, ask your clinician first.'
	},
	'chair-forward-fold': {
		howTo: [
			'Sit on a steady chair with your feet flat and wide.',
			'Fold forwards slowly from your hips, your body between your thighs.',
			'Let your arms and head hang.',
			'Push up with your hands on your thighs to sit.'
		],
		breathing: 'Breathe slowly and deeply into your lower back.',
		mistakes: ['Bouncing', 'Sitting on the very edge of the chair', 'Coming up fast'],
		caution: 'Come up slowly if you get dizzy; with disc trouble, ask your clinician first.'
	},
	'seated-piriformis-stretch': {
		howTo: [
			'Sit tall at the front of your chair with both feet flat.',
			'Lay the ankle of the side that is called on the other knee.',
			'Tip forwards from your hips with a long back, until the buttock stretches.',
			'Sit up, and lift the leg down with your hands.'
		],
		breathing: 'Breathe slowly and deeply, and sink a little as you breathe out.',
		mistakes: ['Rounding the back to get lower', 'Pressing hard on the knee', 'Bouncing'],
		caution: 'Stop if it tingles or hurts down the leg, or if the knee hurts.'
	},
	'shoulder-blade-squeeze': {
		howTo: [
			'Sit or stand tall with your arms by your sides.',
			'Draw your shoulder blades back and down, towards each other.',
			'Hold them there without lifting your shoulders.',
			'Let go slowly.'
		],
		breathing: 'Breathe out as you squeeze, and keep breathing while you hold.',
		mistakes: ['Shrugging', 'Pushing the ribs forwards', 'Poking the chin out'],
		caution: null
	}
} as const satisfies Record<string, Guide>;
