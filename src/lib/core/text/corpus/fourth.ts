import type { Row } from './row.ts';

/** As `third`: written after the reader had been mended for that, and measured once before it was looked at. */
export const fourth: readonly Row[] = [
	[
		'Lumbar rotation stretch, knees to left then right, hold 10 seconds, 5 times each way',
		'*: 5 reps each side, hold 10 s | 5 × 10 s each side',
		'must'
	],
	['Pelvic tilts in standing against a wall 10 reps x 2', 'pelvic-tilt: 2 × 10 // wall', 'may'],
	['Clams: 3 sets of 12 (green band) both sides', '+Clams: 3 × 12 each side // green band', 'must'],
	[
		'Bridge, hold 10 sec, lower over 3 sec, 8 reps',
		'glute-bridge: 8 reps, hold 10 s, release 3 s | 8 reps, hold 10 s // lower',
		'may'
	],
	[
		'Modified side plank (on knees) 5 x 10 s each side',
		'kneeling-side-plank: 5 × 10 s each side | side-plank: 5 × 10 s each side',
		'may'
	],
	['Wall push ups ×15, ×2 sets', '+Wall push ups: 2 × 15', 'must'],
	['1) Cat-camel: 5–6 cycles', 'cat-cow: 5–6 reps', 'must'],
	['Hip flexor stretch – 2 min/side', '*: 120 s each side', 'must'],
	['Bird dog holds: 5 × 10s per side', 'bird-dog: 5 reps each side, hold 10 s | 5 × 10 s each side', 'may'],
	['Prone hip ext. 3x8 ea. leg', 'prone-leg-lift: 3 × 8 each side', 'may'],
	[
		'QL stretch in doorway, 30s, each side, x2',
		'+QL stretch in doorway: 2 × 30 s each side | +QL stretch: 2 × 30 s each side // doorway',
		'must'
	],
	['Knee to chest (R) 3 x 20s', 'knee-to-chest: 3 × 20 s // right', 'must'],
	['plank 20s, rest 10s, repeat 4 times', 'plank: 4 × 20 s, rest 10 s', 'may'],
	[
		'2 x 10 bridges and 2 x 8 bird dogs each side pls',
		['glute-bridge: 2 × 10', 'bird-dog: 2 × 8 each side'],
		'may'
	],
	['how about 3x8 deadlifts at 50kg?', 'deadlift: 3 × 8, 50 kg', 'may'],
	[
		'tonight: cat cow x10, childs pose 2 min, legs up the wall 5 min',
		['cat-cow: 10 reps', 'childs-pose: 120 s', '+legs up the wall: 300 s'],
		'must'
	],
	['side plank 20s each side x3 (30s if easy)', 'side-plank: 3 × 20 s each side', 'must'],
	['I did 3x10 hip thrusts w 40kg on Monday', 'hip-thrust: 3 × 10, 40 kg', 'may'],
	[
		'dead bugs 2x12 total',
		'dead-bug: 2 × 12 // total | 2 × 6 each side | 2 × 6 per side, alternating',
		'may'
	],
	['hip thrust 60/70/80kg x 8', 'hip-thrust: 3 × 8, 60/70/80 kg', 'must'],
	['Hip Thrust (Barbell) - 3 sets - 10 reps @ 60.5kg', 'hip-thrust: 3 × 10, 60.5 kg'],
	['Lat Pulldown 3 × 12 @ 100 lbs, 1:30 rest', 'lat-pulldown: 3 × 12, 100 lb, rest 90 s'],
	['Face Pull - Warm-up set: 10 kg x 20', 'face-pull: 20 reps, 10 kg', 'may'],
	['Superset A: Hip thrust 3x10 + Face pull 3x15', ['hip-thrust: 3 × 10', 'face-pull: 3 × 15'], 'may'],
	['Back Extension: 1x15, 1x12, 1x10', 'back-extension: 3 × 10–15', 'must'],
	['Chest supported row 10,10,8,8 @ 20kg', 'chest-supported-row: 4 × 8–10, 20 kg', 'must'],
	['Bear Crawl, 4, 20 m', 'bear-crawl: 4 × 20 m', 'may'],
	['Side plank,2,30s,each side', 'side-plank: 2 × 30 s each side', 'may'],
	['Deadlift – work up to a heavy 5', 'deadlift: * // 5', 'must'],
	['RDL 4x8 (2-1-1-0) 60kg R:90s', 'romanian-deadlift: 4 × 8 @ 2-1-1-0, 60 kg, rest 90 s', 'may'],
	['Keep each repetition slow and aim for 10 to 12 bridges.', 'glute-bridge: 10–12 reps', 'may'],
	['Once you can hold the plank for 60 seconds, move on.', []],
	[
		'Do this stretch 2 to 3 times, holding child’s pose for 30 seconds.',
		'childs-pose: 2–3 × 30 s | 2–3 reps, hold 30 s',
		'must'
	],
	['You’ll do each move for 40 seconds, then rest for 20 seconds.', []],
	['Back pain costs the economy £12 billion a year.', []],
	['Sleep on your side with a pillow between your knees for 2 weeks.', []],
	['Do not do more than 3 sets.', []],
	['Emily, 34, has been swimming for 20 years.', []],
	['Step 1', []],
	['Sets Reps Hold', []]
];
