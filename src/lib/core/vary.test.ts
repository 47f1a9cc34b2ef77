import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import { inARow, routineOf, routines, stepOf } from './routine.arbitrary.ts';
import { stepsOf } from './routine.ts';
import type { Step } from './routine.ts';
import { routineSchema } from './schema.ts';
import { asWritten } from './variant.ts';
import type { Choice } from './variant.ts';
import { blocksToday, vary } from './vary.ts';

const plank = stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 40 });
const dog = stepOf(
	{ type: 'reps', sides: 'alternate', sets: 1, reps: 8 },
	{ exercise: 'bird-dog', name: 'Bird dog' }
);
const crawl = stepOf({ type: 'open', sides: 'none', sets: 1 }, { exercise: 'crawl', name: 'Crawl' });
const routine = inARow(plank, dog, crawl);

/** Planks are easier on the knees; nothing else is easier than it is. */
function easier(step: Step): Step | null {
	return step.exercise === 'plank' ? { ...step, exercise: 'knee-plank', name: 'Knee plank' } : null;
}
const choose = (about: Partial<Choice>) => vary(routine, { ...asWritten, ...about }, easier);
const names = (varied: ReturnType<typeof vary>) => (varied ? stepsOf(varied).map(({ name }) => name) : []);

describe('a routine varied for today', () => {
	it('is itself where nothing is asked for', () => {
		expect(choose({})).toBe(routine);
		expect(choose({ leftOut: [7], swapped: [1, 9] })).toBe(routine);
	});

	it('keeps its id, and says how it differs', () => {
		const varied = choose({ effort: 'easier', leftOut: [1], swapped: [0] });
		expect(varied).toMatchObject({
			id: routine.id,
			title: routine.title,
			today: {
				effort: 'easier',
				leftOut: ['Bird dog'],
				swapped: [{ from: 'Plank', to: 'Knee plank' }]
			}
		});
		expect(names(varied)).toEqual(['Knee plank', 'Crawl']);
		expect(stepsOf(varied!)[0]!.dose.sets).toBe(1);
	});

	it('leaves out and swaps without changing a dose', () => {
		const varied = choose({ leftOut: [2], swapped: [0] });
		expect(stepsOf(varied!).map(({ dose }) => dose)).toEqual([plank.dose, dog.dose]);
		expect(varied?.today?.effort).toBe('normal');
	});

	it('does not tell of a swap of what is left out', () => {
		expect(choose({ leftOut: [0], swapped: [0] })?.today).toEqual({
			effort: 'normal',
			leftOut: ['Plank'],
			swapped: []
		});
	});

	it('is nothing where every step is left out', () => {
		expect(choose({ leftOut: [0, 1, 2] })).toBeNull();
	});

	it('has its places across blocks, and none of a block that is empty', () => {
		const blocks = routineOf({ rounds: 1, steps: [plank] }, { rounds: 2, rest: 30, steps: [dog, crawl] });
		const varied = vary(blocks, { ...asWritten, leftOut: [1, 2] }, easier);
		expect(varied?.blocks).toEqual([{ rounds: 1, steps: [plank] }]);
	});

	it('has a round fewer or more of a block of several, and its doses as they are', () => {
		const circuit = routineOf({ rounds: 3, rest: 30, steps: [plank, dog] });
		const [fewer, more] = (['easier', 'longer'] as const).map((effort) =>
			vary(circuit, { ...asWritten, effort }, easier)
		);
		expect(fewer?.blocks).toEqual([{ rounds: 2, rest: 30, steps: [plank, dog] }]);
		expect(more?.blocks).toEqual([{ rounds: 4, rest: 30, steps: [plank, dog] }]);
	});

	it('is shown with the place of each step, and a gap for what is left out', () => {
		const [block] = blocksToday(routine, { ...asWritten, leftOut: [1], swapped: [0] }, easier);
		expect(block?.steps.map((step) => step?.name ?? null)).toEqual(['Knee plank', null, 'Crawl']);
	});
});

const places = fc.uniqueArray(fc.nat({ max: 12 }));
const choices: fc.Arbitrary<Choice> = fc.record({
	effort: fc.constantFrom('easier', 'normal', 'longer'),
	leftOut: places,
	swapped: places
});

describe('any routine', () => {
	it('varied in any way can be done, and be read back from disk', () => {
		fc.assert(
			fc.property(routines, choices, (given, choice) => {
				const varied = vary(given, choice, easier);
				const left = stepsOf(given).filter((_, place) => !choice.leftOut.includes(place));
				expect(varied === null).toBe(left.length === 0);
				if (!varied) return;
				expect(stepsOf(varied)).toHaveLength(left.length);
				expect(compile(varied, defaultTiming).end).toBeGreaterThan(0);
				expect(safeParse(routineSchema, varied)).toMatchObject({ success: true, output: varied });
			})
		);
	});

	it('takes no longer when easier, and longer when longer, but for what takes as long as one likes', () => {
		fc.assert(
			fc.property(routines, (given) => {
				const [less, as, more] = (['easier', 'normal', 'longer'] as const).map((effort) =>
					compile(vary(given, { ...asWritten, effort }, easier)!, defaultTiming)
				);
				expect(less!.end).toBeLessThanOrEqual(as!.end);
				expect(more!.end > as!.end || (as!.open && more!.end === as!.end)).toBe(true);
			})
		);
	});
});
