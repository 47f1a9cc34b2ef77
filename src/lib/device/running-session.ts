/** The Web Lock that stands for a running session. */
export const sessionLock = 'holdfast-session';

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
