import type { Page } from '@playwright/test';

/** A place on its bar, as the lock screen is told it. */
export interface Told {
	readonly duration: number;
	readonly position: number;
	/** Where the sound was when it was told. */
	readonly sound: number;
}

interface Spied {
	readonly handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>>;
	/** `null` where the position was taken back. */
	readonly positions: (Told | null)[];
}

declare global {
	interface Window {
		lockScreen: Spied;
		locks: FakeLock[];
	}
}

/** A wake lock as the browser gives it, which a test can take away as the browser does. */
type FakeLock = EventTarget & { released: boolean; release(): Promise<void> };

/** Notes what the lock screen is told, keeps its buttons for the test, and hands out locks that the test can take away. */
export async function watchLockScreen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const { mediaSession } = navigator;
		const spied: Spied = { handlers: {}, positions: [] };
		window.lockScreen = spied;
		const bind = mediaSession.setActionHandler.bind(mediaSession);
		mediaSession.setActionHandler = (action, handler) => {
			spied.handlers[action] = handler;
			bind(action, handler);
		};
		const tell = mediaSession.setPositionState.bind(mediaSession);
		mediaSession.setPositionState = (state) => {
			const sound = document.querySelector('audio')?.currentTime ?? NaN;
			spied.positions.push(state ? { duration: state.duration!, position: state.position!, sound } : null);
			tell(state);
		};
		window.locks = [];
		navigator.wakeLock.request = () => {
			const lock: FakeLock = Object.assign(new EventTarget(), {
				released: false,
				release() {
					lock.released = true;
					lock.dispatchEvent(new Event('release'));
					return Promise.resolve();
				}
			});
			window.locks.push(lock);
			return Promise.resolve(lock as unknown as WakeLockSentinel);
		};
	});
}

/** What the lock screen shows. */
export function shown(page: Page) {
	return page.evaluate(() => {
		const { metadata, playbackState } = navigator.mediaSession;
		return {
			title: metadata?.title,
			artist: metadata?.artist,
			album: metadata?.album,
			playbackState
		};
	});
}

/** Presses a button of the lock screen; `seekto` wants a place. */
export async function press(page: Page, action: MediaSessionAction, seekTime?: number): Promise<void> {
	await page.evaluate(
		([action, seekTime]) =>
			window.lockScreen.handlers[action]!(seekTime === undefined ? { action } : { action, seekTime }),
		[action, seekTime] as const
	);
}

/** The place that it was told last; `null` where that was taken back. */
export function lastTold(page: Page): Promise<Told | null | undefined> {
	return page.evaluate(() => window.lockScreen.positions.at(-1));
}
