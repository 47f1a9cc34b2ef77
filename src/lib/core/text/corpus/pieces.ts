import type { Row } from './row.ts';

/** Texts of several lines, where one line says what another means. */
export const pieces: readonly Row[] = [
	[
		`Superman hold
Hold for 3 seconds. Repeat 8 times for one set. Do 2-3 sets.`,
		'superman-hold: 2–3 sets × 8 reps, hold 3 s'
	],
	[
		`Bird dog
2 x 8, hold 3 s, each side`,
		'bird-dog: 2 sets × 8 reps each side, hold 3 s'
	],
	[
		`1. Glute bridge
Lie on your back with your knees bent. Lift your hips.
Sets: 3
Reps: 10
Hold: 5 seconds`,
		'glute-bridge: 3 sets × 10 reps, hold 5 s'
	],
	[
		`BRIDGING
Lying on your back with knees bent, tighten your buttocks and lift them off the floor.
Hold 5 secs.
Repeat 10 times.`,
		'glute-bridge: 10 reps, hold 5 s'
	],
	[
		`Pelvic tilt
Flatten your back into the floor.
Hold 10 seconds, relax 5 seconds, repeat 10 times.`,
		'pelvic-tilt: 10 reps, hold 10 s, release 5 s | pelvic-tilt: 10 reps, hold 10 s, rest 5 s | pelvic-tilt: 10 × 10 s, rest 5 s',
		'may'
	],
	[
		`Your exercises

1) Cat cow x 10
2) Bird dog 2 x 8 each side
3) Child's pose 30 secs x 2

See you in two weeks`,
		['cat-cow: 10 reps', 'bird-dog: 2 × 8 each side', 'childs-pose: 2 × 30 s'],
		'may'
	],
	[
		`3 rounds:
- 10 glute bridges
- 8 bird dogs each side
- plank 30 s
rest 60 s between rounds`,
		['3 rounds, rest 60 s', 'glute-bridge: 10 reps', 'bird-dog: 8 reps each side', 'plank: 30 s']
	],
	[
		`Circuit (repeat 3 times)
Dead bug 10 per side
Side plank 20 s each side
Superman 8 reps`,
		[
			'3 rounds',
			'dead-bug: 10 reps per side, alternating | dead-bug: 10 reps each side',
			'side-plank: 20 s each side',
			'superman-hold: 8 reps'
		],
		'may'
	],
	[
		`Exercise	Sets	Reps	Rest
Deadlift	3	5	2 min
Kettlebell swing	3	20	60 s
Back extension	3	12	60 s`,
		[
			'deadlift: 3 × 5, rest 120 s',
			'kettlebell-swing: 3 × 20, rest 60 s',
			'back-extension: 3 × 12, rest 60 s'
		],
		'may'
	],
	[
		`| Exercise | Sets | Reps |
| --- | --- | --- |
| Bird dog | 3 | 12 per side |
| Glute bridge | 3 | 15 |
| Child's pose | 2 | 30 seconds |`,
		[
			'bird-dog: 3 × 12 per side, alternating | bird-dog: 3 × 12 each side',
			'glute-bridge: 3 × 15',
			'childs-pose: 2 × 30 s'
		],
		'may'
	],
	[
		`Exercise	Hold	Reps	Sets
Superman	3 sec	8	2-3
Bird dog	5 sec	10	1`,
		['superman-hold: 2–3 sets × 8 reps, hold 3 s', 'bird-dog: 10 reps, hold 5 s'],
		'may'
	],
	[
		`Deadlift (Barbell)
Set 1: 60 kg × 5
Set 2: 65 kg × 5
Set 3: 70 kg × 5`,
		'deadlift: 3 × 5, 60/65/70 kg',
		'may'
	],
	[
		`Glute bridge
3 sets
12 reps
Rest 60 seconds

Plank
3 sets
30 seconds`,
		['glute-bridge: 3 × 12, rest 60 s', 'plank: 3 × 30 s']
	],
	[
		`# Deep back
> Slow holds.
Superman hold: 2–3 sets × 8 reps, hold 3 s
Bird dog: 10 reps each side, hold 5 s`,
		['superman-hold: 2–3 sets × 8 reps, hold 3 s', 'bird-dog: 10 reps each side, hold 5 s']
	],
	[
		`MORNING
Cat-cow – 10 reps
Knee to chest – 20 s each side
EVENING
Child’s pose – 60 s
Supine twist – 30 s each side`,
		[
			'cat-cow: 10 reps',
			'knee-to-chest: 20 s each side',
			'childs-pose: 60 s',
			'supine-spinal-rotation: 30 s each side'
		]
	],
	[
		`Hey! Try this:
superman 2x8, hold 3
birddog 10 each side, hold 5
childs pose 30s
twice a day if you can :)`,
		[
			'superman-hold: 2 sets × 8 reps, hold 3 s',
			'bird-dog: 10 reps each side, hold 5 s',
			'childs-pose: 30 s'
		],
		'may'
	],
	[
		`Side plank
Hold for 20–30 seconds on each side. Repeat twice.`,
		'side-plank: 2 × 20–30 s each side | side-plank: 2 sets × 1 rep each side, hold 20 s | side-plank: 2 reps each side, hold 20 s',
		'may'
	],
	[
		`Knee to chest

Pull one knee towards your chest and hold for 20 seconds. Repeat 3 times on each leg.`,
		'knee-to-chest: 3 × 20 s each side | knee-to-chest: 3 reps each side, hold 20 s',
		'may'
	],
	[
		`Bear crawl
How far: 100 yards`,
		'bear-crawl: 100 yd',
		'may'
	],
	[
		`Lower back extensions
Sets: 2-3   Reps: 10-12   Tempo: 2-0-1-0`,
		'back-extension: 2–3 × 10–12 @ 2-0-1-0',
		'must'
	],
	[
		`Workout A
Deadlift 3x5
Face pull 3x15

Workout B
Hip thrust 3x10
Seated row 3x12`,
		['deadlift: 3 × 5', 'face-pull: 3 × 15', 'hip-thrust: 3 × 10', 'seated-cable-row: 3 × 12']
	],
	[
		`1. Cat-Cow
   10 slow reps
2. Dead Bug
   3 sets of 8 per side
3. Wall sit
   3 x 30 s`,
		[
			'cat-cow: 10 reps // slow',
			'dead-bug: 3 × 8 per side, alternating | dead-bug: 3 × 8 each side',
			'+Wall sit: 3 × 30 s'
		],
		'must'
	],
	[
		`Glute bridge: 3 x 12
(keep your knees apart)
Plank: 3 x 30 s
(stop if your back sags)`,
		['glute-bridge: 3 × 12', 'plank: 3 × 30 s']
	],
	[
		`Do the following circuit three times, resting one minute between rounds:
10 hip thrusts
10 bent-over rows
20 kettlebell swings`,
		['3 rounds, rest 60 s', 'hip-thrust: 10 reps', 'bent-over-row: 10 reps', 'kettlebell-swing: 20 reps']
	],
	[
		`Bird Dog
Level: beginner
Start on your hands and knees. Reach one arm forward and the opposite leg back.
Hold 5 seconds, then switch sides. Do 10 reps on each side.`,
		'bird-dog: 10 reps each side, hold 5 s | bird-dog: 10 reps per side, alternating, hold 5 s',
		'may'
	],
	[
		`Hyperextension
3 sets of 15 reps with 60 seconds of rest between sets`,
		'hyperextension: 3 × 15, rest 60 s'
	],
	[
		`Seated spinal twist (in a chair)
Hold: 20 sec
Repeat: 2 x each side`,
		'chair-spinal-twist: 2 × 20 s each side | chair-spinal-twist: 2 reps each side, hold 20 s',
		'may'
	],
	[
		`PLANK - 30 SECONDS
REST - 15 SECONDS
SIDE PLANK - 20 SECONDS EACH SIDE`,
		['plank: 30 s, then rest 15 s', 'side-plank: 20 s each side'],
		'may'
	]
];
