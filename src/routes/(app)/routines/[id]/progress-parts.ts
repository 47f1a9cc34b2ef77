// All that goes with the doses agreed to, in one module that comes after the page itself.
export { default as Proposals } from '#lib/components/progress/Proposals.svelte';
export { RoutineProgress } from '#lib/state/progress.svelte.ts';
export { units } from '#lib/state/units.svelte.ts';
export { default as Notes } from './ProgressNotes.svelte';
export { default as StepProgress } from './StepProgress.svelte';
