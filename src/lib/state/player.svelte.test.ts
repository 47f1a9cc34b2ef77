import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { defaultTiming } from '#lib/core/dose.ts';
import { stubNavigator } from '#lib/device/fake-locks.ts';
import { crawl, planks } from './rehearsal.ts';
import { on, pass, running } from './stage.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const stands = () => [on.player.status, on.player.state?.position];

describe('a player', () => {
	it('has nothing to show until something is made ready', () => {
		const { player } = on;
		expect([player.status, player.state, player.glance, player.routine, player.active]).toEqual([
			null,
			null,
			null,
			null,
			false
		]);
	});

	it('builds the sound as soon as a routine is made ready, and stands before Start', async () => {
		await on.ready();
		await pass(5);
		expect(stands()).toEqual(['ready', 0]);
		expect([on.built.length, on.audio.plays, on.player.active]).toEqual([1, 0, false]);
		expect(on.player.glance).toMatchObject({ word: 'Get ready', seconds: 10 });
	});

	it('does not build the same twice', async () => {
		await on.ready();
		await on.ready();
		expect(on.built).toHaveLength(1);
		on.player.prepare(planks, { ...defaultTiming, getReady: 5 });
		await pass(0);
		await on.ready(crawl);
		expect(on.built).toHaveLength(3);
	});

	it('waits with Start for the sound to be built', async () => {
		const open = on.holdBuilding();
		await on.ready();
		const starting = on.player.start();
		await pass(1);
		expect([on.player.status, on.audio.plays]).toEqual(['ready', 0]);
		open();
		await starting;
		expect(on.player.status).toBe('running');
	});

	it('once started is where the sound is', async () => {
		await running(12.5);
		on.player.pause();
		expect(stands()).toEqual(['paused', 12.5]);
		expect(on.player.glance).toMatchObject({ word: 'Work', seconds: 18 });
	});

	it('is where the sound is, not where the clock of the system is', async () => {
		await running(12);
		vi.setSystemTime(Date.now() + 3_600_000);
		on.audio.element.currentTime = 15;
		on.player.pause();
		expect(stands()).toEqual(['paused', 15]);
	});

	it('shows every second of every phase once, on time, to the end', async () => {
		await on.ready();
		const shown: string[] = [];
		const late: number[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				const { glance, state, status } = on.player;
				if (!glance || !state || status !== 'running') return;
				const line = `${glance.word} ${glance.seconds}`;
				if (shown.at(-1) === line) return;
				shown.push(line);
				const left = glance.phase.start + glance.phase.duration - state.position;
				if (glance.seconds > 1 || left > 0.9) late.push(Math.abs(glance.seconds - left));
			});
		});
		flushSync();
		await on.player.start();
		for (let tenth = 0; tenth < 850; tenth++) {
			await pass(0.1);
			flushSync();
		}
		stop();
		const down = (word: string, from: number) =>
			Array.from({ length: from }, (_, index) => `${word} ${from - index}`);
		expect(shown).toEqual([
			...down('Get ready', 10),
			...down('Work', 20),
			...down('Rest', 30),
			...down('Work', 20)
		]);
		expect(Math.max(...late)).toBeLessThan(0.1);
		expect(on.player.status).toBe('ended');
	});

	it('catches up at once when a page comes back that was not let run', async () => {
		await running(5);
		vi.setSystemTime(Date.now() + 40_000);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(on.player.glance).toMatchObject({ word: 'Rest', seconds: 15 });
	});
});

describe('the screen', () => {
	it('is kept on while the session runs, and left to the device while it is paused or over', async () => {
		const release = vi.fn(() => Promise.resolve());
		const sentinel = Object.assign(new EventTarget(), { released: false, release });
		stubNavigator('wakeLock', { request: () => Promise.resolve(sentinel) });
		await running(5);
		expect(on.player.screenKept).toBe(true);
		on.player.pause();
		expect([on.player.screenKept, release.mock.calls.length]).toEqual([false, 1]);
		await on.player.start();
		await pass(5);
		expect(on.player.screenKept).toBe(true);
		on.player.end();
		expect([on.player.screenKept, release.mock.calls.length]).toEqual([false, 2]);
		stubNavigator('wakeLock', undefined);
	});
});

describe('pause and resume', () => {
	it('stand still, count three seconds back in, and go on at the same place', async () => {
		await running(12);
		on.player.pause();
		await pass(60);
		expect([...stands(), on.audio.element.paused]).toEqual(['paused', 12, true]);
		await on.player.start();
		expect([on.player.status, on.player.leadLeft]).toEqual(['resuming', 3]);
		await pass(1.5);
		expect([...stands(), on.player.leadLeft]).toEqual(['resuming', 12, 2]);
		await pass(1.5);
		expect([on.player.status, on.player.leadLeft]).toEqual(['running', 0]);
		await pass(3);
		on.player.pause();
		expect(on.player.state?.position).toBeCloseTo(15, 1);
	});

	it('toggle', async () => {
		await running(12);
		on.player.toggle();
		expect(on.player.status).toBe('paused');
		on.player.toggle();
		await pass(0);
		expect(on.player.status).toBe('resuming');
		on.player.toggle();
		expect(stands()).toEqual(['paused', 12]);
	});

	it('again during the count starts it from three the next time', async () => {
		await running(12);
		on.player.pause();
		await on.player.start();
		await pass(2);
		on.player.pause();
		await on.player.start();
		expect([...stands(), on.player.leadLeft]).toEqual(['resuming', 12, 3]);
	});
});

describe('a move', () => {
	it.each([
		['next', 12, 30],
		['back', 15, 10],
		['back', 12, 0],
		['repeat', 45, 10]
	] as const)('%s at %d s takes the sound to %d s', async (type, from, to) => {
		await running(from);
		on.player.move({ type });
		expect([on.player.state?.position, on.audio.element.currentTime]).toEqual([to, to]);
		await pass(2);
		on.player.pause();
		expect(on.player.state?.position).toBeCloseTo(to + 2, 1);
	});

	it('during the count back in counts again, and leads to the new place', async () => {
		await running(12);
		on.player.pause();
		await on.player.start();
		await pass(2);
		on.player.move({ type: 'next' });
		expect([...stands(), on.player.leadLeft]).toEqual(['resuming', 30, 3]);
		await pass(4);
		on.player.pause();
		expect(on.player.state?.position).toBeCloseTo(31, 1);
	});

	it('to a step takes the sound to the gap before it', async () => {
		await running(2, crawl);
		on.player.move({ type: 'jump', station: 1 });
		expect([on.player.state?.position, on.audio.element.currentTime]).toEqual([610, 610]);
	});

	it('done ends an open effort, which is counted up until then', async () => {
		await running(75, crawl);
		expect(on.player.glance).toMatchObject({ word: 'Your pace', seconds: 65 });
		on.player.move({ type: 'done' });
		expect(on.audio.element.currentTime).toBe(610);
		expect(on.player.glance).toMatchObject({ word: 'Coming up', seconds: 10 });
	});

	it('beyond the last set ends the session, and lets the sound go', async () => {
		await running(65);
		on.player.move({ type: 'next' });
		expect([on.player.status, on.audio.element.paused, on.player.active]).toEqual(['ended', true, false]);
	});
});
