import type { Dose, DosePart, Range, Tempo } from '#lib/core/dose.ts';
import type { Routine, Step } from '#lib/core/routine.ts';
import { exerciseNames } from './exercise-names.ts';
import type { ExerciseId } from './exercise-names.ts';
import type { SourceKey } from './sources.ts';

/** A step of the library. `ours` lists what the source leaves open and the app has chosen. */
function step(exercise: ExerciseId, dose: Dose, ours: readonly DosePart[] = []): Step {
	const { name, kind } = exerciseNames[exercise];
	return { exercise, name, kind, dose, ours };
}

function routine(
	about: Omit<Routine, 'blocks' | 'source'> & { readonly source: SourceKey },
	steps: readonly Step[]
): Routine {
	return { ...about, blocks: [{ rounds: 1, steps }] };
}

/** How long the headline-insider guide has a stretch held, in seconds. */
const stretchHold: Range = { from: 20, to: 30 };

/** Our pace where a source asks for control and gives no tempo. */
const slow: Tempo = [3, 0, 3, 0];
const controlled: Tempo = [3, 1, 2, 0];

const loadWithForm = 'Add load gradually, and only while your form holds.';

export const routines: readonly Routine[] = [
	routine(
		{
			id: 'deep-back',
			title: 'Deep back',
			note: 'Slow holds for the small muscles that keep the spine upright.',
			source: 'cathe',
			place: 'floor',
			kind: 'stability',
			cautions: []
		},
		[
			step('superman-hold', { type: 'hold', sides: 'none', sets: { from: 2, to: 3 }, reps: 8, hold: 3 }),
			step('bird-dog', { type: 'hold', sides: 'each', sets: 1, reps: 10, hold: 5 }, ['sets'])
		]
	),
	routine(
		{
			id: 'balanced-lower-back',
			title: 'Balanced lower back',
			note: 'Stability, strength and a stretch to end on: a full session for the lower back.',
			source: 'headline-insider',
			place: 'floor',
			kind: 'strength',
			cautions: ['Warm up first.', loadWithForm]
		},
		[
			step('bird-dog', { type: 'reps', sides: 'alternate', sets: 3, reps: 12 }),
			step('back-extension', { type: 'reps', sides: 'none', sets: 3, reps: { from: 10, to: 12 } }),
			step('glute-bridge', { type: 'reps', sides: 'none', sets: 3, reps: 15 }),
			step('romanian-deadlift', { type: 'reps', sides: 'none', sets: 3, reps: { from: 8, to: 10 } }),
			step('childs-pose', { type: 'time', sides: 'none', sets: 2, seconds: 30 })
		]
	),
	routine(
		{
			id: 'lower-back-strength',
			title: 'Lower-back strength',
			note: 'Heavy, fast and steady work for the lower back in the gym; one or two of the three already make a workout.',
			source: 'strengthlog',
			place: 'gym',
			kind: 'strength',
			cautions: [
				'Warm up with light sets first.',
				loadWithForm,
				'With a herniated disc, leave heavy and high-impact loads out.'
			]
		},
		[
			step('deadlift', { type: 'reps', sides: 'none', sets: 3, reps: 5, tempo: [2, 1, 1, 1], rest: 120 }, [
				'tempo',
				'rest'
			]),
			step('kettlebell-swing', { type: 'reps', sides: 'none', sets: 3, reps: 20, tempo: [1, 0, 1, 0] }, [
				'tempo'
			]),
			step('back-extension', { type: 'reps', sides: 'none', sets: 3, reps: 12 })
		]
	),
	routine(
		{
			id: 'sore-back-relief',
			title: 'Sore-back relief',
			note: 'Gentle movement and easy stretches for a back that is stiff and sore.',
			source: 'headline-insider',
			place: 'floor',
			kind: 'stretch',
			cautions: [
				'For a dull, tight soreness that eases as you move; stop and see a clinician if the pain is sharp or runs down a leg, or if anything feels numb.'
			]
		},
		[
			step('pelvic-tilt', { type: 'hold', sides: 'none', sets: 1, reps: 8, hold: 5 }, [
				'sets',
				'reps',
				'hold'
			]),
			step('knee-to-chest', { type: 'time', sides: 'each', sets: 1, seconds: stretchHold }, ['sets']),
			step('cat-cow', { type: 'reps', sides: 'none', sets: 1, reps: 8, tempo: slow }, [
				'sets',
				'reps',
				'tempo'
			]),
			step('childs-pose', { type: 'time', sides: 'none', sets: 1, seconds: stretchHold }, ['sets']),
			step('seated-forward-fold', { type: 'time', sides: 'none', sets: 1, seconds: stretchHold }, ['sets'])
		]
	),
	routine(
		{
			id: 'daily-stretches',
			title: 'Daily lower-back stretches',
			note: 'Five slow stretches for every day, or for after a workout.',
			source: 'headline-insider',
			place: 'floor',
			kind: 'stretch',
			cautions: ['Never bounce or force a stretch; go only as far as your breath stays slow and deep.']
		},
		[
			step('childs-pose', { type: 'time', sides: 'none', sets: 1, seconds: stretchHold }, ['sets']),
			step('seated-spinal-twist', { type: 'time', sides: 'each', sets: 1, seconds: stretchHold }, ['sets']),
			step('standing-forward-bend', { type: 'time', sides: 'none', sets: 1, seconds: stretchHold }, ['sets']),
			step('supine-spinal-rotation', { type: 'time', sides: 'each', sets: 1, seconds: stretchHold }, [
				'sets'
			]),
			step('piriformis-stretch', { type: 'time', sides: 'each', sets: 1, seconds: stretchHold }, ['sets'])
		]
	),
	routine(
		{
			id: 'gym-essentials',
			title: 'Lower-back gym essentials',
			note: 'Five gym exercises for the lower back, with tempo before weight.',
			source: 'headline-insider',
			place: 'gym',
			kind: 'strength',
			cautions: [
				'Keep the back-extension machine light to moderate.',
				'Good mornings are for advanced lifters only: your torso is unsupported. Leave that step out if you are not sure of your form.',
				loadWithForm
			]
		},
		[
			step('back-extension-machine', { type: 'reps', sides: 'none', sets: 2, reps: 10, tempo: controlled }, [
				'sets',
				'reps',
				'tempo'
			]),
			step('cable-pull-through', { type: 'reps', sides: 'none', sets: 2, reps: 12, tempo: controlled }, [
				'sets',
				'reps',
				'tempo'
			]),
			step('romanian-deadlift', { type: 'reps', sides: 'none', sets: 2, reps: 8, tempo: controlled }, [
				'sets',
				'reps',
				'tempo'
			]),
			step('good-morning', { type: 'reps', sides: 'none', sets: 2, reps: 8, tempo: controlled }, [
				'sets',
				'reps',
				'tempo'
			]),
			step(
				'stability-ball-hyperextension',
				{ type: 'reps', sides: 'none', sets: 2, reps: 10, tempo: controlled },
				['sets', 'reps', 'tempo']
			)
		]
	),
	routine(
		{
			id: 'mid-and-lower-back',
			title: 'Mid and lower back',
			note: 'Pulls for the middle of the back, with a hold for the lower back among them.',
			source: 'headline-insider',
			place: 'gym',
			kind: 'strength',
			cautions: ['Warm up with light sets first.', loadWithForm]
		},
		[
			step('lat-pulldown', { type: 'reps', sides: 'none', sets: 2, reps: 10 }, ['sets', 'reps']),
			step('seated-cable-row', { type: 'reps', sides: 'none', sets: 2, reps: 10 }, ['sets', 'reps']),
			step('face-pull', { type: 'reps', sides: 'none', sets: 2, reps: 12 }, ['sets', 'reps']),
			step('superman-hold', { type: 'hold', sides: 'none', sets: 2, reps: 8, hold: 3 }, [
				'sets',
				'reps',
				'hold'
			]),
			step('reverse-fly', { type: 'reps', sides: 'none', sets: 2, reps: 12 }, ['sets', 'reps'])
		]
	),
	routine(
		{
			id: 'first-steps',
			title: 'First steps',
			note: 'Three low-impact exercises to begin with; nothing is needed but a floor.',
			source: 'headline-insider',
			place: 'floor',
			kind: 'stability',
			cautions: []
		},
		[
			step('bird-dog', { type: 'hold', sides: 'alternate', sets: 2, reps: 5, hold: 3 }, [
				'sides',
				'sets',
				'reps',
				'hold'
			]),
			step('pelvic-tilt', { type: 'hold', sides: 'none', sets: 2, reps: 8, hold: 3 }, [
				'sets',
				'reps',
				'hold'
			]),
			step('glute-bridge', { type: 'reps', sides: 'none', sets: 2, reps: 10 }, ['sets', 'reps'])
		]
	),
	routine(
		{
			id: 'stability',
			title: 'Stability',
			note: 'Front, back and hips working together to hold the spine still.',
			source: 'headline-insider',
			place: 'floor',
			kind: 'stability',
			cautions: []
		},
		[
			step('back-extension', { type: 'reps', sides: 'none', sets: 2, reps: 10 }, ['sets', 'reps']),
			step('bird-dog', { type: 'hold', sides: 'alternate', sets: 2, reps: 6, hold: 5 }, [
				'sides',
				'sets',
				'reps',
				'hold'
			]),
			step('superman-hold', { type: 'hold', sides: 'none', sets: 2, reps: 8, hold: 3 }, [
				'sets',
				'reps',
				'hold'
			]),
			step('dead-bug', { type: 'reps', sides: 'alternate', sets: 2, reps: 8, tempo: [2, 0, 2, 0] }, [
				'sides',
				'sets',
				'reps',
				'tempo'
			]),
			step('glute-bridge', { type: 'reps', sides: 'none', sets: 2, reps: 12 }, ['sets', 'reps'])
		]
	),
	routine(
		{
			id: 'release',
			title: 'Release',
			note: 'Slow pressure on the muscles that guard a tired lower back, before it is loaded again.',
			source: 'back-muscle-solutions',
			place: 'floor',
			kind: 'release',
			cautions: [
				'The order is release, then spinal endurance, then loading: there is no pain-free lifting again before the first two.',
				'Press only on soft muscle, never on the spine or a rib, and stop at sharp pain, tingling or numbness.'
			]
		},
		[
			step('quadratus-lumborum-release', { type: 'time', sides: 'each', sets: 1, seconds: 60 }, [
				'sets',
				'seconds'
			]),
			step('spinal-erector-release', { type: 'time', sides: 'each', sets: 1, seconds: 60 }, [
				'sets',
				'seconds'
			]),
			step('gluteus-medius-release', { type: 'time', sides: 'each', sets: 1, seconds: 60 }, [
				'sets',
				'seconds'
			])
		]
	),
	routine(
		{
			id: 'spinal-endurance',
			title: 'Spinal endurance, 15 min',
			note: 'Holds that teach the stabilisers to last, three days a week; over the weeks the plank builds toward 4 min and each side plank toward 2 min.',
			source: 'back-muscle-solutions',
			place: 'floor',
			kind: 'endurance',
			cautions: [
				'Lengthen a hold only while you keep its shape to the end.',
				'The hyperextension needs a back-extension bench; without one, do it over a stability ball or on the floor.'
			]
		},
		[
			step('plank', { type: 'time', sides: 'none', sets: 3, seconds: 40 }, ['sets', 'seconds']),
			step('side-plank', { type: 'time', sides: 'each', sets: 2, seconds: 20 }, ['sets', 'seconds']),
			step('bird-dog', { type: 'hold', sides: 'alternate', sets: 1, reps: 10, hold: 5 }, [
				'sides',
				'sets',
				'reps',
				'hold'
			]),
			step('hyperextension', { type: 'reps', sides: 'none', sets: 2, reps: 15 }, ['sets', 'reps']),
			step('bear-crawl', { type: 'open', sides: 'none', sets: 1, goal: '100 yd' }, ['sets'])
		]
	),
	routine(
		{
			id: 'compound-strength',
			title: 'Compound back strength',
			note: 'Three free-weight lifts that train the whole back at once, form before weight.',
			source: 'cathe',
			place: 'gym',
			kind: 'strength',
			cautions: [
				'Perfect the form with a light weight, or none, before you add any.',
				'Good mornings and bent-over rows leave the torso unsupported: for advanced lifters only.'
			]
		},
		[
			step('deadlift', { type: 'reps', sides: 'none', sets: 2, reps: 8, tempo: controlled }, [
				'sets',
				'reps',
				'tempo'
			]),
			step('good-morning', { type: 'reps', sides: 'none', sets: 2, reps: 8, tempo: controlled }, [
				'sets',
				'reps',
				'tempo'
			]),
			step('bent-over-row', { type: 'reps', sides: 'none', sets: 2, reps: 8, tempo: controlled }, [
				'sets',
				'reps',
				'tempo'
			])
		]
	),
	routine(
		{
			id: 'desk-mobility-5',
			title: 'Desk mobility, 5 min',
			note: 'Seven drills beside your desk to undo a long sit; no floor needed.',
			source: 'headline-insider',
			place: 'desk',
			kind: 'mobility',
			cautions: ['Use a chair that cannot roll away.']
		},
		[
			step('seated-cat-cow', { type: 'reps', sides: 'none', sets: 1, reps: 5, tempo: slow }, [
				'sets',
				'reps',
				'tempo'
			]),
			step('chair-spinal-twist', { type: 'time', sides: 'each', sets: 1, seconds: 20 }, ['sets', 'seconds']),
			step('standing-forward-bend', { type: 'time', sides: 'none', sets: 1, seconds: 20 }, [
				'sets',
				'seconds'
			]),
			step('standing-back-bend', { type: 'hold', sides: 'none', sets: 1, reps: 4, hold: 3 }, [
				'sets',
				'reps',
				'hold'
			]),
			step('standing-hip-flexor-stretch', { type: 'time', sides: 'each', sets: 1, seconds: 20 }, [
				'sets',
				'seconds'
			]),
			step('seated-piriformis-stretch', { type: 'time', sides: 'each', sets: 1, seconds: 20 }, [
				'sets',
				'seconds'
			]),
			step('shoulder-blade-squeeze', { type: 'hold', sides: 'none', sets: 1, reps: 4, hold: 3 }, [
				'sets',
				'reps',
				'hold'
			])
		]
	),
	routine(
		{
			id: 'desk-mobility-10',
			title: 'Desk mobility, 10 min',
			note: 'The seven desk drills with longer holds, and more time for the hips.',
			source: 'headline-insider',
			place: 'desk',
			kind: 'mobility',
			cautions: ['Use a chair that cannot roll away.']
		},
		[
			step('seated-cat-cow', { type: 'reps', sides: 'none', sets: 1, reps: 10, tempo: slow }, [
				'sets',
				'reps',
				'tempo'
			]),
			step('chair-spinal-twist', { type: 'time', sides: 'each', sets: 1, seconds: 30 }, ['sets', 'seconds']),
			step('standing-forward-bend', { type: 'time', sides: 'none', sets: 2, seconds: 30 }, [
				'sets',
				'seconds'
			]),
			step('standing-back-bend', { type: 'hold', sides: 'none', sets: 1, reps: 8, hold: 3 }, [
				'sets',
				'reps',
				'hold'
			]),
			step('standing-hip-flexor-stretch', { type: 'time', sides: 'each', sets: 2, seconds: 30 }, [
				'sets',
				'seconds'
			]),
			step('seated-piriformis-stretch', { type: 'time', sides: 'each', sets: 1, seconds: 30 }, [
				'sets',
				'seconds'
			]),
			step('shoulder-blade-squeeze', { type: 'hold', sides: 'none', sets: 1, reps: 10, hold: 5 }, [
				'sets',
				'reps',
				'hold'
			])
		]
	)
];

const byId: ReadonlyMap<string, Routine> = new Map(routines.map((each) => [each.id, each]));

/** The built-in routine with this id; `undefined` where there is none, as for a person's own. */
export function routineById(id: string): Routine | undefined {
	return byId.get(id);
}
