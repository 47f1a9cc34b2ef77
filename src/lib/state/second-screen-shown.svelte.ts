import { addTrip, saidAt } from '#lib/core/other-clock.ts';
import type { Trip } from '#lib/core/other-clock.ts';
import { readTabTalk } from '#lib/core/tab-talk.ts';
import type { TabTalk } from '#lib/core/tab-talk.ts';
import { isSecondScreen, makeScreenChannel } from '#lib/device/second-screen-shown.ts';
import { makeSessionChannel } from '#lib/device/session-channel.ts';
import type { SessionChannel } from '#lib/device/session-channel.ts';
import { Watching } from './watching.svelte.ts';

/** How often it asks where the session stands, and after how long without an answer it says so; in milliseconds. */
const askEvery = 5_000;
const patience = 3 * askEvery;

/**
 * What another screen shows of the session of the device that leads it. That device may have another clock. Opened as
 * a plain window, it shows the session of the same browser.
 */
export class ShownScreen {
	readonly #watching: Watching;
	readonly #now: () => number;
	#channel!: SessionChannel;
	#pass!: (talk: TabTalk) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#trips: readonly Trip[] = [];
	#askedAt = 0;
	#heardAt = 0;
	#linked = $state(true);
	#silent = $state(false);
	#begun = $state(false);

	/** `now` is in milliseconds by a clock that nobody sets. */
	constructor(makeChannel = channelOfPage, now = () => performance.now()) {
		this.#now = now;
		this.#watching = new Watching((onMessage) => {
			this.#pass = onMessage;
			const heard = (message: unknown) => this.#hear(readTabTalk(message));
			return (this.#channel = makeChannel(heard, (linked) => this.#link(linked)));
		}, now);
		this.#ask();
	}

	get glance() {
		return this.#watching.glance;
	}
	get state() {
		return this.#watching.state;
	}
	get leadLeft() {
		return this.#watching.leadLeft;
	}

	/** `lost`: whoever leads cannot be heard any more, and where the session stands is not known. */
	get view(): 'waiting' | 'session' | 'over' | 'lost' {
		if (!this.#linked || (this.#silent && this.state)) return 'lost';
		if (this.state && this.state.status !== 'ended') return 'session';
		return this.#begun ? 'over' : 'waiting';
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#watching.close();
	}

	#link(linked: boolean): void {
		this.#linked = linked;
		// Who comes next may be another device, or know nothing of the session.
		this.#trips = [];
		if (linked) return this.#ask();
		this.#begun = false;
		this.#pass({ type: 'over' });
	}

	#ask(): void {
		clearTimeout(this.#timer);
		this.#askedAt = this.#now();
		this.#silent = this.#askedAt - this.#heardAt >= patience;
		this.#channel.post({ type: 'watch', asked: this.#askedAt } satisfies TabTalk);
		this.#timer = setTimeout(() => this.#ask(), askEvery);
	}

	#hear(talk: TabTalk | null): void {
		if (talk?.type === 'over') this.#pass(talk);
		if (talk?.type !== 'showing') return;
		const came = this.#now();
		this.#heardAt = came;
		this.#silent = false;
		this.#begun = true;
		const { asked, at } = talk;
		// The question may have been another window's.
		if (asked === this.#askedAt) this.#trips = addTrip(this.#trips, { asked, answered: at, came });
		this.#pass({ ...talk, at: saidAt(this.#trips, at, came) });
	}
}

function channelOfPage(
	onMessage: (message: unknown) => void,
	onLinked: (linked: boolean) => void
): SessionChannel {
	return isSecondScreen() ? makeScreenChannel(onMessage, onLinked) : makeSessionChannel(onMessage);
}
