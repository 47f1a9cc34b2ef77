import { expect } from '@playwright/test';
import type { Visit } from '#lib/core/player.ts';
import type { Session } from '#lib/core/session.ts';
import type { StoreName } from './app.ts';
import type { RawChromium, RawPage } from './raw-chromium.ts';

/** Resolves once something holds in the page: the sound itself is what is waited for. Gives up after `patience` seconds. */
export function until(page: RawPage, holds: string, patience = 30): Promise<void> {
	return page.evaluate(`new Promise((resolve, reject) => {
		const since = performance.now();
		const look = () => {
			const audio = document.querySelector('audio');
			const word = document.querySelector('.word')?.textContent.trim();
			if (audio && (${holds})) return resolve();
			if (performance.now() - since < ${patience} * 1000) return setTimeout(look, 50);
			reject(new Error(${JSON.stringify(`Never: ${holds}`)} + ' at ' + audio?.currentTime + ', ' + word));
		};
		look();
	})`);
}

interface Moment {
	readonly visibility: string;
	readonly sound: number;
	readonly silent: boolean;
	/** On the page's monotonic clock, in seconds. */
	readonly clock: number;
	readonly word: string;
	readonly seconds: number;
	readonly lockScreen: string;
	/** How often the page was not allowed to sound. */
	readonly refused: number;
}

/** What the page shows and does at this moment. */
export function lookAt(page: RawPage): Promise<Moment> {
	return page.evaluate(`({
		visibility: document.visibilityState,
		sound: document.querySelector('audio').currentTime,
		silent: document.querySelector('audio').paused,
		clock: performance.now() / 1000,
		word: document.querySelector('.word').textContent.trim(),
		seconds: Number(document.querySelector('[role=timer]').textContent),
		lockScreen: navigator.mediaSession.playbackState,
		refused: window.refused
	})`);
}

/** Brings the page back, and looks at it as soon as it has been painted. */
export async function comeBack(page: RawPage): Promise<Moment> {
	await page.activate();
	await page.evaluate(
		`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`
	);
	return lookAt(page);
}

/** The one value that a store has. */
export async function stored<Value>(page: RawPage, store: StoreName): Promise<Value> {
	const values = await page.evaluate<Value[]>(`new Promise((resolve) => {
		const opening = indexedDB.open('holdfast');
		opening.onsuccess = () => {
			const reading = opening.result.transaction('${store}').objectStore('${store}').getAll();
			reading.onsuccess = () => {
				opening.result.close();
				resolve(reading.result);
			};
		};
	})`);
	expect(values, store).toHaveLength(1);
	return values[0]!;
}

/** What the journal keeps of the session, as far as the tests look at it. */
export interface Entry {
	readonly position: number;
	readonly visits: readonly Visit[];
}

/**
 * Starts Deep back in a page that keeps the lock screen's buttons for the test, and that is not allowed to begin to
 * sound while nobody sees it, as on a locked phone.
 */
export async function begin(chromium: RawChromium, baseURL: string | undefined): Promise<RawPage> {
	const page = await chromium.open(`${baseURL}play/deep-back`);
	await page.evaluate(`{
		window.buttons = {};
		const bind = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
		navigator.mediaSession.setActionHandler = (action, handler) => {
			window.buttons[action] = handler;
			bind(action, handler);
		};
		window.refused = 0;
		const play = HTMLMediaElement.prototype.play;
		HTMLMediaElement.prototype.play = function () {
			if (document.visibilityState === 'visible' || !this.paused) return play.call(this);
			window.refused += 1;
			return Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
		};
	}`);
	await page.click('button', 'Start');
	await until(page, 'audio.currentTime >= 1');
	return page;
}

/** Lets everything up to a place be heard, as if the time had passed. */
export async function hear(page: RawPage, place: number): Promise<void> {
	await page.evaluate(`void (document.querySelector('audio').currentTime = ${place})`);
	await until(page, `audio.currentTime > ${place}`);
}

/** Brings another page to the front, and returns it. */
export async function hide(chromium: RawChromium, page: RawPage): Promise<RawPage> {
	const other = await chromium.open('about:blank');
	await other.activate();
	expect((await lookAt(page)).visibility).toBe('hidden');
	return other;
}

/** Presses a button of the lock screen. */
export function press(page: RawPage, action: MediaSessionAction): Promise<void> {
	return page.evaluate(`void window.buttons['${action}']({ action: '${action}' })`);
}

/** Ends the session, and returns what was written down, and where its sound was. */
export async function end(page: RawPage): Promise<{ session: Session; at: number }> {
	await page.click('button', 'Pause');
	await until(page, `word === 'Paused' && audio.paused`);
	const { sound } = await lookAt(page);
	await page.click('footer button', 'End session');
	await page.click('[role=dialog] button', 'End session');
	await page.evaluate(`new Promise((resolve) => {
		const look = () =>
			document.body.textContent.includes('Written down in History.') ? resolve() : setTimeout(look, 50);
		look();
	})`);
	return { session: await stored<Session>(page, 'sessions'), at: sound };
}
