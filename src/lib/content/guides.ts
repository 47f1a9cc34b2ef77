import type { Guide } from '#lib/core/exercise.ts';
import type { ExerciseId } from './exercise-names.ts';
import { desk } from './guides/desk.ts';
import { endurance } from './guides/endurance.ts';
import { floorStretches } from './guides/floor-stretches.ts';
import { gym } from './guides/gym.ts';
import { lifts } from './guides/lifts.ts';
import { release } from './guides/release.ts';
import { stability } from './guides/stability.ts';

/** How each exercise is done. Large, so a screen that shows one loads this module when it is needed. */
export const guides: Readonly<Record<ExerciseId, Guide>> = {
	...stability,
	...endurance,
	...floorStretches,
	...desk,
	...release,
	...lifts,
	...gym
};
