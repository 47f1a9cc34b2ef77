import type { Row } from './row.ts';

/**
 * The workouts of the four articles the product was born from, worded as running text with what stands round them; the
 * doses are the articles’ own, `*` where an article gives none.
 */
export const articles: readonly Row[] = [
	[
		`Why the deep muscles of your back matter

The small muscles next to the spine keep it upright all day. They tire when you sit for 8 hours, and a tired multifidus
is a common finding in people whose lower back hurts.

Superman hold
Lie face down with your arms stretched out in front of you. Raise your arms, chest and legs off the floor together.
Hold for 3 seconds, then lower slowly. Repeat 8 times for one set. Do 2-3 sets.

Bird dog
Get on your hands and knees with your core tight. Raise one arm and the opposite leg until both are parallel to the floor.
Hold for 5 seconds, then lower both at once. Do 10 repetitions on each side.

Keep every movement slow and controlled.`,
		['superman-hold: 2–3 sets × 8 reps, hold 3 s', 'bird-dog: 10 reps each side, hold 5 s'],
		'may'
	],
	[
		`Compound lifts for a strong back

Once the small muscles work well, free weights train all of them at once.

Deadlift
Perfect the form with a light bar first.

Good morning
For advanced lifters only, because nothing supports your torso.

Bent-over row
Take care: your torso is unsupported here as well.`,
		['deadlift: *', 'good-morning: *', 'bent-over-row: *'],
		'must'
	],
	[
		`How to train your lower back

The lower back is a group of muscles that extends the spine. Add weight gradually, and only while your form holds.

The workout
Deadlift: 3 sets x 5 reps
Kettlebell Swing: 3 sets x 20 reps
Back Extension: 3 sets x 12 reps

One or two of the three are already a workout. Train the lower back 2–3 times a week.`,
		['deadlift: 3 × 5', 'kettlebell-swing: 3 × 20', 'back-extension: 3 × 12']
	],
	[
		`A balanced lower back workout

Exercise  Sets  Reps
Bird Dog  3  12 per side
Back Extension  3  10–12
Glute Bridge  3  15
Romanian Deadlift  3  8–10
Child’s Pose  2  30 seconds

Do it 2–3 times a week, with a day of recovery between. You will feel stronger within 3–4 weeks.`,
		[
			'bird-dog: 3 × 12 per side, alternating',
			'back-extension: 3 × 10–12',
			'glute-bridge: 3 × 15',
			'romanian-deadlift: 3 × 8–10',
			'childs-pose: 2 × 30 s'
		],
		'may'
	],
	[
		`The same workout in sentences

Start with the bird dog: 3 sets of 12 reps per side.
Then do 3 sets of 10 to 12 back extensions.
Follow with glute bridges for 3 sets of 15.
Next come Romanian deadlifts, 3 sets of 8–10 reps.
Finish with child’s pose, held for 30 seconds, twice.`,
		[
			'bird-dog: 3 × 12 per side, alternating | bird-dog: 3 × 12 each side',
			'back-extension: 3 × 10–12',
			'glute-bridge: 3 × 15',
			'romanian-deadlift: 3 × 8–10',
			'childs-pose: 2 × 30 s'
		],
		'may'
	],
	[
		`Stretches for every day

Hold each stretch for 20–30 seconds, breathe slowly and deeply, and never bounce.

• Child’s pose: 20–30 seconds
• Seated spinal twist: 20–30 seconds each side
• Standing forward bend: 20–30 seconds
• Supine spinal rotation: 20–30 seconds each side
• Piriformis stretch: 20–30 seconds each side

Mornings ease stiffness; in the evening your muscles are warm.`,
		[
			'childs-pose: 20–30 s',
			'seated-spinal-twist: 20–30 s each side',
			'standing-forward-bend: 20–30 s',
			'supine-spinal-rotation: 20–30 s each side',
			'piriformis-stretch: 20–30 s each side'
		]
	],
	[
		`When your back is sore

Gentle movement helps more than lying still.

1. Pelvic tilt
2. Knee-to-chest stretch: hold 20–30 seconds on each side
3. Cat-cow
4. Child’s pose: hold 20–30 seconds
5. Seated forward fold: hold 20–30 seconds

Sharp pain, or pain down a leg? Stop, and have it looked at.`,
		[
			'pelvic-tilt: *',
			'knee-to-chest: 20–30 s each side',
			'cat-cow: *',
			'childs-pose: 20–30 s',
			'seated-forward-fold: 20–30 s'
		],
		'must'
	],
	[
		`In the gym

- Back extension machine (light to moderate weight)
- Cable pull-through
- Romanian deadlift
- Good morning (advanced only)
- Stability ball hyperextension

Tempo matters more than weight.

For the middle of the back
- Lat pulldown
- Seated cable row
- Face pull
- Superman hold
- Reverse fly`,
		[
			'back-extension-machine: *',
			'cable-pull-through: *',
			'romanian-deadlift: *',
			'good-morning: *',
			'stability-ball-hyperextension: *',
			'lat-pulldown: *',
			'seated-cable-row: *',
			'face-pull: *',
			'superman-hold: *',
			'reverse-fly: *'
		],
		'must'
	],
	[
		`Release first

Deep-tissue massage takes the guard off the muscles. No pain-free lifting before both phases are done.

1. Quadratus lumborum release, each side
2. Spinal erector release, each side
3. Gluteus medius release, each side`,
		[
			'quadratus-lumborum-release: *each side',
			'spinal-erector-release: *each side',
			'gluteus-medius-release: *each side'
		],
		'must'
	],
	[
		`Then endurance

Most injuries come from fatigue in the stabilisers. Do this programme for 15 minutes a day, 3 days a week.

Plank: work up to 4 minutes
Side plank: work up to 2 minutes on each side
Bird dog
Hyperextension
Bear crawl: work up to 100 yards`,
		['plank: *', 'side-plank: *each side', 'bird-dog: *', 'hyperextension: *', 'bear-crawl: 100 yd'],
		'must'
	]
];
