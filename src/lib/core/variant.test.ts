import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, choiceIn, queryOf, variantWords } from './variant.ts';
import type { Choice, Variant } from './variant.ts';

const read = (query: string) => {
	const parts = new URLSearchParams(query);
	return choiceIn((name) => parts.get(name));
};

describe('a variant in words', () => {
	it.each<[Partial<Variant>, string]>([
		[{ effort: 'easier' }, 'Easier today'],
		[{ effort: 'longer', leftOut: ['Plank', 'Bird dog'] }, 'Longer today · left out: Plank, Bird dog'],
		[{ leftOut: ['Plank'] }, 'Left out: Plank'],
		[{ swapped: [{ from: 'Plank', to: 'Knee plank' }] }, 'Knee plank instead of Plank'],
		[
			{ effort: 'easier', leftOut: ['Crawl'], swapped: [{ from: 'Plank', to: 'Knee plank' }] },
			'Easier today · left out: Crawl · Knee plank instead of Plank'
		]
	])('%o is “%s”', (about, words) => {
		expect(variantWords({ effort: 'normal', leftOut: [], swapped: [], ...about })).toBe(words);
	});
});

describe('a choice in an address', () => {
	it('is read as it was written', () => {
		const places = fc.uniqueArray(fc.nat({ max: 9998 }));
		const choices: fc.Arbitrary<Choice> = fc.record({
			effort: fc.constantFrom('easier', 'normal', 'longer'),
			leftOut: places,
			swapped: places
		});
		fc.assert(
			fc.property(choices, (choice) => {
				expect(read(queryOf(choice))).toEqual(choice);
			})
		);
	});

	it('counts steps from one, and is nothing for the routine as it is written', () => {
		expect(queryOf({ effort: 'easier', leftOut: [1, 4], swapped: [0] })).toBe(
			'?today=easier&without=2.5&swap=1'
		);
		expect(queryOf(asWritten)).toBe('');
	});

	it.each(['?today=harder', '?without=0.-1.x.99999.1e3', '?swap=', '?swap=1,2', '?r=other'])(
		'asks for nothing where it is %s',
		(query) => {
			expect(read(query)).toEqual(asWritten);
		}
	);
});
