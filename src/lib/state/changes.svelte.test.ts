import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeBroadcast } from '#lib/device/fake-channel.ts';

/** Another tab: the module anew. */
async function tab() {
	vi.resetModules();
	return import('./changes.ts');
}

let seen: DocumentVisibilityState = 'visible';

beforeEach(() => {
	seen = 'visible';
	vi.stubGlobal('BroadcastChannel', FakeBroadcast);
	vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen);
});
afterEach(() => {
	FakeBroadcast.closeAll();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const turn = async () => {
	for (let count = 0; count < 5; count++) await Promise.resolve();
};

it('what one tab changed the others hear of, and it does not hear itself', async () => {
	const [here, there] = [await tab(), await tab()];
	const heard = { here: vi.fn(), there: vi.fn() };
	here.followChanges(heard.here);
	const stop = there.followChanges(heard.there);
	here.announceChange();
	await turn();
	expect([heard.here.mock.calls.length, heard.there.mock.calls.length]).toEqual([0, 1]);
	stop();
	here.announceChange();
	await turn();
	expect(heard.there).toHaveBeenCalledTimes(1);
});

it('a tab that is not seen reads anew once it is, however much was changed', async () => {
	const [here, there] = [await tab(), await tab()];
	const heard = vi.fn();
	there.followChanges(heard);
	seen = 'hidden';
	here.announceChange();
	here.announceChange();
	await turn();
	document.dispatchEvent(new Event('visibilitychange'));
	expect(heard).not.toHaveBeenCalled();
	seen = 'visible';
	document.dispatchEvent(new Event('visibilitychange'));
	document.dispatchEvent(new Event('visibilitychange'));
	expect(heard).toHaveBeenCalledTimes(1);
});

it('where tabs cannot talk nothing is heard, and nothing breaks', async () => {
	Reflect.deleteProperty(globalThis, 'BroadcastChannel');
	const here = await tab();
	const heard = vi.fn();
	here.followChanges(heard);
	here.announceChange();
	await turn();
	expect(heard).not.toHaveBeenCalled();
});
