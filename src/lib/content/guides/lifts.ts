import type { Guide } from '#lib/core/exercise.ts';

export const lifts = {
	'hip-hinge-drill': {
		howTo: [
			'Stand a short step in front of a wall with your back to it, hands on your hips.',
			'Soften your knees and keep your back long.',
			'Push your hips straight back, until your buttocks touch the wall.',
			'Push your hips forwards again to stand tall.'
		],
		breathing: 'Breathe in as the hips go back, and out as you stand.',
		mistakes: ['Squatting instead of pushing the hips back', 'Rounding the back', 'Leaning back at the top'],
		caution: null
	},
	'kettlebell-deadlift': {
		howTo: [
			'Stand over a kettlebell with your feet hip-width apart.',
			'Push your hips back, bend your knees and take the handle in both hands.',
			'Keep your back flat and your arms straight.',
			'Push the floor away and stand tall.',
			'Push your hips back again to set it down.'
		],
		breathing: 'Breathe in at the bottom, and out as you stand up.',
		mistakes: ['Rounding the back', 'Lifting with bent arms', 'Leaning back at the top'],
		caution: 'Begin light, and add load only while your form holds.'
	},
	deadlift: {
		howTo: [
			'Stand with the bar over the middle of your feet, hip-width apart.',
			'Push your hips back, bend your knees and grip the bar just outside your legs.',
			'Flatten your back and tighten your belly before the bar moves.',
			'Push the floor away and stand tall, the bar close to your legs.',
			'Push your hips back to lower it, and bend your knees once the bar has passed them.'
		],
		breathing: 'Breathe in before each lift, and out as you stand up; do not hold the breath.',
		mistakes: [
			'Rounding the lower back',
			'Letting the bar drift away from the legs',
			'Jerking the bar off the floor',
			'Leaning back at the top'
		],
		caution: 'Warm up, and add load only while your form holds. With a herniated disc, leave heavy lifts out.'
	},
	'romanian-deadlift': {
		howTo: [
			'Stand tall with a dumbbell in each hand, or a bar, in front of your thighs.',
			'Soften your knees and keep them there.',
			'Push your hips back and let the weights slide down close to your legs, your back flat.',
			'Stop when the backs of your thighs are tight.',
			'Push your hips forwards to stand tall.'
		],
		breathing: 'Breathe in on the way down, and out as you stand up.',
		mistakes: [
			'Rounding the back to reach lower',
			'Bending the knees into a squat',
			'Letting the weights hang away from the legs'
		],
		caution:
			'Begin light, and add load only while your form holds. With a herniated disc, leave heavy lifts out.'
	},
	'kettlebell-swing': {
		howTo: [
			'Stand with your feet a little wider than your hips and the kettlebell an arm’s length ahead.',
			'Push your hips back, keep your back flat and take the handle in both hands.',
			'Swing it back between your thighs.',
			'Drive your hips forwards and stand tall, so that the bell floats up to chest height.',
			'Let it fall, and push your hips back only as it reaches them.',
			'To finish, let it swing back once more and set it down with a flat back.'
		],
		breathing: 'Breathe out sharply as the hips drive forwards, and in as the bell falls.',
		mistakes: [
			'Squatting instead of pushing the hips back',
			'Lifting the bell with the arms',
			'Leaning back at the top',
			'Rounding the back at the bottom'
		],
		caution: 'Learn the kettlebell deadlift first. With a herniated disc, leave this out.'
	},
	'good-morning': {
		howTo: [
			'Stand with your feet hip-width apart and a light bar across your upper back, not your neck.',
			'Soften your knees and tighten your belly.',
			'Push your hips back and let your body tip forwards, your back flat.',
			'Stop before your back rounds, at the latest when it is nearly level.',
			'Push your hips forwards to stand tall.'
		],
		breathing: 'Breathe in on the way down, and out as you stand up.',
		mistakes: [
			'Taking too much weight',
			'Rounding the back',
			'Resting the bar on the neck',
			'Going lower than the back stays flat'
		],
		caution:
			'Advanced only: your torso is unsupported. Learn it with a broomstick before you use a bar, and leave it out with disc trouble.'
	},
	'cable-pull-through': {
		howTo: [
			'Set the cable at its lowest, stand with your back to it and take the rope between your legs.',
			'Walk forwards until the cable is tight, feet wider than your hips.',
			'Push your hips back with a flat back, and let your hands go back between your thighs.',
			'Push your hips forwards and stand tall; your arms only hold on.',
			'Walk back before you let go of the rope.'
		],
		breathing: 'Breathe in as the hips go back, and out as you stand up.',
		mistakes: [
			'Pulling with the arms',
			'Squatting',
			'Over-arching at the top',
			'Too much weight to stand firm'
		],
		caution: 'Slow and light before heavy: add load only while your form holds.'
	},
	'hip-thrust': {
		howTo: [
			'Sit on the floor with your upper back against the long side of a firm bench.',
			'Set your feet flat, hip-width apart, so that your shins will be upright at the top.',
			'Press through your heels and lift your hips level with your knees, chin tucked in.',
			'Squeeze your buttocks at the top.',
			'Lower your hips slowly.'
		],
		breathing: 'Breathe out as the hips rise, and in as they come down.',
		mistakes: ['Arching the lower back at the top', 'Throwing the head back', 'Pushing from the toes'],
		caution: 'Make sure that the bench cannot slide; add a padded weight only while your form holds.'
	}
} as const satisfies Record<string, Guide>;
