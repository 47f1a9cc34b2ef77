/**
 * Keeps the screen on from `hold` to `release`. Browsers let go of the lock whenever the page is hidden, so it is
 * asked for again each time the page comes back. Where there is no wake lock, or it is refused, the screen follows
 * the device's own setting: `kept` says which.
 */
export class WakeLock {
	#wanted = false;
	#refused = false;
	#lock: WakeLockSentinel | undefined;
	readonly #asking = () => void this.#ask();

	/** Called when the screen is kept on, or no longer is. */
	onChange: () => void = () => {};

	get held(): boolean {
		return this.#lock !== undefined && !this.#lock.released;
	}

	/** Whether the screen is to stay on, as far as is known: also while it is asked for, until that is refused. */
	get kept(): boolean {
		return this.#wanted && !this.#refused;
	}

	hold(): void {
		if (this.#wanted) return;
		this.#wanted = true;
		this.#refused = false;
		document.addEventListener('visibilitychange', this.#asking);
		addEventListener('pageshow', this.#asking);
		void this.#ask();
	}

	release(): void {
		this.#wanted = false;
		document.removeEventListener('visibilitychange', this.#asking);
		removeEventListener('pageshow', this.#asking);
		void this.#lock?.release();
		this.#lock = undefined;
	}

	async #ask(): Promise<void> {
		if (this.held || document.visibilityState !== 'visible') return;
		if (!('wakeLock' in navigator)) {
			this.#refused = true;
			return;
		}
		this.#refused = false;
		try {
			const lock = await navigator.wakeLock.request('screen');
			if (!this.#wanted || this.held) return void lock.release();
			this.#lock = lock;
			lock.addEventListener('release', () => {
				// Taken by the browser, not let go of here.
				if (this.#lock === lock) this.#refused = true;
				this.onChange();
			});
		} catch {
			// Refused (low battery, a policy): the session runs all the same, and `kept` tells it.
			this.#lock = undefined;
			this.#refused = true;
		}
		this.onChange();
	}
}
