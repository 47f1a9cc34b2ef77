import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeLocks, stubNavigator } from '#lib/device/fake-locks.ts';
import { Updates } from './updates.svelte.ts';

/** A service worker of some state, and what it was told. */
class FakeWorker extends EventTarget {
	readonly told: unknown[] = [];
	state: string;

	constructor(state: string) {
		super();
		this.state = state;
	}
	postMessage(message: unknown): void {
		this.told.push(message);
	}
	become(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	waiting: FakeWorker | null = null;
	installing: FakeWorker | null = null;

	/** A new version has been found, and is being fetched. */
	find(): FakeWorker {
		this.installing = new FakeWorker('installing');
		this.dispatchEvent(new Event('updatefound'));
		return this.installing;
	}
}

let locks: FakeLocks;
let registration: FakeRegistration;
let registered: unknown[];
let workers: EventTarget & { controller: unknown; register: (...given: unknown[]) => Promise<unknown> };

beforeEach(() => {
	locks = new FakeLocks();
	registration = new FakeRegistration();
	registered = [];
	workers = Object.assign(new EventTarget(), {
		controller: {},
		register: (...given: unknown[]) => {
			registered.push(given);
			return Promise.resolve(registration);
		}
	});
	stubNavigator('locks', locks);
	stubNavigator('serviceWorker', workers);
});

const turn = async () => {
	for (let count = 0; count < 8; count++) await Promise.resolve();
};

async function watched(): Promise<Updates> {
	const updates = new Updates();
	updates.watch('/base/');
	await turn();
	return updates;
}

/** A session runs in some tab until what this returns is called. */
async function sessionRuns(): Promise<() => void> {
	let over!: () => void;
	const session = new Promise<void>((resolve) => (over = resolve));
	void locks.request('holdfast-session', { ifAvailable: true }, () => session);
	await turn();
	return over;
}

describe('a new version', () => {
	it('is looked for under the path that the app is served from', async () => {
		const updates = await watched();
		expect(registered).toEqual([['/base/service-worker.js', { scope: '/base/', updateViaCache: 'none' }]]);
		expect(updates.waiting).toBe(false);
	});

	it('that waits already is offered at once', async () => {
		registration.waiting = new FakeWorker('installed');
		expect((await watched()).waiting).toBe(true);
	});

	it('is offered once it is there, not before', async () => {
		const updates = await watched();
		const worker = registration.find();
		expect(updates.waiting).toBe(false);
		worker.become('installed');
		expect(updates.waiting).toBe(true);
	});

	it('is none on the very first visit', async () => {
		workers.controller = null;
		const updates = await watched();
		registration.find().become('installed');
		expect(updates.waiting).toBe(false);
	});

	it('takes over when the person takes it, and not before', async () => {
		const worker = (registration.waiting = new FakeWorker('installed'));
		const updates = await watched();
		expect(worker.told).toEqual([]);
		await updates.take();
		expect([worker.told, updates.held]).toEqual([[{ type: 'SKIP_WAITING' }], false]);
	});

	it('does not come between a session in any tab, and can be taken after it', async () => {
		const worker = (registration.waiting = new FakeWorker('installed'));
		const updates = await watched();
		const over = await sessionRuns();
		await updates.take();
		expect([worker.told, updates.held, updates.waiting]).toEqual([[], true, true]);
		over();
		await turn();
		await updates.take();
		expect([worker.told.length, updates.held]).toEqual([1, false]);
	});

	it('can wait until later', async () => {
		const worker = (registration.waiting = new FakeWorker('installed'));
		const updates = await watched();
		updates.later();
		await updates.take();
		expect([updates.waiting, worker.told]).toEqual([false, []]);
	});

	it.each([
		['has no service workers', () => stubNavigator('serviceWorker', undefined)],
		[
			'refuses them',
			() => void vi.spyOn(workers, 'register').mockRejectedValue(new DOMException('', 'SecurityError'))
		]
	])('is never offered where the browser %s', async (_, prepare) => {
		prepare();
		registration.waiting = new FakeWorker('installed');
		expect((await watched()).waiting).toBe(false);
	});
});
