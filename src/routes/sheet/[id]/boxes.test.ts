import { describe, expect, it } from 'vitest';
import { boxesOf } from './boxes.ts';

describe('the boxes of a day', () => {
	it('are one a set and round', () => {
		expect(boxesOf({ sets: 2, sides: 'none' }, 3)).toEqual([{ side: '', sets: 6, more: 0 }]);
	});

	it('stand in a row for each side that is done by itself', () => {
		expect(boxesOf({ sets: 2, sides: 'each' }, 1)).toEqual([
			{ side: 'L', sets: 2, more: 0 },
			{ side: 'R', sets: 2, more: 0 }
		]);
		expect(boxesOf({ sets: 2, sides: 'alternate' }, 1)).toHaveLength(1);
	});

	it('tell the sets that a range leaves to the day', () => {
		expect(boxesOf({ sets: { from: 2, to: 3 }, sides: 'none' }, 1)).toEqual([{ side: '', sets: 2, more: 1 }]);
	});

	it('become one where there would be no room for them', () => {
		expect(boxesOf({ sets: { from: 3, to: 5 }, sides: 'none' }, 3)).toEqual([{ side: '', sets: 1, more: 0 }]);
	});
});
