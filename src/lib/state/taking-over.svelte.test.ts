import { describe, expect, it, vi } from 'vitest';
import { disk } from './fake-disk.ts';
import type { Rehearsal } from './rehearsal.ts';
import { Showing } from './showing.ts';
import { locks, notAllowed, on, pass, running, shown } from './stage.ts';
import { freeze, other, watching } from './two-tabs.ts';
import { Watching } from './watching.svelte.ts';

vi.mock('./changes.ts', () => ({ announceChange: () => {} }));
vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const sounding = ({ audio }: Rehearsal) => !audio.element.paused;

describe('taking over', () => {
	it('stops the one where it is, and the other goes on from there with the count', async () => {
		await running(12.3);
		const over = watching.takeOver(other.player);
		await pass(0.1);
		expect([await over, ...shown()]).toEqual([true, 'paused', 'taken over', 12.3]);
		expect([...shown(other.player), other.player.leadLeft]).toEqual(['resuming', null, 12.3, 3]);
		await pass(4.9);
		other.player.pause();
		expect(shown(other.player)).toEqual(['paused', null, 14.3]);
		expect([...disk.journal.keys()]).toEqual(['s1']);
	});

	it('keeps what was done, and what was changed', async () => {
		await running(32);
		on.player.move({ type: 'adjust', seconds: 10 });
		void watching.takeOver(other.player);
		await pass(70);
		expect(other.player.ended).toMatchObject({ id: 's1', complete: true, elapsed: 90 });
		expect([disk.saved.length, disk.journal.size]).toEqual([1, 0]);
	});

	it('and bringing it back loses nothing', async () => {
		other.player.accompany(new Showing(other.player));
		await running(12);
		void watching.takeOver(other.player);
		await pass(5);
		const back = new Watching();
		void back.takeOver(on.player);
		await pass(5);
		on.player.pause();
		back.close();
		expect(shown(other.player)).toEqual(['paused', 'taken over', 14]);
		expect(shown()).toEqual(['paused', null, 16]);
	});

	it('takes a frozen tab’s session after two seconds, from its journal', async () => {
		await running(12.3);
		freeze();
		const over = watching.takeOver(other.player);
		await pass(1.9);
		expect(shown(other.player)).toEqual([null, null, undefined]);
		await pass(0.2);
		expect([await over, ...shown()]).toEqual([true, 'paused', 'taken over', 14.3]);
		expect([sounding(on), other.player.status]).toEqual([false, 'resuming']);
		expect(other.player.state!.position).toBeGreaterThan(13.7);
		expect(locks.held).toHaveLength(1);
	});

	it('stands paused where the browser will not let it sound, and one tap starts it', async () => {
		await running(12);
		other.audio.refuse(notAllowed);
		void watching.takeOver(other.player);
		await pass(5);
		expect(shown(other.player)).toEqual(['paused', 'refused', 12]);
		other.audio.refuse(undefined);
		await other.player.start();
		expect(shown(other.player)).toEqual(['resuming', null, 12]);
	});

	it('is not possible where there is nothing any more', async () => {
		await running(12);
		on.player.end();
		await pass(0);
		expect(await watching.takeOver(other.player)).toBe(false);
		expect(other.player.status).toBeNull();
	});
});

describe('two tabs', () => {
	it.each([false, true])('never sound both, whoever starts or takes over (frozen: %s)', async (freezes) => {
		await running(5);
		await other.ready();
		const both: number[] = [];
		const tries = [
			() => void other.player.start(),
			() => (freezes && freeze(), void watching.takeOver(other.player)),
			() => void on.player.start(),
			() => on.player.toggle(),
			() => other.player.pause(),
			() => void on.player.start(),
			() => void other.player.start()
		];
		for (const attempt of tries) {
			attempt();
			for (let step = 0; step < 60; step++) {
				await pass(0.05);
				if (sounding(on) && sounding(other)) both.push(step);
			}
		}
		expect([both, on.player.status, other.player.status]).toEqual([[], 'paused', 'running']);
	});
});
