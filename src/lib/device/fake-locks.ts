type Locked = (lock: { name: string } | null) => unknown;

interface Wish {
	readonly ifAvailable?: boolean;
	readonly steal?: boolean;
	readonly signal?: AbortSignal;
}

/** Web Locks for tests, of one browser: every tab asks the same. Answers come later, as a browser's do. */
export class FakeLocks {
	/** By name, what takes a lock away from its holder. */
	readonly #held = new Map<string, () => void>();
	readonly #waiting: { readonly name: string; readonly grant: () => void }[] = [];

	/** Names of the locks that some tab holds. */
	get held(): readonly string[] {
		return [...this.#held.keys()];
	}

	request(name: string, wish: Wish, locked: Locked): Promise<unknown> {
		return new Promise((answer, refuse: (reason: unknown) => void) => {
			const grant = () => void this.#grant(name, locked).then(answer, refuse);
			queueMicrotask(() => {
				if (wish.steal) this.#held.get(name)?.();
				if (!this.#held.has(name) || wish.steal) grant();
				else if (wish.ifAvailable) answer(locked(null));
				else this.#wait({ name, grant }, wish.signal, refuse);
			});
		});
	}

	query(): Promise<{ held: { name: string }[] }> {
		return Promise.resolve({ held: this.held.map((name) => ({ name })) });
	}

	async #grant(name: string, locked: Locked): Promise<unknown> {
		let lose!: () => void;
		const lost = new Promise<never>((_, reject) => {
			lose = () => reject(new DOMException('', 'AbortError'));
		});
		this.#held.set(name, lose);
		try {
			return await Promise.race([locked({ name }), lost]);
		} finally {
			if (this.#held.get(name) === lose) this.#letGo(name);
		}
	}

	#letGo(name: string): void {
		this.#held.delete(name);
		const next = this.#waiting.findIndex((waiting) => waiting.name === name);
		if (next >= 0) this.#waiting.splice(next, 1)[0]!.grant();
	}

	#wait(
		waiting: { name: string; grant: () => void },
		signal: AbortSignal | undefined,
		refuse: (reason: unknown) => void
	): void {
		this.#waiting.push(waiting);
		signal?.addEventListener('abort', () => {
			const at = this.#waiting.indexOf(waiting);
			if (at < 0) return;
			this.#waiting.splice(at, 1);
			refuse(signal.reason);
		});
	}
}

/** Has `AbortSignal.timeout` go by the clock that tests move, where they do. */
export function fakeTimeoutSignals(): void {
	AbortSignal.timeout = (milliseconds) => {
		const controller = new AbortController();
		setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), milliseconds);
		return controller.signal;
	};
}

/** Puts something of the browser's navigator in its place for a test; `undefined` takes it away. */
export function stubNavigator(
	name: 'locks' | 'wakeLock' | 'storage' | 'serviceWorker',
	value: unknown
): void {
	if (value === undefined) delete (navigator as unknown as Record<string, unknown>)[name];
	else Object.defineProperty(navigator, name, { value, configurable: true });
}
