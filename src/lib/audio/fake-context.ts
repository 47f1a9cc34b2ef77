import type { Seconds } from '#lib/core/duration.ts';
import type { Output } from './howler-context.ts';

/** A sound that was put on the clock: what it plays, how loud it comes out, and when. */
export interface Start {
	readonly when: Seconds;
	readonly samples: Float32Array;
	readonly gain: number;
}

class FakeNode {
	to: FakeNode | undefined;

	connect(to: FakeNode): FakeNode {
		this.to = to;
		return to;
	}

	disconnect(): void {
		this.to = undefined;
	}
}

class FakeGain extends FakeNode {
	readonly gain = { value: 1, setValueAtTime: (value: number) => (this.gain.value = value) };
}

class FakeSource extends FakeNode {
	readonly #context: FakeContext;
	readonly #started: Set<FakeSource>;
	buffer: { getChannelData(): Float32Array } | null = null;
	when: Seconds | undefined;

	constructor(context: FakeContext, started: Set<FakeSource>) {
		super();
		this.#context = context;
		this.#started = started;
	}

	start(when: Seconds): void {
		if (this.when !== undefined) throw new Error('A source starts once.');
		if (when < this.#context.currentTime) this.#context.late++;
		this.when = when;
		this.#started.add(this);
	}

	stop(): void {
		this.#started.delete(this);
	}

	/** What its way to the loudspeaker multiplies it with; `undefined` if it does not lead there. */
	gainUpTo(end: FakeNode): number | undefined {
		let gain = 1;
		for (let node = this.to; node; node = node.to) {
			if (node === end) return gain;
			if (node instanceof FakeGain) gain *= node.gain.value;
		}
		return undefined;
	}
}

/**
 * An audio context for tests: its clock goes along with one that is given, in milliseconds, while it runs. It tells
 * of a change of state afterwards, as a browser does, and keeps count of what was put on its clock.
 */
export class FakeContext extends EventTarget {
	readonly destination = new FakeNode();
	readonly sampleRate = 48_000;
	outputLatency: number | undefined;
	state: AudioContextState = 'suspended';
	/** Whether the browser wants a tap first. */
	refuses = false;
	/** How many sounds were put on its clock when their time had passed: a browser plays those at once. */
	late = 0;
	/** How often it was asked to be suspended. */
	suspends = 0;

	readonly #now: () => number;
	/** Those that were started, and not stopped. */
	readonly #sources = new Set<FakeSource>();
	/** When its clock was at 0, were it to have run ever since; `undefined` while it stands. */
	#zero: number | undefined;
	#still: Seconds = 0;

	constructor(now = () => performance.now()) {
		super();
		this.#now = now;
	}

	/** As what it stands in for: itself, and the node that sounds go into. */
	get output(): Output {
		const output: unknown = { context: this, into: this.destination };
		return output as Output;
	}

	get currentTime(): Seconds {
		return this.#zero === undefined ? this.#still : (this.#now() - this.#zero) / 1000;
	}

	/** What is on the clock from now on, or sounds now, and reaches the loudspeaker; in order of time. */
	get due(): readonly Start[] {
		return [...this.#sources]
			.flatMap((source) => {
				const { when, buffer } = source;
				const gain = source.gainUpTo(this.destination);
				if (gain === undefined || !buffer) return [];
				const samples = buffer.getChannelData();
				return when! + samples.length / 24_000 > this.currentTime ? [{ when: when!, samples, gain }] : [];
			})
			.sort((a, b) => a.when - b.when);
	}

	/** Is in another state from now on, asked for or not. */
	become(state: AudioContextState): void {
		this.stand(state !== 'running');
		this.state = state;
		queueMicrotask(() => this.dispatchEvent(new Event('statechange')));
	}

	/** Makes its clock stand, or go on, whatever it says of itself. */
	stand(stands: boolean): void {
		const { currentTime } = this;
		this.#still = currentTime;
		this.#zero = stands ? undefined : this.#now() - currentTime * 1000;
	}

	resume(): Promise<void> {
		if (this.refuses || this.state === 'interrupted') return new Promise(() => {});
		if (this.state !== 'running') this.become('running');
		return Promise.resolve();
	}

	suspend(): Promise<void> {
		this.suspends++;
		this.become('suspended');
		return Promise.resolve();
	}

	close(): Promise<void> {
		this.become('closed');
		return Promise.resolve();
	}

	createBuffer(_: number, length: number, sampleRate: number) {
		const samples = new Float32Array(length);
		return { getChannelData: () => samples, sampleRate };
	}

	createBufferSource(): FakeSource {
		return new FakeSource(this, this.#sources);
	}

	createGain(): FakeGain {
		return new FakeGain();
	}
}
