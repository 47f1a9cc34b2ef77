/** The browser's channel between tabs, for tests: what is posted reaches all the others a moment later, as a copy. */
export class FakeBroadcast {
	static #open: FakeBroadcast[] = [];

	/** How many are open. */
	static get count(): number {
		return this.#open.length;
	}

	static closeAll(): void {
		this.#open = [];
	}

	readonly name: string;
	onmessage: ((event: { data: unknown }) => void) | undefined;

	constructor(name: string) {
		this.name = name;
		FakeBroadcast.#open.push(this);
	}

	postMessage(message: unknown): void {
		if (!FakeBroadcast.#open.includes(this)) throw new DOMException('', 'InvalidStateError');
		const data: unknown = structuredClone(message);
		for (const other of FakeBroadcast.#open) {
			if (other !== this && other.name === this.name) queueMicrotask(() => other.#hear(data));
		}
	}

	close(): void {
		FakeBroadcast.#open = FakeBroadcast.#open.filter((each) => each !== this);
	}

	#hear(data: unknown): void {
		if (FakeBroadcast.#open.includes(this)) this.onmessage?.({ data });
	}
}
