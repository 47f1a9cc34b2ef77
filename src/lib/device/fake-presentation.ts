type State = 'connecting' | 'connected' | 'closed' | 'terminated';

/** One end of a connection between a page that leads and a page on a second screen, for tests. */
export class FakeConnection extends EventTarget {
	readonly id: string;
	state: State = 'connecting';
	other: FakeConnection | undefined;

	constructor(id: string) {
		super();
		this.id = id;
	}

	send(text: string): void {
		if (this.state !== 'connected') throw new DOMException('', 'InvalidStateError');
		const { other } = this;
		queueMicrotask(() => other?.state === 'connected' && other.hear(text));
	}

	hear(data: unknown): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}

	connect(): void {
		this.become('connected', 'connect');
	}

	/** The connection breaks; the page there stays. */
	lose(): void {
		for (const end of [this, this.other]) end?.become('closed', 'close');
	}

	/** The page there is closed. */
	terminate(): void {
		for (const end of [this, this.other]) end?.become('terminated', 'terminate');
	}

	become(state: State, event: string): void {
		if (this.state === state) return;
		this.state = state;
		this.dispatchEvent(new Event(event));
	}
}

class FakeAvailability extends EventTarget {
	value: boolean;

	constructor(value: boolean) {
		super();
		this.value = value;
	}
}

class FakeList extends EventTarget {
	readonly connections: FakeConnection[] = [];

	add(connection: FakeConnection): void {
		this.connections.push(connection);
		this.dispatchEvent(Object.assign(new Event('connectionavailable'), { connection }));
	}
}

/** A television, and what a browser knows of it, for tests. `put` makes it the browser's. */
export class FakeTelevision {
	/** Addresses that were opened there, in order. */
	readonly opened: string[] = [];
	readonly availability = new FakeAvailability(true);
	readonly list = new FakeList();
	/** The end of the page that leads; the newest, where it was connected to more than once. */
	leading: FakeConnection | undefined;
	/** What the next questions are refused by: the name of an error. */
	refusal: string | null = null;
	lookRefusal: string | null = null;
	/** Whether a page is open there. */
	open = false;

	put(): void {
		const connect = (url: string) => this.#connect(url);
		const look = () => this.#look();
		const reopen = (id: string) => this.#reopen(id);
		class Request {
			readonly #url: string;
			constructor([url]: readonly string[]) {
				this.#url = url!;
			}
			getAvailability = look;
			start = () => connect(this.#url);
			reconnect = reopen;
		}
		Object.defineProperty(globalThis, 'PresentationRequest', { value: Request, configurable: true });
		Object.defineProperty(navigator, 'presentation', {
			value: { receiver: { connectionList: Promise.resolve(this.list) } },
			configurable: true
		});
	}

	remove(): void {
		Reflect.deleteProperty(globalThis, 'PresentationRequest');
		Reflect.deleteProperty(navigator, 'presentation');
		sessionStorage.clear();
	}

	comeAndGo(there: boolean): void {
		this.availability.value = there;
		this.availability.dispatchEvent(new Event('change'));
	}

	#look(): Promise<FakeAvailability> {
		return this.lookRefusal ? this.#refuse(this.lookRefusal) : Promise.resolve(this.availability);
	}

	#connect(url: string): Promise<FakeConnection> {
		if (this.refusal) return this.#refuse(this.refusal);
		this.opened.push(url);
		this.open = true;
		return Promise.resolve(this.#link(`screen ${this.opened.length}`));
	}

	#reopen(id: string): Promise<FakeConnection> {
		const known = this.open && id === `screen ${this.opened.length}`;
		return known && !this.refusal ? Promise.resolve(this.#link(id)) : this.#refuse('NotFoundError');
	}

	/** A moment after it was asked for, both ends are connected. */
	#link(id: string): FakeConnection {
		const [leading, shown] = [new FakeConnection(id), new FakeConnection(id)];
		[leading.other, shown.other] = [shown, leading];
		leading.addEventListener('terminate', () => (this.open = false));
		this.leading = leading;
		setTimeout(() => {
			shown.connect();
			leading.connect();
			this.list.add(shown);
		}, 10);
		return leading;
	}

	#refuse(name: string): Promise<never> {
		return Promise.reject(new DOMException('', name));
	}
}
