import { makeChangesChannel } from '#lib/device/changes-channel.ts';
import type { ChangesChannel } from '#lib/device/changes-channel.ts';

const followers = new Set<() => void>();
/** One a page, so that no page hears itself. */
let channel: ChangesChannel | undefined;

/** Tells the other tabs and windows that sessions were written, changed or taken away: they read them again. */
export function announceChange(): void {
	open().announce();
}

/**
 * Calls `onChange` whenever another tab or window has changed the sessions; at once where this one is seen, else when it
 * is seen again. What comes back ends it.
 */
export function followChanges(onChange: () => void): () => void {
	let missed = false;
	const hear = (): void => {
		missed = document.visibilityState === 'hidden';
		if (!missed) onChange();
	};
	const look = (): void => {
		if (missed) hear();
	};
	open();
	followers.add(hear);
	document.addEventListener('visibilitychange', look);
	return () => {
		followers.delete(hear);
		document.removeEventListener('visibilitychange', look);
	};
}

function open(): ChangesChannel {
	channel ??= makeChangesChannel(() => {
		for (const follower of followers) follower();
	});
	return channel;
}
