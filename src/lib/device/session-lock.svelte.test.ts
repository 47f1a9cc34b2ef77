import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeLocks, fakeTimeoutSignals, stubNavigator } from './fake-locks.ts';
import { askToPersist, persistence } from './persistence.ts';
import { sessionRunsAnywhere } from './running-session.ts';
import { holdSessionLock, takeSessionLock } from './session-lock.ts';

const turn = async () => {
	for (let count = 0; count < 10; count++) await Promise.resolve();
};
const nobody = () => {};

const missing: [string, unknown][] = [
	['there is none', undefined],
	[
		'the browser keeps it from the page',
		{
			request: () => Promise.reject(new DOMException('', 'SecurityError')),
			query: () => Promise.reject(new DOMException('', 'SecurityError'))
		}
	]
];

describe('the session lock', () => {
	beforeEach(() => stubNavigator('locks', new FakeLocks()));

	it('is given to one at a time, until it is let go', async () => {
		expect(await sessionRunsAnywhere()).toBe(false);
		const release = await holdSessionLock(nobody);
		expect([await holdSessionLock(nobody), await sessionRunsAnywhere()]).toEqual([null, true]);
		release?.();
		await turn();
		expect(await sessionRunsAnywhere()).toBe(false);
		expect(await holdSessionLock(nobody)).toBeTypeOf('function');
	});

	it.each(missing)('where %s is always given, and nothing is known of other tabs', async (_, locks) => {
		stubNavigator('locks', locks);
		const lost = vi.fn();
		const release = await holdSessionLock(lost);
		expect([release, await sessionRunsAnywhere()]).toEqual([expect.any(Function), false]);
		expect(release).not.toThrow();
		expect(lost).not.toHaveBeenCalled();
	});
});

describe('taking the session over', () => {
	let taken: boolean;
	const take = () => void takeSessionLock().then(() => (taken = true));

	beforeEach(() => {
		vi.useFakeTimers();
		fakeTimeoutSignals();
		stubNavigator('locks', new FakeLocks());
		taken = false;
	});
	afterEach(() => void vi.useRealTimers());

	it('is done at once where nobody holds it, and then anyone may', async () => {
		take();
		await vi.advanceTimersByTimeAsync(0);
		expect([taken, await sessionRunsAnywhere()]).toEqual([true, false]);
		expect(await holdSessionLock(nobody)).toBeTypeOf('function');
	});

	it('waits until the other has let go, which has lost nothing', async () => {
		const lost = vi.fn();
		const release = await holdSessionLock(lost);
		take();
		await vi.advanceTimersByTimeAsync(1900);
		expect(taken).toBe(false);
		release?.();
		await vi.advanceTimersByTimeAsync(0);
		expect([taken, lost.mock.calls.length]).toEqual([true, 0]);
		await vi.advanceTimersByTimeAsync(10_000);
		expect([lost.mock.calls.length, await sessionRunsAnywhere()]).toEqual([0, false]);
	});

	it('takes it away after two seconds, of which the holder is told once', async () => {
		const lost = vi.fn();
		const release = await holdSessionLock(lost);
		take();
		await vi.advanceTimersByTimeAsync(1999);
		expect([taken, lost.mock.calls.length]).toEqual([false, 0]);
		await vi.advanceTimersByTimeAsync(1);
		expect([taken, lost.mock.calls.length, await sessionRunsAnywhere()]).toEqual([true, 1, false]);
		release?.();
		await vi.advanceTimersByTimeAsync(10_000);
		expect(lost).toHaveBeenCalledTimes(1);
	});

	it('of one that has lost it already does not disturb who holds it now', async () => {
		const release = await holdSessionLock(nobody);
		take();
		await vi.advanceTimersByTimeAsync(2000);
		await holdSessionLock(nobody);
		release?.();
		await vi.advanceTimersByTimeAsync(0);
		expect([await holdSessionLock(nobody), await sessionRunsAnywhere()]).toEqual([null, true]);
	});

	it.each(missing)('where %s is done at once', async (_, locks) => {
		stubNavigator('locks', locks);
		take();
		await vi.advanceTimersByTimeAsync(0);
		expect(taken).toBe(true);
	});
});

describe('what the browser promises of the data', () => {
	const answers = (value: boolean) => ({
		persisted: () => Promise.resolve(value),
		persist: () => Promise.resolve(value)
	});

	it.each([
		['kept', answers(true)],
		['may be cleared', answers(false)],
		['unknown', {}],
		['unknown', undefined]
	])('is: %s', async (promise, storage) => {
		stubNavigator('storage', storage);
		expect([await persistence(), await askToPersist()]).toEqual([promise, promise]);
	});
});
