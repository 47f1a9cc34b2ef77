import { kindOfSteps, placeOfSteps } from './character.ts';
import type { Seconds } from './duration.ts';
import type { Kind, Place } from './exercise.ts';
import type { Library } from './library.ts';
import type { Block, Routine, Step } from './routine.ts';
import type { Written } from './text/reading.ts';

/** A step in a routine that is being edited, with a key of its own: it keeps that wherever it is moved to. */
export interface Card {
	readonly key: number;
	readonly step: Step;
}

/** A block in a routine that is being edited. It may be empty. */
export interface Group {
	readonly key: number;
	readonly rounds: number;
	readonly rest?: Seconds;
	readonly cards: readonly Card[];
}

/** What of a text was not understood, kept beside the routine until somebody has decided about it. */
export interface Stray {
	/** Key of the card that it came after; `null`: before all of them. */
	readonly after: number | null;
	readonly text: string;
	/** Why, in a sentence; may be empty. */
	readonly says: string;
	/**
	 * `lost`: a line that was not understood. `prose`: a line about other things. `rest`: what is left of a line that
	 * made the card; it is no line of its own.
	 */
	readonly kind: 'lost' | 'prose' | 'rest';
}

/** A routine that is being edited. Every edit gives a new one, and leaves what it does not touch as it was. */
export interface Sheet {
	readonly title: string;
	readonly note: string;
	/** `null`: by itself, from the steps. */
	readonly place: Place | null;
	readonly kind: Kind | null;
	readonly cautions: readonly string[];
	/** Never empty. */
	readonly groups: readonly Group[];
	readonly strays: readonly Stray[];
	/** The next key that nothing has had yet. */
	readonly next: number;
}

/** What of a routine is not edited. */
export type Base = Pick<Routine, 'id' | 'basedOn'>;

/** A routine, or what a text says of one, as a sheet. What is as it would be by itself stays so. */
export function sheetOf(written: Written, library: Library): Sheet {
	const { title, note, cautions, blocks } = written;
	let next = 0;
	const groups = blocks.map((block): Group => {
		const { steps, ...rest } = block;
		const key = next++;
		return { ...rest, key, cards: steps.map((step) => ({ key: next++, step })) };
	});
	if (groups.length === 0) groups.push({ key: next++, rounds: 1, cards: [] });
	return { title, note, cautions, groups, next, strays: [], ...characterOf(written, library) };
}

/** The routine that a sheet stands for; blocks without a step are no part of it. It may have no title, and no steps. */
export function routineOf(sheet: Sheet, base: Base, library: Library): Routine {
	const steps = cardsOf(sheet).map(({ step }) => step);
	return {
		...base,
		title: sheet.title,
		note: sheet.note,
		source: null,
		place: sheet.place ?? placeOfSteps(steps, library),
		kind: sheet.kind ?? kindOfSteps(steps),
		cautions: sheet.cautions,
		blocks: sheet.groups.filter(({ cards }) => cards.length > 0).map(blockOf)
	};
}

/** All cards in order. */
export function cardsOf({ groups }: Pick<Sheet, 'groups'>): readonly Card[] {
	return groups.flatMap(({ cards }) => cards);
}

export function findCard(sheet: Sheet, key: number): Card | undefined {
	return cardsOf(sheet).find((card) => card.key === key);
}

/** Puts a step after a card; at the end of a group where `after` is `null`. Its key is the sheet's `next`. */
export function addStep(sheet: Sheet, step: Step, group: number, after: number | null = null): Sheet {
	const card = { key: sheet.next, step };
	return {
		...inGroup(sheet, group, (cards) => {
			const at = after === null ? -1 : cards.findIndex(({ key }) => key === after);
			return at < 0 ? [...cards, card] : cards.toSpliced(at + 1, 0, card);
		}),
		next: sheet.next + 1
	};
}

/** Gives a card another step. */
export function setStep(sheet: Sheet, key: number, step: Step): Sheet {
	return inItsGroup(sheet, key, (cards) =>
		cards.map((card) => (card.key === key ? { ...card, step } : card))
	);
}

/** Takes a card away. What was not understood after it stays, after the card before. */
export function removeCard(sheet: Sheet, key: number): Sheet {
	const cards = cardsOf(sheet);
	const before = cards[cards.findIndex((card) => card.key === key) - 1]?.key ?? null;
	const strays = sheet.strays.map((stray) => (stray.after === key ? moved(stray, before) : stray));
	return { ...inItsGroup(sheet, key, (all) => all.filter((card) => card.key !== key)), strays };
}

/** Puts the same step once more after a card. */
export function duplicateCard(sheet: Sheet, key: number): Sheet {
	const group = groupOf(sheet, key);
	const card = findCard(sheet, key);
	return group && card ? addStep(sheet, card.step, group.key, key) : sheet;
}

/**
 * Moves a card one place up (-1) or down (1): over its neighbour, and at the edge of a group into the next one. At the
 * very edge the sheet stays as it is.
 */
export function moveCard(sheet: Sheet, key: number, by: -1 | 1): Sheet {
	const from = sheet.groups.findIndex(({ cards }) => cards.some((card) => card.key === key));
	const group = sheet.groups[from];
	if (!group) return sheet;
	const at = group.cards.findIndex((card) => card.key === key);
	const card = group.cards[at]!;
	const rest = group.cards.toSpliced(at, 1);
	if (at + by >= 0 && at + by < group.cards.length)
		return arrange(sheet, group.key, rest.toSpliced(at + by, 0, card));
	const other = sheet.groups[from + by];
	if (!other) return sheet;
	const arrived = by < 0 ? [...other.cards, card] : [card, ...other.cards];
	return arrange(arrange(sheet, group.key, rest), other.key, arrived);
}

/** Gives a group the cards that it is to have from now on, in order. */
export function arrange(sheet: Sheet, group: number, cards: readonly Card[]): Sheet {
	return inGroup(sheet, group, () => cards);
}

function groupOf(sheet: Sheet, card: number): Group | undefined {
	return sheet.groups.find(({ cards }) => cards.some(({ key }) => key === card));
}

/** What was not understood, once its card is gone: a line of its own after another. */
export function moved(stray: Stray, after: number | null): Stray {
	return { ...stray, after, kind: stray.kind === 'rest' ? 'lost' : stray.kind };
}

function inItsGroup(sheet: Sheet, card: number, edit: (cards: readonly Card[]) => readonly Card[]): Sheet {
	const group = groupOf(sheet, card);
	return group ? inGroup(sheet, group.key, edit) : sheet;
}

function inGroup(sheet: Sheet, key: number, edit: (cards: readonly Card[]) => readonly Card[]): Sheet {
	return {
		...sheet,
		groups: sheet.groups.map((group) => (group.key === key ? { ...group, cards: edit(group.cards) } : group))
	};
}

function blockOf({ rounds, rest, cards }: Group): Block {
	return { rounds, ...(rest === undefined ? {} : { rest }), steps: cards.map(({ step }) => step) };
}

function characterOf({ place, kind, blocks }: Written, library: Library): Pick<Sheet, 'place' | 'kind'> {
	const steps = blocks.flatMap((block) => block.steps);
	return {
		place: place === placeOfSteps(steps, library) ? null : place,
		kind: kind === kindOfSteps(steps) ? null : kind
	};
}
