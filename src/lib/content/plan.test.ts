import { describe, expect, it } from 'vitest';
import { kindsOf } from '#lib/core/plan.ts';
import type { Target } from '#lib/core/plan.ts';
import { adviceOf, defaultPlan, routineForTarget } from './plan.ts';
import { routineById } from './routines.ts';

describe('the plan of the sources', () => {
	it('has their numbers', () => {
		expect(
			defaultPlan.targets.map(({ id, days, minutes, apart, off }) => [id, days, minutes, apart, off ?? false])
		).toEqual([
			['strength', { from: 2, to: 3 }, null, true, false],
			['stretch', { from: 7, to: 7 }, null, false, false],
			['mobility', { from: 7, to: 7 }, 5, false, false],
			['endurance', { from: 3, to: 3 }, 15, false, true]
		]);
	});

	it.each(Object.keys(kindsOf) as Target['id'][])('names a source and a fitting routine for %s', (id) => {
		expect(adviceOf[id].advice).toMatch(/\.$/);
		expect(kindsOf[id]).toContain(routineById(routineForTarget[id])?.kind);
	});
});
