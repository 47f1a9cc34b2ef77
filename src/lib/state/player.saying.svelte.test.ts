import { describe, expect, it, vi } from 'vitest';
import { defaultTiming } from '#lib/core/dose.ts';
import { entryOf } from '#lib/core/session.arbitrary.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { disk, full } from './fake-disk.ts';
import { crawl, planks } from './rehearsal.ts';
import { SessionKeeper } from './session-keeper.svelte.ts';
import { on, pass, running, start } from './stage.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const journalled = (): JournalEntry => disk.journalled.at(-1)!;

/** Ends the session that runs, and lets it be written down. */
async function end(): Promise<void> {
	on.player.end();
	await pass(0);
}

describe('what is said before the start', () => {
	it('writes nothing by itself, and is in the journal from the start', async () => {
		await on.ready();
		on.player.say({ checkIn: { before: 4 } });
		await pass(5);
		expect(disk.journalled).toEqual([]);
		await on.player.start();
		await pass(0);
		expect(journalled().said).toEqual({ checkIn: { before: 4 } });
	});

	it('can be taken back', async () => {
		await on.ready();
		on.player.say({ checkIn: { before: 4 } });
		on.player.say({ checkIn: { before: undefined } });
		await on.player.start();
		await pass(30);
		await end();
		expect(disk.saved.at(-1)).not.toHaveProperty('checkIn');
	});

	it('stays where the routine is made easier, but not what was said of its steps', async () => {
		await on.ready();
		on.player.say({ checkIn: { before: 6 }, steps: { 0: { weights: [20] } } });
		await on.ready({ ...planks, today: { effort: 'easier', leftOut: [], swapped: [] } });
		expect(on.player.said).toEqual({ checkIn: { before: 6 } });
	});

	it('is not said of another routine, nor of the next session', async () => {
		await on.ready();
		on.player.say({ checkIn: { before: 6 } });
		const other = { ...crawl, id: 'crawl' };
		await on.ready(other);
		expect(on.player.said).toEqual({});
		on.player.say({ checkIn: { before: 2 } });
		await on.player.start();
		await end();
		await on.ready(other);
		expect(on.player.said).toEqual({});
	});
});

describe('what is said while it runs', () => {
	it('is journalled at once, also while it is paused, and the session goes on', async () => {
		await running(12);
		on.player.say({ steps: { 0: { hurt: true } } });
		await pass(0);
		expect(journalled().said).toEqual({ steps: { 0: { hurt: true } } });
		expect(on.player.status).toBe('running');
		on.player.pause();
		on.player.say({ checkIn: { note: 'Left side.' } });
		await pass(0);
		expect(journalled().said).toMatchObject({ checkIn: { note: 'Left side.' } });
	});

	it('stands in the record from its first writing', async () => {
		await running(12);
		on.player.say({ steps: { 0: { hurt: true } } });
		await end();
		expect(disk.saved).toHaveLength(1);
		expect(disk.saved[0]!.steps[0]).toMatchObject({ hurt: true });
	});

	it('survives a crash: it is there where the session is resumed, and where it is written down as it is', async () => {
		await running(12);
		on.player.say({ checkIn: { before: 3 }, steps: { 0: { hurt: true } } });
		await pass(0);
		const entry = journalled();

		await new SessionKeeper().writeDown(entry);
		expect(disk.saved.at(-1)).toMatchObject({ checkIn: { before: 3 }, steps: [{ hurt: true }] });

		await on.player.leave();
		on.player.restore(entry);
		await pass(0);
		await on.player.start();
		await pass(5);
		on.player.say({ checkIn: { after: 2 } });
		await end();
		expect(disk.saved.at(-1)).toMatchObject({
			checkIn: { before: 3, after: 2 },
			steps: [{ hurt: true }]
		});
	});
});

describe('what is said after the end', () => {
	it('is saved at every tap, on top of a record that was saved before the first', async () => {
		await running(85);
		const [first] = disk.saved;
		expect(first).not.toHaveProperty('checkIn');
		on.player.say({ checkIn: { after: 2 } });
		await pass(0);
		on.player.say({ steps: { 0: { hurt: true } } });
		await pass(0);
		expect(disk.saved).toHaveLength(3);
		expect(disk.saved.at(-1)).toMatchObject({
			id: first!.id,
			checkIn: { after: 2 },
			steps: [{ hurt: true }]
		});
		expect(disk.saved.at(-1)).toEqual(on.player.ended);
	});

	it('leaves what was counted as it was, and says when it was said', async () => {
		await running(85);
		const [first] = disk.saved;
		await pass(60);
		on.player.say({ checkIn: { after: 2 } });
		await pass(0);
		const second = disk.saved.at(-1)!;
		expect(second).toEqual({ ...first!, changedAt: start + 145_000, checkIn: { after: 2 } });
		expect(first!.changedAt).toBe(first!.endedAt);
	});

	it('can all be taken back again', async () => {
		await running(35);
		await end();
		const [first] = disk.saved;
		const place = { hurt: true, skipped: 'time', weights: [10] } as const;
		on.player.say({ checkIn: { after: 9, alarm: true }, steps: { 0: place } });
		await pass(0);
		expect(disk.saved.at(-1)!.steps[0]).toMatchObject({ hurt: true, sets: [{ load: { weight: 10 } }, {}] });
		on.player.say({
			checkIn: { after: undefined, alarm: undefined },
			steps: { 0: { hurt: undefined, skipped: undefined, weights: undefined } }
		});
		await pass(0);
		expect({ ...disk.saved.at(-1), changedAt: 0 }).toStrictEqual({ ...first, changedAt: 0 });
	});

	it('as it is typed, comes to the last letter', async () => {
		await running(85);
		for (const note of ['S', 'St', 'Sti', 'Stif', 'Stiff']) on.player.say({ checkIn: { note } });
		await pass(0);
		expect(disk.saved.at(-1)!.checkIn).toEqual({ note: 'Stiff' });
		expect(on.player.keeper.saving).toBe('saved');
		// The one under way when the others came, and the newest of these.
		expect(disk.saved).toHaveLength(3);
	});

	it('is told of where it cannot be saved, and is saved by the next try', async () => {
		await running(85);
		disk.problem = full;
		on.player.say({ checkIn: { after: 1 } });
		await pass(0);
		const { keeper } = on.player;
		expect([keeper.saving, keeper.problem, keeper.recorded]).toEqual(['not saved', full, true]);
		disk.problem = null;
		await keeper.retry();
		expect([keeper.saving, keeper.problem]).toEqual(['saved', null]);
		expect(disk.saved.at(-1)!.checkIn).toEqual({ after: 1 });
	});

	it('goes with the session where that could not be saved at first', async () => {
		await running(12);
		disk.problem = full;
		await end();
		on.player.say({ checkIn: { after: 1 } });
		await pass(0);
		expect(on.player.keeper.recorded).toBe(false);
		disk.problem = null;
		await on.player.keeper.retry();
		expect(on.player.keeper.recorded).toBe(true);
		expect(disk.saved).toEqual([on.player.ended]);
		expect(disk.saved[0]!.checkIn).toEqual({ after: 1 });
	});

	it('is nothing to the session that is made ready next', async () => {
		await running(85);
		on.player.say({ checkIn: { after: 2 } });
		on.player.prepare(crawl, defaultTiming);
		await pass(0);
		expect([on.player.keeper.saving, on.player.keeper.recorded]).toEqual(['nothing yet', false]);
		expect(disk.saved.at(-1)).toMatchObject({ id: 's1', checkIn: { after: 2 } });
	});
});

describe('what is said in the session after', () => {
	it('goes into its journal, and not into the record before', async () => {
		await running(85);
		const saved = [...disk.saved];
		await running(12);
		on.player.say({ checkIn: { note: 'Again.' } });
		await pass(0);
		expect(journalled()).toMatchObject({ id: 's2', said: { checkIn: { note: 'Again.' } } });
		expect([disk.saved, on.player.ended]).toEqual([saved, null]);
	});
});

describe('a session that was cut off with something said', () => {
	it('has it when it is made ready again', () => {
		on.player.restore(entryOf({ routine: planks, startedAt: start, said: { checkIn: { before: 5 } } }));
		expect(on.player.said).toEqual({ checkIn: { before: 5 } });
	});
});
