import { describe, expect, it } from 'vitest';
import { exercises } from './index.ts';
import { grouped, groupOfMuscle, muscleGroupLabels } from './muscle-groups.ts';
import type { MuscleGroup } from './muscle-groups.ts';

const groups = Object.keys(muscleGroupLabels) as MuscleGroup[];

describe('muscle groups', () => {
	it('hold all twenty-seven muscles', () => {
		expect(Object.keys(groupOfMuscle)).toHaveLength(27);
	});

	it.each(groups)('%s is worked by something in the library', (group) => {
		const working = exercises.filter(({ muscles }) =>
			muscles.some((muscle) => groupOfMuscle[muscle] === group)
		);
		expect(working.length).toBeGreaterThan(0);
		expect(working.length).toBeLessThan(exercises.length);
	});

	it('come in the order of what matters most', () => {
		expect([...grouped(['glutes', 'erector spinae', 'piriformis', 'multifidus'])]).toEqual([
			['hips', ['glutes', 'piriformis']],
			['lower-back', ['erector spinae', 'multifidus']]
		]);
	});
});
