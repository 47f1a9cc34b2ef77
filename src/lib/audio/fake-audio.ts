import type { Seconds } from '#lib/core/duration.ts';

/**
 * An audio element for tests, in which jsdom has only the shell: its sound moves along a clock that is given, in
 * seconds. Telling of a start or a stop is a task of its own, as in a browser. A new `src` stops it at 0, without a word.
 */
export class FakeAudio {
	readonly element = document.createElement('audio');
	/** How often it was told to play. */
	plays = 0;
	/** How often it went from silence to sound. */
	starts = 0;

	readonly #now: () => Seconds;
	#src = '';
	#refusal: Error | undefined;
	/** When it was at 0, were it to have sounded ever since; `undefined` while it does not sound. */
	#zero: Seconds | undefined;
	#still: Seconds = 0;
	/** When it came to stand, though it says that it plays. */
	#stuck: Seconds | undefined;
	#gate: Promise<void> | undefined;
	/** Takes the answer to "play" back, while it is held. */
	#abort: (() => void) | undefined;

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

	/** What the browser answers to "play" from now on, where it does not sound yet; `undefined`: it plays. */
	refuse(reason: Error | undefined): void {
		this.#refusal = reason;
	}

	/** Answers to "play" only once what this returns is called; where it is stopped before, with an AbortError. */
	holdPlay(): () => void {
		let open!: () => void;
		this.#gate = new Promise((resolve) => {
			open = () => {
				this.#gate = undefined;
				resolve();
			};
		});
		return open;
	}

	/** Stops the sound, as a phone call does. */
	stop(): void {
		if (this.#zero === undefined) return;
		this.#still = this.#position;
		this.#zero = undefined;
		this.#stuck = undefined;
		this.#abort?.();
		this.#tell('pause');
	}

	/** Plays on without having been asked to, as a browser does once the phone call is over. */
	giveBack(): void {
		this.#sound();
	}

	/** Says that it plays, and stands still, until it is stopped. */
	stick(): void {
		this.#stuck = this.#now();
	}

	get #position(): Seconds {
		return this.#zero === undefined ? this.#still : (this.#stuck ?? this.#now()) - this.#zero;
	}

	#load(src: string): void {
		this.#src = src;
		this.#zero = undefined;
		this.#stuck = undefined;
		this.#still = 0;
		this.#abort?.();
	}

	#moveTo(position: Seconds): void {
		if (this.#zero === undefined) this.#still = position;
		else this.#zero = (this.#stuck ?? this.#now()) - position;
	}

	#play(): Promise<void> {
		this.plays++;
		const silent = this.#zero === undefined;
		if (silent && this.#refusal) return Promise.reject(this.#refusal);
		this.#sound();
		if (!silent || !this.#gate) return Promise.resolve();
		const aborted = new Promise<never>((_, reject) => {
			this.#abort = () => reject(new DOMException('', 'AbortError'));
		});
		return Promise.race([this.#gate, aborted]).finally(() => (this.#abort = undefined));
	}

	#sound(): void {
		if (this.#zero !== undefined) return;
		this.starts++;
		this.#zero = this.#now() - this.#still;
		this.#tell('play');
	}

	#tell(what: 'play' | 'pause'): void {
		queueMicrotask(() => this.element.dispatchEvent(new Event(what)));
	}
}
