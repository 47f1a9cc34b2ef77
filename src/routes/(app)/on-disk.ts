// All that Today shows of what is on disk, and what reads it, in one module that comes after the page itself.
export { reasonFor } from '#lib/core/plan-words.ts';
export { followChanges } from '#lib/state/changes.ts';
export { CutOff } from '#lib/state/cut-off.svelte.ts';
export { TodaysPlan } from '#lib/state/plan-today.svelte.ts';
export { putAway } from '#lib/state/unsaved.ts';
export { default as DamagedNotice } from './DamagedNotice.svelte';
export { default as DueToday } from './DueToday.svelte';
export { default as KeptAsideNotice } from './KeptAsideNotice.svelte';
export { default as ResumeCard } from './ResumeCard.svelte';
export { default as TodaysOffer } from './TodaysOffer.svelte';
export { default as TodaysWeek } from './TodaysWeek.svelte';
