import { mount, unmount } from 'svelte';
import { deskFloat } from '#lib/state/desk-float.svelte.ts';
import Float from './Float.svelte';

/** Opens the small window over all others. To be called inside a tap or key. */
export function openFloat(): Promise<void> {
	return deskFloat.show((target) => {
		const shown = mount(Float, { target });
		return () => void unmount(shown);
	});
}
