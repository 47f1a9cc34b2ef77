import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rawText } from './raw-text.ts';

it('what JSON can hold comes back from it', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(JSON.parse(rawText(value))).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
});

it('anything else is written all the same, and never throws', () => {
	fc.assert(
		fc.property(fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true }), (value) => {
			expect(typeof rawText(value)).toBe('string');
		})
	);
});

it('what holds itself is written once', () => {
	const list: unknown[] = [1];
	list.push(list, { list });
	expect(JSON.parse(rawText(list))).toEqual([1, 'itself again', { list: 'itself again' }]);
});
