import { moved } from './editing.ts';
import type { Group, Sheet } from './editing.ts';
import type { Seconds } from './duration.ts';

/** Adds an empty group at the end. Its key is the sheet's `next`. */
export function addGroup(sheet: Sheet): Sheet {
	const group = { key: sheet.next, rounds: 1, cards: [] };
	return { ...sheet, groups: [...sheet.groups, group], next: sheet.next + 1 };
}

/** How often a group is done, and the rest between; `rest` left out: by the last exercise of a round. */
export function setRounds(sheet: Sheet, key: number, rounds: number, rest?: Seconds): Sheet {
	return withGroups(sheet, (group) => {
		if (group.key !== key) return [group];
		const { rest: before, ...others } = group;
		return [{ ...others, rounds, ...(rest === undefined ? {} : { rest }) }];
	});
}

/** Begins a new group at a card, which is done as often as the one that it was in. Nothing changes at a group's first card. */
export function splitAt(sheet: Sheet, card: number): Sheet {
	const index = sheet.groups.findIndex(({ cards }) => cards.slice(1).some(({ key }) => key === card));
	const group = sheet.groups[index];
	if (!group) return sheet;
	const at = group.cards.findIndex(({ key }) => key === card);
	const above = { ...group, cards: group.cards.slice(0, at) };
	const below = { ...group, key: sheet.next, cards: group.cards.slice(at) };
	return { ...sheet, groups: sheet.groups.toSpliced(index, 1, above, below), next: sheet.next + 1 };
}

/** Puts a group's cards at the end of the group above, which keeps its rounds. Nothing changes for the first. */
export function mergeUp(sheet: Sheet, key: number): Sheet {
	const at = sheet.groups.findIndex((group) => group.key === key);
	const [above, group] = [sheet.groups[at - 1], sheet.groups[at]];
	if (!above || !group) return sheet;
	const merged = { ...above, cards: [...above.cards, ...group.cards] };
	return { ...sheet, groups: sheet.groups.toSpliced(at - 1, 2, merged) };
}

/** The same group once more, after it. */
export function duplicateGroup(sheet: Sheet, key: number): Sheet {
	let next = sheet.next;
	const doubled = withGroups(sheet, (group) => {
		if (group.key !== key) return [group];
		const copy = { ...group, key: next++, cards: group.cards.map(({ step }) => ({ key: next++, step })) };
		return [group, copy];
	});
	return { ...doubled, next };
}

/** Moves a group over its neighbour; at the edge the sheet stays as it is. */
export function moveGroup(sheet: Sheet, key: number, by: -1 | 1): Sheet {
	const at = sheet.groups.findIndex((group) => group.key === key);
	const group = sheet.groups[at];
	if (!group || !sheet.groups[at + by]) return sheet;
	return { ...sheet, groups: sheet.groups.toSpliced(at, 1).toSpliced(at + by, 0, group) };
}

/** Takes a group away with its cards. The last one is emptied instead. What was not understood in it stays. */
export function removeGroup(sheet: Sheet, key: number): Sheet {
	const at = sheet.groups.findIndex((group) => group.key === key);
	const group = sheet.groups[at];
	if (!group) return sheet;
	const gone = new Set(group.cards.map((card) => card.key));
	const before = sheet.groups.slice(0, at).flatMap(({ cards }) => cards);
	const after = before.at(-1)?.key ?? null;
	const strays = sheet.strays.map((stray) =>
		stray.after !== null && gone.has(stray.after) ? moved(stray, after) : stray
	);
	const groups = sheet.groups.toSpliced(at, 1);
	if (groups.length > 0) return { ...sheet, groups, strays };
	return { ...sheet, groups: [{ key: sheet.next, rounds: 1, cards: [] }], strays, next: sheet.next + 1 };
}

function withGroups(sheet: Sheet, edit: (group: Group) => readonly Group[]): Sheet {
	return { ...sheet, groups: sheet.groups.flatMap(edit) };
}
