import { afterEach, describe, expect, it, vi } from 'vitest';
import { canShare, copyText, share } from './share.ts';

const given: string[] = [];

function give(name: string, value: unknown): void {
	Object.defineProperty(navigator, name, { configurable: true, value });
	given.push(name);
}

afterEach(() => {
	for (const name of given.splice(0)) Reflect.deleteProperty(navigator, name);
});

const link = { url: 'https://example.org' };
const file = { files: [new File(['x'], 'x.holdfast')] };

describe('the share sheet', () => {
	it('takes nothing where there is none', () => {
		expect(canShare(link)).toBe(false);
	});

	it('takes what the browser says it does; an old one, that cannot be asked, no files', () => {
		give('share', vi.fn());
		expect([canShare(link), canShare(file)]).toEqual([true, false]);
		give('canShare', ({ files }: ShareData) => Boolean(files));
		expect([canShare(link), canShare(file)]).toEqual([false, true]);
	});

	it.each([
		['shared', () => Promise.resolve()],
		['closed', () => Promise.reject(new DOMException('', 'AbortError'))],
		['refused', () => Promise.reject(new DOMException('', 'NotAllowedError'))]
	])('answers %s', async (came, answer) => {
		give('share', answer);
		expect(await share(link)).toBe(came);
	});
});

describe('copying', () => {
	it('reaches the clipboard', async () => {
		const writeText = vi.fn(() => Promise.resolve());
		give('clipboard', { writeText });
		expect(await copyText('a text')).toBe(true);
		expect(writeText).toHaveBeenCalledWith('a text');
	});

	it('is refused by a browser that has none, or that does not want to', async () => {
		expect(await copyText('a text')).toBe(false);
		give('clipboard', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
		expect(await copyText('a text')).toBe(false);
	});
});
