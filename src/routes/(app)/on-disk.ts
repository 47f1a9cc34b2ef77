// All that Today shows of what is on disk, and what reads it, in one module that comes after the page itself.
export { weekAround } from '#lib/core/recent.ts';
export { CutOff } from '#lib/state/cut-off.svelte.ts';
export { History } from '#lib/state/history.svelte.ts';
export { likeliest } from '#lib/state/likeliest.ts';
export { default as ResumeCard } from './ResumeCard.svelte';
export { default as Week } from './Week.svelte';
