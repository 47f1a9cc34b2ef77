import type { Seconds } from '#lib/core/duration.ts';
import { leadBack } from '#lib/core/player.ts';
import { bufferOf } from './buffers.ts';
import type { Output } from './howler-context.ts';
import { sampleRate } from './sounds.ts';
import type { Sound, TrackPlan } from './track.ts';

/**
 * How far ahead sounds are put on the clock, and how often that is looked after. A hidden page's timers fire once a
 * minute at worst. Not all at once: in Chromium each sound that waits costs the audio thread as it waits (900 of them
 * took 5 % of a desktop's core, 100 took 0.6 %).
 */
const ahead: Seconds = 150;
const refill: Seconds = 20;

/** From the decision to sound until the first sound: what it takes to put it on the clock. */
export const margin: Seconds = 0.05;

/** What of a plan is put on a clock, in order of time. The count's times are from its own start. */
export interface Parts {
	readonly timeline: readonly Sound[];
	readonly count: readonly Sound[];
}

/** What of a plan goes on a clock: all but its pause region, and what is empty. */
export function partsOf({ sounds, leadBackAt }: TrackPlan): Parts {
	const inOrder = sounds.filter(({ samples }) => samples.length > 0).sort((a, b) => a.at - b.at);
	return {
		timeline: inOrder.filter(({ at }) => at < leadBackAt),
		count: inOrder
			.filter(({ at }) => at >= leadBackAt && at < leadBackAt + leadBack)
			.map((sound) => ({ ...sound, at: sound.at - leadBackAt }))
	};
}

/** A sound on the clock. */
interface Placed {
	readonly node: AudioBufferSourceNode;
	readonly when: Seconds;
	readonly end: Seconds;
}

/**
 * The sounds from one place of the timeline on, put on a context's clock: the place itself sounds at `time`, behind
 * the count if there is one. Sounds that began before the place are left out, and so are those that are put on the
 * clock too late; no sound is ever moved. Sounds until it is cancelled.
 */
export class Schedule {
	readonly place: Seconds;
	readonly time: Seconds;
	readonly output: Output;
	readonly #gains = new Map<number, GainNode>();
	#timeline: readonly Sound[] = [];
	#next = 0;
	#placed: Placed[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(output: Output, { timeline, count }: Parts, place: Seconds, counted: boolean) {
		this.output = output;
		this.place = place;
		const from = output.context.currentTime + margin;
		this.time = from + (counted ? leadBack : 0);
		if (counted) for (const sound of count) this.#put(sound, from + sound.at);
		this.#take(timeline, this.time);
	}

	/** The place on the timeline at a time of the context's clock; its own place for all times before its time. */
	placeAt(time: Seconds): Seconds {
		return this.place + Math.max(0, time - this.time);
	}

	/** Goes on with the sounds of another plan, on the same clock. What has begun rings out. */
	replace({ timeline }: Parts): void {
		const from = this.output.context.currentTime + margin;
		this.#drop(({ when }) => when >= from);
		this.#take(timeline, from);
	}

	cancel(): void {
		clearTimeout(this.#timer);
		this.#drop(() => true);
		for (const gain of this.#gains.values()) gain.disconnect();
	}

	#take(timeline: readonly Sound[], from: Seconds): void {
		const first = timeline.findIndex((sound) => this.#whenOf(sound) >= from);
		this.#timeline = timeline;
		this.#next = first < 0 ? timeline.length : first;
		this.#fill();
	}

	#fill(): void {
		clearTimeout(this.#timer);
		const now = this.output.context.currentTime;
		this.#placed = this.#placed.filter(({ end }) => end > now);
		for (; this.#next < this.#timeline.length; this.#next++) {
			const sound = this.#timeline[this.#next]!;
			const when = this.#whenOf(sound);
			if (when > now + ahead) break;
			if (when >= now) this.#put(sound, when);
		}
		const more = this.#next < this.#timeline.length;
		if (more) this.#timer = setTimeout(() => this.#fill(), refill * 1000);
	}

	#whenOf({ at }: Sound): Seconds {
		return this.time + (at - this.place);
	}

	#put({ samples, gain }: Sound, when: Seconds): void {
		const { context } = this.output;
		const node = context.createBufferSource();
		node.buffer = bufferOf(samples, context);
		node.connect(this.#through(gain));
		node.start(when);
		this.#placed.push({ node, when, end: when + samples.length / sampleRate });
	}

	#through(level: number): GainNode {
		const known = this.#gains.get(level);
		if (known) return known;
		const node = this.output.context.createGain();
		node.gain.value = level;
		node.connect(this.output.into);
		this.#gains.set(level, node);
		return node;
	}

	#drop(which: (placed: Placed) => boolean): void {
		for (const { node } of this.#placed.filter(which)) {
			node.stop();
			node.disconnect();
		}
		this.#placed = this.#placed.filter((placed) => !which(placed));
	}
}
