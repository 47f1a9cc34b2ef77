import type { Guide } from '#lib/core/exercise.ts';

export const stability = {
	'superman-hold': {
		howTo: [
			'Lie face down with your legs straight and your arms stretched out past your head.',
			'Look at the floor, so that your neck stays long.',
			'Lift your arms, your chest and your legs a little way off the floor, all together.',
			'Reach long through fingers and toes while you hold.',
			'Lower everything slowly.'
		],
		breathing: 'Breathe out as you lift, and keep breathing through the hold.',
		mistakes: [
			'Throwing the head back',
			'Lifting as high as you can instead of reaching long',
			'Dropping back to the floor',
			'Holding the breath'
		],
		caution: 'Lift only as high as feels comfortable, and leave it out if bending backwards hurts.'
	},
	'prone-leg-lift': {
		howTo: [
			'Lie face down with your forehead on the backs of your hands and your legs straight.',
			'Draw your belly in gently, so that your lower back stays still.',
			'Tighten one buttock and lift that leg a few centimetres, knee straight.',
			'Lower it slowly, and change legs each time.'
		],
		breathing: 'Breathe out as the leg lifts, and in as it comes down.',
		mistakes: ['Rolling the hips to get the leg higher', 'Bending the knee', 'Arching the lower back'],
		caution: null
	},
	'back-extension': {
		howTo: [
			'Lie face down with your legs straight and your hands beside your head.',
			'Press the tops of your feet and your hips into the floor.',
			'Lift your chest a little way with the muscles of your back, looking at the floor.',
			'Lower it slowly, and touch down lightly before the next one.'
		],
		breathing: 'Breathe out as you lift, and in on the way down.',
		mistakes: [
			'Arching as far as you can',
			'Pulling on the head with the hands',
			'Letting the feet fly up',
			'Moving with a jerk'
		],
		caution: 'Keep the lift small, and stop if bending backwards sends pain into a leg.'
	},
	'bird-dog': {
		howTo: [
			'Kneel on all fours, with your hands under your shoulders and your knees under your hips.',
			'Tighten your belly gently and keep your back flat.',
			'Raise one leg behind you and the opposite arm in front, until both are level with the floor.',
			'The side that is called is the leg’s.',
			'Keep your hips square to the floor and look down.',
			'Lower arm and leg together, slowly.'
		],
		breathing: 'Breathe out as arm and leg rise, and keep breathing while you hold.',
		mistakes: [
			'Lifting the leg so high that the back arches',
			'Tipping the hips to one side',
			'Looking forwards and kinking the neck',
			'Rushing'
		],
		caution: null
	},
	'bird-dog-leg-reach': {
		howTo: [
			'Kneel on all fours, with your hands under your shoulders and your knees under your hips.',
			'Tighten your belly gently and keep your back flat.',
			'Slide one foot back along the floor, then raise that leg until it is level with the floor.',
			'Bring the knee back under your hip, slowly.'
		],
		breathing: 'Breathe out as the leg reaches back, and in as it returns.',
		mistakes: [
			'Sinking in the lower back',
			'Tipping the hips to one side',
			'Leaning all the weight into one arm'
		],
		caution: null
	},
	'plank-bird-dog': {
		howTo: [
			'Start at the top of a press-up, with your hands under your shoulders and your feet hip-width apart.',
			'Tighten your belly and your buttocks, so that you are straight from head to heels.',
			'Raise one leg and the opposite arm, without letting your hips turn.',
			'The side that is called is the leg’s.',
			'Put both down softly and find your balance again.'
		],
		breathing: 'Breathe out as arm and leg rise, and keep breathing while you hold.',
		mistakes: [
			'Letting the hips sag or turn',
			'Pushing the hips up high',
			'Lifting arm and leg higher than the body'
		],
		caution: 'Only once a plank and a bird dog are both steady; go back to the bird dog if your back sags.'
	},
	'pelvic-tilt': {
		howTo: [
			'Lie on your back with your knees bent and your feet flat on the floor.',
			'Feel the small gap between your lower back and the floor.',
			'Tighten your belly gently and roll your pelvis back, until the gap closes.',
			'Let go slowly, back to where you started.'
		],
		breathing: 'Breathe out as the back flattens, and keep breathing while you hold.',
		mistakes: ['Pushing with the feet', 'Lifting the buttocks off the floor', 'Tensing neck and shoulders'],
		caution: null
	},
	'glute-bridge': {
		howTo: [
			'Lie on your back with your knees bent and your feet flat, hip-width apart, near your buttocks.',
			'Tighten your belly gently.',
			'Press through your heels and lift your hips, until knees, hips and shoulders are in one line.',
			'Squeeze your buttocks at the top.',
			'Lower your hips slowly to the floor.'
		],
		breathing: 'Breathe out as the hips rise, and in as they come down.',
		mistakes: [
			'Arching the lower back at the top',
			'Pushing from the toes',
			'Letting the knees fall in or out'
		],
		caution: null
	},
	'single-leg-glute-bridge': {
		howTo: [
			'Lie on your back with your knees bent and your feet flat on the floor.',
			'Lift one foot and keep that knee above your hip.',
			'The side that is called is the one that stays on the floor.',
			'Press through the heel on the floor and lift your hips, keeping them level.',
			'Lower them slowly, without letting one side drop.'
		],
		breathing: 'Breathe out as the hips rise, and in as they come down.',
		mistakes: [
			'Letting the free side of the hips sink',
			'Arching the lower back',
			'Swinging the free leg for help'
		],
		caution: 'If the back of the thigh cramps, or the back does the work, return to both feet.'
	},
	'dead-bug': {
		howTo: [
			'Lie on your back with your arms straight up and your knees bent above your hips.',
			'Press your lower back gently towards the floor, and keep it there.',
			'Stretch one leg out and lower the opposite arm past your head, to just above the floor.',
			'The side that is called is the leg’s.',
			'Bring both back slowly before the next side.'
		],
		breathing: 'Breathe out as arm and leg reach away, and in as they return.',
		mistakes: ['Letting the lower back lift off the floor', 'Moving too fast', 'Lifting head and shoulders'],
		caution: 'If your back lifts off the floor, lower the leg less far.'
	},
	'dead-bug-heel-tap': {
		howTo: [
			'Lie on your back with your arms by your sides and your knees bent above your hips.',
			'Press your lower back gently towards the floor, and keep it there.',
			'Lower one foot, knee still bent, until the heel touches the floor lightly.',
			'Bring it back above your hip, slowly.'
		],
		breathing: 'Breathe out as the heel goes down, and in as it returns.',
		mistakes: [
			'Letting the lower back lift off the floor',
			'Straightening the knee',
			'Resting the foot on the floor'
		],
		caution: null
	}
} as const satisfies Record<string, Guide>;
