type Handler = MediaSessionActionHandler | null;

/** A lock screen for tests. It refuses what browsers refuse. */
export class FakeMediaSession {
	readonly #handlers = new Map<string, Handler>();
	readonly #unknown: readonly string[];
	#metadata: unknown = null;
	/** Every metadata that was shown, in order. */
	readonly shown: unknown[] = [];
	playbackState = 'none';
	position: MediaPositionState | undefined;

	/** `unknown` are the actions that this browser has no button for. */
	constructor(...unknown: readonly string[]) {
		this.#unknown = unknown;
	}

	get metadata(): unknown {
		return this.#metadata;
	}
	set metadata(metadata: unknown) {
		this.#metadata = metadata;
		this.shown.push(metadata);
	}

	/** The actions that do something. */
	get bound(): readonly string[] {
		return [...this.#handlers].flatMap(([action, handler]) => (handler ? action : [])).sort();
	}

	/** Whether an action was set to do nothing, which is not the same as never set. */
	isNothing(action: MediaSessionAction): boolean {
		return this.#handlers.get(action) === null;
	}

	setActionHandler(action: MediaSessionAction, handler: Handler): void {
		if (this.#unknown.includes(action)) throw new TypeError('No such action.');
		this.#handlers.set(action, handler);
	}

	setPositionState(state?: MediaPositionState): void {
		const { duration = 0, position = 0 } = state ?? {};
		if (duration < 0 || position < 0 || position > duration) throw new TypeError('Out of range.');
		this.position = state;
	}

	/** A finger on the lock screen, or on a headset. */
	press(action: MediaSessionAction, seekTime?: number): void {
		this.#handlers.get(action)?.({ action, ...(seekTime === undefined ? {} : { seekTime }) });
	}

	/** What WebKit does when the sound stops. */
	forget(): void {
		this.#metadata = null;
		this.#handlers.clear();
	}
}

/** Gives the browser of a test this lock screen; without one, there is no Media Session at all. */
export function stubMediaSession(session?: FakeMediaSession): void {
	if (!session) {
		Reflect.deleteProperty(navigator, 'mediaSession');
		return;
	}
	Object.defineProperty(navigator, 'mediaSession', { value: session, configurable: true });
	globalThis.MediaMetadata = class {
		constructor(init: MediaMetadataInit) {
			Object.assign(this, init);
		}
	} as typeof MediaMetadata;
}
