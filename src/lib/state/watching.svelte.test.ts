import { describe, expect, it, vi } from 'vitest';
import { entryOf } from '#lib/core/session.arbitrary.ts';
import { FakeBroadcast } from '#lib/device/fake-channel.ts';
import { makeSessionChannel } from '#lib/device/session-channel.ts';
import { crawl } from './rehearsal.ts';
import { on, pass, running } from './stage.ts';
import { watching } from './two-tabs.ts';
import type { Watching } from './watching.svelte.ts';

vi.mock('./changes.ts', () => ({ announceChange: () => {} }));
vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

/** What a screen shows. */
const face = ({ glance, state, leadLeft }: Pick<Watching, 'glance' | 'state' | 'leadLeft'>) =>
	glance && `${state!.status} ${glance.word} ${glance.seconds} ${leadLeft}`;
const stranger = () => makeSessionChannel(() => {});

/** Lets time pass in steps of 50 ms, and gives every face that was on one screen for 100 ms and not on the other. */
async function apart(seconds: number): Promise<string[]> {
	const found: string[] = [];
	let before = '';
	for (let step = 0; step < seconds * 20; step++) {
		await pass(0.05);
		const [there, here] = [face(on.player), face(watching)];
		const both = there === here ? '' : `${there} | ${here}`;
		if (both && before) found.push(both);
		before = both;
	}
	return found;
}

describe('watching', () => {
	it('shows within a tenth of a second what the other tab shows, whatever is done there', async () => {
		await running(3.3);
		watching.watch();
		expect(await apart(12)).toEqual([]);
		for (const act of [
			() => on.player.move({ type: 'next' }),
			() => on.player.move({ type: 'adjust', seconds: 10 }),
			() => on.player.pause(),
			() => on.player.move({ type: 'back' }),
			() => void on.player.start(),
			() => on.player.move({ type: 'adjust', seconds: -10 }),
			() => on.player.move({ type: 'seek', position: 42 }),
			() => on.player.move({ type: 'jump', station: 0 })
		]) {
			act();
			expect(await apart(4.7)).toEqual([]);
		}
		expect(face(watching)).toMatch(/^running Get ready \d/);
	});

	it('may begin in the middle of a count back in', async () => {
		await running(12);
		on.player.pause();
		await on.player.start();
		await pass(1.8);
		watching.watch();
		expect(await apart(5)).toEqual([]);
		expect(face(watching)).toMatch(/^running Work \d/);
	});

	it('may begin in a pause, and shows an open phase count up', async () => {
		await running(40, crawl);
		on.player.pause();
		watching.watch();
		await pass(0);
		expect(face(watching)).toBe('paused Your pace 30 0');
		void on.player.start();
		expect(await apart(10)).toEqual([]);
	});

	it('is of nothing where nothing runs, and begins when it is asked again', async () => {
		watching.watch();
		await pass(1);
		expect(watching.glance).toBeNull();
		await running(5);
		expect(watching.state).toBeNull();
		watching.watch();
		await pass(0);
		expect(face(watching)).toBe('running Get ready 5 0');
	});

	it.each<[string, () => unknown]>([
		['ended', () => on.player.end()],
		['left', () => on.player.leave()],
		['handed over', () => on.player.handOver()],
		['ended in its own time', () => pass(75)]
	])('is over once the session is %s', async (_, ends) => {
		await running(12);
		watching.watch();
		await pass(1);
		await ends();
		await pass(0);
		expect([watching.state, watching.glance]).toEqual([null, null]);
	});

	it('stands at the end, and is still, where the other tab says nothing any more', async () => {
		await running(70);
		watching.watch();
		await pass(1);
		vi.spyOn(FakeBroadcast.prototype, 'postMessage').mockReturnValue();
		on.audio.stop();
		await pass(20);
		expect(watching.state).toMatchObject({ status: 'ended', position: 80 });
		expect(vi.getTimerCount()).toBe(0);
	});

	it('shows nothing any more once it is closed', async () => {
		await running(12);
		watching.watch();
		await pass(1);
		watching.close();
		await pass(5);
		expect([watching.state, vi.getTimerCount()]).toEqual([null, 1]);
	});

	it.each<[string, unknown]>([
		['nonsense', 'nonsense'],
		['a talk of another version', { type: 'showing', entry: { schema: 9 } }],
		[
			'an entry that does not fit its routine',
			{
				type: 'showing',
				entry: entryOf({ visits: [{ phase: 99, seconds: 1, done: true }] }),
				status: 'paused',
				leadLeft: 0,
				at: 0
			}
		]
	])('ignores %s, and so does who is watched', async (_, message) => {
		await running(12);
		const speak = stranger();
		speak.post(message);
		await pass(0);
		expect(watching.state).toBeNull();
		watching.watch();
		await pass(1);
		speak.post(message);
		expect(await apart(3)).toEqual([]);
		expect(face(watching)).toBe('running Work 14 0');
		speak.close();
	});
});
