import type { Seconds } from '#lib/core/duration.ts';

/**
 * An audio element for tests, in which jsdom has only the shell: its sound moves along a clock that is given, in
 * seconds. Telling of a pause is a task of its own, as in a browser. A new `src` stops it at 0, without a word.
 */
export class FakeAudio {
	readonly element = document.createElement('audio');
	/** How often it was told to play. */
	plays = 0;

	readonly #now: () => Seconds;
	#src = '';
	#refusal: Error | undefined;
	/** When it was at 0, were it to have sounded ever since; `undefined` while it does not sound. */
	#zero: Seconds | undefined;
	#still: Seconds = 0;

	constructor(now: () => Seconds) {
		this.#now = now;
		Object.defineProperties(this.element, {
			src: { get: () => this.#src, set: (src: string) => this.#load(src) },
			paused: { get: () => this.#zero === undefined },
			currentTime: { get: () => this.#position, set: (position: Seconds) => this.#moveTo(position) },
			play: { value: () => this.#play() },
			pause: { value: () => this.stop() }
		});
	}

	/** What the browser answers to "play" from now on; `undefined`: it plays. */
	refuse(reason: Error | undefined): void {
		this.#refusal = reason;
	}

	/** Stops the sound, as a phone call does. */
	stop(): void {
		if (this.#zero === undefined) return;
		this.#still = this.#position;
		this.#zero = undefined;
		queueMicrotask(() => this.element.dispatchEvent(new Event('pause')));
	}

	get #position(): Seconds {
		return this.#zero === undefined ? this.#still : this.#now() - this.#zero;
	}

	#load(src: string): void {
		this.#src = src;
		this.#zero = undefined;
		this.#still = 0;
	}

	#moveTo(position: Seconds): void {
		if (this.#zero === undefined) this.#still = position;
		else this.#zero = this.#now() - position;
	}

	#play(): Promise<void> {
		this.plays++;
		if (this.#refusal) return Promise.reject(this.#refusal);
		this.#zero ??= this.#now() - this.#still;
		return Promise.resolve();
	}
}
