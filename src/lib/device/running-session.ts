import { sessionLock } from '#lib/core/session-lock.ts';

/** Whether a session runs in any tab or window of the app, this one included. */
export async function sessionRunsAnywhere(): Promise<boolean> {
	if (!('locks' in navigator)) return false;
	try {
		const { held = [] } = await navigator.locks.query();
		return held.some((lock) => lock.name === sessionLock);
	} catch {
		// The browser keeps the locks from the page.
		return false;
	}
}
