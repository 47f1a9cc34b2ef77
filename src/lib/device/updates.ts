/** A new version of the app that has been fetched and waits. */
export interface WaitingUpdate {
	/** Lets it take over. The page reloads with it. */
	take(): void;
}

/**
 * Registers the service worker at an address, and calls `onWaiting` each time a new version waits, at once if one
 * does already. Where service workers are refused the app works, but only online: nothing is said.
 */
export async function watchUpdates(
	address: string,
	scope: string,
	onWaiting: (update: WaitingUpdate) => void
): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const registration = await register(address, scope);
	if (!registration) return;
	const offer = (worker: ServiceWorker | null) => {
		if (worker?.state === 'installed' && navigator.serviceWorker.controller) onWaiting(takingOver(worker));
	};
	offer(registration.waiting);
	registration.addEventListener('updatefound', () => {
		const worker = registration.installing;
		worker?.addEventListener('statechange', () => offer(worker));
	});
}

async function register(address: string, scope: string): Promise<ServiceWorkerRegistration | undefined> {
	try {
		return await navigator.serviceWorker.register(address, { scope, updateViaCache: 'none' });
	} catch {
		// A private window, or a first visit that lost its network: the next visit tries again.
		return undefined;
	}
}

function takingOver(worker: ServiceWorker): WaitingUpdate {
	return {
		take() {
			navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
			worker.postMessage({ type: 'SKIP_WAITING' });
		}
	};
}
