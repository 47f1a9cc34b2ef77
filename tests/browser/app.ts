import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The stores of the app's database, as the disk has them. */
export type StoreName =
	'sessions' | 'journal' | 'settings' | 'routines' | 'drafts' | 'pictures' | 'summary' | 'progress';

/** For what a busy machine takes its time over: building a track, fetching the whole app. In milliseconds. */
const patience = 20_000;

/** A button by its whole name: `Next` is not `Next week`. */
export function button(within: Page | Locator, name: string): Locator {
	return within.getByRole('button', { name, exact: true });
}

export async function openRoutine(page: Page, id: string): Promise<void> {
	await page.goto(`./routines/${id}`);
	await expect(button(page, 'Start')).toBeVisible();
}

/** Opens Settings. The page is there before the app is, and before what was set has been read. */
export async function openSettings(page: Page): Promise<void> {
	await page.goto('./settings');
	await expect(page.getByText(/Off: this browser|Heard on this device alone/)).toBeVisible();
}

/** Opens the player by its address, before Start. */
export async function openPlayer(page: Page, id: string): Promise<void> {
	await page.goto(`./play/${id}`);
	await expect(page.getByRole('timer')).toBeVisible();
}

/** Taps Start, wherever it stands, and waits until the session runs. */
export async function start(page: Page): Promise<void> {
	await button(page, 'Start').click();
	await expect(button(page, 'Pause')).toBeVisible({ timeout: patience });
}

/** Where the sound stands, in seconds; `NaN` where there is none. */
export function soundAt(page: Page): Promise<number> {
	return page.evaluate(() => document.querySelector('audio')?.currentTime ?? NaN);
}

/** Lets a running session hear everything up to a place in it, as if the time had passed. */
export async function hear(page: Page, position: number): Promise<void> {
	await page.evaluate((position) => {
		document.querySelector('audio')!.currentTime = position;
	}, position);
}

/** Taps Next until the session has ended, and returns how often that was. */
export async function nextToTheEnd(page: Page): Promise<number> {
	const next = button(page, 'Next');
	let taps = 0;
	while (await next.isVisible()) {
		await next.click();
		taps += 1;
	}
	return taps;
}

/** The phase word that the player shows. */
export function word(page: Page): Locator {
	return page.locator('.word');
}

/** Ends a running or paused session early by its button. */
export async function endEarly(page: Page): Promise<void> {
	await button(page, 'End session').click();
	await button(page.getByRole('dialog'), 'End session').click();
}

/** Does a session of a routine, briefly, and waits until it is written down. */
export async function doSession(page: Page, id: string): Promise<void> {
	await openPlayer(page, id);
	await start(page);
	await endEarly(page);
	await expect(page.getByText('Written down in History.')).toBeVisible();
}

/**
 * Asks the page until it answers with anything but `false`: by then the app has made its database.
 * (`waitForFunction` would take the promise of a `false` for an answer.)
 */
export async function untilThere<Answer>(ask: () => Promise<Answer | false>): Promise<Answer> {
	let answer: Answer | false = false;
	await expect
		.poll(async () => (answer = await ask()) !== false, { timeout: patience, message: 'the app’s database' })
		.toBe(true);
	return answer as Answer;
}

/** Everything in a store, by its key, once the app has made its database. */
export async function readStore(page: Page, store: StoreName): Promise<Record<string, unknown>> {
	const read = async (store: StoreName) => {
		const opening = indexedDB.open('holdfast');
		// Not there yet: it is for the app to make.
		opening.onupgradeneeded = () => opening.transaction!.abort();
		const database = await answer(opening).catch(() => null);
		if (!database) return false;
		try {
			if (!database.objectStoreNames.contains(store)) return false;
			const found = database.transaction(store).objectStore(store);
			const [keys, values] = await Promise.all([answer(found.getAllKeys()), answer(found.getAll())]);
			return Object.fromEntries(keys.map((key, index) => [key as string, values[index] as unknown]));
		} finally {
			database.close();
		}

		function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
			return new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error!);
			});
		}
	};
	return untilThere(() => page.evaluate(read, store));
}

/** Puts a record into a store by hand, whatever it is. */
export async function putRecord(
	page: Page,
	store: Exclude<StoreName, 'settings'>,
	record: object
): Promise<void> {
	const put = ([store, record]: readonly [string, object]) =>
		new Promise<boolean>((resolve, reject) => {
			const opening = indexedDB.open('holdfast');
			// Not there yet, or not as it will be: it is for the app to make.
			opening.onupgradeneeded = () => opening.transaction!.abort();
			opening.onerror = () => resolve(false);
			opening.onsuccess = () => {
				const database = opening.result;
				if (!database.objectStoreNames.contains(store)) {
					database.close();
					resolve(false);
					return;
				}
				const writing = database.transaction(store, 'readwrite');
				writing.objectStore(store).put(record);
				writing.onerror = () => reject(writing.error!);
				writing.oncomplete = () => {
					database.close();
					resolve(true);
				};
			};
		});
	await untilThere(() => page.evaluate(put, [store, record] as const));
}

/** Visits the app once, until its service worker has everything that it needs offline. */
export async function visitOnce(page: Page): Promise<void> {
	await page.goto('./');
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state), {
			timeout: patience
		})
		.toBe('activated');
}

export async function run(page: Page): Promise<void> {
	await openPlayer(page, 'deep-back');
	await start(page);
}

export async function jumpToBearCrawl(page: Page): Promise<void> {
	await openPlayer(page, 'spinal-endurance');
	await start(page);
	await button(page, 'Steps').click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Bear crawl/ })
		.click();
	await button(page, 'Next').click();
	await expect(button(page, 'Done')).toBeVisible();
}

export async function choose(page: Page, legend: string, option: string): Promise<void> {
	await page.getByRole('group', { name: legend }).getByRole('radio', { name: option, exact: true }).check();
}

export async function setSeconds(page: Page, label: string, value: string): Promise<void> {
	const field = page.getByRole('spinbutton', { name: label, exact: true });
	await field.fill(value);
	await field.blur();
}

/** A level of the coach in Settings: its sentence stands behind its name. */
export function level(page: Page, name: string): Locator {
	return page.getByRole('radio', { name: new RegExp(`^${name}`) });
}

export function volume(page: Page, name: string): Locator {
	return page.getByRole('slider', { name, exact: true });
}

/** Sets a volume by a tap on its slider, at so many percent of its length: whole steps of five. */
export async function setVolume(page: Page, name: string, percent: number): Promise<void> {
	const slider = page.locator('.slider', { has: volume(page, name) });
	await slider.scrollIntoViewIfNeeded();
	const { width, height } = (await slider.boundingBox())!;
	await slider.click({ position: { x: Math.min((width * percent) / 100, width - 1), y: height / 2 } });
	await expectVolume(page, name, percent);
}

export async function expectVolume(page: Page, name: string, percent: number): Promise<void> {
	await expect(volume(page, name)).toHaveAttribute('aria-valuenow', String(percent));
}

export function toggle(page: Page, name: string): Locator {
	return page.getByRole('switch', { name, exact: true });
}

/** A first visit that loses the network before the voice has come. */
export async function loseTheVoice(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const original = window.fetch.bind(window);
		window.fetch = (asked, how) =>
			typeof asked === 'string' && asked.includes('voice')
				? Promise.reject(new TypeError('No network.'))
				: original(asked, how);
	});
}
