import type { Row } from './row.ts';

/** As the others, written after the reader had been made to fit those: how it does with what it has not seen. */
export const more: readonly Row[] = [
	['Supine bridge: 3 sets x 12 reps, hold 2 sec at top', 'glute-bridge: 3 sets × 12 reps, hold 2 s', 'may'],
	[
		'Bird dog (alternating): 2 x 10',
		'bird-dog: 2 × 10 per side, alternating | 2 × 5 per side, alternating',
		'may'
	],
	['Side-lying plank, left and right, 20 secs each, 3 sets', 'side-plank: 3 × 20 s each side', 'may'],
	[
		'Knee to chest 5 x 10 secs, both legs',
		'knee-to-chest: 5 × 10 s each side | 5 reps each side, hold 10 s',
		'may'
	],
	['Cat-cow: 2 sets of 8 slow reps', 'cat-cow: 2 × 8 // slow', 'may'],
	['Press up (cobra) x 10', '+Press up (cobra): 10 reps | +Press up: 10 reps // cobra', 'must'],
	[
		'Prone hip extension 2x10 each leg, 2 sec hold',
		'prone-leg-lift: 2 sets × 10 reps each side, hold 2 s',
		'may'
	],
	['Lat pull downs – 3 sets of 12 at 35kg', 'lat-pulldown: 3 × 12, 35 kg'],
	['Dead bug 3 x 6/6', 'dead-bug: 3 × 6 each side | 3 × 6 per side, alternating', 'must'],
	['Front plank, 3 times 20 to 40 seconds', 'plank: 3 × 20–40 s', 'may'],
	['McGill curl up 3 x 6, hold 10s', '+McGill curl up: 3 sets × 6 reps, hold 10 s', 'must'],
	['Hip thrusts – 40 kg – 4 x 10 – 90 s rest', 'hip-thrust: 4 × 10, 40 kg, rest 90 s'],
	['Face pulls 3 sets x 15-20 reps (light)', 'face-pull: 3 × 15–20 // light', 'may'],
	['Child’s pose for 1–2 minutes', 'childs-pose: 60–120 s'],
	['4 rounds of 20 s plank', 'plank: 4 × 20 s', 'may'],
	[
		'Windscreen wipers (knees bent) 10 each way',
		'knee-rolls: 10 reps each side | 10 reps per side, alternating',
		'may'
	],
	['KB deadlift 3x10 @24kg', 'kettlebell-deadlift: 3 × 10, 24 kg'],
	['Glute bridge w/ 5s hold x 10 x 3', 'glute-bridge: 3 sets × 10 reps, hold 5 s', 'may'],
	['Deadlift, 5 sets of 3 @ 120 kg, rest 3-5 min', 'deadlift: 5 × 3, 120 kg, rest 180 s', 'may'],
	['Bear plank 3 × 20 sec', 'bear-hold: 3 × 20 s'],
	['Superman: 3 × 10 × 2 s', 'superman-hold: 3 sets × 10 reps, hold 2 s', 'may'],
	[
		'Romanian deadlift – 3 × 8 – tempo 4-1-1-0 – 2 min rest',
		'romanian-deadlift: 3 × 8 @ 4-1-1-0, rest 120 s'
	],
	[
		'Seated twist in chair, hold 15 sec, 3 each side',
		'chair-spinal-twist: 3 × 15 s each side | 3 reps each side, hold 15 s',
		'may'
	],
	['20 glute bridges', 'glute-bridge: 20 reps'],
	['30s side plank each side', 'side-plank: 30 s each side'],
	['pelvic tilts 2 sets 10', 'pelvic-tilt: 2 × 10', 'may'],
	['walk 5 min then cat cow x10', ['+walk: 300 s', 'cat-cow: 10 reps'], 'must'],
	['Reverse fly 3x12 @ 4kg each hand', 'reverse-fly: 3 × 12, 4 kg // hand', 'may'],
	['Hold child’s pose 5 breaths', 'childs-pose: 5 * | childs-pose: * | 5 breaths', 'must'],
	['good mornings (bar only) 2x15', 'good-morning: 2 × 15 // bar only', 'may'],
	['Bent over rows: 4 sets of 6–8 with 50 kg', 'bent-over-row: 4 × 6–8, 50 kg'],
	['Plank: 30 s. Side plank: 20 s each side.', ['plank: 30 s', 'side-plank: 20 s each side'], 'may'],
	['Try to do this most days.', []],
	['Your physio: Sam Lee, ext. 4312', []],
	['Keep your back flat for the whole set.', []],
	['Muscle soreness for 24–48 hours is normal.', []],
	['Progress to the next level when you can do 3 sets of 12 easily.', []],
	['Lower back workout (30 min)', []],
	['Equipment: 1 mat, 2 dumbbells', []],
	['Updated: 2023-05-14 v2.1', []]
];
