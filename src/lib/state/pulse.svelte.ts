import { cueAfter, cuesOf } from '#lib/core/cues.ts';
import type { Cue, Tone } from '#lib/core/cues.ts';
import type { Seconds } from '#lib/core/duration.ts';
import { secondSlack } from '#lib/core/glance.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import { vibrate } from '#lib/device/vibration.ts';
import type { Companion, Moment } from './company.ts';
import { soundChoice } from './sound-choice.svelte.ts';

/** A tone as the eye gets it: a new object for every one. */
export interface Beat {
	readonly tone: Tone;
	/** Goes up with every beat. */
	readonly count: number;
}

/** A tone that was missed by more than this is over: the screen was away, and it makes no sense to show it now. */
const fresh: Seconds = 0.3;

/** Shows, and lets be felt, every tone of a session. */
export class Pulse implements Companion {
	#beat = $state.raw<Beat | null>(null);
	#timeline: Timeline | undefined;
	#cues: readonly Cue[] = [];
	#due = 0;
	#moves = -1;

	/** The last tone that sounded; `null` before the first. */
	get beat(): Beat | null {
		return this.#beat;
	}

	follow(moment: Moment | null): void {
		if (!moment) {
			this.#timeline = undefined;
			this.#beat = null;
			return;
		}
		const { timeline, position, status, moves } = moment.state;
		// A session that starts sounds already when it is told of; one that goes on from before counts back in.
		const starts = this.#timeline === undefined && status === 'running';
		if (timeline !== this.#timeline) this.#read(timeline);
		// After a jump, and after a pause, the tone at the very place sounds; what lies behind it does not.
		if (starts) this.#due = 0;
		else if (moves !== this.#moves || this.#due === -1)
			this.#due = cueAfter(this.#cues, position - secondSlack);
		const ringsOut = status === 'ended' && moves === this.#moves && position >= timeline.end;
		this.#moves = moves;
		if (status !== 'running' && !ringsOut) {
			this.#due = -1;
			return;
		}
		const reached = cueAfter(this.#cues, position + secondSlack);
		const last = this.#cues[reached - 1];
		if (reached > this.#due && last && position - last.at < fresh) this.#show(last.tone);
		this.#due = reached;
	}

	wants({ state }: Moment): Seconds | undefined {
		return this.#cues[cueAfter(this.#cues, state.position + secondSlack)]?.at;
	}

	#read(timeline: Timeline): void {
		this.#timeline = timeline;
		this.#cues = cuesOf(timeline);
		this.#due = -1;
	}

	#show(tone: Tone): void {
		this.#beat = { tone, count: (this.#beat?.count ?? 0) + 1 };
		if (soundChoice.now.vibration) vibrate(tone);
	}
}
