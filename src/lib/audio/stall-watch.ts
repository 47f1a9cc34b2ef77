import type { Seconds } from '#lib/core/duration.ts';

/** Longer than any device takes to begin, or to change its loudspeaker without a stop that is worth a word. */
const longestStand: Seconds = 1.5;

/** Notices a clock that says it runs, and stands. */
export class StallWatch {
	readonly #now: () => number;
	#position: Seconds | undefined;
	#since: number | undefined;

	/** `now` gives milliseconds that go on whatever the sound does. */
	constructor(now = () => performance.now()) {
		this.#now = now;
	}

	/**
	 * Whether a position that should move has stood for too long. Sees only what it is shown: a stand begins with the
	 * second look, because the first one after a page was blocked may be shown what held before.
	 */
	stands(position: Seconds): boolean {
		const now = this.#now();
		if (position !== this.#position) {
			this.#position = position;
			this.#since = undefined;
			return false;
		}
		this.#since ??= now;
		return now - this.#since > longestStand * 1000;
	}

	/** Begins anew: what comes next may stand for a while. */
	reset(): void {
		this.#position = undefined;
		this.#since = undefined;
	}
}
