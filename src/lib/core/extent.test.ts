import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Dose } from './dose.ts';
import { compiledWithin, longestSession } from './extent.ts';
import { bare, inARow, routineOf, routines, stepOf, timings } from './routine.arbitrary.ts';

const time = (seconds: number, about: Partial<Dose> = {}) =>
	stepOf({ type: 'time', sides: 'none', sets: 1, seconds, ...about } as Dose);
const refusalOf = (...steps: ReturnType<typeof stepOf>[]) =>
	compiledWithin(inARow(...steps), defaultTiming).refusal;

describe('a routine from outside', () => {
	it('is compiled as any other is, where it is within the bounds', () => {
		fc.assert(
			fc.property(routines, timings, (routine, timing) => {
				const { timeline } = compiledWithin(routine, timing);
				expect(timeline).toEqual(compile(routine, timing));
			}),
			{ numRuns: 100 }
		);
	});

	it('may last four hours, what lies between its efforts included', () => {
		expect(refusalOf(time(longestSession - 10))).toBe(null);
		expect(refusalOf(time(longestSession - 9))).toBe(
			'It would take longer than a session can: 4 h at the most.'
		);
	});

	it.each<[string, Dose]>([
		['time', { type: 'time', sides: 'none', sets: 900, seconds: 86_400 }],
		['holds', { type: 'hold', sides: 'each', sets: 10_000, reps: 10_000, hold: 3 }],
		['paced reps', { type: 'reps', sides: 'none', sets: 10_000, reps: 10_000 }]
	])('that would take days of %s is refused before it is compiled', (_, dose) => {
		const began = performance.now();
		expect(refusalOf(stepOf(dose))).toMatch(/^It would take longer/);
		expect(performance.now() - began).toBeLessThan(50);
	});

	it('that repeats beyond reason is refused', () => {
		const days = routineOf({ rounds: 10_000, steps: [time(600)] });
		expect(compiledWithin(days, defaultTiming).refusal).toMatch(/^It would take longer/);
		const phases: Dose = { type: 'open', sides: 'none', sets: 10_000, rest: 0.1 };
		const open = routineOf({ rounds: 10_000, steps: [stepOf(phases)] });
		expect(compiledWithin(open, defaultTiming).refusal).toBe('This routine is longer than any can be.');
	});

	it('without an exercise says so', () => {
		expect(compiledWithin(routineOf(), defaultTiming).refusal).toBe('There is no exercise in it yet.');
		expect(compiledWithin(routineOf({ rounds: 1, steps: [] }), defaultTiming).refusal).toBe(
			'There is no exercise in it yet.'
		);
	});

	it('that asks for nothing is refused in the compiler’s sentence', () => {
		const idle = stepOf({ type: 'hold', sides: 'none', sets: 1, reps: 3, hold: 0 });
		expect(compiledWithin(inARow(idle), bare).refusal).toBe('The dose of Plank takes no time.');
	});

	it('that is more than can be kept says why', () => {
		const steps = Array.from({ length: 1001 }, () => time(1));
		expect(refusalOf(...steps)).toBe('A routine can have 1000 steps at the most.');
	});
});
