import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stubNavigator } from './fake-locks.ts';
import { WakeLock } from './wake-lock.ts';

class FakeSentinel extends EventTarget {
	released = false;

	release(): Promise<void> {
		if (this.released) return Promise.resolve();
		this.released = true;
		this.dispatchEvent(new Event('release'));
		return Promise.resolve();
	}
}

let given: FakeSentinel[];
let refuses: boolean;
let visibility: DocumentVisibilityState;
let lock: WakeLock;
let changes: boolean[];

const turn = async () => {
	for (let count = 0; count < 5; count++) await Promise.resolve();
};
/** Locks that keep the screen on now. */
const holding = () => given.filter(({ released }) => !released).length;

beforeEach(() => {
	given = [];
	changes = [];
	refuses = false;
	visibility = 'visible';
	Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
	stubNavigator('wakeLock', {
		request: () => {
			if (refuses) return Promise.reject(new DOMException('', 'NotAllowedError'));
			given.push(new FakeSentinel());
			return Promise.resolve(given.at(-1));
		}
	});
	lock = new WakeLock();
	lock.onChange = () => changes.push(lock.held);
});
afterEach(() => lock.release());

/** The page is hidden, for which browsers let go of the lock; or comes back. */
async function show(visible: boolean): Promise<void> {
	visibility = visible ? 'visible' : 'hidden';
	if (!visible) await Promise.all(given.map((sentinel) => sentinel.release()));
	document.dispatchEvent(new Event('visibilitychange'));
	await turn();
}

describe('the wake lock', () => {
	it('keeps the screen on until it is released', async () => {
		lock.hold();
		await turn();
		expect([lock.held, holding()]).toEqual([true, 1]);
		lock.release();
		await turn();
		expect([lock.held, holding()]).toEqual([false, 0]);
	});

	it('is asked for again when the page comes back', async () => {
		lock.hold();
		await turn();
		await show(false);
		expect(lock.held).toBe(false);
		await show(true);
		expect([lock.held, holding()]).toEqual([true, 1]);
		expect(changes).toEqual([true, false, true]);
	});

	it('is not asked for while the page is hidden', async () => {
		await show(false);
		lock.hold();
		await turn();
		expect(given).toEqual([]);
		await show(true);
		expect(lock.held).toBe(true);
	});

	it('is not asked for again once released', async () => {
		lock.hold();
		await turn();
		lock.release();
		await show(true);
		dispatchEvent(new Event('pageshow'));
		await turn();
		expect([lock.held, given.length]).toEqual([false, 1]);
	});

	it('is held once, however often it is asked for at the same time', async () => {
		lock.hold();
		lock.hold();
		document.dispatchEvent(new Event('visibilitychange'));
		dispatchEvent(new Event('pageshow'));
		await turn();
		expect([lock.held, holding()]).toEqual([true, 1]);
		lock.release();
		expect(holding()).toBe(0);
	});

	it('that comes after it was released is let go', async () => {
		lock.hold();
		lock.release();
		await turn();
		expect([lock.held, holding()]).toEqual([false, 0]);
	});

	it('that is refused leaves the screen to the device, and is asked for again', async () => {
		refuses = true;
		lock.hold();
		expect(lock.kept, 'nobody is told before it is refused').toBe(true);
		await turn();
		expect([lock.held, lock.kept, changes]).toEqual([false, false, [false]]);
		refuses = false;
		await show(true);
		expect([lock.held, lock.kept]).toEqual([true, true]);
	});

	it('where there is none leaves the screen to the device', async () => {
		stubNavigator('wakeLock', undefined);
		lock.hold();
		await turn();
		expect([lock.held, lock.kept]).toEqual([false, false]);
	});
});
