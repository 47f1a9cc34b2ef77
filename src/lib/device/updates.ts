import { registerSW } from 'virtual:pwa-register';

/**
 * Registers the service worker. `onWaiting` is called when a new version has been fetched and waits; what this
 * returns lets it take over, and reloads the page.
 */
export function watchUpdates(onWaiting: () => void): () => Promise<void> {
	const update = registerSW({ immediate: true, onNeedRefresh: onWaiting });
	return () => update(true);
}
