import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The modules anew, with no connection open and nothing loaded: the next start of the app. */
async function freshModules() {
	vi.resetModules();
	const [{ HandsFree }, disk] = await Promise.all([
		import('./hands-free.svelte.ts'),
		import('#lib/storage/settings.ts')
	]);
	return { handsFree: new HandsFree(), ...disk };
}

let app: Awaited<ReturnType<typeof freshModules>>;
beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	app = await freshModules();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** What the next start of the app reads. */
async function nextStart() {
	const { handsFree } = await freshModules();
	await handsFree.load();
	return { keys: handsFree.keys, listens: handsFree.listens, problem: handsFree.problem };
}

describe('a key', () => {
	it('is bound, and is so at the next start', async () => {
		await app.handsFree.bind('next', 'PageDown');
		await app.handsFree.bind('pause', 'b');
		expect(app.handsFree.keys).toEqual({ next: 'PageDown', pause: 'b' });
		expect((await nextStart()).keys).toEqual({ next: 'PageDown', pause: 'b' });
	});

	it('bound twice is taken from the first', async () => {
		await app.handsFree.bind('next', 'PageDown');
		await app.handsFree.bind('done', 'PageDown');
		expect(app.handsFree.keys).toEqual({ done: 'PageDown' });
	});

	it('takes the place of the one before it', async () => {
		await app.handsFree.bind('next', 'PageDown');
		await app.handsFree.bind('next', 'ArrowDown');
		expect(app.handsFree.keys).toEqual({ next: 'ArrowDown' });
	});

	it('is taken back, and the others stay', async () => {
		await app.handsFree.bind('next', 'PageDown');
		await app.handsFree.bind('pause', 'b');
		await app.handsFree.bind('next', null);
		expect((await nextStart()).keys).toEqual({ pause: 'b' });
	});

	it('bound before what is stored was read leaves the others as they were', async () => {
		await app.writeSetting('handsFree', { keys: { next: 'PageDown' }, listens: true });
		const loading = app.handsFree.load();
		await Promise.all([loading, app.handsFree.bind('pause', 'b')]);
		expect(await nextStart()).toMatchObject({ keys: { next: 'PageDown', pause: 'b' }, listens: true });
	});
});

describe('listening', () => {
	it('is off until it is asked for, and then on at the next start', async () => {
		expect((await nextStart()).listens).toBe(false);
		await app.handsFree.listen(true);
		expect(app.handsFree.listens).toBe(true);
		expect((await nextStart()).listens).toBe(true);
		await app.handsFree.listen(false);
		expect((await nextStart()).listens).toBe(false);
	});
});

describe('what is stored', () => {
	it.each([
		['no record', 'yes'],
		['without keys', { listens: true }],
		['with an empty key', { keys: { next: '' }, listens: true }],
		['with a key that is no word', { keys: { next: 3 }, listens: true }],
		['with a key of any length', { keys: { next: 'x'.repeat(41) }, listens: true }],
		['with something else than yes or no', { keys: {}, listens: 'yes' }]
	])('and does not fit, as %s, is not used', async (_, stored) => {
		await app.writeSetting('handsFree', stored);
		expect(await nextStart()).toEqual({ keys: {}, listens: false, problem: null });
	});

	it('and binds what is unknown is used without that', async () => {
		await app.writeSetting('handsFree', { keys: { next: 'n', explode: 'x' }, listens: true });
		expect(await nextStart()).toEqual({ keys: { next: 'n' }, listens: true, problem: null });
	});
});

describe('storage that is refused', () => {
	it('is told of when it is read, and nothing is bound', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await app.handsFree.load();
		expect(app.handsFree).toMatchObject({ keys: {}, listens: false, problem: { kind: 'refused' } });
	});

	it('is told of when it is kept, what was set holds, and the next that is kept takes it back', async () => {
		await app.handsFree.listen(true);
		const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		await app.handsFree.bind('next', 'PageDown');
		expect(app.handsFree).toMatchObject({ keys: { next: 'PageDown' }, problem: { kind: 'full' } });
		full.mockRestore();
		await app.handsFree.bind('pause', 'b');
		expect(app.handsFree.problem).toBeNull();
	});
});
