import type { Seconds } from '#lib/core/duration.ts';
import { glance, untilNextCount, untilNextSecond } from '#lib/core/glance.ts';
import type { Glance } from '#lib/core/glance.ts';
import { transition } from '#lib/core/player.ts';
import type { PlayerEvent, PlayerState, Status } from '#lib/core/player.ts';
import type { SoundDesk } from './sound-desk.svelte.ts';

/** The least often that a running session is looked at, and so written down: what a crash can cost. */
const heartbeat: Seconds = 0.5;

/** The core's player kept in step with its sound: what is asked of it moves the sound, and the sound moves it along. */
export class InStep {
	readonly #sound: SoundDesk;
	#state = $state.raw<PlayerState | null>(null);
	#leadLeft = $state<Seconds>(0);
	readonly #glance = $derived(this.#state && glance(this.#state));

	/** Called when the status has become another. */
	onStatus: (state: PlayerState) => void = () => {};

	constructor(sound: SoundDesk) {
		this.#sound = sound;
	}

	get state(): PlayerState | null {
		return this.#state;
	}
	get status(): Status | null {
		return this.#state?.status ?? null;
	}
	get glance(): Glance | null {
		return this.#glance;
	}
	/** Left of the count back in. */
	get leadLeft(): Seconds {
		return this.#leadLeft;
	}

	/** Takes another state, and has its sound made; `null`: there is none any more. */
	put(state: PlayerState | null): void {
		this.#state = state;
		if (state) this.makeSound();
	}

	makeSound(): void {
		if (!this.#state) return;
		this.#sound.load(this.#state.timeline, () => {
			this.catchUp();
			return this.#state!.position;
		});
	}

	send(event: PlayerEvent): void {
		this.catchUp();
		if (this.#state) this.#apply(transition(this.#state, event));
	}

	/** Brings the state to where the sound is. */
	catchUp(): void {
		// Asked for first: on the way it may be found that the sound has stopped.
		const { position } = this.#sound;
		if (this.status === 'resuming') {
			this.#leadLeft = this.#sound.leadLeft;
			if (this.#sound.endLeadBack()) this.#apply(transition(this.#state!, { type: 'resumed' }));
		}
		if (this.status === 'running') {
			this.#apply(transition(this.#state!, { type: 'progress', position }));
		}
	}

	/** Seconds until it has to be looked at again; `Infinity` where nothing moves. */
	get untilNext(): Seconds {
		if (this.status === 'resuming') return untilNextCount(this.#leadLeft);
		if (this.status !== 'running') return Infinity;
		const until = untilNextSecond(this.#glance!.phase, this.#state!.position);
		return until > heartbeat ? until - heartbeat : until;
	}

	/** Takes a new state, and makes the sound follow it. */
	#apply(after: PlayerState): void {
		const before = this.#state!;
		if (after === before) return;
		this.#state = after;
		if (after.timeline !== before.timeline) this.makeSound();
		else if (after.moves !== before.moves && after.status !== 'ended') this.#sound.seek(after.position);
		if (after.status === before.status) return;
		if (after.status === 'paused') this.#sound.pause(document.visibilityState === 'hidden');
		if (after.status === 'resuming') this.#leadLeft = this.#sound.leadLeft;
		this.onStatus(after);
	}
}
