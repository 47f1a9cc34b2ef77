import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import { stepsOf } from './routine.ts';
import { triedExercise, tryId, tryRoutine } from './try.ts';

const superman = { id: 'superman-hold', name: 'Superman hold', kind: 'stability', place: 'floor' } as const;
const dose = { type: 'hold', sides: 'none', sets: { from: 2, to: 3 }, reps: 8, hold: 3 } as const;

describe('a try', () => {
	it('is one set of its exercise, as long as that set', () => {
		const routine = tryRoutine(superman, { dose, ours: [], source: 'cathe' });
		expect(stepsOf(routine)).toEqual([
			{
				exercise: 'superman-hold',
				name: 'Superman hold',
				kind: 'stability',
				dose: { ...dose, sets: 1 },
				ours: ['sets']
			}
		]);
		expect(compile(routine, defaultTiming).total).toBe(10 + 8 * (1 + 3 + 2));
	});

	it('is called by its exercise and cites the source of its dose', () => {
		expect(tryRoutine(superman, { dose, ours: [], source: 'cathe' })).toMatchObject({
			id: 'try-superman-hold',
			title: 'Superman hold',
			source: 'cathe',
			kind: 'stability',
			place: 'floor'
		});
	});

	it('leaves out the rest between sets, and who chose it', () => {
		const rested = { dose: { ...dose, rest: 120 }, ours: ['rest', 'sets'] as const, source: 'cathe' };
		const [step] = stepsOf(tryRoutine(superman, rested));
		expect(step).toMatchObject({ dose: { sets: 1 }, ours: ['sets'] });
		expect(step?.dose).not.toHaveProperty('rest');
	});

	it('of what is one set anyway has the number of sets from its source', () => {
		const [step] = stepsOf(
			tryRoutine(superman, { dose: { ...dose, sets: 1 }, ours: ['hold'], source: 'cathe' })
		);
		expect(step?.ours).toEqual(['hold']);
	});

	it('does both sides', () => {
		const sided = { ...dose, sides: 'each', sets: 3 } as const;
		const { phases } = compile(tryRoutine(superman, { dose: sided, ours: [], source: null }), defaultTiming);
		expect(phases.filter(({ kind }) => kind === 'hold')).toHaveLength(16);
	});
});

describe('the id of a try', () => {
	it('tells its exercise', () => {
		expect(triedExercise(tryId('bird-dog'))).toBe('bird-dog');
	});

	it('is no other routine’s', () => {
		expect(triedExercise('deep-back')).toBeNull();
		expect(triedExercise('retry-bird-dog')).toBeNull();
	});
});
