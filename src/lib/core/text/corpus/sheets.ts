import type { Row } from './row.ts';

/** As physiotherapists' sheets and leaflets have it. */
export const sheets: readonly Row[] = [
	['Bridging: 3 sets of 10 repetitions', 'glute-bridge: 3 × 10'],
	['Pelvic tilts – 10 reps, hold 5 seconds', 'pelvic-tilt: 10 reps, hold 5 s'],
	['Bird dog: 2 sets of 10 reps each side, hold 5 seconds', 'bird-dog: 2 sets × 10 reps each side, hold 5 s'],
	[
		'1. Knee to chest – hold 20 seconds, 3 times each side',
		'knee-to-chest: 3 × 20 s each side | 3 reps each side, hold 20 s',
		'may'
	],
	['2) Cat / cow x 10', 'cat-cow: 10 reps'],
	['• Knee rolls: 10 each way', 'knee-rolls: 10 reps each side | 10 reps per side, alternating', 'may'],
	['Prone leg raises 2 x 10 each leg', 'prone-leg-lift: 2 × 10 each side | 2 × 10 per side, alternating'],
	['Side plank on knees: 3 x 20 seconds each side', 'kneeling-side-plank: 3 × 20 s each side'],
	[
		'Figure four stretch, 30 sec hold, 2 x each side',
		'piriformis-stretch: 2 × 30 s each side | 2 reps each side, hold 30 s',
		'may'
	],
	['Scapular squeezes: hold 5 sec x 10', 'shoulder-blade-squeeze: 10 reps, hold 5 s', 'may'],
	[
		'Lower trunk rotations 10x each side',
		'knee-rolls: 10 reps each side | 10 reps per side, alternating',
		'may'
	],
	['Standing back extension: 10 reps, hold 2 s', 'standing-back-bend: 10 reps, hold 2 s'],
	['Hip hinge against wall 2×12', 'hip-hinge-drill: 2 × 12'],
	[
		'Dead bug (heel taps only) 3x8 per side',
		'dead-bug-heel-tap: 3 × 8 each side | 3 × 8 per side, alternating',
		'must'
	],
	['Quadruped arm/leg raise, 10 reps each side, 5 sec hold', 'bird-dog: 10 reps each side, hold 5 s'],
	[
		'Superman: lift and hold for 3 seconds, 8 reps, 2-3 sets',
		'superman-hold: 2–3 sets × 8 reps, hold 3 s',
		'may'
	],
	['Prayer stretch 30s x 3', 'childs-pose: 3 × 30 s', 'must'],
	['Clamshells 3 x 15 each side', '+Clamshells: 3 × 15 each side', 'must'],
	['Wall sit 3 x 30 secs', '+Wall sit: 3 × 30 s', 'must'],
	[
		'Piriformis stretch (lying): hold 30 secs. Repeat 3 times each leg.',
		'piriformis-stretch: 3 × 30 s each side | 3 reps each side, hold 30 s',
		'may'
	],
	[
		'Single leg bridge – 2 sets, 8 reps each leg, rest 60 seconds',
		'single-leg-glute-bridge: 2 × 8 each side, rest 60 s'
	],
	['Seated piriformis stretch: 3 x 30 sec (each side)', 'seated-piriformis-stretch: 3 × 30 s each side'],
	['Pelvic tilt | 2 | 10 | 5 sec', 'pelvic-tilt: 2 sets × 10 reps, hold 5 s', 'may'],
	['Back extensions, 3 sets, 12 repetitions, 60 seconds rest', 'back-extension: 3 × 12, rest 60 s'],
	['Cat camel 1 × 10 slow', 'cat-cow: 10 reps // slow', 'may'],
	['Glute Bridge .... 3 sets .... 12 reps', 'glute-bridge: 3 × 12'],
	[
		'Bird-dog, 3 sets of 6 / side, 10 s hold',
		'bird-dog: 3 sets × 6 reps each side, hold 10 s | 3 sets × 6 reps per side, alternating, hold 10 s',
		'may'
	],
	['QL release with ball: 60 seconds each side', 'quadratus-lumborum-release: 60 s each side // ball', 'may'],
	['Plank – aim for 3 × 20–30 s', 'plank: 3 × 20–30 s', 'may'],
	['Chin tucks: 10 reps × 5 s hold', '+Chin tucks: 10 reps, hold 5 s', 'must'],
	['Calf raises, 2 sets of 15', '+Calf raises: 2 × 15', 'must'],
	['Supine twist: hold 30 seconds each side', 'supine-spinal-rotation: 30 s each side'],
	['Child’s pose – hold for 30 seconds, repeat twice', 'childs-pose: 2 × 30 s | 2 reps, hold 30 s', 'may'],
	['Pelvic tilt: 10 x 5 second holds', 'pelvic-tilt: 10 reps, hold 5 s', 'may'],
	['Glute bridge 3 x 10 x 5s hold', 'glute-bridge: 3 sets × 10 reps, hold 5 s', 'may'],
	['Bridging 2 x 10 (5 sec hold)', 'glute-bridge: 2 sets × 10 reps, hold 5 s'],
	['Superman – 8 reps, hold 3 s, 2 to 3 sets', 'superman-hold: 2–3 sets × 8 reps, hold 3 s'],
	['Cat-cow stretch: 8–10 repetitions', 'cat-cow: 8–10 reps'],
	['Seated spinal twist on the floor: 2 x 20 s L/R', 'seated-spinal-twist: 2 × 20 s each side'],
	['Side bridge (L + R) 3 × 15 sec', 'side-plank: 3 × 15 s each side'],
	[
		'Dead bug: 3 sets of 8 repetitions, alternating sides',
		'dead-bug: 3 × 8 per side, alternating | 3 × 4 per side, alternating',
		'may'
	],
	['Shoulder blade squeezes 10 × 5 sec', 'shoulder-blade-squeeze: 10 reps, hold 5 s', 'may'],
	['Standing forward bend, 20-30 seconds', 'standing-forward-bend: 20–30 s'],
	['Seated forward fold (hamstrings): 30 seconds × 2', 'seated-forward-fold: 2 × 30 s', 'may'],
	[
		'☐ Bird dog 10/10, hold 5 sec',
		'bird-dog: 10 reps each side, hold 5 s | 10 reps per side, alternating, hold 5 s',
		'must'
	],
	[
		'□ Plank: hold 20 seconds. Rest 20 seconds. Repeat 5 times.',
		'plank: 5 × 20 s, rest 20 s | 5 sets × 1 rep, hold 20 s, rest 20 s | 5 reps, hold 20 s, release 20 s',
		'may'
	],
	['Hip flexor stretch: 30 s each leg, 2 times', 'standing-hip-flexor-stretch: 2 × 30 s each side', 'must'],
	[
		'Knee to chest (single): 5 reps each side, 10 sec hold',
		'knee-to-chest: 5 reps each side, hold 10 s',
		'may'
	],
	['Glut bridge 3 sets of 12', 'glute-bridge: 3 × 12'],
	['Pelvic tlit 2 x 10', 'pelvic-tilt: 2 × 10', 'must'],
	['Quadraped arm and leg raise 2x10 each side', 'bird-dog: 2 × 10 each side', 'must'],
	[
		'Resisted clam, red band, 3 x 12',
		'+Resisted clam: 3 × 12 // red band | +Resisted clam, red band: 3 × 12',
		'must'
	],
	[
		'Hamstring stretch with strap, 2 x 30s each leg',
		'+Hamstring stretch with strap: 2 × 30 s each side',
		'must'
	],
	['Bear hold – 4 × 15 seconds, rest 30 seconds between sets', 'bear-hold: 4 × 15 s, rest 30 s'],
	['Glute bridges: two sets of twelve', 'glute-bridge: 2 × 12'],
	['Reverse plank 3 x 20 s', '+Reverse plank: 3 × 20 s', 'must'],
	[
		'Press-ups (McKenzie) – 10 repetitions',
		'+Press-ups (McKenzie): 10 reps | +Press-ups: 10 reps // McKenzie',
		'must'
	],
	['Spinal erector massage: 1 minute each side', 'spinal-erector-release: 60 s each side'],
	['Seated cat-cow: 5 slow repetitions', 'seated-cat-cow: 5 reps // slow', 'may'],
	['Chair twist 20 secs each side', 'chair-spinal-twist: 20 s each side'],
	[
		'Bird dog: 1 set of 10 repetitions per side. Hold each for 5 seconds.',
		'bird-dog: 10 reps each side, hold 5 s | 10 reps per side, alternating, hold 5 s',
		'may'
	],
	['Side-lying leg lift 2x12 ea. side', '+Side-lying leg lift: 2 × 12 each side', 'must'],
	['Cat stretch (on all fours): 10 repetitions, slowly', 'cat-cow: 10 reps // slowly', 'must'],
	[
		'Single knee to chest: hold 15–20 seconds x 3 each leg',
		'knee-to-chest: 3 × 15–20 s each side | 3 reps each side, hold 15 s',
		'may'
	],
	['Bridge x 15 reps x 2 sets', 'glute-bridge: 2 × 15'],
	['Bridge: 2 sets, 15 reps, 3 second hold', 'glute-bridge: 2 sets × 15 reps, hold 3 s'],
	['Side plank (knees): 2 sets of 15 secs on each side', 'kneeling-side-plank: 2 × 15 s each side'],
	['Prone back extension, 3 × 10, hold 2–3 sec', 'back-extension: 3 sets × 10 reps, hold 2 s', 'may'],
	['Bird Dog: hold for a count of 5, 10 times each side', 'bird-dog: 10 reps each side, hold 5 s', 'may'],
	['Figure-4 stretch – 3x30sec each', 'piriformis-stretch: 3 × 30 s each side', 'may'],
	['Supine spinal twist 1 minute each side', 'supine-spinal-rotation: 60 s each side'],
	['Scap squeezes 2 sets x 10 reps, hold 5 sec', 'shoulder-blade-squeeze: 2 sets × 10 reps, hold 5 s'],
	['Sit to stand: 3 sets of 8', '+Sit to stand: 3 × 8', 'must'],
	['Nerve glides 2x10 each leg', '+Nerve glides: 2 × 10 each side', 'must'],
	['Wall slides, 10 reps, twice daily', '+Wall slides: 10 reps // twice daily', 'must'],
	[
		'4-point kneeling arm & leg raise, 8 each side, 5 sec hold',
		'bird-dog: 8 reps each side, hold 5 s',
		'may'
	],
	['Pelvic tilts (lying): 15 reps', 'pelvic-tilt: 15 reps'],
	['Hip hinge with stick x 10', 'hip-hinge-drill: 10 reps // stick | +Hip hinge with stick: 10 reps', 'may'],
	['Plank on elbows – build up to 60 seconds', 'plank: 60 s', 'may'],
	['Plank (on knees if needed) 3 x 15 s', 'plank: 3 × 15 s // knees', 'may'],
	['Dead bug – 5 each side, hold 3 s', 'dead-bug: 5 reps each side, hold 3 s'],
	[
		'Lying knee rolls: 20 (10 each side)',
		'knee-rolls: 10 reps each side | 10 reps per side, alternating',
		'may'
	],
	['Child pose; 30 sec; 3 reps', 'childs-pose: 3 × 30 s | 3 reps, hold 30 s', 'may'],
	['Standing lumbar extension x10 every 2 hours', 'standing-back-bend: 10 reps // every 2 hours', 'may'],
	[
		'Hold 30 s. 3 x each side. Piriformis stretch.',
		'piriformis-stretch: 3 × 30 s each side | 3 reps each side, hold 30 s',
		'may'
	],
	['✔ Cat/Camel – 6–8 reps', 'cat-cow: 6–8 reps'],
	['a) Glute bridge 12 reps   b) Plank 30 sec', ['glute-bridge: 12 reps', 'plank: 30 s'], 'may'],
	[
		'Clam with band 15 x 2 / side',
		'+Clam with band: 2 × 15 each side | +Clam with band: 2 × 15 per side, alternating | +Clam: 2 × 15 each side | +Clam: 2 × 15 per side, alternating',
		'must'
	],
	[
		'Side-lying thoracic rotation × 8 per side',
		'+Side-lying thoracic rotation: 8 reps each side | 8 reps per side, alternating',
		'must'
	],
	['Three sets of 30-second planks', 'plank: 3 × 30 s', 'may'],
	['Repeat 10 times: pelvic tilt, hold 5 s', 'pelvic-tilt: 10 reps, hold 5 s', 'may'],
	[
		'Superman (arms by sides), 2 × 6, 5 s holds',
		'superman-hold: 2 sets × 6 reps, hold 5 s // arms by sides',
		'may'
	]
];
