import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '#lib/content/library.ts';
import {
	addGroup,
	duplicateGroup,
	mergeUp,
	moveGroup,
	removeGroup,
	setRounds,
	splitAt
} from './editing-blocks.ts';
import {
	addStep,
	arrange,
	cardsOf,
	duplicateCard,
	moveCard,
	removeCard,
	routineOf,
	setStep,
	sheetOf
} from './editing.ts';
import type { Sheet } from './editing.ts';
import { routineOf as routineWith, routines, stepOf } from './routine.arbitrary.ts';

const step = (name: string) =>
	stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 30 }, { exercise: name, name });
const base = { id: 'mine' };

/** Blocks of steps that are called by letters: `ab c` is a block of two, and a block of one. */
function sheet(letters: string): Sheet {
	const blocks = letters.split(' ').map((names) => ({ rounds: 1, steps: [...names].map(step) }));
	return sheetOf(routineWith(...blocks), library);
}

function letters({ groups }: Sheet): string {
	return groups.map(({ cards }) => cards.map((card) => card.step.name).join('')).join(' ');
}

function keyOf(of: Sheet, name: string): number {
	return cardsOf(of).find((card) => card.step.name === name)!.key;
}

describe('a routine as a sheet', () => {
	it('is the same routine again', () => {
		fc.assert(
			fc.property(routines, (routine) => {
				expect(routineOf(sheetOf(routine, library), base, library)).toEqual(routine);
			})
		);
	});

	it('has its place and kind by itself, until they are set', () => {
		const own = sheetOf({ ...routineWith({ rounds: 1, steps: [step('a')] }) }, library);
		expect([own.place, own.kind]).toEqual([null, null]);
		const stretch = setStep(own, keyOf(own, 'a'), { ...step('a'), kind: 'stretch' });
		expect(routineOf(stretch, base, library).kind).toBe('stretch');
		expect(routineOf({ ...stretch, kind: 'release', place: 'gym' }, base, library)).toMatchObject({
			kind: 'release',
			place: 'gym'
		});
	});

	it('has one empty group where there is nothing yet, which is no block of the routine', () => {
		const empty = sheetOf(routineWith(), library);
		expect(empty.groups).toHaveLength(1);
		expect(routineOf(empty, base, library).blocks).toEqual([]);
	});
});

describe('editing steps', () => {
	it('adds after a card, or at the end of a group', () => {
		const of = sheet('ab c');
		expect(letters(addStep(of, step('x'), of.groups[0]!.key))).toBe('abx c');
		expect(letters(addStep(of, step('x'), of.groups[0]!.key, keyOf(of, 'a')))).toBe('axb c');
	});

	it('moves over a neighbour, and at the edge of a block into the next', () => {
		let of = sheet('ab c');
		const moves: string[] = [];
		for (let count = 0; count < 4; count++) {
			of = moveCard(of, keyOf(of, 'a'), 1);
			moves.push(letters(of));
		}
		expect(moves).toEqual(['ba c', 'b ac', 'b ca', 'b ca']);
		expect(moveCard(of, keyOf(of, 'a'), 1)).toBe(of);
		expect(letters(moveCard(moveCard(of, keyOf(of, 'c'), -1), keyOf(of, 'b'), -1))).toBe('bc a');
	});

	it('duplicates and removes', () => {
		const of = sheet('ab');
		expect(letters(duplicateCard(of, keyOf(of, 'a')))).toBe('aab');
		expect(letters(removeCard(of, keyOf(of, 'a')))).toBe('b');
	});

	it('keeps what was not understood after a card that is removed', () => {
		const of = sheet('ab');
		const [a, b] = [keyOf(of, 'a'), keyOf(of, 'b')];
		const strays = [{ after: b, text: 'What?', says: '', kind: 'rest' as const }];
		const once = removeCard({ ...of, strays }, b);
		expect(once.strays).toEqual([{ after: a, text: 'What?', says: '', kind: 'lost' }]);
		expect(removeCard(once, a).strays).toEqual([{ after: null, text: 'What?', says: '', kind: 'lost' }]);
	});

	it('leaves every other card as it was', () => {
		const of = sheet('abc');
		const after = setStep(of, keyOf(of, 'b'), step('x'));
		expect(cardsOf(after).map((card, index) => card === cardsOf(of)[index])).toEqual([true, false, true]);
	});
});

describe('editing blocks', () => {
	it('splits a block at a card and joins it again', () => {
		const of = sheet('abc');
		const split = splitAt(of, keyOf(of, 'b'));
		expect(letters(split)).toBe('a bc');
		expect(letters(mergeUp(split, split.groups[1]!.key))).toBe('abc');
		expect(letters(splitAt(of, keyOf(of, 'a')))).toBe('abc');
		expect(mergeUp(of, of.groups[0]!.key)).toBe(of);
	});

	it('adds, duplicates, moves and removes blocks', () => {
		const of = sheet('ab c');
		const [first, second] = of.groups.map(({ key }) => key);
		expect(addGroup(of).groups).toHaveLength(3);
		expect(letters(duplicateGroup(of, first!))).toBe('ab ab c');
		expect(letters(moveGroup(of, second!, -1))).toBe('c ab');
		expect(moveGroup(of, second!, 1)).toBe(of);
		expect(letters(removeGroup(of, first!))).toBe('c');
		expect(letters(removeGroup(sheet('ab'), sheet('ab').groups[0]!.key))).toBe('');
	});

	it('sets rounds, and the rest between them', () => {
		const of = sheet('a');
		const { key } = of.groups[0]!;
		expect(routineOf(setRounds(of, key, 3, 60), base, library).blocks[0]).toMatchObject({
			rounds: 3,
			rest: 60
		});
		expect(setRounds(setRounds(of, key, 3, 60), key, 2).groups[0]).not.toHaveProperty('rest');
	});
});

it('never gives two things the same key, and never loses a step by moving, whatever is done', () => {
	const edits = fc.array(fc.tuple(fc.nat(7), fc.nat(20), fc.constantFrom(-1 as const, 1 as const)), {
		maxLength: 20
	});
	fc.assert(
		fc.property(routines, edits, (routine, all) => {
			let of = sheetOf(routine, library);
			for (const [what, which, by] of all) {
				const cards = cardsOf(of);
				const card = cards[which % Math.max(1, cards.length)]?.key ?? -1;
				const group = of.groups[which % of.groups.length]!.key;
				const before = cards.length;
				of = [
					() => moveCard(of, card, by),
					() => moveGroup(of, group, by),
					() => splitAt(of, card),
					() => mergeUp(of, group),
					() => duplicateCard(of, card),
					() => duplicateGroup(of, group),
					() => removeCard(of, card),
					() => arrange(of, group, of.groups.find(({ key }) => key === group)!.cards.toReversed())
				][what]!();
				if (what < 4) expect(cardsOf(of)).toHaveLength(before);
			}
			const keys = [...of.groups, ...cardsOf(of)].map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			expect(Math.max(...keys)).toBeLessThan(of.next);
		})
	);
});
