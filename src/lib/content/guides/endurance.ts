import type { Guide } from '#lib/core/exercise.ts';

export const endurance = {
	plank: {
		howTo: [
			'Lie face down and prop yourself on your forearms, elbows under your shoulders.',
			'Tuck your toes under and lift your hips and knees off the floor.',
			'Tighten your belly and your buttocks, so that you are straight from head to heels.',
			'Hold that line, and press the floor away.',
			'Put your knees down first at the end.'
		],
		breathing: 'Breathe slowly and steadily throughout; never hold the breath.',
		mistakes: [
			'Letting the hips sag',
			'Pushing the hips up high',
			'Letting the head hang',
			'Going on after the shape is lost'
		],
		caution: 'End the hold when your lower back begins to sag; a shorter plank in good shape is worth more.'
	},
	'knee-plank': {
		howTo: [
			'Lie face down and prop yourself on your forearms, elbows under your shoulders.',
			'Keep your knees on the floor and lift your hips.',
			'Tighten your belly and your buttocks, so that you are straight from head to knees.',
			'Hold that line, then lower your hips slowly.'
		],
		breathing: 'Breathe slowly and steadily throughout; never hold the breath.',
		mistakes: [
			'Leaving the hips behind, up in the air',
			'Sinking between the shoulders',
			'Sagging in the back'
		],
		caution: null
	},
	'plank-shoulder-tap': {
		howTo: [
			'Start at the top of a press-up, with your hands under your shoulders and your feet wide.',
			'Tighten your belly and your buttocks, so that you are straight from head to heels.',
			'Lift one hand and touch the opposite shoulder, while your hips stay still.',
			'Put the hand down softly and change hands, time after time.',
			'Put your knees down first at the end.'
		],
		breathing: 'Breathe out with each touch, and never hold the breath.',
		mistakes: ['Rocking from side to side', 'Letting the hips sag', 'Tapping fast instead of steadily'],
		caution: null
	},
	'side-plank': {
		howTo: [
			'Lie on the side that is called and prop yourself on your forearm, elbow under your shoulder.',
			'Stretch your legs out and lay one foot on the other.',
			'Lift your hips, until you are straight from head to feet.',
			'Hold, with your top hand on your hip.',
			'Lower your hips slowly to the floor.'
		],
		breathing: 'Breathe slowly and steadily throughout; never hold the breath.',
		mistakes: ['Letting the hips sink', 'Rolling forwards or backwards', 'Sinking into the shoulder'],
		caution: 'If the shoulder hurts, stop or go down to your knees.'
	},
	'kneeling-side-plank': {
		howTo: [
			'Lie on the side that is called, on your forearm, with your knees bent behind you.',
			'Set your elbow under your shoulder and stack your knees.',
			'Lift your hips, until you are straight from head to knees.',
			'Hold, then lower your hips slowly.'
		],
		breathing: 'Breathe slowly and steadily throughout; never hold the breath.',
		mistakes: ['Sitting back at the hips', 'Rolling forwards', 'Sinking into the shoulder'],
		caution: null
	},
	'side-plank-with-leg-lift': {
		howTo: [
			'Come into a side plank on the side that is called, elbow under your shoulder.',
			'Make sure that you are straight from head to feet.',
			'Lift your top leg to about hip height, knee straight, toes forwards.',
			'Hold both hips and leg, then lower the leg before the hips.'
		],
		breathing: 'Breathe slowly and steadily throughout; never hold the breath.',
		mistakes: ['Letting the hips sink as the leg lifts', 'Turning the top foot up', 'Rolling backwards'],
		caution: 'Only once you hold a side plank steadily.'
	},
	'bear-hold': {
		howTo: [
			'Kneel on all fours with your toes tucked under, hands below shoulders, knees below hips.',
			'Tighten your belly gently and keep your back flat.',
			'Lift your knees a few centimetres off the floor.',
			'Hold still, then put your knees down softly.'
		],
		breathing: 'Breathe slowly and steadily throughout; never hold the breath.',
		mistakes: ['Lifting the hips high', 'Rounding or sagging in the back', 'Locking the elbows hard'],
		caution: 'Leave it out if your wrists hurt.'
	},
	'bear-crawl': {
		howTo: [
			'Kneel on all fours with your toes tucked under and free floor ahead of you.',
			'Lift your knees a few centimetres and keep your back flat.',
			'Step one hand and the opposite foot forwards, a short step at a time.',
			'Keep your hips low and level as you change sides.',
			'Put your knees down to rest whenever your back starts to sway.'
		],
		breathing: 'Breathe in time with your steps, and never hold the breath.',
		mistakes: [
			'Pushing the hips up high',
			'Swaying from side to side',
			'Taking long steps',
			'Rushing when tired'
		],
		caution: 'Build up to the distance over weeks, and stop when your form goes.'
	}
} as const satisfies Record<string, Guide>;
