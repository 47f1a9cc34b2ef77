import type { Exercise } from '#lib/core/exercise.ts';

const library = [
	// Floor: stability and bodyweight strength
	{
		id: 'superman-hold',
		name: 'Superman hold',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: [
			'erector spinae',
			'multifidus',
			'semispinalis',
			'splenius',
			'glutes',
			'hamstrings',
			'trapezius'
		],
		easier: 'prone-leg-lift',
		harder: 'stability-ball-hyperextension'
	},
	{
		id: 'prone-leg-lift',
		name: 'Prone leg lift',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['glutes', 'hamstrings', 'erector spinae', 'multifidus'],
		easier: null,
		harder: 'back-extension'
	},
	{
		id: 'back-extension',
		name: 'Back extension',
		kind: 'strength',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['erector spinae', 'multifidus', 'semispinalis', 'glutes'],
		easier: 'prone-leg-lift',
		harder: 'superman-hold'
	},
	{
		id: 'bird-dog',
		name: 'Bird dog',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['multifidus', 'erector spinae', 'rotatores', 'deep abdominals', 'glutes', 'shoulders'],
		easier: 'bird-dog-leg-reach',
		harder: 'plank-bird-dog'
	},
	{
		id: 'bird-dog-leg-reach',
		name: 'Bird dog leg reach',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['multifidus', 'glutes', 'erector spinae', 'deep abdominals'],
		easier: null,
		harder: 'bird-dog'
	},
	{
		id: 'plank-bird-dog',
		name: 'Plank bird dog',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['multifidus', 'abdominals', 'erector spinae', 'obliques', 'glutes', 'shoulders'],
		easier: 'bird-dog',
		harder: null
	},
	{
		id: 'pelvic-tilt',
		name: 'Pelvic tilt',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['deep abdominals', 'abdominals', 'multifidus', 'glutes'],
		easier: null,
		harder: 'glute-bridge'
	},
	{
		id: 'glute-bridge',
		name: 'Glute bridge',
		kind: 'strength',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['glutes', 'hamstrings', 'erector spinae', 'deep abdominals'],
		easier: 'pelvic-tilt',
		harder: 'single-leg-glute-bridge'
	},
	{
		id: 'single-leg-glute-bridge',
		name: 'Single-leg glute bridge',
		kind: 'strength',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['glutes', 'gluteus medius', 'hamstrings', 'erector spinae', 'obliques'],
		easier: 'glute-bridge',
		harder: 'hip-thrust'
	},
	{
		id: 'dead-bug',
		name: 'Dead bug',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['deep abdominals', 'abdominals', 'obliques', 'hip flexors', 'multifidus'],
		easier: 'dead-bug-heel-tap',
		harder: null
	},
	{
		id: 'dead-bug-heel-tap',
		name: 'Dead bug heel tap',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['deep abdominals', 'abdominals', 'hip flexors'],
		easier: 'pelvic-tilt',
		harder: 'dead-bug'
	},
	{
		id: 'stability-ball-hyperextension',
		name: 'Stability-ball hyperextension',
		kind: 'strength',
		place: 'floor',
		equipment: ['stability ball'],
		muscles: ['erector spinae', 'multifidus', 'glutes', 'hamstrings'],
		easier: 'back-extension',
		harder: 'hyperextension'
	},
	// Floor: endurance
	{
		id: 'plank',
		name: 'Plank',
		kind: 'endurance',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['abdominals', 'deep abdominals', 'obliques', 'erector spinae', 'shoulders', 'glutes'],
		easier: 'knee-plank',
		harder: 'plank-shoulder-tap'
	},
	{
		id: 'knee-plank',
		name: 'Knee plank',
		kind: 'endurance',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['abdominals', 'deep abdominals', 'obliques', 'shoulders'],
		easier: null,
		harder: 'plank'
	},
	{
		id: 'plank-shoulder-tap',
		name: 'Plank shoulder tap',
		kind: 'stability',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['abdominals', 'obliques', 'deep abdominals', 'multifidus', 'shoulders'],
		easier: 'plank',
		harder: 'plank-bird-dog'
	},
	{
		id: 'side-plank',
		name: 'Side plank',
		kind: 'endurance',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['quadratus lumborum', 'obliques', 'gluteus medius', 'deep abdominals', 'shoulders'],
		easier: 'kneeling-side-plank',
		harder: 'side-plank-with-leg-lift'
	},
	{
		id: 'kneeling-side-plank',
		name: 'Kneeling side plank',
		kind: 'endurance',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['quadratus lumborum', 'obliques', 'gluteus medius', 'shoulders'],
		easier: null,
		harder: 'side-plank'
	},
	{
		id: 'side-plank-with-leg-lift',
		name: 'Side plank with leg lift',
		kind: 'endurance',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['quadratus lumborum', 'gluteus medius', 'obliques', 'deep abdominals', 'shoulders'],
		easier: 'side-plank',
		harder: null
	},
	{
		id: 'bear-hold',
		name: 'Bear hold',
		kind: 'endurance',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['abdominals', 'deep abdominals', 'quadriceps', 'shoulders', 'erector spinae'],
		easier: 'bird-dog',
		harder: 'bear-crawl'
	},
	{
		id: 'bear-crawl',
		name: 'Bear crawl',
		kind: 'endurance',
		place: 'floor',
		equipment: [],
		muscles: ['abdominals', 'obliques', 'shoulders', 'quadriceps', 'erector spinae', 'glutes'],
		easier: 'bear-hold',
		harder: null
	},
	// Floor: stretches and mobility
	{
		id: 'childs-pose',
		name: 'Child’s pose',
		kind: 'stretch',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['erector spinae', 'latissimus dorsi', 'quadratus lumborum', 'glutes'],
		easier: 'knee-to-chest',
		harder: null
	},
	{
		id: 'knee-to-chest',
		name: 'Knee to chest',
		kind: 'stretch',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['glutes', 'erector spinae', 'hamstrings'],
		easier: null,
		harder: 'childs-pose'
	},
	{
		id: 'cat-cow',
		name: 'Cat-cow',
		kind: 'mobility',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['erector spinae', 'multifidus', 'abdominals', 'interspinales'],
		easier: 'seated-cat-cow',
		harder: null
	},
	{
		id: 'seated-forward-fold',
		name: 'Seated forward fold',
		kind: 'stretch',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['hamstrings', 'erector spinae', 'calves'],
		easier: 'chair-forward-fold',
		harder: null
	},
	{
		id: 'seated-spinal-twist',
		name: 'Seated spinal twist',
		kind: 'stretch',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['rotatores', 'multifidus', 'obliques', 'erector spinae', 'piriformis'],
		easier: 'chair-spinal-twist',
		harder: null
	},
	{
		id: 'supine-spinal-rotation',
		name: 'Supine spinal rotation',
		kind: 'stretch',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['obliques', 'rotatores', 'multifidus', 'quadratus lumborum', 'glutes'],
		easier: 'knee-rolls',
		harder: null
	},
	{
		id: 'knee-rolls',
		name: 'Knee rolls',
		kind: 'mobility',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['rotatores', 'multifidus', 'obliques', 'quadratus lumborum'],
		easier: null,
		harder: 'supine-spinal-rotation'
	},
	{
		id: 'piriformis-stretch',
		name: 'Piriformis stretch',
		kind: 'stretch',
		place: 'floor',
		equipment: ['mat'],
		muscles: ['piriformis', 'glutes', 'gluteus medius'],
		easier: 'seated-piriformis-stretch',
		harder: null
	},
	// Standing and desk
	{
		id: 'standing-forward-bend',
		name: 'Standing forward bend',
		kind: 'stretch',
		place: 'standing',
		equipment: [],
		muscles: ['hamstrings', 'erector spinae', 'calves'],
		easier: 'chair-forward-fold',
		harder: null
	},
	{
		id: 'standing-back-bend',
		name: 'Standing back bend',
		kind: 'mobility',
		place: 'standing',
		equipment: [],
		muscles: ['abdominals', 'hip flexors', 'erector spinae'],
		easier: 'seated-cat-cow',
		harder: null
	},
	{
		id: 'standing-hip-flexor-stretch',
		name: 'Standing hip-flexor stretch',
		kind: 'stretch',
		place: 'standing',
		equipment: [],
		muscles: ['hip flexors', 'quadriceps'],
		easier: null,
		harder: null
	},
	{
		id: 'seated-cat-cow',
		name: 'Seated cat-cow',
		kind: 'mobility',
		place: 'desk',
		equipment: ['chair'],
		muscles: ['erector spinae', 'multifidus', 'abdominals'],
		easier: null,
		harder: 'cat-cow'
	},
	{
		id: 'chair-spinal-twist',
		name: 'Chair spinal twist',
		kind: 'stretch',
		place: 'desk',
		equipment: ['chair'],
		muscles: ['rotatores', 'multifidus', 'obliques', 'erector spinae'],
		easier: null,
		harder: 'seated-spinal-twist'
	},
	{
		id: 'chair-forward-fold',
		name: 'Chair forward fold',
		kind: 'stretch',
		place: 'desk',
		equipment: ['chair'],
		muscles: ['erector spinae', 'quadratus lumborum', 'glutes'],
		easier: null,
		harder: 'standing-forward-bend'
	},
	{
		id: 'seated-piriformis-stretch',
		name: 'Seated piriformis stretch',
		kind: 'stretch',
		place: 'desk',
		equipment: ['chair'],
		muscles: ['piriformis', 'glutes', 'gluteus medius'],
		easier: null,
		harder: 'piriformis-stretch'
	},
	{
		id: 'shoulder-blade-squeeze',
		name: 'Shoulder-blade squeeze',
		kind: 'mobility',
		place: 'desk',
		equipment: [],
		muscles: ['rhomboids', 'trapezius', 'levator scapulae'],
		easier: null,
		harder: 'reverse-fly'
	},
	// Release
	{
		id: 'quadratus-lumborum-release',
		name: 'Quadratus lumborum release',
		kind: 'release',
		place: 'floor',
		equipment: ['mat', 'massage ball'],
		muscles: ['quadratus lumborum'],
		easier: null,
		harder: null
	},
	{
		id: 'spinal-erector-release',
		name: 'Spinal erector release',
		kind: 'release',
		place: 'floor',
		equipment: ['mat', 'massage ball'],
		muscles: ['erector spinae', 'multifidus'],
		easier: null,
		harder: null
	},
	{
		id: 'gluteus-medius-release',
		name: 'Gluteus medius release',
		kind: 'release',
		place: 'floor',
		equipment: ['mat', 'massage ball'],
		muscles: ['gluteus medius'],
		easier: null,
		harder: null
	},
	// Hip hinge and lifts
	{
		id: 'hip-hinge-drill',
		name: 'Hip hinge drill',
		kind: 'mobility',
		place: 'standing',
		equipment: [],
		muscles: ['glutes', 'hamstrings', 'erector spinae'],
		easier: null,
		harder: 'kettlebell-deadlift'
	},
	{
		id: 'kettlebell-deadlift',
		name: 'Kettlebell deadlift',
		kind: 'strength',
		place: 'standing',
		equipment: ['kettlebell'],
		muscles: ['glutes', 'hamstrings', 'erector spinae', 'quadriceps'],
		easier: 'hip-hinge-drill',
		harder: 'deadlift'
	},
	{
		id: 'deadlift',
		name: 'Deadlift',
		kind: 'strength',
		place: 'gym',
		equipment: ['barbell'],
		muscles: ['erector spinae', 'glutes', 'hamstrings', 'quadriceps', 'trapezius', 'latissimus dorsi'],
		easier: 'kettlebell-deadlift',
		harder: null
	},
	{
		id: 'romanian-deadlift',
		name: 'Romanian deadlift',
		kind: 'strength',
		place: 'standing',
		equipment: ['dumbbells'],
		muscles: ['hamstrings', 'glutes', 'erector spinae', 'adductors'],
		easier: 'hip-hinge-drill',
		harder: 'deadlift'
	},
	{
		id: 'kettlebell-swing',
		name: 'Kettlebell swing',
		kind: 'strength',
		place: 'standing',
		equipment: ['kettlebell'],
		muscles: ['glutes', 'hamstrings', 'erector spinae', 'abdominals', 'shoulders'],
		easier: 'kettlebell-deadlift',
		harder: null
	},
	{
		id: 'good-morning',
		name: 'Good morning',
		kind: 'strength',
		place: 'gym',
		equipment: ['barbell'],
		muscles: ['erector spinae', 'hamstrings', 'glutes', 'multifidus'],
		easier: 'romanian-deadlift',
		harder: null
	},
	{
		id: 'cable-pull-through',
		name: 'Cable pull-through',
		kind: 'strength',
		place: 'gym',
		equipment: ['cable machine'],
		muscles: ['glutes', 'hamstrings', 'erector spinae'],
		easier: 'hip-hinge-drill',
		harder: 'romanian-deadlift'
	},
	{
		id: 'hip-thrust',
		name: 'Hip thrust',
		kind: 'strength',
		place: 'gym',
		equipment: ['bench'],
		muscles: ['glutes', 'hamstrings', 'quadriceps', 'erector spinae'],
		easier: 'glute-bridge',
		harder: null
	},
	// Gym: back
	{
		id: 'back-extension-machine',
		name: 'Back-extension machine',
		kind: 'strength',
		place: 'gym',
		equipment: ['back-extension machine'],
		muscles: ['erector spinae', 'multifidus', 'glutes'],
		easier: 'back-extension',
		harder: 'hyperextension'
	},
	{
		id: 'hyperextension',
		name: 'Hyperextension',
		kind: 'strength',
		place: 'gym',
		equipment: ['back-extension bench'],
		muscles: ['erector spinae', 'multifidus', 'glutes', 'hamstrings'],
		easier: 'stability-ball-hyperextension',
		harder: null
	},
	{
		id: 'lat-pulldown',
		name: 'Lat pulldown',
		kind: 'strength',
		place: 'gym',
		equipment: ['lat pulldown machine'],
		muscles: ['latissimus dorsi', 'trapezius', 'rhomboids', 'biceps'],
		easier: null,
		harder: null
	},
	{
		id: 'seated-cable-row',
		name: 'Seated cable row',
		kind: 'strength',
		place: 'gym',
		equipment: ['cable machine'],
		muscles: ['latissimus dorsi', 'rhomboids', 'trapezius', 'biceps', 'erector spinae'],
		easier: 'chest-supported-row',
		harder: 'bent-over-row'
	},
	{
		id: 'chest-supported-row',
		name: 'Chest-supported row',
		kind: 'strength',
		place: 'gym',
		equipment: ['bench', 'dumbbells'],
		muscles: ['rhomboids', 'latissimus dorsi', 'trapezius', 'rear deltoids', 'biceps'],
		easier: null,
		harder: 'seated-cable-row'
	},
	{
		id: 'bent-over-row',
		name: 'Bent-over row',
		kind: 'strength',
		place: 'gym',
		equipment: ['barbell'],
		muscles: ['latissimus dorsi', 'rhomboids', 'trapezius', 'erector spinae', 'biceps'],
		easier: 'chest-supported-row',
		harder: null
	},
	{
		id: 'face-pull',
		name: 'Face pull',
		kind: 'strength',
		place: 'gym',
		equipment: ['cable machine'],
		muscles: ['rear deltoids', 'trapezius', 'rhomboids'],
		easier: 'shoulder-blade-squeeze',
		harder: null
	},
	{
		id: 'reverse-fly',
		name: 'Reverse fly',
		kind: 'strength',
		place: 'standing',
		equipment: ['dumbbells'],
		muscles: ['rear deltoids', 'rhomboids', 'trapezius', 'erector spinae'],
		easier: 'shoulder-blade-squeeze',
		harder: null
	}
] as const satisfies readonly Exercise[];

export type ExerciseId = (typeof library)[number]['id'];

/** An exercise of the library: the compiler holds that its alternatives are in the library too. */
export interface LibraryExercise extends Exercise {
	readonly id: ExerciseId;
	readonly easier: ExerciseId | null;
	readonly harder: ExerciseId | null;
}

/** The whole library, grouped by where and how one trains. */
export const exercises: readonly LibraryExercise[] = library;

const byId: ReadonlyMap<string, LibraryExercise> = new Map(
	exercises.map((exercise) => [exercise.id, exercise])
);

/** The exercise with this id; `undefined` where the library has none, as for a step of the person's own. */
export function exerciseById(id: ExerciseId): LibraryExercise;
export function exerciseById(id: string): LibraryExercise | undefined;
export function exerciseById(id: string): LibraryExercise | undefined {
	return byId.get(id);
}
