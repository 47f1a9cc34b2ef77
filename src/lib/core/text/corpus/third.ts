import type { Row } from './row.ts';

/** As `second`, written after the reader had been mended for those, and not looked at before it was measured with them. */
export const third: readonly Row[] = [
	[
		'Abdominal bracing: hold for 10 seconds, relax, repeat 10 times',
		'+Abdominal bracing: 10 reps, hold 10 s',
		'must'
	],
	['Bridge with marching: 2 sets of 8 each leg', '*: 2 × 8 each side', 'must'],
	['Lying on your front, prop on elbows for 1 minute x 3', '*: 3 × 60 s', 'must'],
	['Pelvic clock – 5 circles each direction', '+Pelvic clock: 5 reps each side // circles', 'must'],
	['Glute squeeze 10 x 5 secs', '+Glute squeeze: 10 reps, hold 5 s', 'must'],
	[
		'Bird dog (kneeling on all fours): lift opposite arm and leg, hold 5 secs, 6 each side',
		'bird-dog: 6 reps each side, hold 5 s',
		'may'
	],
	['Double knee to chest 3 x 20 sec', '*: 3 × 20 s', 'must'],
	['Hip thrust off sofa – 3 × 12', 'hip-thrust: 3 × 12 // sofa', 'may'],
	['Plank (on forearms) 20–30 s × 3', 'plank: 3 × 20–30 s', 'may'],
	['Standing back bends: 5 reps, 4–5 times a day', 'standing-back-bend: 5 reps // times a day', 'may'],
	['Chair forward fold, 3 slow breaths', 'chair-forward-fold: * // breaths', 'must'],
	['Seated cat cow ×8', 'seated-cat-cow: 8 reps'],
	['Dead bug: 5 each side, 3 sets, 30s rest', 'dead-bug: 3 × 5 each side, rest 30 s', 'may'],
	[
		'Thoracic extension over foam roller – 10 reps',
		'+Thoracic extension over foam roller: 10 reps | +Thoracic extension: 10 reps // foam roller',
		'must'
	],
	['SLR 3x10 R+L', '*: 3 × 10 each side', 'must'],
	['Side plank, knees bent, 3 × 15 s (L and R)', '*: 3 × 15 s each side', 'may'],
	['Prone press-ups 10 reps 6x/day', '+Prone press-ups: 10 reps // day', 'must'],
	['Hip hinge with broomstick 2 sets × 10', 'hip-hinge-drill: 2 × 10 // broomstick', 'may'],
	['Supine twist 45 sec/side', 'supine-spinal-rotation: 45 s each side', 'may'],
	['Calf raises - 2 sets of 20, hold on to a chair', '+Calf raises: 2 × 20 // chair', 'must'],
	['do your bird dogs! 10 a side', 'bird-dog: 10 reps per side, alternating | 10 reps each side', 'may'],
	['can u add 2 rounds of 30s plank', 'plank: 2 × 30 s', 'may'],
	['bridges 20, 15, 10', 'glute-bridge: 3 × 10–20', 'must'],
	[
		'cat cow 1 min + childs pose 1 min + knee rolls 1 min',
		['cat-cow: 60 s', 'childs-pose: 60 s', 'knee-rolls: 60 s'],
		'may'
	],
	['plank - 3 sets of 30sec w 30sec rest', 'plank: 3 × 30 s, rest 30 s', 'may'],
	['hip thrust 50 kilos 3x8', 'hip-thrust: 3 × 8, 50 kg', 'may'],
	['superman x12 slow', 'superman-hold: 12 reps // slow', 'may'],
	['just plank for 1 min today', 'plank: 60 s', 'may'],
	['bear crawls there and back x4', 'bear-crawl: * // there and back', 'may'],
	[
		'3 sets: 12 bridges, 10 supermans, 30s plank',
		['3 rounds', 'glute-bridge: 12 reps', 'superman-hold: 10 reps', 'plank: 30 s'],
		'may'
	],
	['Deadlift 5@100kg', 'deadlift: 5 reps, 100 kg', 'may'],
	['Romanian Deadlift: 40 kg × 10, 50 kg × 8, 60 kg × 6', 'romanian-deadlift: 3 × 6–10, 40/50/60 kg', 'may'],
	['Seated Row (Machine) 3 × 12 × 35 kg, 75 s', 'seated-cable-row: 3 × 12, 35 kg, rest 75 s', 'must'],
	['Lat Pulldown | 4 sets | 10-12 reps | 90 sec rest', 'lat-pulldown: 4 × 10–12, rest 90 s'],
	['Face pull; sets: 3; reps: 15; rest: 45 s', 'face-pull: 3 × 15, rest 45 s', 'may'],
	['KB Swing 10x10 @ 16kg, 30s rest', 'kettlebell-swing: 10 × 10, 16 kg, rest 30 s', 'may'],
	['Glute Bridge 3x20 (tempo 2-1-2)', 'glute-bridge: 3 × 20 @ 2-1-2-0', 'may'],
	['B2. Reverse fly, 3 x 12-15, RPE 8', 'reverse-fly: 3 × 12–15 // rpe 8', 'may'],
	['45 degree hyperextension 3x12 w/10kg plate', 'hyperextension: 3 × 12, 10 kg // plate', 'may'],
	['Bent-over Row 135 lb x 8 x 3', 'bent-over-row: 3 × 8, 135 lb', 'must'],
	['Good morning 3 × 8–10 (bar + 10 kg)', 'good-morning: 3 × 8–10, 10 kg // bar', 'may'],
	[
		'Pallof press 3x10/side @ 15kg',
		'+Pallof press: 3 × 10 per side, alternating, 15 kg | +Pallof press: 3 × 10 each side, 15 kg',
		'must'
	],
	['Plank – 00:30 – 3 sets – 00:30 rest', 'plank: 3 × 30 s, rest 30 s', 'may'],
	['Side Plank (Left): 30s', 'side-plank: 30 s // left', 'must'],
	[
		'Back Extension 4x15 superset with Hip Thrust 4x10',
		['back-extension: 4 × 15', 'hip-thrust: 4 × 10'],
		'may'
	],
	['Bird dog 2 x 12 (6 per side)', 'bird-dog: 2 × 6 per side, alternating | 2 × 6 each side', 'may'],
	['Start with 2 sets of 8 glute bridges and work up to 3 sets of 12.', 'glute-bridge: 2 × 8 // 12', 'may'],
	['For the superman, hold for 5 seconds and do 10 reps.', 'superman-hold: 10 reps, hold 5 s', 'may'],
	['Perform 10 cat-cows, moving slowly with your breath.', 'cat-cow: 10 reps // slowly', 'may'],
	['Try to hold side plank for 30 seconds on each side.', 'side-plank: 30 s each side', 'may'],
	[
		'Complete 8 to 12 repetitions of the deadlift, resting 90 seconds between sets.',
		'deadlift: 8–12 reps, rest 90 s',
		'may'
	],
	[
		'One set of 15 hip thrusts is enough for beginners.',
		'hip-thrust: 15 reps | hip-thrust: 15 reps // beginners',
		'may'
	],
	['About 1 in 4 people have back pain on any given day.', []],
	['Sit for no longer than 30 minutes at a time.', []],
	['Stand up and walk every 45 minutes.', []],
	['Adults should do 150 minutes of activity a week.', []],
	['Reproduced with permission, NHS Trust leaflet 1123, 2022.', []],
	['Some soreness for up to 48 hours is fine.', []],
	['Wait 6 weeks before lifting more than 10 kg.', []],
	['Scan the code to watch the 3-minute video.', []]
];
