type Locked = (lock: { name: string } | null) => unknown;

/** Web Locks for tests, of one browser: every tab asks the same. Answers come later, as a browser's do. */
export class FakeLocks {
	readonly #held = new Set<string>();

	/** Names of the locks that some tab holds. */
	get held(): readonly string[] {
		return [...this.#held];
	}

	async request(name: string, _: { ifAvailable: true }, locked: Locked): Promise<unknown> {
		await Promise.resolve();
		if (this.#held.has(name)) return locked(null);
		this.#held.add(name);
		try {
			return await locked({ name });
		} finally {
			this.#held.delete(name);
		}
	}

	query(): Promise<{ held: { name: string }[] }> {
		return Promise.resolve({ held: this.held.map((name) => ({ name })) });
	}
}

/** Puts something of the browser's navigator in its place for a test; `undefined` takes it away. */
export function stubNavigator(
	name: 'locks' | 'wakeLock' | 'storage' | 'serviceWorker',
	value: unknown
): void {
	if (value === undefined) delete (navigator as unknown as Record<string, unknown>)[name];
	else Object.defineProperty(navigator, name, { value, configurable: true });
}
