import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBroadcast } from './fake-channel.ts';
import { makeSessionChannel } from './session-channel.ts';

const turn = () => Promise.resolve();

describe('the channel between tabs', () => {
	beforeEach(() => vi.stubGlobal('BroadcastChannel', FakeBroadcast));
	afterEach(() => {
		FakeBroadcast.closeAll();
		vi.unstubAllGlobals();
	});

	it('carries what one says to all the others, and not back', async () => {
		const heard: unknown[] = [];
		const [first] = [1, 2, 3].map((tab) => makeSessionChannel((message) => heard.push([tab, message])));
		first!.post({ type: 'watch' });
		await turn();
		expect(heard).toEqual([
			[2, { type: 'watch' }],
			[3, { type: 'watch' }]
		]);
	});

	it('is silent once it is closed', async () => {
		const heard = vi.fn();
		const [first, second] = [makeSessionChannel(() => {}), makeSessionChannel(heard)];
		second.close();
		first.post('hello');
		await turn();
		expect([heard.mock.calls, FakeBroadcast.count]).toEqual([[], 1]);
	});

	it('says and hears nothing where the browser has none', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
		const heard = vi.fn();
		const channel = makeSessionChannel(heard);
		channel.post('hello');
		channel.close();
		await turn();
		expect(heard).not.toHaveBeenCalled();
	});
});
