import { sessionLock } from '#lib/core/session-lock.ts';

/** How long a tab that was asked to hand over may take, in milliseconds; then it is taken for frozen. */
const patience = 2_000;

/**
 * Marks, for every tab and window of the app, that a session runs here. Returns what lets go of it, or `null` if
 * a session runs elsewhere. `onLost` is called if another one takes it over. Where there are no Web Locks, or the
 * browser keeps them from the page, nothing is known of other tabs, and it always succeeds.
 */
export function holdSessionLock(onLost: () => void): Promise<(() => void) | null> {
	return hold({ ifAvailable: true }, onLost);
}

/**
 * Takes the session over from the tab or window that holds it, once that has let go; from one that does not answer
 * it is taken away. Lets go of it again at once: what matters is that nobody else runs one.
 */
export async function takeSessionLock(): Promise<void> {
	const release =
		(await hold({ signal: AbortSignal.timeout(patience) }, () => {})) ??
		(await hold({ steal: true }, () => {}));
	release?.();
}

function hold(options: LockOptions, onLost: () => void): Promise<(() => void) | null> {
	if (!('locks' in navigator)) return Promise.resolve(() => {});
	return new Promise((answer) => {
		let holding = false;
		navigator.locks
			.request(sessionLock, options, (lock) => {
				if (!lock) return answer(null);
				holding = true;
				return new Promise<void>((release) => answer(release));
			})
			.catch(() => {
				if (holding) onLost();
				else answer(options.signal?.aborted ? null : () => {});
			});
	});
}
