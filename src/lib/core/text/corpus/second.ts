import type { Row } from './row.ts';

/** Written, expectations first, for a reader that had never seen them. */
export const second: readonly Row[] = [
	[
		'Pelvic tilting: hold for 5 seconds, 10 repetitions, twice daily',
		'pelvic-tilt: 10 reps, hold 5 s // twice',
		'may'
	],
	[
		'Bridging – lift for 5 secs, relax for 5 secs. 10 times.',
		'glute-bridge: 10 reps, hold 5 s, release 5 s | 10 reps, hold 5 s | 10 × 5 s, rest 5 s | 10 reps, hold 5 s, rest 5 s',
		'may'
	],
	['Both knees to chest, hold 30 seconds × 3', '*: 3 × 30 s | 3 reps, hold 30 s', 'may'],
	['Knee rolling side to side, 1–2 minutes', 'knee-rolls: 60–120 s', 'may'],
	[
		'Single knee hug (right then left): 15 secs x 4',
		'knee-to-chest: 4 × 15 s each side | 4 reps each side, hold 15 s',
		'may'
	],
	['Back extension in standing x 10 every hour', 'standing-back-bend: 10 reps // every hour', 'may'],
	['Cat stretch, 10 repetitions, morning and evening', 'cat-cow: 10 reps // morning', 'may'],
	[
		'Hamstring stretch with towel: hold 30 secs, repeat x 3 each leg',
		'+hamstring stretch with towel: 3 × 30 s each side | +hamstring stretch with towel: 3 reps each side, hold 30 s | +hamstring stretch: 3 × 30 s each side // towel | +hamstring stretch: 3 reps each side, hold 30 s // towel',
		'must'
	],
	['Wall slides 2 x 12', '+Wall slides: 2 × 12', 'must'],
	[
		'Exercise 4 – Bird dog. 8 repetitions on each side. 2 sets.',
		'bird-dog: 2 × 8 each side | 2 × 8 per side, alternating',
		'may'
	],
	['Bent knee fall outs: 10 each side, slowly', '+Bent knee fall outs: 10 reps each side // slowly', 'must'],
	['Sit to stand – 3 sets of 8 reps', '+Sit to stand: 3 × 8', 'must'],
	['Heel slides (10 reps on each leg)', '+Heel slides: 10 reps each side', 'must'],
	[
		'Shoulder blade squeeze: hold for a count of 5, repeat 10 times',
		'shoulder-blade-squeeze: 10 reps, hold 5 s',
		'may'
	],
	[
		'Double leg bridge: 3 × 12 reps, 3 second hold, 45 seconds rest between sets',
		'glute-bridge: 3 sets × 12 reps, hold 3 s, rest 45 s',
		'may'
	],
	[
		'Side lying clam: 2 sets of 15 each side with yellow band',
		'+Side lying clam: 2 × 15 each side // yellow band',
		'must'
	],
	[
		'Piriformis stretch: 3 repetitions of 20 seconds on each side',
		'piriformis-stretch: 3 × 20 s each side | 3 reps each side, hold 20 s',
		'may'
	],
	[
		'Seated trunk rotation — hold 10 secs, 5 to the left, 5 to the right',
		'chair-spinal-twist: 5 reps each side, hold 10 s | seated-spinal-twist: 5 reps each side, hold 10 s | +Seated trunk rotation: 5 reps each side, hold 10 s | chair-spinal-twist: 5 × 10 s each side',
		'may'
	],
	['Prone lying, 2 minutes', '+Prone lying: 120 s', 'must'],
	[
		'Dead bug: start with 5 reps each side and build up to 10',
		'dead-bug: 5 reps each side // 10 | 5–10 reps each side',
		'may'
	],
	['Hip flexor stretch, half kneeling, 2 x 30s per side', '*: 2 × 30 s each side // half kneeling', 'may'],
	[
		'Superman (alternate arm and leg on tummy) 3 x 8 each side',
		'*: 3 × 8 each side | 3 × 8 per side, alternating',
		'must'
	],
	['Plank from knees – aim for 20 seconds, 3 times', 'knee-plank: 3 × 20 s', 'may'],
	['Repeat 10 times: pelvic tilt, hold 3 secs', 'pelvic-tilt: 10 reps, hold 3 s', 'may'],
	['Step 2: Glute bridge, 10-15 repetitions', 'glute-bridge: 10–15 reps'],
	['(a) Cat cow – 1 set of 10', 'cat-cow: 10 reps'],
	['Child’s pose: 3 x 20–30 secs', 'childs-pose: 3 × 20–30 s'],
	[
		'Quadruped rocking ×10, hold 3 s at the back',
		'+Quadruped rocking: 10 reps, hold 3 s // at the back',
		'must'
	],
	[
		'Standing hip flexor stretch, 30 secs right, 30 secs left',
		'standing-hip-flexor-stretch: 30 s each side',
		'may'
	],
	['Kneeling side plank – R and L – 4 x 15 sec', 'kneeling-side-plank: 4 × 15 s each side', 'may'],
	[
		'hey so just do 2x15 glute bridges and 3x20s plank every other day',
		['glute-bridge: 2 × 15', 'plank: 3 × 20 s'],
		'may'
	],
	['bird dogs 3x8ea side', 'bird-dog: 3 × 8 each side', 'may'],
	['plank 3 x 40 secs (rest 20)', 'plank: 3 × 40 s, rest 20 s', 'may'],
	['knees side to side for a min', 'knee-rolls: 60 s', 'may'],
	['cat cow then bird dog x 10', ['cat-cow: *', 'bird-dog: 10 reps'], 'must'],
	['can you try 3 lots of 10 bridges', 'glute-bridge: 3 × 10', 'may'],
	['sb squeezes 15x 3sec', '*: 15 reps, hold 3 s', 'must'],
	[
		'side plank 2x20 each side, hip thrusts 3x12',
		['side-plank: 2 × 20 s each side', 'hip-thrust: 3 × 12'],
		'must'
	],
	[
		'dead bug 3 x 10 alt',
		'dead-bug: 3 × 10 per side, alternating | 3 × 5 per side, alternating | 3 × 10',
		'may'
	],
	['supermans 3s hold x 10 x 2', 'superman-hold: 2 sets × 10 reps, hold 3 s', 'may'],
	['kb swings: 10 every minute for 10 min', 'kettlebell-swing: 10 reps // every minute | 10 × 10', 'must'],
	['pelvic tilts in bed, 20 reps', 'pelvic-tilt: 20 reps // in bed', 'may'],
	['child pose 1 min', 'childs-pose: 60 s'],
	[
		'Bridge x12, plank 45s, superman x10 - 3 times through',
		['3 rounds', 'glute-bridge: 12 reps', 'plank: 45 s', 'superman-hold: 10 reps'],
		'may'
	],
	['deads 3x5 at 80', 'deadlift: 3 × 5 // 80 | 3 × 5, 80 kg', 'must'],
	['foam roll glutes 2 min each side', '*: 120 s each side', 'must'],
	[
		'thoracic rotations 8/side',
		'+thoracic rotations: 8 reps each side | +thoracic rotations: 8 reps per side, alternating',
		'must'
	],
	['hold a plank for 30-45 seconds', 'plank: 30–45 s', 'may'],
	['reverse flys 2 sets 15 reps 3kg', 'reverse-fly: 2 × 15, 3 kg'],
	[
		'5 min walk, 10 cat cows, 10 bird dogs',
		['+walk: 300 s', 'cat-cow: 10 reps', 'bird-dog: 10 reps'],
		'must'
	],
	['bridge hold 30s x2 then 15 reps', 'glute-bridge: *', 'must'],
	['cobra stretch 10 sec x 5', '*: 5 × 10 s | 5 reps, hold 10 s', 'must'],
	['BD 2x10', '*: 2 × 10', 'must'],
	['good morning 3x10 w/ broomstick', 'good-morning: 3 × 10 // broomstick', 'may'],
	['lat pulldowns 12,10,8', 'lat-pulldown: 3 × 8–12 | 3 × 8', 'must'],
	['don’t forget your bridges!! 3x12', 'glute-bridge: 3 × 12', 'may'],
	['side planks - 25 seconds, both sides, twice', 'side-plank: 2 × 25 s each side', 'may'],
	['bear hold 4x15s w/ 15s rest', 'bear-hold: 4 × 15 s, rest 15 s']
];
