import { describe, expect, it } from 'vitest';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { prescriptionLine } from '#lib/core/prescription.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Step } from '#lib/core/routine.ts';
import { asAsked, easierStep } from './easier.ts';
import { exerciseById } from './exercises.ts';
import { routineById, routines } from './routines.ts';

const steps = routines.flatMap(stepsOf);
const easier = (exercise: string, about: Partial<Step> = {}) =>
	easierStep({ ...steps.find((step) => step.exercise === exercise)!, ...about });

describe('the easier alternative of a step', () => {
	it('is the library’s, for every step that has one, and can be done', () => {
		const swapped = steps.map((step) => [step, easierStep(step)] as const);
		for (const [step, other] of swapped) {
			expect(other?.exercise ?? null).toBe(exerciseById(step.exercise)!.easier);
			if (!other) continue;
			const { blocks, ...routine } = routines[0]!;
			const alone = { ...routine, blocks: [{ ...blocks[0]!, steps: [other] }] };
			expect(compile(alone, defaultTiming).end).toBeGreaterThan(0);
			expect(other.dose.sets).toEqual(step.dose.sets);
		}
		expect(swapped.filter(([, other]) => other)).not.toHaveLength(0);
	});

	it('keeps the dose where it fits', () => {
		expect(prescriptionLine(easier('plank')!)).toBe('Knee plank: 3 × 40 s');
	});

	it('has its own dose, in as many sets, where it is done in another way', () => {
		const dose = { type: 'hold', sides: 'each', sets: 3, reps: 10, hold: 5, rest: 20 } as const;
		expect(prescriptionLine(easier('bird-dog', { dose })!)).toBe(
			'Bird dog leg reach: 3 × 8 per side, alternating @ 2-0-2-0, rest 20 s'
		);
	});

	it('keeps the note and the rest after it, but neither the weight nor the picture, which are of the other exercise', () => {
		const dose = {
			type: 'reps',
			sides: 'none',
			sets: 3,
			reps: 5,
			load: { unit: 'kg', each: [100] }
		} as const;
		const other = easier('romanian-deadlift', { dose, note: 'Slowly.', pause: 40, picture: 'p' })!;
		expect(other).toMatchObject({ note: 'Slowly.', pause: 40 });
		expect(other.dose).not.toHaveProperty('load');
		expect(other).not.toHaveProperty('picture');
	});

	it('has a dose that is our choice in all that it states', () => {
		expect(easier('plank')!.ours).toEqual(['sets', 'seconds']);
	});

	it('is none for the gentlest, and for what only the person knows', () => {
		expect(easier('pelvic-tilt')).toBeNull();
		expect(easier('plank', { exercise: 'own-plank' })).toBeNull();
	});
});

it('a routine is varied as its address asks', () => {
	const parts = new URLSearchParams('?today=longer&swap=2&without=1');
	const routine = asAsked(routineById('deep-back')!, (name) => parts.get(name));
	expect(routine?.today).toEqual({
		effort: 'longer',
		leftOut: ['Superman hold'],
		swapped: [{ from: 'Bird dog', to: 'Bird dog leg reach' }]
	});
});
