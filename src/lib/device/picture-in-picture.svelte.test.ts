import { afterEach, describe, expect, it, vi } from 'vitest';
import { canFloat, openFloating } from './picture-in-picture.ts';

const size = { width: 300, height: 170, title: 'Holdfast' };

/** A window of the browser's that floats, as blank as those are. */
function give(): { floating: Window; asked: unknown[]; closed: () => boolean } {
	const asked: unknown[] = [];
	let closed = false;
	const floating = Object.assign(new EventTarget(), {
		document: document.implementation.createHTMLDocument(''),
		close: () => {
			closed = true;
			floating.dispatchEvent(new Event('pagehide'));
		}
	}) as unknown as Window;
	vi.stubGlobal('documentPictureInPicture', {
		requestWindow: (size: unknown) => {
			asked.push(size);
			return Promise.resolve(floating);
		}
	});
	return { floating, asked, closed: () => closed };
}

afterEach(() => {
	vi.unstubAllGlobals();
	document.head.innerHTML = '';
	delete document.documentElement.dataset.theme;
});

describe('a window over all others', () => {
	it('is not there where the browser has none', async () => {
		expect([canFloat(), await openFloating(size, () => {})]).toEqual([false, null]);
	});

	it('wears what the page wears', async () => {
		document.head.innerHTML = '<link rel="stylesheet" href="/app.css" /><link rel="icon" href="/i.svg" />';
		document.documentElement.dataset.theme = 'dark';
		document.documentElement.lang = 'en';
		const { floating, asked } = give();
		expect(canFloat()).toBe(true);
		const opened = await openFloating(size, () => {});
		expect(opened?.body).toBe(floating.document.body);
		expect(asked).toEqual([{ width: 300, height: 170 }]);
		const sheets = [...floating.document.head.querySelectorAll('link')].map((link) =>
			link.getAttribute('href')
		);
		expect(sheets).toEqual(['/app.css']);
		expect([floating.document.documentElement.dataset.theme, floating.document.title]).toEqual([
			'dark',
			'Holdfast'
		]);
	});

	it('tells once when it is closed, by the app or by the person', async () => {
		const { closed } = give();
		const onClose = vi.fn();
		const opened = await openFloating(size, onClose);
		opened?.close();
		opened?.close();
		expect([closed(), onClose.mock.calls.length]).toEqual([true, 1]);
	});

	it('is not there where the browser refuses', async () => {
		vi.stubGlobal('documentPictureInPicture', {
			requestWindow: () => Promise.reject(new DOMException('', 'NotAllowedError'))
		});
		expect(await openFloating(size, () => {})).toBe(null);
	});
});
