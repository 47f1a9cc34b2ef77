import { sessionRunsAnywhere } from '#lib/device/session-lock.ts';
import { watchUpdates } from '#lib/device/updates.ts';

/** A new version of the app: it waits until the person takes it, and never comes between a session. */
export class Updates {
	#take: (() => Promise<void>) | undefined;
	#waiting = $state(false);
	#held = $state(false);

	get waiting() {
		return this.#waiting;
	}
	/** It was asked for, but a session runs in some tab. */
	get held() {
		return this.#held;
	}

	watch(): void {
		this.#take = watchUpdates(() => (this.#waiting = true));
	}

	async take(): Promise<void> {
		this.#held = await sessionRunsAnywhere();
		if (!this.#held) await this.#take?.();
	}

	later(): void {
		this.#waiting = false;
	}
}

export const updates = new Updates();
