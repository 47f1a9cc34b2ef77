// The guides are left out on purpose: a screen that shows one loads them for itself.
export { exerciseById, exercises } from './exercises.ts';
export { feltChange, frequencies } from './frequency.ts';
export { routineById, routines } from './routines.ts';
export { whenNotToTrain } from './safety.ts';
export { sources } from './sources.ts';
export type { Source } from './sources.ts';
export { kindLabels, placeLabels } from './labels.ts';
