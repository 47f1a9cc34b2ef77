import { describe, expect, it } from 'vitest';
import { exercises } from '#lib/content/index.ts';
import { anything, equipmentLabels, filtersSet, findExercises, fromQuery, toQuery } from './filter.ts';
import type { Wanted } from './filter.ts';

const ids = (wanted: Partial<Wanted>) => findExercises({ ...anything, ...wanted }).map(({ id }) => id);

describe('the list', () => {
	it('is the whole library, in its order, where nothing is asked', () => {
		expect(findExercises(anything)).toEqual(exercises);
	});

	it.each([
		[{ kind: 'release' }, ['quadratus-lumborum-release', 'spinal-erector-release', 'gluteus-medius-release']],
		[{ equipment: 'stability ball' }, ['stability-ball-hyperextension']],
		[{ place: 'desk', equipment: 'none' }, ['shoulder-blade-squeeze']],
		[{ place: 'standing', muscles: 'shoulders' }, ['kettlebell-swing', 'reverse-fly']],
		[
			{ words: 'hamstring', place: 'standing', equipment: 'none' },
			['standing-forward-bend', 'hip-hinge-drill']
		],
		[{ kind: 'release', place: 'desk' }, []]
	] satisfies [Partial<Wanted>, string[]][])('of %j', (wanted, expected) => {
		expect(ids(wanted).toSorted()).toEqual(expected.toSorted());
	});

	it('has something for every piece of equipment', () => {
		for (const equipment of Object.keys(equipmentLabels) as (keyof typeof equipmentLabels)[]) {
			expect(ids({ equipment }), equipment).not.toEqual([]);
		}
	});
});

describe('the address', () => {
	it('of a list opens the same list', () => {
		const wanted: Wanted = {
			words: 'child’s & pose',
			kind: 'stretch',
			place: 'floor',
			equipment: 'lat pulldown machine',
			muscles: 'lower-back'
		};
		expect(fromQuery(new URLSearchParams(toQuery(wanted)))).toEqual(wanted);
	});

	it('has only what is asked', () => {
		expect(toQuery(anything)).toBe('');
		expect(toQuery({ ...anything, words: ' plank ', place: 'floor' })).toBe('?q=plank&place=floor');
	});

	it('that asks for what there is not asks nothing', () => {
		expect(fromQuery(new URLSearchParams('kind=yoga&place=toString&other=1'))).toEqual(anything);
	});
});

describe('the number of filters set', () => {
	it('does not count the words', () => {
		expect(filtersSet({ ...anything, words: 'plank' })).toBe(0);
		expect(filtersSet({ ...anything, words: 'plank', kind: 'stretch', muscles: 'legs' })).toBe(2);
	});
});
