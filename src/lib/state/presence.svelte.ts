import { holdSessionLock } from '#lib/device/session-lock.ts';
import { WakeLock } from '#lib/device/wake-lock.ts';

/** What a running session holds of its surroundings: the lock against other tabs, the screen, and a look-out. */
export class Presence {
	readonly #wakeLock = new WakeLock();
	readonly #onReturn: () => void;
	#release: (() => void) | undefined;
	#held = $state(false);
	#screenKept = $state(false);

	/** Called when another tab or window has taken the session: nothing is held any more. */
	onLost: () => void = () => {};

	/** `onReturn` is called whenever the page is shown, hidden or about to go. */
	constructor(onReturn: () => void) {
		this.#onReturn = onReturn;
		this.#wakeLock.onChange = () => (this.#screenKept = this.#wakeLock.kept);
	}

	/** A session runs, or pauses, in this page. */
	get held() {
		return this.#held;
	}
	/** Whether the screen is kept on, as far as is known. */
	get screenKept() {
		return this.#screenKept;
	}

	/** False if a session runs in another tab or window. */
	async claim(): Promise<boolean> {
		if (this.#held) return true;
		const release = await holdSessionLock(() => {
			this.letGo();
			this.onLost();
		});
		if (!release) return false;
		this.#release = release;
		this.#held = true;
		for (const [target, event] of comings) target().addEventListener(event, this.#onReturn);
		return true;
	}

	keepScreenOn(on: boolean): void {
		if (on) this.#wakeLock.hold();
		else this.#wakeLock.release();
		this.#screenKept = this.#wakeLock.kept;
	}

	letGo(): void {
		this.keepScreenOn(false);
		for (const [target, event] of comings) target().removeEventListener(event, this.#onReturn);
		this.#release?.();
		this.#release = undefined;
		this.#held = false;
	}
}

/** When what is shown, or written down, may have fallen behind. */
const comings: readonly [target: () => EventTarget, event: string][] = [
	[() => document, 'visibilitychange'],
	[() => window, 'pageshow'],
	[() => window, 'pagehide'],
	[() => document, 'resume'],
	[() => window, 'focus']
];
