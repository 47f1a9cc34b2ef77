import type { Muscle } from '#lib/core/exercise.ts';

/** Where a muscle is, in plain words. */
export type MuscleGroup = 'lower-back' | 'upper-back' | 'abdomen' | 'hips' | 'legs' | 'shoulders';

/** How the groups are called on a screen. */
export const muscleGroupLabels: Readonly<Record<MuscleGroup, string>> = {
	'lower-back': 'Lower back',
	'upper-back': 'Upper back',
	abdomen: 'Abdomen',
	hips: 'Hips and buttocks',
	legs: 'Legs',
	shoulders: 'Shoulders and arms'
};

/** The long muscles of the spine are counted where this app trains them: with the lower back. */
export const groupOfMuscle: Readonly<Record<Muscle, MuscleGroup>> = {
	'erector spinae': 'lower-back',
	multifidus: 'lower-back',
	rotatores: 'lower-back',
	interspinales: 'lower-back',
	intertransversarii: 'lower-back',
	'quadratus lumborum': 'lower-back',
	'serratus posterior inferior': 'lower-back',
	semispinalis: 'upper-back',
	splenius: 'upper-back',
	trapezius: 'upper-back',
	rhomboids: 'upper-back',
	'levator scapulae': 'upper-back',
	'latissimus dorsi': 'upper-back',
	abdominals: 'abdomen',
	'deep abdominals': 'abdomen',
	obliques: 'abdomen',
	glutes: 'hips',
	'gluteus medius': 'hips',
	piriformis: 'hips',
	'hip flexors': 'hips',
	hamstrings: 'legs',
	quadriceps: 'legs',
	adductors: 'legs',
	calves: 'legs',
	'rear deltoids': 'shoulders',
	shoulders: 'shoulders',
	biceps: 'shoulders'
};

/** Muscles by their group: the group of the most important muscle first, and the muscles in the order given. */
export function grouped(muscles: readonly Muscle[]): ReadonlyMap<MuscleGroup, readonly Muscle[]> {
	const groups = new Map<MuscleGroup, Muscle[]>();
	for (const muscle of muscles) {
		const group = groupOfMuscle[muscle];
		groups.set(group, [...(groups.get(group) ?? []), muscle]);
	}
	return groups;
}
