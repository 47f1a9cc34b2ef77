import { sessionRunsAnywhere } from '#lib/device/running-session.ts';
import { watchUpdates } from '#lib/device/updates.ts';
import type { WaitingUpdate } from '#lib/device/updates.ts';

/** A new version of the app: it waits until the person takes it, and never comes between a session. */
export class Updates {
	#update = $state.raw<WaitingUpdate | null>(null);
	#held = $state(false);

	get waiting() {
		return this.#update !== null;
	}
	/** It was asked for, but a session runs in some tab. */
	get held() {
		return this.#held;
	}

	/** `root` is the path that the app is served under, with a slash at its end. */
	watch(root: string): void {
		void watchUpdates(`${root}service-worker.js`, root, (update) => (this.#update = update));
	}

	async take(): Promise<void> {
		this.#held = await sessionRunsAnywhere();
		if (!this.#held) this.#update?.take();
	}

	later(): void {
		this.#update = null;
	}
}

export const updates = new Updates();
