import { describe, expect, it } from 'vitest';
import { routines } from '#lib/content/index.ts';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { anything, matches } from './filter.ts';
import type { Wanted } from './filter.ts';

const fitting = (about: Partial<Wanted>) =>
	routines
		.filter((routine) => matches({ ...anything, ...about }, routine, compile(routine, defaultTiming)))
		.map(({ id }) => id);

describe('the filters of the routines', () => {
	it('let all through where nothing is asked', () => {
		expect(fitting({})).toHaveLength(routines.length);
	});

	it('narrow by all that is asked', () => {
		expect(fitting({ kind: 'mobility' })).toEqual(['desk-mobility-5', 'desk-mobility-10']);
		expect(fitting({ kind: 'mobility', time: '5' })).toEqual(['desk-mobility-5']);
		expect(fitting({ kind: 'mobility', place: 'gym' })).toEqual([]);
	});

	it('split no hair over half a minute', () => {
		expect(fitting({ time: '5' })).toContain('deep-back');
	});

	it('know no length of what cannot be done', () => {
		expect(matches(anything, routines[0]!, null)).toBe(true);
		expect(matches({ ...anything, time: '15' }, routines[0]!, null)).toBe(false);
	});
});
