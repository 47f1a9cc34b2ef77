import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSound } from '#lib/core/sound.ts';

/** The modules anew, with no connection open and nothing loaded: the next start of the app. */
async function freshModules() {
	vi.resetModules();
	const [{ SoundChoice }, disk] = await Promise.all([
		import('./sound-choice.svelte.ts'),
		import('#lib/storage/settings.ts')
	]);
	return { choice: new SoundChoice(), ...disk };
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
	const { choice } = await freshModules();
	await choice.load();
	return choice.now;
}

describe('the choice of sound', () => {
	it('is the default until something is chosen', async () => {
		expect(app.choice.now).toEqual(defaultSound);
		expect(await nextStart()).toEqual(defaultSound);
	});

	it('holds at once, and at the next start', async () => {
		await app.choice.load();
		const set = app.choice.set({ mode: 'with-music', voice: 0.3 });
		const chosen = { ...defaultSound, mode: 'with-music', voice: 0.3 };
		expect(app.choice.now).toEqual(chosen);
		await set;
		expect(await nextStart()).toEqual(chosen);
	});

	it('is changed in one thing, and the others stay', async () => {
		await app.choice.set({ level: 'brief' });
		await app.choice.set({ vibration: false });
		expect(await nextStart()).toEqual({ ...defaultSound, level: 'brief', vibration: false });
	});

	it('made before what is stored was read holds at once, and leaves the rest as it was', async () => {
		await app.writeSetting('sound', { ...defaultSound, level: 'tones', voice: 0.2 });
		const loading = app.choice.load();
		const set = app.choice.set({ voice: 0.5 });
		expect(app.choice.now.voice).toBe(0.5);
		await Promise.all([loading, set]);
		expect(app.choice.now).toEqual({ ...defaultSound, level: 'tones', voice: 0.5 });
		expect(await nextStart()).toEqual({ ...defaultSound, level: 'tones', voice: 0.5 });
	});

	it('is read once, so that it stays the same thing to all who ask', async () => {
		await Promise.all([app.choice.load(), app.choice.load()]);
		const { now } = app.choice;
		await app.choice.load();
		expect(app.choice.now).toBe(now);
	});

	it('that is stored and does not fit is not used', async () => {
		await app.writeSetting('sound', { ...defaultSound, voice: 7 });
		expect(await nextStart()).toEqual(defaultSound);
	});
});

describe('storage that is refused', () => {
	it('is told of when it is read, and the defaults hold', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await app.choice.load();
		expect(app.choice).toMatchObject({ now: defaultSound, problem: { kind: 'refused' } });
	});

	it('is told of when it is kept, what was set holds, and the next that is kept takes it back', async () => {
		await app.choice.set({ tones: 0.4 });
		const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		await app.choice.set({ tones: 0.1 });
		expect(app.choice).toMatchObject({ now: { tones: 0.1 }, problem: { kind: 'full' } });
		full.mockRestore();
		await app.choice.set({ tones: 0.2 });
		expect(app.choice.problem).toBeNull();
	});
});
