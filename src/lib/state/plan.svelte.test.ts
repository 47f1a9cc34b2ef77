import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultPlan } from '#lib/content/plan.ts';
import type { Target } from '#lib/core/plan.ts';
import { disk, emptyDisk, full } from './fake-disk.ts';
import { WeekPlan } from './plan.svelte.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

beforeEach(emptyDisk);

const strength: Target = { ...defaultPlan.targets[0]!, on: [0, 3] };

async function loaded(): Promise<WeekPlan> {
	const plan = new WeekPlan();
	await plan.load();
	return plan;
}

describe('the plan', () => {
	it('is what the sources advise, until it is changed', async () => {
		const plan = await loaded();
		expect([plan.current, plan.asAdvised, plan.problem]).toEqual([defaultPlan, true, null]);
		expect(disk.settings.size).toBe(0);
	});

	it('is kept at once, and there again later', async () => {
		const plan = await loaded();
		plan.change(strength);
		await plan.settled();
		const again = await loaded();
		expect(again.current.targets[0]).toEqual(strength);
		expect(again.current.targets.slice(1)).toEqual(defaultPlan.targets.slice(1));
		expect(again.asAdvised).toBe(false);
	});

	it('is on disk as it was last, however fast it was changed', async () => {
		const plan = await loaded();
		for (const from of [1, 2, 3]) plan.change({ ...strength, on: null, days: { from, to: from } });
		await plan.settled();
		expect((await loaded()).current.targets[0]!.days).toEqual({ from: 3, to: 3 });
	});

	it('is set back to the advice, and that is undone', async () => {
		const plan = await loaded();
		plan.change(strength);
		plan.reset();
		expect([plan.asAdvised, plan.canUndo]).toEqual([true, true]);
		plan.undo();
		expect([plan.current.targets[0], plan.canUndo]).toEqual([strength, false]);
		await plan.settled();
		expect((await loaded()).current.targets[0]).toEqual(strength);
	});

	it('has no undo any more once something else was changed', async () => {
		const plan = await loaded();
		plan.reset();
		plan.change(strength);
		expect(plan.canUndo).toBe(false);
	});

	it('holds all the same where it cannot be kept, and says so until it can', async () => {
		const plan = await loaded();
		disk.problem = full;
		plan.change(strength);
		await plan.settled();
		expect([plan.current.targets[0], plan.problem]).toEqual([strength, full]);
		disk.problem = null;
		plan.change({ ...strength, on: null });
		await plan.settled();
		expect(plan.problem).toBeNull();
	});

	it('says where it cannot be read', async () => {
		disk.problem = full;
		const plan = await loaded();
		expect([plan.loaded, plan.problem, plan.current]).toEqual([true, full, defaultPlan]);
	});

	it('has every target once, whatever was kept', async () => {
		disk.settings.set('plan', { schema: 1, targets: [strength, strength] });
		const { targets } = (await loaded()).current;
		expect(targets.map(({ id }) => id)).toEqual(['strength', 'stretch', 'mobility', 'endurance']);
		expect(targets.map(({ off }) => off ?? false)).toEqual([false, true, true, true]);
	});
});
