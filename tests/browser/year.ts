import type { Page } from '@playwright/test';
import type { Session } from '../../src/lib/core/session.ts';
import { untilThere } from './app.ts';

/**
 * Puts sessions into the app's database, all or none, and takes away what was counted of others, as if they had been
 * there when the app came. The app must have made its database: some page of it has been opened.
 */
export async function putSessions(page: Page, sessions: readonly Session[]): Promise<void> {
	const put = (sessions: readonly Session[]) =>
		new Promise<boolean>((resolve, reject) => {
			const opening = indexedDB.open('holdfast');
			// Not there yet, or not as it will be: it is for the app to make.
			opening.onupgradeneeded = () => opening.transaction!.abort();
			opening.onerror = () => resolve(false);
			opening.onsuccess = () => {
				const database = opening.result;
				if (!database.objectStoreNames.contains('summary')) {
					database.close();
					resolve(false);
					return;
				}
				const writing = database.transaction(['sessions', 'summary'], 'readwrite');
				for (const session of sessions) writing.objectStore('sessions').put(session);
				writing.objectStore('summary').clear();
				writing.onabort = () => reject(writing.error!);
				writing.oncomplete = () => {
					database.close();
					resolve(true);
				};
			};
		});
	await untilThere(() => page.evaluate(put, sessions));
}
