import { describe, expect, it, vi } from 'vitest';
import { entryOf } from '#lib/core/session.arbitrary.ts';
import { disk, full } from './fake-disk.ts';
import { crawl, planks } from './rehearsal.ts';
import { on, pass, running, start } from './stage.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

/** What the journal last held. */
const last = () => disk.journalled.at(-1)!;

describe('the journal of a session', () => {
	it('is empty until it starts', async () => {
		await on.ready();
		await pass(5);
		expect(disk.journalled).toEqual([]);
	});

	it('has it from the start, with all that is needed to go on', async () => {
		await running();
		expect(disk.journalled).toEqual([
			{
				schema: 1,
				id: 's1',
				routine: planks,
				timing: expect.objectContaining({ getReady: 10 }) as unknown,
				startedAt: start,
				savedAt: start,
				position: 0,
				visits: [],
				resizes: []
			}
		]);
	});

	it('is never more than half a second behind, and not written in a rush either', async () => {
		await running(60);
		const gaps = disk.journalled
			.slice(1)
			.map(({ position }, index) => position - disk.journalled[index]!.position);
		// Half a second, and the hair by which a second is shown early.
		expect(Math.max(...gaps)).toBeLessThan(0.53);
		expect(disk.journalled.length).toBeLessThan(60 * 5);
	});

	it('has every change at once', async () => {
		await running(12.3);
		on.player.pause();
		await pass(0);
		expect(last().position).toBeCloseTo(12.3, 2);
		on.player.move({ type: 'next' });
		await pass(0);
		expect(last().position).toBe(30);
		on.player.move({ type: 'adjust', seconds: 10 });
		await pass(0);
		expect(last()).toMatchObject({ position: 30, resizes: [{ phase: 2, duration: 40 }] });
	});

	it('is not written while the session is paused', async () => {
		await running(12);
		on.player.pause();
		await pass(0);
		const written = disk.journalled.length;
		await pass(600);
		expect(disk.journalled).toHaveLength(written);
	});

	it('has what was done when the page goes', async () => {
		await running(12.2);
		window.dispatchEvent(new Event('pagehide'));
		await pass(0);
		expect(last().position).toBeCloseTo(12.2, 2);
	});
});

describe('the end', () => {
	it.each<[string, () => Promise<void>]>([
		['in its own time', () => running(85)],
		['by hand', async () => (await running(35), on.player.end())],
		['by going beyond the last set', async () => (await running(65), on.player.move({ type: 'next' }))]
	])('%s writes the session down once, and nothing after it', async (_, run) => {
		await run();
		await pass(0);
		const written = disk.journalled.length;
		on.player.end();
		on.player.pause();
		document.dispatchEvent(new Event('visibilitychange'));
		await pass(120);
		expect(disk.saved).toEqual([on.player.ended]);
		expect([disk.journal.size, disk.journalled.length]).toEqual([0, written]);
		expect([on.player.keeper.saving, on.player.active]).toEqual(['saved', false]);
	});

	it('in its own time has every set done', async () => {
		await running(85);
		expect(on.player.ended).toMatchObject({ id: 's1', complete: true, elapsed: 80, startedAt: start });
		expect(on.player.ended!.endedAt - start).toBeCloseTo(80_000, -2);
	});

	it('by hand has what was done until then', async () => {
		await running(35);
		on.player.end();
		expect(on.player.ended).toMatchObject({ complete: false, elapsed: 35 });
		expect(on.player.ended!.steps[0]!.sets.map(({ done }) => done)).toEqual([true, false]);
	});

	it('in its own time rings out before the sound is let go, and by hand is still at once', async () => {
		await running(80.1);
		expect([on.player.status, on.audio.element.paused]).toEqual(['ended', false]);
		await pass(3.8);
		expect(on.audio.element.paused).toBe(false);
		await pass(0.2);
		expect([on.audio.element.paused, on.audio.element.isConnected]).toEqual([true, false]);
		await running(5, crawl);
		on.player.end();
		expect(on.audio.element.paused).toBe(true);
	});

	it('is kept on the screen until something else is made ready', async () => {
		await running(85);
		const before = on.player.ended;
		await pass(600);
		expect(on.player.ended).toBe(before);
		await running(5);
		expect([on.player.ended, last().id]).toEqual([null, 's2']);
	});
});

describe('leaving', () => {
	it('keeps the journal, and lets go of the sound', async () => {
		await running(12);
		await on.player.leave();
		await pass(60);
		expect([...disk.journal.values()]).toEqual([
			expect.objectContaining({ id: 's1', savedAt: start + 12_000 })
		]);
		expect(last().position).toBeCloseTo(12, 2);
		expect([disk.saved.length, on.player.status, on.player.active]).toEqual([0, null, false]);
		expect([on.audio.element.paused, on.audio.element.isConnected]).toEqual([true, false]);
	});

	it('is not what opening another routine can do to a session under way', async () => {
		await running(12);
		await on.ready(crawl);
		expect([on.player.routine, on.player.status]).toEqual([planks, 'running']);
	});
});

describe('a session that was cut off', () => {
	it('stands paused where it was, and writes nothing until it is resumed', async () => {
		on.player.restore(entryOf({ id: 'old', routine: planks }));
		await pass(60);
		expect([on.player.status, on.player.state?.position, on.player.active]).toEqual(['paused', 12, false]);
		expect(disk.journalled).toEqual([]);
	});

	it('goes on as the same session, and counts what had been done', async () => {
		on.player.restore(entryOf({ id: 'old', routine: planks, startedAt: 500 }));
		await pass(0);
		await on.player.start();
		await pass(2);
		expect(last()).toMatchObject({ id: 'old', startedAt: 500, position: 12 });
		await pass(80);
		expect(disk.saved).toEqual([
			expect.objectContaining({ id: 'old', startedAt: 500, elapsed: 80, complete: true })
		]);
	});

	it('goes on with the lengths that it was given', async () => {
		on.player.restore(entryOf({ routine: planks, resizes: [{ phase: 1, duration: 30 }] }));
		await pass(0);
		expect(on.built.map(({ end }) => end)).toEqual([90]);
		expect(on.player.glance).toMatchObject({ word: 'Work', seconds: 28 });
	});

	it('is refused where it does not fit its routine, and what was ready stays', async () => {
		await on.ready(crawl);
		const misfit = entryOf({ routine: planks, visits: [{ phase: 99, seconds: 1, done: true }] });
		expect(() => on.player.restore(misfit)).toThrow(RangeError);
		expect([on.player.routine, on.player.status]).toEqual([crawl, 'ready']);
	});
});

describe('a disk that takes nothing', () => {
	it('is told of, and never stops the session', async () => {
		disk.problem = full;
		await running(35);
		expect([on.player.status, on.player.keeper.problem]).toEqual(['running', full]);
		on.player.pause();
		await on.player.start();
		await pass(60);
		expect([on.player.status, on.player.ended?.elapsed]).toEqual(['ended', 80]);
		expect([on.player.keeper.saving, on.player.keeper.problem]).toEqual(['not saved', full]);
	});

	it('at first is not held against it once it does', async () => {
		disk.problem = full;
		await running(5);
		disk.problem = null;
		await pass(1);
		expect(on.player.keeper.problem).toBeNull();
	});
});
