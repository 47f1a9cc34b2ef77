import { canFloat, openFloating } from '#lib/device/picture-in-picture.ts';
import type { FloatingWindow } from '#lib/device/picture-in-picture.ts';

/** Puts something into a window's body; what comes back takes it out. */
type Show = (body: HTMLElement) => () => void;

/** The small window over all others that counts down to the next nudge. It stays wherever the person goes in the app. */
class DeskFloat {
	#window = $state.raw<FloatingWindow | null>(null);
	#refused = $state(false);

	get possible() {
		return canFloat();
	}
	get open() {
		return this.#window !== null;
	}
	/** The browser would not open it when it was last asked to. */
	get refused() {
		return this.#refused;
	}

	/** To be called inside a tap or key. */
	async show(show: Show): Promise<void> {
		let takeOut = () => {};
		const opened = await openFloating({ width: 300, height: 170, title: 'Holdfast' }, () => {
			this.#window = null;
			takeOut();
		});
		this.#refused = opened === null;
		this.#window = opened;
		if (opened) takeOut = show(opened.body);
	}

	close(): void {
		this.#window?.close();
	}
}

export const deskFloat = new DeskFloat();
