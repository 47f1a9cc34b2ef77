const name = 'holdfast-session';

/**
 * Marks, for every tab and window of the app, that a session runs here. Returns what lets go of it, or `null` if
 * a session runs elsewhere. Where there are no Web Locks, or the browser keeps them from the page, nothing is known
 * of other tabs, and it always succeeds.
 */
export function holdSessionLock(): Promise<(() => void) | null> {
	if (!('locks' in navigator)) return Promise.resolve(() => {});
	return new Promise((answer) => {
		navigator.locks
			.request(name, { ifAvailable: true }, (lock) => {
				if (!lock) return answer(null);
				return new Promise<void>((release) => answer(release));
			})
			.catch(() => answer(() => {}));
	});
}

/** Whether a session runs in any tab or window of the app, this one included. */
export async function sessionRunsAnywhere(): Promise<boolean> {
	if (!('locks' in navigator)) return false;
	try {
		const { held = [] } = await navigator.locks.query();
		return held.some((lock) => lock.name === name);
	} catch {
		// Kept from the page, as above.
		return false;
	}
}
