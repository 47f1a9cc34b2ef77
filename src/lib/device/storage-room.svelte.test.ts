import { describe, expect, it, vi } from 'vitest';
import { browserKind, isInstalled } from './browser-kind.ts';
import { stubNavigator } from './fake-locks.ts';
import { storageRoom } from './storage-room.ts';

describe('the room on the device', () => {
	it.each([
		[
			'as the browser says',
			{ estimate: () => Promise.resolve({ usage: 5, quota: 100 }) },
			{ used: 5, most: 100 }
		],
		['unknown where it says half of it', { estimate: () => Promise.resolve({ usage: 5 }) }, null],
		['unknown where it refuses', { estimate: () => Promise.reject(new TypeError('No.')) }, null],
		['unknown where it cannot be asked', undefined, null]
	])('is %s', async (_, storage, room) => {
		stubNavigator('storage', storage);
		expect(await storageRoom()).toEqual(room);
	});
});

describe('the browser', () => {
	it.each([
		['Apple Computer, Inc.', 'Mozilla/5.0 (iPhone) AppleWebKit/605 FxiOS/130 Safari/604', 'safari'],
		['', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox'],
		['Google Inc.', 'Mozilla/5.0 (Linux; Android 15) Chrome/140 Mobile Safari/537', 'chromium']
	])('of %j is told by its maker', (vendor, userAgent, kind) => {
		expect(browserKind({ vendor, userAgent })).toBe(kind);
	});

	it('shows the app in a tab, or as an app of its own', () => {
		const matches = vi.fn(() => ({ matches: false }));
		vi.stubGlobal('matchMedia', matches);
		expect(isInstalled()).toBe(false);
		matches.mockReturnValue({ matches: true });
		expect(isInstalled()).toBe(true);
		matches.mockReturnValue({ matches: false });
		Object.defineProperty(navigator, 'standalone', { value: true, configurable: true });
		expect(isInstalled()).toBe(true);
	});
});
