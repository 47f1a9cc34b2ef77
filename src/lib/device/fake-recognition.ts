type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Options {
	readonly langs: readonly string[];
	readonly processLocally: boolean;
}

/** Speech recognition for tests, as far as this app uses it: of a browser that can do it on the device. */
export class FakeRecognition extends EventTarget {
	/** Every one that was made, in order. */
	static made: FakeRecognition[] = [];
	static pack: Availability = 'available';
	static installs = true;
	/** What was asked of the browser about its language pack. */
	static asked: Options[] = [];

	continuous = false;
	interimResults = false;
	lang = '';
	maxAlternatives = 0;
	/** How often it was started. */
	starts = 0;
	running = false;
	readonly #results: { isFinal: boolean; 0: { transcript: string } }[] = [];
	#local = false;

	constructor() {
		super();
		FakeRecognition.made.push(this);
	}

	static available(options: Options): Promise<Availability> {
		this.asked.push(options);
		return Promise.resolve(this.pack);
	}

	static install(options: Options): Promise<boolean> {
		this.asked.push(options);
		return Promise.resolve(this.installs);
	}

	/** Whether a microphone listens. */
	static get listening(): boolean {
		return this.made.some(({ running }) => running);
	}

	get processLocally(): boolean {
		return this.#local;
	}
	set processLocally(local: boolean) {
		this.#local = local;
	}

	start(): void {
		if (this.running) throw new DOMException('It has started.', 'InvalidStateError');
		this.starts++;
		this.running = true;
	}

	abort(): void {
		if (this.running) this.end();
	}

	/** Hears some words. One that is not final may still change. */
	hear(transcript: string, isFinal = true): void {
		const resultIndex = this.#results.push({ isFinal, 0: { transcript } }) - 1;
		this.dispatchEvent(Object.assign(new Event('result'), { resultIndex, results: this.#results }));
	}

	/** It has ended, by itself or because it was told to. */
	end(): void {
		this.running = false;
		this.dispatchEvent(new Event('end'));
	}

	/** Says why it cannot go on, and ends. */
	fail(error: string): void {
		this.dispatchEvent(Object.assign(new Event('error'), { error }));
		this.end();
	}
}

/** Gives the browser of a test this recognition; without it, it has none. */
export function stubRecognition(recognition?: unknown): void {
	Object.assign(FakeRecognition, { made: [], pack: 'available', installs: true, asked: [] });
	if (recognition)
		Object.defineProperty(globalThis, 'SpeechRecognition', { value: recognition, configurable: true });
	else Reflect.deleteProperty(globalThis, 'SpeechRecognition');
}
