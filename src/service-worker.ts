/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
	readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('404.html')));

// The page of the very first visit has no worker yet. Taken on here, it goes on when the network goes, without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until the person agrees to it: no skipWaiting on install.
self.addEventListener('message', (event) => {
	if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// What a notification is answered with goes to a window of the app, which comes to the front unless it is to be left alone.
self.addEventListener('notificationclick', (event) => {
	const { address } = event.notification.data as { address: string };
	event.notification.close();
	event.waitUntil(answer(event.action, address));
});

async function answer(action: string, address: string): Promise<void> {
	const open = action === '' || action === 'start';
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const ours = windows.find(({ focused }) => focused) ?? windows.find(isNoSession) ?? windows[0];
	if (ours) {
		ours.postMessage({ type: 'notice', answer: action });
		if (open) await ours.focus();
	} else if (open) await self.clients.openWindow(address);
}

/** A session is led in its window, and nowhere else: the others are there to be answered in. */
function isNoSession({ url }: WindowClient): boolean {
	return !new URL(url).pathname.includes('/play/');
}
