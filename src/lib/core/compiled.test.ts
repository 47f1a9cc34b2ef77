import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { compiled } from './compiled.ts';
import { defaultTiming } from './dose.ts';
import { bare, inARow, stepOf } from './routine.arbitrary.ts';

describe('a routine that is tried to be compiled', () => {
	it('gives its timeline', () => {
		const routine = inARow(stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 20 }));
		const timeline = compile(routine, defaultTiming);
		expect(compiled(routine, defaultTiming)).toEqual({ timeline, refusal: null });
	});

	it('gives the compiler’s sentence where it asks for nothing', () => {
		const idle = inARow(stepOf({ type: 'hold', sides: 'none', sets: 1, reps: 3, hold: 0 }));
		expect(compiled(inARow(), defaultTiming)).toEqual({
			timeline: null,
			refusal: 'A routine needs at least one step.'
		});
		expect(compiled(idle, bare).refusal).toBe('The dose of Plank takes no time.');
	});
});
