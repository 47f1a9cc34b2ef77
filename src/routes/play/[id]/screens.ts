import { player } from '#lib/state/one-session.ts';
import { ScreenFinder } from '#lib/state/second-screen-finder.svelte.ts';

// All that has to do with screens, in one module that comes after the player itself.
export { fullScreen } from '#lib/state/full-screen.svelte.ts';
export { default as ScreenButtons } from './ScreenButtons.svelte';
export { default as ScreenMessages } from './ScreenMessages.svelte';

/** The other screens that the session of this page can be shown on. */
export const finder = new ScreenFinder(player);
