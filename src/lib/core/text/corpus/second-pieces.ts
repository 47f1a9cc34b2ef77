import type { Row } from './row.ts';

/** As `second`: texts of several lines. */
export const secondPieces: readonly Row[] = [
	[
		'Dead bug\nLie on your back, arms up, knees over hips.\nLower the opposite arm and leg, and return.\n3 sets, 6-8 reps per side',
		'dead-bug: 3 × 6–8 each side | 3 × 6–8 per side, alternating',
		'may'
	],
	[
		'*Your programme* 💪\n\n✅ Glute bridge – 3x12\n✅ Bird dog – 3x8 each side\n✅ Side plank – 3x20s each side\n\nRest 45s between sets. Any pain, stop!',
		[
			'glute-bridge: 3 × 12 | 3 × 12, rest 45 s',
			'bird-dog: 3 × 8 each side | 3 × 8 each side, rest 45 s',
			'side-plank: 3 × 20 s each side | 3 × 20 s each side, rest 45 s'
		],
		'may'
	],
	[
		'Deadlift (Barbell)\nSet 1: 60 kg x 5\nSet 2: 80 kg x 5\nSet 3: 100 kg x 5',
		'deadlift: 3 × 5, 60/80/100 kg',
		'may'
	],
	[
		'Exercise 1: Pelvic tilt\nHow to do it: lie on your back with your knees bent. Flatten your back.\nHow long: hold for 5 seconds\nHow many: 10 times\nHow often: 3 times a day',
		'pelvic-tilt: 10 reps, hold 5 s',
		'may'
	],
	[
		'| Exercise | Sets x Reps | Rest |\n| --- | --- | --- |\n| Hip thrust | 3 x 10 | 90 s |\n| Lat pulldown | 3 x 12 | 60 s |',
		['hip-thrust: 3 × 10, rest 90 s', 'lat-pulldown: 3 × 12, rest 60 s'],
		'may'
	],
	[
		'exercise,sets,reps,weight\nDeadlift,3,5,100 kg\nSeated cable row,3,10,40 kg',
		['deadlift: 3 × 5, 100 kg', 'seated-cable-row: 3 × 10, 40 kg'],
		'may'
	],
	[
		'Morning routine (repeat twice)\n1. Cat-cow – 8 reps\n2. Child’s pose – 30 seconds\n3. Knee rolls – 10 reps each side',
		['2 rounds', 'cat-cow: 8 reps', 'childs-pose: 30 s', 'knee-rolls: 10 reps each side'],
		'may'
	],
	[
		'Bird Dog\nTarget: core, glutes\nReps: 8-10 each side\nSets: 2\nRest: 30 sec',
		'bird-dog: 2 × 8–10 each side, rest 30 s',
		'may'
	],
	[
		'2. Child’s pose\nKneel on the floor and sit back on your heels.\nWalk your hands forward until you feel a stretch.\nHold for 20–30 seconds. Repeat 3 times.\n\n3. Glute bridge\nLift your hips until your body makes a straight line.\nHold for 2 seconds, then lower.\nDo 2 sets of 10.',
		['childs-pose: 3 × 20–30 s | 3 reps, hold 20 s', 'glute-bridge: 2 sets × 10 reps, hold 2 s'],
		'may'
	],
	[
		'Part A – 2 rounds\nPlank 30 s\nSuperman 10 reps\n\nPart B – 3 rounds, 60 s rest\nHip thrust 12 reps\nBent-over row 12 reps',
		[
			'2 rounds',
			'plank: 30 s',
			'superman-hold: 10 reps',
			'3 rounds, rest 60 s',
			'hip-thrust: 12 reps',
			'bent-over-row: 12 reps'
		],
		'may'
	],
	[
		'The McGill Big 3\nCurl-up: 10 s hold, 6-4-2 reps\nSide plank: 10 s hold, 6-4-2 reps each side\nBird dog: 10 s hold, 6-4-2 reps each side',
		[
			'*: 3 sets × 2–6 reps, hold 10 s',
			'side-plank: 3 sets × 2–6 reps each side, hold 10 s',
			'bird-dog: 3 sets × 2–6 reps each side, hold 10 s'
		],
		'must'
	],
	[
		'Hi Tom,\nas discussed today:\n\nBridges 3 x 10, holding 5 secs\nSide plank on knees 3 x 15 secs each side\nKnee rolls 2 mins\n\nTry them daily and see me in 3 weeks.\nBest, Priya',
		[
			'glute-bridge: 3 sets × 10 reps, hold 5 s',
			'kneeling-side-plank: 3 × 15 s each side',
			'knee-rolls: 120 s'
		],
		'may'
	]
];

/** What went wrong before those were written. */
export const knownWrong: readonly Row[] = [
	[
		'Hip bridge x 12, 2 sec squeeze at the top',
		'glute-bridge: 12 reps, hold 2 s // top | 12 reps // squeeze at the top',
		'may'
	],
	[
		'Superman 3 x 8\n2 sec squeeze at the top',
		'superman-hold: 3 sets × 8 reps, hold 2 s | 3 × 8 // squeeze at the top',
		'may'
	],
	["Child's pose x 1 min", 'childs-pose: 60 s'],
	['Deadlift 60kgx5, 80kgx5', 'deadlift: 2 × 5, 60/80 kg', 'may'],
	['Side plank (right): 20 s', 'side-plank: 20 s // right', 'must'],
	['You will need a mat and 10 minutes.', []],
	['Plank, side plank: 30 s each', ['plank: 30 s', 'side-plank: 30 s | 30 s each side'], 'must']
];
