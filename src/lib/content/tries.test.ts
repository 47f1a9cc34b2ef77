import { describe, expect, it } from 'vitest';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { exerciseById, exercises, routines } from './index.ts';
import { hasSides, tryById, tryOf, usesOf } from './tries.ts';

const used = exercises.filter(({ id }) => usesOf(id).length > 0);
const unused = exercises.filter(({ id }) => usesOf(id).length === 0);

describe('the uses of an exercise', () => {
	it('are the routines that it is in, with its dose there', () => {
		expect(usesOf('deadlift').map(({ routine, step }) => [routine.id, step.dose.sets])).toEqual([
			['lower-back-strength', 3],
			['compound-strength', 2]
		]);
	});

	it('are none for one that only leads to another', () => {
		expect(usesOf('prone-leg-lift')).toEqual([]);
	});
});

describe('a try', () => {
	it.each(exercises)('of $id is found by its id, and is one set of at most three minutes', (exercise) => {
		const routine = tryById(`try-${exercise.id}`);
		expect(routine).toEqual(tryOf(exercise));
		const [step, ...others] = stepsOf(tryOf(exercise));
		expect(others).toEqual([]);
		expect(step).toMatchObject({ exercise: exercise.id, dose: { sets: 1 } });
		expect(compile(tryOf(exercise), defaultTiming).total).toBeLessThanOrEqual(180);
	});

	it.each(used)('of $id is as its first routine has it', ({ id }) => {
		const [use] = usesOf(id);
		const routine = tryById(`try-${id}`)!;
		const { dose } = use!.step;
		expect({ ...stepsOf(routine)[0]?.dose, rest: dose.rest }).toEqual({ ...dose, sets: 1 });
		expect(routine.source).toBe(use!.routine.source);
	});

	it.each(unused)('of $id, that no routine uses, has a dose of our own in all its parts', ({ id }) => {
		const routine = tryById(`try-${id}`)!;
		const { dose, ours } = stepsOf(routine)[0]!;
		const stated = Object.keys(dose).filter(
			(part) => part !== 'type' && !(part === 'sides' && dose.sides === 'none')
		);
		expect(routine.source).toBeNull();
		expect([...ours].sort()).toEqual(stated.sort());
	});

	it('is not one of the routines', () => {
		expect(routines.filter(({ id }) => tryById(id))).toEqual([]);
	});

	it('is there only for what is in the library', () => {
		expect(tryById('try-handstand')).toBeUndefined();
		expect(tryById('bird-dog')).toBeUndefined();
	});
});

describe('sides', () => {
	it.each([
		['bird-dog', true],
		['piriformis-stretch', true],
		['side-plank-with-leg-lift', true],
		['superman-hold', false],
		['knee-plank', false]
	] as const)('of %s: %s', (id, sided) => {
		expect(hasSides(exerciseById(id))).toBe(sided);
	});
});
