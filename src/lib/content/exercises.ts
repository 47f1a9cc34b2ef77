import type { Exercise } from '#lib/core/exercise.ts';
import { exerciseNames } from './exercise-names.ts';
import type { ExerciseId } from './exercise-names.ts';

/** An exercise of the library: the compiler holds that its alternatives are in the library too. */
export interface LibraryExercise extends Exercise {
	readonly id: ExerciseId;
	readonly easier: ExerciseId | null;
	readonly harder: ExerciseId | null;
}

const facts: Readonly<Record<ExerciseId, Omit<LibraryExercise, 'id' | 'name' | 'kind'>>> = {
	// Floor: stability and bodyweight strength
	'superman-hold': {
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
	'prone-leg-lift': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['glutes', 'hamstrings', 'erector spinae', 'multifidus'],
		easier: null,
		harder: 'back-extension'
	},
	'back-extension': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['erector spinae', 'multifidus', 'semispinalis', 'glutes'],
		easier: 'prone-leg-lift',
		harder: 'superman-hold'
	},
	'bird-dog': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['multifidus', 'erector spinae', 'rotatores', 'deep abdominals', 'glutes', 'shoulders'],
		easier: 'bird-dog-leg-reach',
		harder: 'plank-bird-dog'
	},
	'bird-dog-leg-reach': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['multifidus', 'glutes', 'erector spinae', 'deep abdominals'],
		easier: null,
		harder: 'bird-dog'
	},
	'plank-bird-dog': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['multifidus', 'abdominals', 'erector spinae', 'obliques', 'glutes', 'shoulders'],
		easier: 'bird-dog',
		harder: null
	},
	'pelvic-tilt': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['deep abdominals', 'abdominals', 'multifidus', 'glutes'],
		easier: null,
		harder: 'glute-bridge'
	},
	'glute-bridge': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['glutes', 'hamstrings', 'erector spinae', 'deep abdominals'],
		easier: 'pelvic-tilt',
		harder: 'single-leg-glute-bridge'
	},
	'single-leg-glute-bridge': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['glutes', 'gluteus medius', 'hamstrings', 'erector spinae', 'obliques'],
		easier: 'glute-bridge',
		harder: 'hip-thrust'
	},
	'dead-bug': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['deep abdominals', 'abdominals', 'obliques', 'hip flexors', 'multifidus'],
		easier: 'dead-bug-heel-tap',
		harder: null
	},
	'dead-bug-heel-tap': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['deep abdominals', 'abdominals', 'hip flexors'],
		easier: 'pelvic-tilt',
		harder: 'dead-bug'
	},
	'stability-ball-hyperextension': {
		place: 'floor',
		equipment: ['stability ball'],
		muscles: ['erector spinae', 'multifidus', 'glutes', 'hamstrings'],
		easier: 'back-extension',
		harder: 'hyperextension'
	},
	// Floor: endurance
	plank: {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['abdominals', 'deep abdominals', 'obliques', 'erector spinae', 'shoulders', 'glutes'],
		easier: 'knee-plank',
		harder: 'plank-shoulder-tap'
	},
	'knee-plank': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['abdominals', 'deep abdominals', 'obliques', 'shoulders'],
		easier: null,
		harder: 'plank'
	},
	'plank-shoulder-tap': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['abdominals', 'obliques', 'deep abdominals', 'multifidus', 'shoulders'],
		easier: 'plank',
		harder: 'plank-bird-dog'
	},
	'side-plank': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['quadratus lumborum', 'obliques', 'gluteus medius', 'deep abdominals', 'shoulders'],
		easier: 'kneeling-side-plank',
		harder: 'side-plank-with-leg-lift'
	},
	'kneeling-side-plank': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['quadratus lumborum', 'obliques', 'gluteus medius', 'shoulders'],
		easier: null,
		harder: 'side-plank'
	},
	'side-plank-with-leg-lift': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['quadratus lumborum', 'gluteus medius', 'obliques', 'deep abdominals', 'shoulders'],
		easier: 'side-plank',
		harder: null
	},
	'bear-hold': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['abdominals', 'deep abdominals', 'quadriceps', 'shoulders', 'erector spinae'],
		easier: 'bird-dog',
		harder: 'bear-crawl'
	},
	'bear-crawl': {
		place: 'floor',
		equipment: [],
		muscles: ['abdominals', 'obliques', 'shoulders', 'quadriceps', 'erector spinae', 'glutes'],
		easier: 'bear-hold',
		harder: null
	},
	// Floor: stretches and mobility
	'childs-pose': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['erector spinae', 'latissimus dorsi', 'quadratus lumborum', 'glutes'],
		easier: 'knee-to-chest',
		harder: null
	},
	'knee-to-chest': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['glutes', 'erector spinae', 'hamstrings'],
		easier: null,
		harder: 'childs-pose'
	},
	'cat-cow': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['erector spinae', 'multifidus', 'abdominals', 'interspinales'],
		easier: 'seated-cat-cow',
		harder: null
	},
	'seated-forward-fold': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['hamstrings', 'erector spinae', 'calves'],
		easier: 'chair-forward-fold',
		harder: null
	},
	'seated-spinal-twist': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['rotatores', 'multifidus', 'obliques', 'erector spinae', 'piriformis'],
		easier: 'chair-spinal-twist',
		harder: null
	},
	'supine-spinal-rotation': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['obliques', 'rotatores', 'multifidus', 'quadratus lumborum', 'glutes'],
		easier: 'knee-rolls',
		harder: null
	},
	'knee-rolls': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['rotatores', 'multifidus', 'obliques', 'quadratus lumborum'],
		easier: null,
		harder: 'supine-spinal-rotation'
	},
	'piriformis-stretch': {
		place: 'floor',
		equipment: ['mat'],
		muscles: ['piriformis', 'glutes', 'gluteus medius'],
		easier: 'seated-piriformis-stretch',
		harder: null
	},
	// Standing and desk
	'standing-forward-bend': {
		place: 'standing',
		equipment: [],
		muscles: ['hamstrings', 'erector spinae', 'calves'],
		easier: 'chair-forward-fold',
		harder: null
	},
	'standing-back-bend': {
		place: 'standing',
		equipment: [],
		muscles: ['abdominals', 'hip flexors', 'erector spinae'],
		easier: 'seated-cat-cow',
		harder: null
	},
	'standing-hip-flexor-stretch': {
		place: 'standing',
		equipment: [],
		muscles: ['hip flexors', 'quadriceps'],
		easier: null,
		harder: null
	},
	'seated-cat-cow': {
		place: 'desk',
		equipment: ['chair'],
		muscles: ['erector spinae', 'multifidus', 'abdominals'],
		easier: null,
		harder: 'cat-cow'
	},
	'chair-spinal-twist': {
		place: 'desk',
		equipment: ['chair'],
		muscles: ['rotatores', 'multifidus', 'obliques', 'erector spinae'],
		easier: null,
		harder: 'seated-spinal-twist'
	},
	'chair-forward-fold': {
		place: 'desk',
		equipment: ['chair'],
		muscles: ['erector spinae', 'quadratus lumborum', 'glutes'],
		easier: null,
		harder: 'standing-forward-bend'
	},
	'seated-piriformis-stretch': {
		place: 'desk',
		equipment: ['chair'],
		muscles: ['piriformis', 'glutes', 'gluteus medius'],
		easier: null,
		harder: 'piriformis-stretch'
	},
	'shoulder-blade-squeeze': {
		place: 'desk',
		equipment: [],
		muscles: ['rhomboids', 'trapezius', 'levator scapulae'],
		easier: null,
		harder: 'reverse-fly'
	},
	// Release
	'quadratus-lumborum-release': {
		place: 'floor',
		equipment: ['mat', 'massage ball'],
		muscles: ['quadratus lumborum'],
		easier: null,
		harder: null
	},
	'spinal-erector-release': {
		place: 'floor',
		equipment: ['mat', 'massage ball'],
		muscles: ['erector spinae', 'multifidus'],
		easier: null,
		harder: null
	},
	'gluteus-medius-release': {
		place: 'floor',
		equipment: ['mat', 'massage ball'],
		muscles: ['gluteus medius'],
		easier: null,
		harder: null
	},
	// Hip hinge and lifts
	'hip-hinge-drill': {
		place: 'standing',
		equipment: [],
		muscles: ['glutes', 'hamstrings', 'erector spinae'],
		easier: null,
		harder: 'kettlebell-deadlift'
	},
	'kettlebell-deadlift': {
		place: 'standing',
		equipment: ['kettlebell'],
		muscles: ['glutes', 'hamstrings', 'erector spinae', 'quadriceps'],
		easier: 'hip-hinge-drill',
		harder: 'deadlift'
	},
	deadlift: {
		place: 'gym',
		equipment: ['barbell'],
		muscles: ['erector spinae', 'glutes', 'hamstrings', 'quadriceps', 'trapezius', 'latissimus dorsi'],
		easier: 'kettlebell-deadlift',
		harder: null
	},
	'romanian-deadlift': {
		place: 'standing',
		equipment: ['dumbbells'],
		muscles: ['hamstrings', 'glutes', 'erector spinae', 'adductors'],
		easier: 'hip-hinge-drill',
		harder: 'deadlift'
	},
	'kettlebell-swing': {
		place: 'standing',
		equipment: ['kettlebell'],
		muscles: ['glutes', 'hamstrings', 'erector spinae', 'abdominals', 'shoulders'],
		easier: 'kettlebell-deadlift',
		harder: null
	},
	'good-morning': {
		place: 'gym',
		equipment: ['barbell'],
		muscles: ['erector spinae', 'hamstrings', 'glutes', 'multifidus'],
		easier: 'romanian-deadlift',
		harder: null
	},
	'cable-pull-through': {
		place: 'gym',
		equipment: ['cable machine'],
		muscles: ['glutes', 'hamstrings', 'erector spinae'],
		easier: 'hip-hinge-drill',
		harder: 'romanian-deadlift'
	},
	'hip-thrust': {
		place: 'gym',
		equipment: ['bench'],
		muscles: ['glutes', 'hamstrings', 'quadriceps', 'erector spinae'],
		easier: 'glute-bridge',
		harder: null
	},
	// Gym: back
	'back-extension-machine': {
		place: 'gym',
		equipment: ['back-extension machine'],
		muscles: ['erector spinae', 'multifidus', 'glutes'],
		easier: 'back-extension',
		harder: 'hyperextension'
	},
	hyperextension: {
		place: 'gym',
		equipment: ['back-extension bench'],
		muscles: ['erector spinae', 'multifidus', 'glutes', 'hamstrings'],
		easier: 'stability-ball-hyperextension',
		harder: null
	},
	'lat-pulldown': {
		place: 'gym',
		equipment: ['lat pulldown machine'],
		muscles: ['latissimus dorsi', 'trapezius', 'rhomboids', 'biceps'],
		easier: null,
		harder: null
	},
	'seated-cable-row': {
		place: 'gym',
		equipment: ['cable machine'],
		muscles: ['latissimus dorsi', 'rhomboids', 'trapezius', 'biceps', 'erector spinae'],
		easier: 'chest-supported-row',
		harder: 'bent-over-row'
	},
	'chest-supported-row': {
		place: 'gym',
		equipment: ['bench', 'dumbbells'],
		muscles: ['rhomboids', 'latissimus dorsi', 'trapezius', 'rear deltoids', 'biceps'],
		easier: null,
		harder: 'seated-cable-row'
	},
	'bent-over-row': {
		place: 'gym',
		equipment: ['barbell'],
		muscles: ['latissimus dorsi', 'rhomboids', 'trapezius', 'erector spinae', 'biceps'],
		easier: 'chest-supported-row',
		harder: null
	},
	'face-pull': {
		place: 'gym',
		equipment: ['cable machine'],
		muscles: ['rear deltoids', 'trapezius', 'rhomboids'],
		easier: 'shoulder-blade-squeeze',
		harder: null
	},
	'reverse-fly': {
		place: 'standing',
		equipment: ['dumbbells'],
		muscles: ['rear deltoids', 'rhomboids', 'trapezius', 'erector spinae'],
		easier: 'shoulder-blade-squeeze',
		harder: null
	}
};

const byId: Readonly<Record<string, LibraryExercise>> = Object.fromEntries(
	(Object.keys(exerciseNames) as ExerciseId[]).map((id) => [id, { id, ...exerciseNames[id], ...facts[id] }])
);

/** The whole library, grouped by where and how one trains. */
export const exercises: readonly LibraryExercise[] = Object.values(byId);

/** The exercise with this id; `undefined` where the library has none, as for a step of the person's own. */
export function exerciseById(id: ExerciseId): LibraryExercise;
export function exerciseById(id: string): LibraryExercise | undefined;
export function exerciseById(id: string): LibraryExercise | undefined {
	return byId[id];
}
