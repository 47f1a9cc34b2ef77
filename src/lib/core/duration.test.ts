import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock, formatDuration } from './duration.ts';

describe('a length', () => {
	it.each([
		[0, '0 s'],
		[45, '45 s'],
		[59.4, '59 s'],
		[59.5, '1 min'],
		[60, '1 min'],
		[300, '5 min'],
		[311, '5 min 11 s'],
		[3569, '59 min 29 s'],
		[3570, '1 h'],
		[3600, '1 h'],
		[3900, '1 h 5 min'],
		[7199, '2 h']
	])('of %d s is written %s', (length, text) => {
		expect(formatDuration(length)).toBe(text);
	});

	it('never shows 60 of a unit, nor none of one beside another', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100_000, noNaN: true }), (length) => {
				expect(formatDuration(length)).not.toMatch(/\b60 (s|min)|\b0 (min|h)|\w 0 s/);
			})
		);
	});
});

describe('a running time', () => {
	it.each([
		[-3, '0'],
		[0, '0'],
		[6.99, '6'],
		[95, '95'],
		[99.9, '99'],
		[100, '1:40'],
		[119, '1:59'],
		[120, '2:00'],
		[605, '10:05'],
		[3600, '60:00']
	])('of %d s is shown as %s', (length, text) => {
		expect(formatClock(length)).toBe(text);
	});
});
