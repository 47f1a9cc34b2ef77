import { describe, expect, test } from 'vitest';
import { fromQuery, toQuery, unasked } from './address.ts';
import type { Asked } from './address.ts';

const read = (query: string) => fromQuery(new URLSearchParams(query));

test.each<Asked>([
	unasked,
	{ reach: 'year', month: '2026-02', day: '2026-02-28', routine: null },
	{ reach: 'all', month: null, day: null, routine: 'sheet & more' }
])('an address brings back what it was made of', (asked) => {
	expect(read(toQuery(asked))).toEqual(asked);
});

describe('an address', () => {
	test('that asks nothing is the short one', () => expect(toQuery(unasked)).toBe(''));

	test('with values that there are not asks nothing', () => {
		expect(read('range=toString&month=2026-13&day=2026-02-30')).toEqual(unasked);
	});

	test('of a day opens its month', () => expect(read('day=2025-12-24').month).toBe('2025-12'));
});
