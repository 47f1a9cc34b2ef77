import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Said } from './said.ts';
import { saying } from './saying.ts';

describe('saying something more', () => {
	it('keeps what was said of other things', () => {
		const said: Said = {
			checkIn: { before: 3, note: 'Stiff.' },
			steps: { 0: { hurt: true, weights: [40] } }
		};
		expect(saying(said, { checkIn: { after: 2 }, steps: { 1: { skipped: 'time' } } })).toEqual({
			checkIn: { before: 3, note: 'Stiff.', after: 2 },
			steps: { 0: { hurt: true, weights: [40] }, 1: { skipped: 'time' } }
		});
	});

	it('stands in place of what was said of the same', () => {
		expect(saying({ checkIn: { after: 2 } }, { checkIn: { after: 0 } })).toEqual({ checkIn: { after: 0 } });
	});

	it('takes back what is named and not given, and leaves no trace of it', () => {
		const said: Said = { checkIn: { alarm: true, effort: 2 }, steps: { 4: { hurt: true } } };
		expect(saying(said, { checkIn: { alarm: undefined }, steps: { 4: { hurt: undefined } } })).toStrictEqual({
			checkIn: { effort: 2 },
			steps: { 4: {} }
		});
	});

	it('changes nothing that it was given', () => {
		const said: Said = Object.freeze({ checkIn: Object.freeze({ before: 1 }), steps: Object.freeze({}) });
		saying(said, { checkIn: { before: 2 }, steps: { 0: { hurt: true } } });
		expect(said).toEqual({ checkIn: { before: 1 }, steps: {} });
	});

	it('comes to the newest of each, in whatever order different things are said', () => {
		const fields = ['before', 'after', 'effort'] as const;
		const change = fc.record({ field: fc.constantFrom(...fields), value: fc.option(fc.nat(10)) });
		fc.assert(
			fc.property(fc.array(change), (changes) => {
				const said = changes.reduce<Said>(
					(before, { field, value }) => saying(before, { checkIn: { [field]: value ?? undefined } }),
					{}
				);
				for (const field of fields)
					expect(said.checkIn?.[field] ?? null).toBe(
						changes.findLast((change) => change.field === field)?.value ?? null
					);
			})
		);
	});
});
