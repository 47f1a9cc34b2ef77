import { beforeEach, describe, expect, it } from 'vitest';
import { StallWatch } from './stall-watch.ts';

let now = 0;
let watch: StallWatch;

beforeEach(() => {
	now = 0;
	watch = new StallWatch(() => now);
});

/** What it says of positions shown to it at times in milliseconds. */
function looks(...shown: readonly [at: number, position: number][]): boolean[] {
	return shown.map(([at, position]) => {
		now = at;
		return watch.stands(position);
	});
}

describe('a watch over a clock', () => {
	it('notices one that stands for more than 1.5 s', () => {
		expect(looks([0, 7], [100, 7], [1600, 7], [1601, 7])).toEqual([false, false, false, true]);
	});

	it('has nothing to say of one that moves, however seldom it is looked at', () => {
		expect(looks([0, 1], [60_000, 2], [120_000, 3])).toEqual([false, false, false]);
	});

	it('does not take one look after a long block for a stand', () => {
		expect(looks([0, 7], [5000, 7], [5001, 12])).toEqual([false, false, false]);
	});

	it('begins anew once it moved, or was told to', () => {
		expect(looks([0, 7], [10, 7], [1000, 8], [1010, 8], [2000, 8])).toEqual(Array(5).fill(false));
		watch.reset();
		expect(looks([2600, 8], [2700, 8])).toEqual([false, false]);
	});
});
