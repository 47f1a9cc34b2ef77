import { afterEach, beforeEach, vi } from 'vitest';
import { FakeBroadcast } from '#lib/device/fake-channel.ts';
import { makeSessionChannel } from '#lib/device/session-channel.ts';
import { Rehearsal } from './rehearsal.ts';
import { Showing } from './showing.ts';
import { on, pass } from './stage.ts';
import { Watching } from './watching.svelte.ts';

/** The set-up of every test of two tabs, on top of that of one: one browser, one disk, and who talks in between. */

/** The other tab, and its look at this one. */
export let other: Rehearsal;
export let watching: Watching;
let frozen: boolean;

beforeEach(() => {
	vi.stubGlobal('BroadcastChannel', FakeBroadcast);
	frozen = false;
	other = new Rehearsal(() => pass(0));
	watching = new Watching();
	on.player.accompany(
		new Showing(on.player, (onMessage) => makeSessionChannel((message) => frozen || onMessage(message)))
	);
});
afterEach(async () => {
	watching.close();
	await Promise.all([on.player.leave(), other.player.leave()]);
	FakeBroadcast.closeAll();
	vi.unstubAllGlobals();
});

/** This tab hears nothing any more. */
export function freeze(): void {
	frozen = true;
}
