import { describe, expect, it, vi } from 'vitest';
import { stubNavigator } from '#lib/device/fake-locks.ts';
import { crawl, planks } from './rehearsal.ts';
import { locks, notAllowed, on, pass, running } from './stage.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const shown = () => [on.player.status, on.player.sound.problem];

describe('sound that does not come', () => {
	it.each([
		[notAllowed, 'refused'],
		[new DOMException('', 'NotSupportedError'), 'failed']
	])('at Start (%s) is told of, nothing starts, and the next Start tries again', async (reason, problem) => {
		await on.ready();
		on.audio.refuse(reason);
		await on.player.start();
		await pass(30);
		expect([...shown(), on.player.state?.position]).toEqual(['ready', problem, 0]);
		expect([on.player.active, locks.held]).toEqual([false, []]);
		on.audio.refuse(undefined);
		await on.player.start();
		expect(shown()).toEqual(['running', null]);
	});

	it('at Resume is told of, and the session stays paused where it was', async () => {
		await running(12);
		on.player.pause();
		on.audio.refuse(notAllowed);
		await on.player.start();
		await pass(10);
		expect([...shown(), on.player.state?.position]).toEqual(['paused', 'refused', 12]);
		expect(on.audio.element.currentTime).toBe(12);
	});

	it('because it cannot be built is told of, and Start does nothing', async () => {
		on.failToBuild(true);
		await on.ready();
		await on.player.start();
		expect([...shown(), on.audio.plays]).toEqual(['ready', 'not built', 0]);
	});

	it('because it could not be built is built anew when the routine is opened again', async () => {
		on.failToBuild(true);
		await on.ready();
		on.failToBuild(false);
		await on.ready();
		await on.player.start();
		expect(shown()).toEqual(['running', null]);
	});

	it('for a routine that was opened before is not held against this one', async () => {
		on.failToBuild(true);
		const open = on.holdBuilding();
		await on.ready(crawl);
		on.failToBuild(false);
		await on.ready(planks);
		open();
		await pass(0);
		expect(shown()).toEqual(['ready', null]);
	});
});

describe('an interruption', () => {
	it('pauses where the sound stopped, and is told of', async () => {
		await running(12);
		on.audio.stop();
		await pass(20);
		expect([...shown(), on.player.state?.position]).toEqual(['paused', 'interrupted', 12]);
	});

	it('is over once it is resumed, with the count back in', async () => {
		await running(12);
		on.audio.stop();
		await pass(20);
		await on.player.start();
		expect([...shown(), on.player.leadLeft]).toEqual(['resuming', null, 3]);
		await pass(4);
		on.player.pause();
		expect(on.player.state?.position).toBeCloseTo(13, 1);
	});

	it('during the count back in drops it', async () => {
		await running(12);
		on.player.pause();
		await on.player.start();
		await pass(2);
		on.audio.stop();
		await pass(5);
		expect([...shown(), on.player.state?.position]).toEqual(['paused', 'interrupted', 12]);
		expect(on.audio.element.currentTime).toBe(12);
	});

	it('is not what a pause by hand is taken for', async () => {
		await running(12);
		on.player.pause();
		await pass(1);
		expect(shown()).toEqual(['paused', null]);
	});
});

describe('a session in another tab', () => {
	it('keeps this one from starting, silently, until it is over', async () => {
		let over!: () => void;
		const other = new Promise<void>((resolve) => (over = resolve));
		void locks.request('holdfast-session', { ifAvailable: true }, () => other);
		await running(5);
		expect([...shown(), on.audio.element.paused]).toEqual(['ready', 'elsewhere', true]);
		over();
		await pass(0);
		await on.player.start();
		expect(shown()).toEqual(['running', null]);
	});

	it('is kept from starting by this one, also while that is paused, until it is left', async () => {
		await running(5);
		on.player.pause();
		await pass(60);
		expect(locks.held).toEqual(['holdfast-session']);
		await on.player.leave();
		await pass(0);
		expect(locks.held).toEqual([]);
	});

	it('is not what a second tap on Start is taken for', async () => {
		await on.ready();
		await Promise.all([on.player.start(), on.player.start()]);
		await pass(2);
		expect([...shown(), on.audio.element.paused]).toEqual(['running', null, false]);
		expect([on.player.active, locks.held]).toEqual([true, ['holdfast-session']]);
	});

	it('is no reason not to start where the browser will not say', async () => {
		stubNavigator('locks', { request: () => Promise.reject(new DOMException('', 'SecurityError')) });
		await running(5);
		expect(shown()).toEqual(['running', null]);
	});
});

describe('leaving while Start is still under way', () => {
	it.each(['the sound', 'the lock'])('waits for %s, and leaves nothing behind', async (what) => {
		await on.ready();
		const starting = on.player.start();
		if (what === 'the lock') await Promise.resolve();
		await Promise.all([starting, on.player.leave()]);
		await pass(5);
		expect([on.player.status, on.player.active, locks.held]).toEqual([null, false, []]);
		expect(on.audio.element.paused).toBe(true);
		await running(5);
		expect(shown()).toEqual(['running', null]);
	});

	it('for another routine does not start that one', async () => {
		const open = on.holdBuilding();
		await on.ready(crawl);
		const starting = on.player.start();
		await on.ready(planks);
		open();
		await starting;
		await pass(5);
		expect([...shown(), on.player.active]).toEqual(['ready', null, false]);
		expect([on.audio.starts, on.audio.element.paused]).toEqual([0, true]);
	});
});

describe('an adjustment', () => {
	it('rebuilds the track, and the sound goes on where it was', async () => {
		await running(32);
		on.player.move({ type: 'adjust', seconds: 10 });
		await pass(0);
		expect(on.built.map(({ end }) => end)).toEqual([80, 90]);
		expect([on.audio.element.paused, on.audio.element.currentTime]).toEqual([false, 32]);
		expect(on.player.glance).toMatchObject({ word: 'Rest', seconds: 38 });
		await pass(3);
		on.player.pause();
		expect(on.player.state?.position).toBeCloseTo(35, 1);
	});

	it('sounds on from the old track until the new one is there', async () => {
		await running(32);
		const open = on.holdBuilding();
		on.player.move({ type: 'adjust', seconds: 10 });
		await pass(2);
		expect([on.audio.element.paused, on.audio.element.currentTime]).toEqual([false, 34]);
		open();
		await pass(0);
		expect(on.audio.element.currentTime).toBe(34);
	});

	it('while paused stays paused', async () => {
		await running(32);
		on.player.pause();
		on.player.move({ type: 'adjust', seconds: 10 });
		await pass(5);
		expect([on.player.status, on.audio.element.paused, on.audio.element.currentTime]).toEqual([
			'paused',
			true,
			32
		]);
	});

	it('twice in a row ends with the track of the second', async () => {
		await running(32);
		on.player.move({ type: 'adjust', seconds: 10 });
		on.player.move({ type: 'adjust', seconds: 10 });
		await pass(70);
		expect(on.player.status).toBe('ended');
		expect(on.player.ended?.elapsed).toBe(100);
	});

	it('whose track cannot be built pauses, for the old one would sound at the wrong times', async () => {
		await running(32);
		on.failToBuild(true);
		on.player.move({ type: 'adjust', seconds: 10 });
		await pass(5);
		expect([...shown(), on.player.state?.position]).toEqual(['paused', 'not built', 32]);
	});

	it('whose track could be built again is gone on with', async () => {
		await running(32);
		on.failToBuild(true);
		on.player.move({ type: 'adjust', seconds: 10 });
		await pass(1);
		on.failToBuild(false);
		on.player.move({ type: 'adjust', seconds: 10 });
		await on.player.start();
		expect([...shown(), on.player.state?.timeline.end]).toEqual(['resuming', null, 100]);
	});
});
