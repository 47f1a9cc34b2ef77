import { createSubscriber } from 'svelte/reactivity';
import {
	canBeFullScreen,
	enterFullScreen,
	isFullScreen,
	leaveFullScreen,
	watchFullScreen
} from '#lib/device/full-screen.ts';

/** Whether the session fills the screen, which the person may end by a key or a gesture of the browser's own. */
class FullScreen {
	readonly #subscribe = createSubscriber(watchFullScreen);
	#refused = $state(false);

	/** Whether there is anything to ask for. */
	get offered(): boolean {
		this.#subscribe();
		return canBeFullScreen();
	}
	get on(): boolean {
		this.#subscribe();
		return isFullScreen();
	}
	/** The browser would not, when it was asked last. */
	get refused(): boolean {
		return this.#refused;
	}

	/** To be called inside a tap or key. */
	async toggle(): Promise<void> {
		this.#refused = false;
		if (isFullScreen()) await leaveFullScreen();
		else if (canBeFullScreen()) this.#refused = !(await enterFullScreen());
	}

	leave(): void {
		this.#refused = false;
		void leaveFullScreen();
	}
}

export const fullScreen = new FullScreen();
