const name = 'holdfast-session';

/**
 * Marks, for every tab and window of the app, that a session runs here. Returns what lets go of it, or `null` if
 * a session runs elsewhere. Where there are no Web Locks nothing is known of other tabs, and it always succeeds.
 */
export function holdSessionLock(): Promise<(() => void) | null> {
	if (!('locks' in navigator)) return Promise.resolve(() => {});
	return new Promise((answer, fail) => {
		navigator.locks
			.request(name, { ifAvailable: true }, (lock) => {
				if (!lock) return answer(null);
				return new Promise<void>((release) => answer(release));
			})
			.catch(fail);
	});
}

/** Whether a session runs in any tab or window of the app, this one included. */
export async function sessionRunsAnywhere(): Promise<boolean> {
	if (!('locks' in navigator)) return false;
	const { held = [] } = await navigator.locks.query();
	return held.some((lock) => lock.name === name);
}
