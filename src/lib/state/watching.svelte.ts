import { compile } from '#lib/core/compile.ts';
import { glance, untilNextCount, untilNextSecond } from '#lib/core/glance.ts';
import type { Glance } from '#lib/core/glance.ts';
import { restorePlayer, transition } from '#lib/core/player.ts';
import type { PlayerState } from '#lib/core/player.ts';
import { readTabTalk } from '#lib/core/tab-talk.ts';
import type { Showing, TabTalk } from '#lib/core/tab-talk.ts';
import { makeSessionChannel } from '#lib/device/session-channel.ts';
import type { SessionChannel } from '#lib/device/session-channel.ts';
import { takeSessionLock } from '#lib/device/session-lock.ts';
import { readJournal } from '#lib/storage/journal.ts';
import type { Player } from './player.svelte.ts';
import { canBeResumed } from './resumable.ts';

/** Watches the session that runs in another tab or window of this device, or takes it over. */
export class Watching {
	readonly #channel: SessionChannel;
	readonly #now: () => number;
	#showing: Showing | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#state = $state.raw<PlayerState | null>(null);
	#leadLeft = $state(0);
	readonly #glance = $derived(this.#state && glance(this.#state));

	constructor(makeChannel = makeSessionChannel, now = () => Date.now()) {
		this.#now = now;
		this.#channel = makeChannel((message) => this.#hear(readTabTalk(message)));
	}

	/** The other tab's session as it stands; `null` while nothing is watched. */
	get state(): PlayerState | null {
		return this.#state;
	}
	get glance(): Glance | null {
		return this.#glance;
	}
	/** Whole seconds until a resumed session goes on. */
	get leadLeft(): number {
		return Math.ceil(this.#leadLeft);
	}

	/** Asks to be shown what runs; from then on it is. */
	watch(): void {
		this.#channel.post({ type: 'watch' } satisfies TabTalk);
	}

	/**
	 * Makes the other tab's session this one's, from where it stopped, and starts it. A tab that does not answer within
	 * two seconds is taken for frozen. To be called inside a tap. False if there is no session any more.
	 */
	async takeOver(player: Player): Promise<boolean> {
		this.#channel.post({ type: 'hand over' } satisfies TabTalk);
		await takeSessionLock();
		this.#forget();
		const journal = await readJournal();
		const latest = journal.ok ? journal.value.entries.find(canBeResumed) : undefined;
		if (!latest) return false;
		player.restore(latest);
		await player.start();
		return true;
	}

	/** Stops watching, for good. */
	close(): void {
		this.#forget();
		this.#channel.close();
	}

	#hear(talk: TabTalk | null): void {
		if (talk?.type === 'over') this.#forget();
		if (talk?.type !== 'showing' || !canBeResumed(talk.entry)) return;
		this.#showing = talk;
		this.#refresh();
	}

	#forget(): void {
		clearTimeout(this.#timer);
		this.#showing = undefined;
		this.#state = null;
	}

	/** Reckons where the other tab is by now, both having the same clock, and comes back when that changes. */
	#refresh(): void {
		if (!this.#showing) return;
		clearTimeout(this.#timer);
		const { entry, status, leadLeft, at } = this.#showing;
		const gone = Math.max(0, this.#now() - at) / 1000;
		const stood = { ...restorePlayer(compile(entry.routine, entry.timing), entry), status };
		this.#leadLeft = status === 'resuming' ? Math.max(0, leadLeft - gone) : 0;
		const running = status === 'running';
		this.#state = running ? transition(stood, { type: 'progress', position: entry.position + gone }) : stood;
		// Where it has come to an end by reckoning, only the other tab knows how it goes on.
		if (!['running', 'resuming'].includes(this.#state.status) || !this.#glance) return;
		const next = running
			? untilNextSecond(this.#glance.phase, this.#state.position)
			: untilNextCount(this.#leadLeft);
		this.#timer = setTimeout(() => this.#refresh(), next * 1000);
	}
}
