import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The module anew, with nothing loaded: the next start of the app. */
async function freshLook() {
	vi.resetModules();
	const [{ Look }, disk] = await Promise.all([
		import('./look.svelte.ts'),
		import('#lib/storage/settings.ts')
	]);
	return { look: new Look(), ...disk };
}

const root = document.documentElement;
const frames = () =>
	[...document.querySelectorAll('meta')].map(({ content, media }) => `${content}: ${media}`);
const mirror = () => JSON.parse(localStorage.getItem('look') ?? 'null') as unknown;

let app: Awaited<ReturnType<typeof freshLook>>;
beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	localStorage.clear();
	document.head.innerHTML = `
		<meta name="theme-color" content="paper" media="(prefers-color-scheme: light)" data-scheme="light" />
		<meta name="theme-color" content="coal" media="(prefers-color-scheme: dark)" data-scheme="dark" />`;
	app = await freshLook();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('the look', () => {
	it('is the system’s until something is chosen', async () => {
		await app.look.load();
		expect(app.look.now).toEqual({ theme: 'system', contrast: 'system' });
		expect({ ...root.dataset }).toEqual({});
		expect(frames()).toEqual(['paper: (prefers-color-scheme: light)', 'coal: (prefers-color-scheme: dark)']);
	});

	it('is painted at once, the browser’s frame included, and again at the next start', async () => {
		const set = app.look.set({ theme: 'dark' });
		expect({ ...root.dataset }).toEqual({ theme: 'dark' });
		expect(frames()).toEqual(['paper: not all', 'coal: all']);
		await set;
		delete root.dataset.theme;
		const { look } = await freshLook();
		await look.load();
		expect({ ...root.dataset }).toEqual({ theme: 'dark' });
	});

	it('goes back to the system’s', async () => {
		await app.look.set({ theme: 'light', contrast: 'more' });
		expect({ ...root.dataset }).toEqual({ theme: 'light', contrast: 'more' });
		await app.look.set({ theme: 'system', contrast: 'system' });
		expect({ ...root.dataset }).toEqual({});
		expect(frames()).toEqual(['paper: (prefers-color-scheme: light)', 'coal: (prefers-color-scheme: dark)']);
	});

	it('is changed in one thing before what is stored was read, and the other stays', async () => {
		await app.writeSetting('look', { theme: 'dark', contrast: 'more' });
		await app.look.set({ theme: 'light' });
		expect(app.look.now).toEqual({ theme: 'light', contrast: 'more' });
		expect({ ...root.dataset }).toEqual({ theme: 'light', contrast: 'more' });
	});

	it('is left for the next page, which is painted before anything was read', async () => {
		await app.look.set({ contrast: 'more' });
		expect(mirror()).toEqual({ theme: 'system', contrast: 'more' });
	});

	it('holds all the same where nothing may be left', async () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('No.', 'SecurityError');
		});
		await app.look.set({ theme: 'dark' });
		expect({ ...root.dataset }).toEqual({ theme: 'dark' });
		expect(app.look.problem).toBeNull();
	});

	it('is the system’s where what is stored is damaged', async () => {
		await app.writeSetting('look', { theme: 'plaid' });
		await app.look.load();
		expect(app.look.now).toEqual({ theme: 'system', contrast: 'system' });
	});
});
