import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	canBeFullScreen,
	enterFullScreen,
	isFullScreen,
	leaveFullScreen,
	watchFullScreen
} from './full-screen.ts';

let element: Element | null;
let mode: EventTarget & { matches: boolean };

const put = (on: object, name: string, value: PropertyDescriptor) =>
	Object.defineProperty(on, name, { configurable: true, ...value });

const added: [object, string][] = [];

function give(on: object, members: Record<string, PropertyDescriptor>): void {
	for (const [name, value] of Object.entries(members)) {
		put(on, name, value);
		added.push([on, name]);
	}
}

/** A browser whose names begin with `webkit`, or do not. */
function browser(prefix: '' | 'webkit'): void {
	const name = (plain: string) => (prefix ? prefix + plain[0]!.toUpperCase() + plain.slice(1) : plain);
	const fill = (to: Element | null) => {
		element = to;
		document.dispatchEvent(new Event(`${prefix}fullscreenchange`));
		return prefix ? undefined : Promise.resolve();
	};
	give(document, {
		[name('fullscreenEnabled')]: { value: true },
		[name('fullscreenElement')]: { get: () => element },
		[name('exitFullscreen')]: { value: () => fill(null) }
	});
	give(document.documentElement, {
		[name('requestFullscreen')]: { value: () => fill(document.documentElement) }
	});
}

beforeEach(() => {
	element = null;
	mode = Object.assign(new EventTarget(), { matches: false });
	vi.stubGlobal('matchMedia', () => mode);
});
afterEach(() => {
	for (const [on, name] of added.splice(0)) Reflect.deleteProperty(on, name);
	vi.unstubAllGlobals();
});

describe.each(['', 'webkit'] as const)('full screen, by names that begin with “%s”', (prefix) => {
	beforeEach(() => browser(prefix));

	it('is entered and left, and tells of both', async () => {
		const seen: boolean[] = [];
		const rest = watchFullScreen(() => seen.push(isFullScreen()));
		expect([canBeFullScreen(), isFullScreen()]).toEqual([true, false]);
		expect(await enterFullScreen()).toBe(true);
		expect([element, isFullScreen()]).toEqual([document.documentElement, true]);
		await leaveFullScreen();
		expect(seen).toEqual([true, false]);
		rest();
		await enterFullScreen();
		expect(seen).toHaveLength(2);
	});

	it('is not left where it was not entered', async () => {
		const changes = vi.fn();
		const rest = watchFullScreen(changes);
		await leaveFullScreen();
		expect(changes).not.toHaveBeenCalled();
		rest();
	});

	it('is not to be had where the window has the whole screen already', async () => {
		mode.matches = true;
		expect(canBeFullScreen()).toBe(false);
		await enterFullScreen();
		expect(canBeFullScreen(), 'it is in that mode because it was asked to').toBe(true);
	});
});

describe('full screen', () => {
	it('is not to be had on an iPhone', () => {
		expect([canBeFullScreen(), isFullScreen()]).toEqual([false, false]);
	});

	it('that is refused is told', async () => {
		browser('');
		give(document.documentElement, {
			requestFullscreen: { value: () => Promise.reject(new TypeError('Permissions check failed')) }
		});
		expect([await enterFullScreen(), isFullScreen()]).toEqual([false, false]);
	});

	it('may have been left by the person in the same moment', async () => {
		browser('');
		await enterFullScreen();
		give(document, { exitFullscreen: { value: () => Promise.reject(new TypeError('Not active')) } });
		await expect(leaveFullScreen()).resolves.toBeUndefined();
	});

	it('tells when the window takes the whole screen by itself', () => {
		browser('');
		const changes = vi.fn();
		const rest = watchFullScreen(changes);
		mode.dispatchEvent(new Event('change'));
		rest();
		mode.dispatchEvent(new Event('change'));
		expect(changes).toHaveBeenCalledTimes(1);
	});
});
