import type { Exercise } from '#lib/core/exercise.ts';

/** Name and kind of every exercise of the library: all that a routine has to know, apart from the rest of the facts. */
export const exerciseNames = {
	'superman-hold': { name: 'Superman hold', kind: 'stability' },
	'prone-leg-lift': { name: 'Prone leg lift', kind: 'stability' },
	'back-extension': { name: 'Back extension', kind: 'strength' },
	'bird-dog': { name: 'Bird dog', kind: 'stability' },
	'bird-dog-leg-reach': { name: 'Bird dog leg reach', kind: 'stability' },
	'plank-bird-dog': { name: 'Plank bird dog', kind: 'stability' },
	'pelvic-tilt': { name: 'Pelvic tilt', kind: 'stability' },
	'glute-bridge': { name: 'Glute bridge', kind: 'strength' },
	'single-leg-glute-bridge': { name: 'Single-leg glute bridge', kind: 'strength' },
	'dead-bug': { name: 'Dead bug', kind: 'stability' },
	'dead-bug-heel-tap': { name: 'Dead bug heel tap', kind: 'stability' },
	'stability-ball-hyperextension': { name: 'Stability-ball hyperextension', kind: 'strength' },
	plank: { name: 'Plank', kind: 'endurance' },
	'knee-plank': { name: 'Knee plank', kind: 'endurance' },
	'plank-shoulder-tap': { name: 'Plank shoulder tap', kind: 'stability' },
	'side-plank': { name: 'Side plank', kind: 'endurance' },
	'kneeling-side-plank': { name: 'Kneeling side plank', kind: 'endurance' },
	'side-plank-with-leg-lift': { name: 'Side plank with leg lift', kind: 'endurance' },
	'bear-hold': { name: 'Bear hold', kind: 'endurance' },
	'bear-crawl': { name: 'Bear crawl', kind: 'endurance' },
	'childs-pose': { name: 'Child’s pose', kind: 'stretch' },
	'knee-to-chest': { name: 'Knee to chest', kind: 'stretch' },
	'cat-cow': { name: 'Cat-cow', kind: 'mobility' },
	'seated-forward-fold': { name: 'Seated forward fold', kind: 'stretch' },
	'seated-spinal-twist': { name: 'Seated spinal twist', kind: 'stretch' },
	'supine-spinal-rotation': { name: 'Supine spinal rotation', kind: 'stretch' },
	'knee-rolls': { name: 'Knee rolls', kind: 'mobility' },
	'piriformis-stretch': { name: 'Piriformis stretch', kind: 'stretch' },
	'standing-forward-bend': { name: 'Standing forward bend', kind: 'stretch' },
	'standing-back-bend': { name: 'Standing back bend', kind: 'mobility' },
	'standing-hip-flexor-stretch': { name: 'Standing hip-flexor stretch', kind: 'stretch' },
	'seated-cat-cow': { name: 'Seated cat-cow', kind: 'mobility' },
	'chair-spinal-twist': { name: 'Chair spinal twist', kind: 'stretch' },
	'chair-forward-fold': { name: 'Chair forward fold', kind: 'stretch' },
	'seated-piriformis-stretch': { name: 'Seated piriformis stretch', kind: 'stretch' },
	'shoulder-blade-squeeze': { name: 'Shoulder-blade squeeze', kind: 'mobility' },
	'quadratus-lumborum-release': { name: 'Quadratus lumborum release', kind: 'release' },
	'spinal-erector-release': { name: 'Spinal erector release', kind: 'release' },
	'gluteus-medius-release': { name: 'Gluteus medius release', kind: 'release' },
	'hip-hinge-drill': { name: 'Hip hinge drill', kind: 'mobility' },
	'kettlebell-deadlift': { name: 'Kettlebell deadlift', kind: 'strength' },
	deadlift: { name: 'Deadlift', kind: 'strength' },
	'romanian-deadlift': { name: 'Romanian deadlift', kind: 'strength' },
	'kettlebell-swing': { name: 'Kettlebell swing', kind: 'strength' },
	'good-morning': { name: 'Good morning', kind: 'strength' },
	'cable-pull-through': { name: 'Cable pull-through', kind: 'strength' },
	'hip-thrust': { name: 'Hip thrust', kind: 'strength' },
	'back-extension-machine': { name: 'Back-extension machine', kind: 'strength' },
	hyperextension: { name: 'Hyperextension', kind: 'strength' },
	'lat-pulldown': { name: 'Lat pulldown', kind: 'strength' },
	'seated-cable-row': { name: 'Seated cable row', kind: 'strength' },
	'chest-supported-row': { name: 'Chest-supported row', kind: 'strength' },
	'bent-over-row': { name: 'Bent-over row', kind: 'strength' },
	'face-pull': { name: 'Face pull', kind: 'strength' },
	'reverse-fly': { name: 'Reverse fly', kind: 'strength' }
} as const satisfies Readonly<Record<string, Pick<Exercise, 'name' | 'kind'>>>;

export type ExerciseId = keyof typeof exerciseNames;

/** Whether an exercise is built in: whatever else a step names is the person's own. */
export function isInLibrary(exercise: string): exercise is ExerciseId {
	return Object.hasOwn(exerciseNames, exercise);
}
