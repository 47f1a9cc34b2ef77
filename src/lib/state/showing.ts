import type { Seconds } from '#lib/core/duration.ts';
import type { TabTalk } from '#lib/core/tab-talk.ts';
import { readTabTalk } from '#lib/core/tab-talk.ts';
import type { PlayerState } from '#lib/core/player.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { makeSessionChannel } from '#lib/device/session-channel.ts';
import type { SessionChannel } from '#lib/device/session-channel.ts';
import type { Companion, Moment } from './company.ts';

/** What another tab may see and do of a session here. */
interface Shown {
	readonly active: boolean;
	readonly entry: JournalEntry | null;
	readonly state: PlayerState | null;
	readonly sound: { readonly position: Seconds; readonly leadLeft: Seconds };
	handOver(): Promise<void>;
}

/** Shows the session of this tab to those that watch it, and hands it over to one that asks. */
export class Showing implements Companion {
	readonly #shown: Shown;
	readonly #makeChannel: typeof makeSessionChannel;
	readonly #now: () => number;
	readonly #unasked: boolean;
	/** Open while there is a session. */
	#channel: Pick<SessionChannel, 'post' | 'close'> | undefined;
	#watched: boolean;
	/** What was told last: between two changes a watcher reckons for itself. */
	#told = '';

	/** `unasked`: it is shown from its first moment on, to whoever may be there. */
	constructor(shown: Shown, makeChannel = makeSessionChannel, now = () => Date.now(), unasked = false) {
		this.#shown = shown;
		this.#makeChannel = makeChannel;
		this.#now = now;
		this.#unasked = unasked;
		this.#watched = unasked;
	}

	follow(moment: Pick<Moment, 'state'> | null): void {
		if (!moment) return this.#end();
		this.#channel ??= this.#makeChannel((message) => this.#hear(readTabTalk(message)));
		const { status, moves, visits } = moment.state;
		const key = `${status} ${moves} ${visits.length}`;
		if (key !== this.#told) this.#tell();
		this.#told = key;
	}

	#end(): void {
		this.#say({ type: 'over' });
		this.#channel?.close();
		this.#channel = undefined;
		this.#watched = this.#unasked;
		this.#told = '';
	}

	#hear(talk: TabTalk | null): void {
		if (!talk || !this.#shown.active) return;
		if (talk.type === 'watch') {
			this.#watched = true;
			this.#tell(talk.asked);
		}
		if (talk.type === 'hand over') void this.#shown.handOver();
	}

	#tell(asked?: number): void {
		// Asked first: on the way it may be found that the sound has stopped. What stands in the entry is older.
		const { position, leadLeft } = this.#shown.sound;
		const { entry, state } = this.#shown;
		if (!entry || !state) return;
		const { status } = state;
		const now = status === 'running' ? { ...entry, position } : entry;
		const talk = { type: 'showing', entry: now, status, leadLeft, at: this.#now() } as const;
		this.#say(asked === undefined ? talk : { ...talk, asked });
	}

	#say(talk: TabTalk): void {
		if (this.#watched) this.#channel?.post(talk);
	}
}
