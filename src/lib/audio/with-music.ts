import type { Seconds } from '#lib/core/duration.ts';
import { leadBack } from '#lib/core/player.ts';
import { howlerOutput, rest, wake } from './howler-context.ts';
import type { Output } from './howler-context.ts';
import { margin, partsOf, Schedule } from './schedule.ts';
import type { Parts } from './schedule.ts';
import type { PlayAnswer, PutIn, Score, Sounding } from './score.ts';
import { StallWatch } from './stall-watch.ts';
import { planTrack } from './track.ts';

/** What a browser reports beyond this is no latency. Our choice: Bluetooth takes up to half a second. */
const absurd: Seconds = 2;

/**
 * Sounds scheduled on Howler's context, which mix with other apps' sound. The context's clock is that of the session.
 *
 * `position` and `leadLeft` tell what is heard: they lag behind the clock by the measured latency of the output, so
 * that what is shown goes with it. Starts are exact on the clock itself.
 *
 * What comes behind a count back in is scheduled along with it. Once the count is over, the position goes on by
 * itself, however late `endLeadBack` is called; that only says, once, that it is over.
 */
export class WithMusic implements Sounding {
	readonly #connect: () => Output | undefined;
	readonly #now: () => number;
	readonly #watch: StallWatch;
	#parts: Parts | undefined;
	/** The one that it sounds on, or sounded on last. */
	#context: AudioContext | undefined;
	/** While it sounds. */
	#schedule: Schedule | undefined;
	/** The position while it does not. */
	#held: Seconds = 0;
	/** From `leadBack` until it was told that the count is over. */
	#counting = false;
	/** Goes up with every wish to sound or to be still: an answer to an older wish counts no more. */
	#wishes = 0;
	/** It stopped by itself, and neither sounded since nor was told that it could. */
	#interrupted = false;

	onInterrupted: () => void = () => {};
	onReturned: () => void = () => {};

	/** `now` gives milliseconds that go on whatever the sound does. */
	constructor(connect: () => Output | undefined = howlerOutput, now = () => performance.now()) {
		this.#connect = connect;
		this.#now = now;
		this.#watch = new StallWatch(now);
	}

	prepare(score: Score): Promise<PutIn> {
		return new Promise((resolve) => {
			const parts = partsOf(planTrack(score));
			resolve((position) => this.#load(parts, position));
		});
	}

	#load(parts: Parts, position: Seconds): void {
		this.#parts = parts;
		const near = Math.abs(position - this.position) < margin;
		if (this.#schedule && near && this.leadLeft === 0) this.#schedule.replace(parts);
		else this.seek(position);
	}

	async play(): Promise<PlayAnswer> {
		if (this.#schedule) return 'playing';
		const wish = ++this.#wishes;
		const interrupted = this.#interrupted;
		this.#interrupted = false;
		try {
			const output = this.#connect();
			if (!output || !this.#parts) return 'failed';
			this.#listenTo(output.context);
			const awake = await wake(output.context, this.#now);
			// Something newer took its place.
			if (wish !== this.#wishes) return 'playing';
			this.#interrupted = interrupted && !awake;
			if (!awake) return 'refused';
			this.#start(output, this.#counting);
			return 'playing';
		} catch {
			return 'failed';
		}
	}

	pause(): void {
		this.#wishes++;
		this.#stop();
	}

	/** There is nothing that could be kept alive. */
	standBy(): void {
		this.pause();
	}

	seek(position: Seconds): void {
		if (this.leadLeft > 0) this.leadBack(position);
		else this.#moveTo(position, false);
	}

	leadBack(position: Seconds): void {
		if (!this.#parts) return;
		this.#counting = true;
		this.#moveTo(position, true);
	}

	endLeadBack(): boolean {
		if (!this.#counting || this.leadLeft > 0) return false;
		this.#counting = false;
		return true;
	}

	get position(): Seconds {
		this.#watchClock();
		return this.#heard;
	}

	get leadLeft(): Seconds {
		this.#watchClock();
		if (!this.#counting) return 0;
		if (!this.#schedule) return leadBack;
		return Math.min(leadBack, Math.max(0, this.#schedule.time - this.#clock));
	}

	/** From the context's clock to the ear, as the browser measures it; 0 where it does not know. */
	get latency(): Seconds {
		const latency = this.#context?.outputLatency ?? 0;
		return latency > 0 && latency <= absurd ? latency : 0;
	}

	unload(): void {
		this.pause();
		this.#parts = undefined;
		this.#held = 0;
		this.#interrupted = false;
		if (this.#context) rest(this.#context);
	}

	/** The time of the context's clock that is heard. */
	get #clock(): Seconds {
		return this.#context!.currentTime - this.latency;
	}

	get #heard(): Seconds {
		return this.#schedule?.placeAt(this.#clock) ?? this.#held;
	}

	#moveTo(position: Seconds, counted: boolean): void {
		this.#held = position;
		if (!this.#schedule) return;
		this.#schedule.cancel();
		this.#start(this.#schedule.output, counted);
	}

	#start(output: Output, counted: boolean): void {
		this.#schedule = new Schedule(output, this.#parts!, this.#held, counted);
	}

	#stop(): void {
		this.#held = this.#heard;
		this.#counting = false;
		this.#schedule?.cancel();
		this.#schedule = undefined;
	}

	#listenTo(context: AudioContext): void {
		if (context === this.#context) return;
		this.#context?.removeEventListener('statechange', this.#noticeState);
		context.addEventListener('statechange', this.#noticeState);
		this.#context = context;
	}

	readonly #noticeState = (): void => {
		const runs = this.#context?.state === 'running';
		if (this.#schedule && !runs) {
			this.#stop();
			this.#interrupted = true;
			this.onInterrupted();
		} else if (this.#interrupted && runs) {
			this.#interrupted = false;
			this.onReturned();
		}
	};

	/** Stops where the context says that it runs, and does not. Whoever looks is not called back in the middle of it. */
	#watchClock(): void {
		if (!this.#schedule || !this.#watch.stands(this.#context!.currentTime)) return;
		this.#stop();
		this.#interrupted = true;
		const wish = this.#wishes;
		queueMicrotask(() => wish === this.#wishes && this.onInterrupted());
	}
}
