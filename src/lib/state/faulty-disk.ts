import { forceCloseDatabase } from 'fake-indexeddb';

/** What can become of a call to the disk. */
export const faults = ['fails', 'never answers', 'answers late', 'connection lost', 'no room'] as const;
export type Fault = (typeof faults)[number];

/** What of fake-indexeddb has to be reached into, to have a transaction hang. */
interface Running extends IDBTransaction {
	_start: () => void;
	_abort: (name: string | null) => void;
	_state: string;
}

/** Longer than anybody waits for it, in milliseconds. */
const late = 7_000;

/** Where the calls are made: all that the app asks of IndexedDB goes through one of them. */
const places = () =>
	[
		[IDBFactory.prototype, ['open']],
		[IDBDatabase.prototype, ['transaction']],
		[IDBObjectStore.prototype, ['put', 'delete', 'get', 'getAll']],
		[IDBIndex.prototype, ['getAll', 'count']]
	] as const;

/** fake-indexeddb with faults in it: `fault` says for each call, counted from 1, what becomes of it. */
export class FaultyDisk {
	/** Calls so far. */
	calls = 0;
	fault: (call: number) => Fault | null = () => null;
	readonly #connections = new Set<IDBDatabase>();
	readonly #transactions = new Set<Running>();
	readonly #undo: (() => void)[] = [];

	constructor() {
		for (const [prototype, names] of places()) for (const name of names) this.#watch(prototype, name);
		// By itself it would look all the time, and never let the clock go on, whether what hangs has ended.
		this.#replace(IDBDatabase.prototype, 'close', function (this: IDBDatabase) {
			Object.assign(this, { _closePending: true });
		});
	}

	#watch(prototype: object, name: string): void {
		const real = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
		const call = this.#call.bind(this);
		this.#replace(
			prototype,
			name,
			function (this: IDBFactory & IDBDatabase & IDBObjectStore, ...given: unknown[]) {
				// How a database is made anew is not a call of the app's.
				if (given[1] === 'versionchange') return real.apply(this, given);
				return call(
					name,
					() => real.apply(this, given),
					() => (('objectStore' in this ? this.objectStore : this) as IDBObjectStore).transaction as Running
				);
			}
		);
	}

	#replace(prototype: object, name: string, by: unknown): void {
		const real: unknown = Reflect.get(prototype, name);
		Reflect.set(prototype, name, by);
		this.#undo.push(() => Reflect.set(prototype, name, real));
	}

	#call(name: string, real: () => unknown, inside: () => Running): unknown {
		const fault = this.fault(++this.calls);
		if (name === 'open') return this.#open(fault, real);
		if (name === 'transaction') return this.#begin(fault, real);
		if (fault === 'never answers' || fault === 'answers late') hang(inside(), fault);
		const request = real();
		if (fault === 'fails') queueMicrotask(() => cutOff(inside(), null));
		if (fault === 'no room') queueMicrotask(() => cutOff(inside(), 'QuotaExceededError'));
		if (fault === 'connection lost') queueMicrotask(() => this.lose());
		return request;
	}

	#open(fault: Fault | null, real: () => unknown): unknown {
		this.#refuse(fault);
		if (fault === 'never answers') return Reflect.construct(IDBOpenDBRequest, []);
		const request = real() as IDBOpenDBRequest;
		request.addEventListener('success', () => this.#connections.add(request.result));
		return request;
	}

	#begin(fault: Fault | null, real: () => unknown): unknown {
		this.#refuse(fault);
		const transaction = real() as Running;
		this.#transactions.add(transaction);
		if (fault === 'never answers' || fault === 'answers late') hang(transaction, fault);
		return transaction;
	}

	#refuse(fault: Fault | null): void {
		if (fault === 'fails') throw new DOMException('', 'UnknownError');
		if (fault === 'no room') throw new DOMException('', 'QuotaExceededError');
		if (fault === 'connection lost') this.lose();
	}

	/** All connections die, and what was under way in them is undone. */
	lose(): void {
		for (const transaction of this.#transactions) cutOff(transaction, null);
		for (const connection of this.#connections) forceCloseDatabase(connection as never);
		this.#transactions.clear();
		this.#connections.clear();
	}

	restore(): void {
		for (const undo of this.#undo) undo();
	}
}

/** What is under way in it is undone, for a reason of the disk's. */
function cutOff(transaction: Running, name: string | null): void {
	if (transaction._state !== 'finished') transaction._abort(name);
}

/** Nothing in it is done any more, and nothing that has to wait for it; or not until late. */
function hang(transaction: Running, fault: 'never answers' | 'answers late'): void {
	const start = transaction._start.bind(transaction);
	transaction._start = () => {};
	if (fault === 'never answers') return;
	setTimeout(() => {
		transaction._start = start;
		start();
	}, late);
}
