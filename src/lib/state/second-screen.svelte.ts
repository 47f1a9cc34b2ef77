import { readTabTalk } from '#lib/core/tab-talk.ts';
import { openScreen, reopenScreen } from '#lib/device/second-screen-leading.ts';
import type { NoScreen, ScreenEvents, ScreenLink } from '#lib/device/second-screen-leading.ts';
import type { Player } from './player.svelte.ts';
import { Showing } from './showing.ts';

/** Why the session is not on the other screen, where that was not the person's own choice. */
export type ScreenProblem = Exclude<NoScreen, 'dismissed'> | 'lost';

/** Shows the session of this page on another screen: a television, or a second monitor. The sound stays here. */
export class SecondScreen {
	readonly #url: string;
	/** A new one for every time that a screen is asked for; none while there is none, and none is asked for. */
	#attempt: object | undefined;
	#link: ScreenLink | undefined;
	#hear: ((message: unknown) => void) | undefined;
	#status = $state<'off' | 'opening' | 'on'>('off');
	#problem = $state.raw<ScreenProblem | null>(null);

	/** `url` is that of the page to open there. */
	constructor(player: Player, url: string) {
		this.#url = url;
		const showing = new Showing(player, (onMessage) => this.#makeChannel(onMessage), undefined, true);
		player.accompany(showing);
		// It may be in the middle of a pause, in which a companion is told of nothing.
		if (player.active && player.state) showing.follow({ state: player.state });
	}

	get status() {
		return this.#status;
	}
	get problem(): ScreenProblem | null {
		return this.#problem;
	}

	/** Lets the person choose a screen. To be called inside a tap. */
	show(): Promise<void> {
		return this.#open(openScreen);
	}

	/** Connects again to the screen that this tab was shown on before it was reloaded, if it still is there. */
	showAgain(): Promise<void> {
		return this.#open(reopenScreen);
	}

	/** Has the page there closed. */
	stop(): void {
		this.#link?.stop();
		this.#end(null);
	}

	async #open(open: typeof openScreen): Promise<void> {
		if (this.#status !== 'off') return;
		const attempt = (this.#attempt = {});
		this.#status = 'opening';
		this.#problem = null;
		const opened = await open(this.#url, this.#eventsOf(attempt));
		const linked = typeof opened !== 'string';
		// Stopped while the person was choosing.
		if (this.#attempt !== attempt) return linked ? opened.stop() : undefined;
		if (!linked) return this.#end(opened === 'dismissed' ? null : opened);
		this.#link = opened;
		if (this.status === 'on') this.#greet();
	}

	/** Its own first question may have come before anybody listened here. */
	#greet(): void {
		this.#hear?.({ type: 'watch' });
	}

	#end(problem: ScreenProblem | null): void {
		this.#attempt = undefined;
		this.#link = undefined;
		this.#status = 'off';
		this.#problem = problem;
	}

	#eventsOf(attempt: object): ScreenEvents {
		return {
			onConnected: () => {
				if (this.#attempt !== attempt) return;
				this.#status = 'on';
				this.#greet();
			},
			onMessage: (message) => this.#hear?.(message),
			onGone: (how) => {
				const wasOn = this.#status === 'on';
				this.#end(how === 'lost' ? 'lost' : null);
				if (how === 'lost' && wasOn) void this.#reconnect();
			}
		};
	}

	/** A connection is lost where a device dozes for a moment, too: once, it is tried without asking. */
	async #reconnect(): Promise<void> {
		await this.showAgain();
		if (this.#status === 'off') this.#problem = 'lost';
	}

	/** What is posted reaches the screen that is there at that time. It may only watch: a session stays where it sounds. */
	#makeChannel(onMessage: (message: unknown) => void) {
		this.#hear = (message) => readTabTalk(message)?.type === 'watch' && onMessage(message);
		return {
			post: (message: unknown) => this.#link?.post(message),
			close: () => (this.#hear = undefined)
		};
	}
}
