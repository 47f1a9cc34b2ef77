import type { Row } from './row.ts';

/** As `second`: logs, apps and articles. */
export const secondLogs: readonly Row[] = [
	['Deadlift 3x5@100kg', 'deadlift: 3 × 5, 100 kg'],
	['Deadlift: 60x5, 80x5, 100x5', 'deadlift: 3 × 5 // 100 | 3 × 5, 60/80/100 kg', 'must'],
	['Hip Thrust (Barbell) 4 sets × 8 reps × 60 kg', 'hip-thrust: 4 × 8, 60 kg'],
	['Lat Pulldown (Cable): Set 1: 40 kg x 12', 'lat-pulldown: 12 reps, 40 kg', 'may'],
	['Romanian Deadlift 50kg x 10 x 3', 'romanian-deadlift: 3 × 10, 50 kg', 'must'],
	['Face Pull, 3 sets, 15 reps, 12.5 kg, 60 s', 'face-pull: 3 × 15, 12.5 kg, rest 60 s', 'must'],
	['Seated Cable Row – 3 × 10 – 40 kg – 90 s', 'seated-cable-row: 3 × 10, 40 kg, rest 90 s', 'must'],
	[
		'Bent Over Row (Barbell) 8/8/6 @ 50 kg',
		'bent-over-row: 3 × 6–8, 50 kg | 3 × 6, 50 kg | 3 × 8, 50 kg',
		'must'
	],
	[
		'Good Morning 3 x 10 @ 30 kg, tempo 3-1-1-0, rest 2:00',
		'good-morning: 3 × 10 @ 3-1-1-0, 30 kg, rest 120 s'
	],
	['4x Face Pull 12-15', 'face-pull: 4 × 12–15', 'may'],
	['Plank 3 sets | 00:45 | Rest 00:30', 'plank: 3 × 45 s, rest 30 s', 'may'],
	['Cable Pull Through 3 x 15 (20 kg)', 'cable-pull-through: 3 × 15, 20 kg'],
	['A. Deadlift 5x3 @ 80%, rest 3:00', 'deadlift: 5 × 3, rest 180 s // 80', 'may'],
	[
		'Reverse Fly 3 × 12–15, 2 × 5 kg dumbbells',
		'reverse-fly: 3 × 12–15, 5 kg // dumbbells | 3 × 12–15, 10 kg',
		'must'
	],
	['Side Plank L/R 3 × 0:30', 'side-plank: 3 × 30 s each side'],
	['Hyperextensions: 3x15 BW', 'hyperextension: 3 × 15 // bw', 'may'],
	['Kettlebell Swing 5 × 15 (24 kg) EMOM', 'kettlebell-swing: 5 × 15, 24 kg // emom', 'may'],
	['"Glute Bridge","3","12","60"', 'glute-bridge: 3 × 12, rest 60 s | 3 × 12 // 60', 'must'],
	['Dead Bug,3,10,each side', 'dead-bug: 3 × 10 each side', 'may'],
	['Superman	2	8	3s	30s', 'superman-hold: 2 sets × 8 reps, hold 3 s, rest 30 s', 'must'],
	['RDL - 70kg - 3 sets - 8 reps - RPE 7', 'romanian-deadlift: 3 × 8, 70 kg // rpe 7', 'may'],
	['Back extension 2 x 12 (+5 kg)', 'back-extension: 2 × 12, 5 kg', 'may'],
	[
		'Chest Supported Row 3×10-12, 2 s pause at top',
		'chest-supported-row: 3 sets × 10–12 reps, hold 2 s | 3 × 10–12 // pause',
		'may'
	],
	['Deadlift 1 x 5 @ 100 kg, 2 x 5 @ 110 kg', 'deadlift: 3 × 5, 100/110/110 kg', 'must'],
	['Lat pulldown 3x10, drop set on last', 'lat-pulldown: 3 × 10 // drop set on last', 'may'],
	['Farmer’s walk 3 x 30 m, 24 kg each hand', '+Farmer’s walk: 3 × 30 m, 24 kg // each hand', 'must'],
	['Hip thrust 3 x 12 w/ 3 sec eccentric', 'hip-thrust: 3 × 12 // eccentric | 3 × 12 @ 3-0-1-0', 'may'],
	['Suitcase carry 4 x 20 m / side, 16 kg', '+Suitcase carry: 4 × 20 m each side, 16 kg', 'must'],
	['Kettlebell deadlift: 12 reps at 16 kg for 3 sets', 'kettlebell-deadlift: 3 × 12, 16 kg', 'may'],
	['Warm-up: cat-cow, 10 reps', 'cat-cow: 10 reps', 'may'],
	['Bird Dog (3 x 10 reps per side)', 'bird-dog: 3 × 10 per side, alternating | 3 × 10 each side', 'may'],
	['Finisher: plank to failure', 'plank: to failure', 'may'],
	[
		'Do three sets of 12 glute bridges, resting for a minute between sets.',
		'glute-bridge: 3 × 12, rest 60 s',
		'may'
	],
	[
		'Hold the plank for 20 to 30 seconds, and repeat three times.',
		'plank: 3 × 20–30 s | 3 reps, hold 20–30 s',
		'may'
	],
	['Aim for 8 to 10 reps of the bird dog on each side.', 'bird-dog: 8–10 reps each side', 'may'],
	[
		'How many: 3 sets of 10 bird dogs per side',
		'bird-dog: 3 × 10 each side | 3 × 10 per side, alternating',
		'may'
	],
	['Finish with child’s pose for at least a minute.', 'childs-pose: 60 s', 'may'],
	['Cat-cow stretch (8 to 10 rounds)', 'cat-cow: 8–10 reps', 'may'],
	[
		'Repeat the superman 10 times, holding each for 2 to 3 seconds.',
		'superman-hold: 10 reps, hold 2 s // 3',
		'may'
	],
	[
		'Side plank: Hold for 15 to 30 seconds on each side. Do 2 reps.',
		'side-plank: 2 × 15–30 s each side | 2 reps each side, hold 15 s',
		'may'
	],
	['Press back up to the start; that’s one rep.', []],
	['Studies show planks reduce pain by 30% within 6 weeks.', []],
	['If you can’t hold for 30 seconds, drop to your knees.', []],
	['7 Best Lower Back Stretches, According to Physical Therapists', []],
	['Breathe in for 4 seconds and out for 6 seconds.', []],
	['Make sure that you warm up for 5 minutes first.', []],
	['Suitable for all levels · 15 min · no equipment', []],
	['Avoid this exercise if you have had surgery in the last 12 weeks.', []],
	['If pain rises above 5 out of 10, stop.', []],
	['Read more: 10 ways to ease back pain', []],
	['Patient ref: 4471-2B', []],
	['Clinic hours: Mon–Fri 9–5', []],
	['Lift your leg 10 cm off the floor.', []],
	['Keep your knees bent to 90 degrees.', []],
	['Ice for 10–15 minutes afterwards if sore.', []],
	['It should take 20 minutes in total.', []],
	['You may feel sore for a day or two.', []],
	['Version 2 – review date January 2025', []],
	['Repeat on the other side.', []],
	['Aim to walk for 30 minutes a day.', []],
	['Your 4-week plan', []]
];
