import { goto } from '$app/navigation';
import { asset, resolve } from '$app/paths';
import { desk } from '#lib/state/desk.svelte.ts';
import type { Places } from '#lib/state/desk.svelte.ts';
import { settings } from '#lib/state/settings.svelte.ts';

/** Where the desk mode finds what it opens. */
export const places: Places = {
	address: (id) => new URL(resolve('/play/[id]', { id }), location.href).href,
	icon: asset('/icons/icon-192.png'),
	open: (id) => void goto(resolve('/play/[id]', { id }))
};

/** Starts the routine of the desk mode, or shows the session that runs here. To be called inside a tap or key. */
export async function beginRoutine(): Promise<void> {
	const [{ player }] = await Promise.all([import('#lib/state/one-session.ts'), settings.load()]);
	const routine = player.active ? player.routine : desk.routine;
	if (!routine) return;
	if (!player.active) {
		player.prepare(routine, settings.timing);
		void player.start();
	}
	desk.answer('start');
	await goto(resolve('/play/[id]', { id: routine.id }));
}
