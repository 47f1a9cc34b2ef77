/** The Web Lock of the one tab that nudges. */
const deskLock = 'holdfast-desk';

/**
 * Waits to be the one tab or window of the app that nudges, and calls `onHeld` when it is: at once where there are no Web
 * Locks, or the browser keeps them from the page. What it returns steps back.
 */
export function holdDeskLock(onHeld: () => void): () => void {
	if (!('locks' in navigator)) {
		onHeld();
		return () => {};
	}
	const given = new AbortController();
	let release = () => given.abort();
	navigator.locks
		.request(deskLock, { signal: given.signal }, () => {
			onHeld();
			return new Promise<void>((letGo) => (release = letGo));
		})
		.catch(() => {
			if (!given.signal.aborted) onHeld();
		});
	return () => release();
}
