import { beforeEach, describe, expect, it } from 'vitest';
import { FakeLocks, stubNavigator } from './fake-locks.ts';
import { askToPersist, persistence } from './persistence.ts';
import { holdSessionLock, sessionRunsAnywhere } from './session-lock.ts';

const turn = async () => {
	for (let count = 0; count < 5; count++) await Promise.resolve();
};

describe('the session lock', () => {
	beforeEach(() => stubNavigator('locks', new FakeLocks()));

	it('is given to one at a time, until it is let go', async () => {
		expect(await sessionRunsAnywhere()).toBe(false);
		const release = await holdSessionLock();
		expect([await holdSessionLock(), await sessionRunsAnywhere()]).toEqual([null, true]);
		release?.();
		await turn();
		expect(await sessionRunsAnywhere()).toBe(false);
		expect(await holdSessionLock()).toBeTypeOf('function');
	});

	it.each([
		['there is none', undefined],
		[
			'the browser keeps it from the page',
			{
				request: () => Promise.reject(new DOMException('', 'SecurityError')),
				query: () => Promise.reject(new DOMException('', 'SecurityError'))
			}
		]
	])('where %s is always given, and nothing is known of other tabs', async (_, locks) => {
		stubNavigator('locks', locks);
		const release = await holdSessionLock();
		expect([release, await sessionRunsAnywhere()]).toEqual([expect.any(Function), false]);
		expect(release).not.toThrow();
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
