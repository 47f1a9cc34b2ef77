import { resolve } from '$app/paths';
import { watchScreens } from '#lib/device/second-screen.ts';
import type { Player } from './player.svelte.ts';
import type { SecondScreen } from './second-screen.svelte.ts';

/** Looks for other screens that a player's session can be shown on. What shows it is loaded once there is one. */
export class ScreenFinder {
	readonly #player: Player;
	#there = $state(false);
	#loading: Promise<SecondScreen> | undefined;
	#screen = $state.raw<SecondScreen | null>(null);

	constructor(player: Player) {
		this.#player = player;
	}

	/** The other screen, chosen or not; `null` where there is none. */
	get screen(): SecondScreen | null {
		const screen = this.#screen;
		return this.#there || screen?.status !== 'off' || screen.problem ? screen : null;
	}

	/** Looks for screens, until what it returns is called: then the one that is shown on is given back, too. */
	look(): () => void {
		const url = location.origin + resolve('/screen');
		const rest = watchScreens(url, (there) => {
			this.#there = there;
			if (there && !this.#loading) void this.#load(url);
		});
		return () => {
			rest();
			this.#screen?.stop();
		};
	}

	async #load(url: string): Promise<void> {
		try {
			this.#loading = import('./second-screen.svelte.ts').then(
				({ SecondScreen }) => new SecondScreen(this.#player, url)
			);
			this.#screen = await this.#loading;
			void this.#screen.showAgain();
		} catch {
			// Not to be had offline, on the very first visit: no button, until another screen comes into sight.
			this.#loading = undefined;
		}
	}
}
