import type { Guide } from '#lib/core/exercise.ts';

export const gym = {
	'stability-ball-hyperextension': {
		howTo: [
			'Lie over the ball on your hips and belly, your feet wide and braced against a wall.',
			'Put your fingertips beside your head, or cross your arms.',
			'Let your upper body round forwards over the ball.',
			'Lift your chest, until you are straight from head to heels.',
			'Lower yourself slowly.'
		],
		breathing: 'Breathe out as you lift, and in on the way down.',
		mistakes: ['Lifting past a straight line', 'Pulling on the head', 'Bouncing on the ball'],
		caution: 'Use a ball that is firm and will not slip, on a floor with grip.'
	},
	'back-extension-machine': {
		howTo: [
			'Sit well back with your feet on the plate and the pad across your upper back.',
			'Choose a light to moderate weight and fold your arms.',
			'Push back against the pad until your body is upright, or just beyond.',
			'Come forwards again slowly, without letting the weight crash.'
		],
		breathing: 'Breathe out as you push back, and in as you come forwards.',
		mistakes: [
			'Too much weight',
			'Over-arching at the end',
			'Using a swing',
			'Letting the weight pull you back'
		],
		caution: 'Light to moderate weight only; slow down before you add any.'
	},
	hyperextension: {
		howTo: [
			'Set the bench so that its pads end just below your hip bones, and hook your heels in.',
			'Cross your arms on your chest and make yourself straight.',
			'Tip forwards from your hips with a flat back, as far as is comfortable.',
			'Lift until you are straight from head to heels, and no further.'
		],
		breathing: 'Breathe in on the way down, and out as you lift.',
		mistakes: ['Lifting past a straight line', 'Swinging up fast', 'Rounding the back', 'Pads set too high'],
		caution: 'Use your body weight alone until every repetition looks the same.'
	},
	'lat-pulldown': {
		howTo: [
			'Sit with your thighs under the pads and take the bar a little wider than your shoulders.',
			'Sit tall and lean back very slightly.',
			'Draw your elbows down and bring the bar to the top of your chest.',
			'Let the bar rise slowly, until your arms are straight.'
		],
		breathing: 'Breathe out as you pull, and in as the bar rises.',
		mistakes: ['Swinging back to move the weight', 'Pulling the bar behind the neck', 'Shrugging'],
		caution: null
	},
	'seated-cable-row': {
		howTo: [
			'Sit with your feet on the plate, your knees soft and the handle in both hands.',
			'Sit tall with your arms straight.',
			'Draw the handle to your belly, elbows close, shoulder blades together.',
			'Let it go back slowly, without rounding your lower back.'
		],
		breathing: 'Breathe out as you pull, and in as the handle goes back.',
		mistakes: ['Rocking with the body', 'Rounding the back at the front', 'Shrugging'],
		caution: 'Bend your knees to fetch the handle and to put it back.'
	},
	'chest-supported-row': {
		howTo: [
			'Lie face down on a sloping bench, chest supported, feet on the floor.',
			'Let a dumbbell hang from each hand.',
			'Draw your elbows back past your ribs, and your shoulder blades together.',
			'Lower the dumbbells slowly, until your arms are straight.'
		],
		breathing: 'Breathe out as you pull, and in as you lower.',
		mistakes: ['Lifting the chest off the bench', 'Shrugging', 'Dropping the weights'],
		caution: null
	},
	'bent-over-row': {
		howTo: [
			'Stand with your feet hip-width apart and hold a light bar in front of your thighs.',
			'Soften your knees and push your hips back, until your body leans well forwards.',
			'Keep your back flat and let the bar hang.',
			'Draw the bar to your lower ribs, elbows close.',
			'Lower it slowly, and stand up with your hips when you have finished.'
		],
		breathing: 'Breathe out as you pull, and in as you lower.',
		mistakes: [
			'Rounding the back',
			'Jerking the body up with each pull',
			'Taking too much weight',
			'Shrugging'
		],
		caution:
			'Advanced only: your torso is unsupported. Perfect the form with no weight first, or use the chest-supported row.'
	},
	'face-pull': {
		howTo: [
			'Set the rope at face height and step back until the cable is tight.',
			'Stand tall with your arms straight in front of you.',
			'Draw the rope towards your face, elbows high and wide, hands apart.',
			'Let your arms go forwards again slowly.'
		],
		breathing: 'Breathe out as you pull, and in as the arms go forwards.',
		mistakes: ['Leaning back', 'Too much weight', 'Letting the elbows drop', 'Poking the chin out'],
		caution: null
	},
	'reverse-fly': {
		howTo: [
			'Stand with a light dumbbell in each hand and your feet hip-width apart.',
			'Push your hips back with a flat back, and let your arms hang.',
			'Open your arms out to the sides, elbows soft, up to shoulder height.',
			'Lower them slowly, and stand up with your hips when you have finished.'
		],
		breathing: 'Breathe out as the arms open, and in as they lower.',
		mistakes: ['Swinging the weights', 'Rounding the back', 'Shrugging', 'Taking too much weight'],
		caution: 'Your torso is unsupported here: if your back tires, lie face down on a sloping bench instead.'
	}
} as const satisfies Record<string, Guide>;
