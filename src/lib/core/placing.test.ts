import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestName } from './bounds.ts';
import { place } from './placing.ts';
import type { There } from './placing.ts';
import { inARow, routines, stepOf } from './routine.arbitrary.ts';
import type { Routine } from './routine.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const counter = () => {
	let count = 100;
	return () => uuid(count++);
};
const plank = stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 });
const mine = (about: Partial<Routine> = {}): Routine => ({
	...inARow(plank),
	id: uuid(1),
	title: 'Back',
	...about
});
const nothing: There = { routines: [], ids: [] };
const placed = (routine: Routine, there: Partial<There> = {}) =>
	place([routine], [], { ...nothing, ...there }, counter()).placed[0]!;

describe('a routine of a file', () => {
	it('comes as it is, where nothing is in its place', () => {
		expect(placed(mine())).toEqual({ routine: mine(), calledBefore: null, thereAs: null });
	});

	it('never takes the place of another: it gets an id and a title of its own', () => {
		const there = { routines: [mine({ note: 'Older.' })] };
		const { routine, calledBefore, thereAs } = placed(mine(), there);
		expect(routine).toEqual({ ...mine(), id: uuid(100), title: 'Back (2)' });
		expect(calledBefore).toBe('Back');
		expect(thereAs).toBe(null);
	});

	it('is told to be there already, where only its id is another, or the order in which it was written', () => {
		const { exercise, dose, ...rest } = plank;
		const turned = { dose: Object.fromEntries(Object.entries(dose).reverse()), ...rest, exercise };
		const same = mine({ id: uuid(7), blocks: [{ steps: [turned as typeof plank], rounds: 1 }] });
		expect(placed(same, { routines: [mine()] }).thereAs).toBe('Back');
		expect(placed(mine({ note: 'New.' }), { routines: [mine()] }).thereAs).toBe(null);
	});

	it('does not take the id of a damaged record', () => {
		expect(placed(mine(), { ids: [uuid(1)] }).routine.id).toBe(uuid(100));
	});

	it('keeps a title that is as long as can be within the bound', () => {
		const long = 'x'.repeat(longestName);
		const { title } = placed(mine({ title: long }), { routines: [mine({ title: long, note: '.' })] }).routine;
		expect(title).toHaveLength(longestName);
		expect(title).toMatch(/x \(2\)$/);
	});

	it('has its pictures under new ids', () => {
		const picture = { schema: 1 as const, id: 'mine', data: 'data:image/webp;base64,AAAA', savedAt: 1 };
		const routine = mine({ blocks: [{ rounds: 1, steps: [{ ...plank, picture: 'mine' }, plank] }] });
		const { placed, pictures } = place([routine], [picture], nothing, counter());
		expect(pictures).toEqual([{ ...picture, id: uuid(100) }]);
		expect(placed[0]!.routine.blocks[0]!.steps).toEqual([{ ...plank, picture: uuid(100) }, plank]);
	});
});

it('however many come twice, no id and no title is there twice, and nothing else is changed', () => {
	const many = fc.array(fc.tuple(routines, fc.integer({ min: 1, max: 3 })), { maxLength: 6 });
	fc.assert(
		fc.property(many, many, (kept, come) => {
			const as = (number: number) => ({ id: uuid(number), title: `Back ${number}` });
			const own = new Map(kept.map(([routine, number]) => [number, { ...routine, ...as(number) }]));
			const there = { ...nothing, routines: [...own.values()] };
			const read = come.map(([routine, number]) => ({ ...routine, ...as(number) }));
			const { placed } = place(read, [], there, counter());
			const all = [...there.routines, ...placed.map(({ routine }) => routine)];
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
			expect(placed.map(({ routine }) => routine.blocks)).toEqual(read.map(({ blocks }) => blocks));
		}),
		{ numRuns: 100 }
	);
});
