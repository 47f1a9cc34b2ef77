import { cardsOf, sheetOf } from './editing.ts';
import type { Card, Group, Sheet, Stray } from './editing.ts';
import type { Library } from './library.ts';
import type { Routine, Step } from './routine.ts';
import { printRoutine } from './text/print.ts';
import { readText } from './text/read.ts';
import type { Reading, ReadLine } from './text/reading.ts';

const notUnderstood = 'Not understood.';

/** Something to be said about a line of the text. */
export interface Remark {
	/** From 1. */
	readonly line: number;
	readonly text: string;
	/** Sentences. */
	readonly says: readonly string[];
	readonly lost: boolean;
}

/** The text form of a sheet, with what was not understood where it stood, and the remarks about that. */
export interface WovenText {
	readonly text: string;
	readonly remarks: readonly Remark[];
}

/**
 * The sheet that a text makes of the one before it. Cards that stand for the same step keep their key, and what a text
 * cannot say: a picture.
 */
export function sheetOfText({ lines, routine }: Reading, before: Sheet, library: Library): Sheet {
	const fresh = sheetOf(routine, library);
	const steps = cardsOf(fresh).map(({ step }) => step);
	const matched = match(cardsOf(before), steps);
	let next = before.next;
	const cards = steps.map((step, at): Card => {
		const card = matched[at];
		return card ? carried(card, step) : { key: next++, step };
	});
	let at = 0;
	const groups = fresh.groups.map((group, index): Group => {
		const key = before.groups[index]?.key ?? next++;
		const from = at;
		at += group.cards.length;
		return { ...group, key, cards: cards.slice(from, at) };
	});
	return { ...fresh, groups, next, strays: straysOf(lines, cards) };
}

/** Remarks about a text as it was typed: what was guessed, and what was not understood. */
export function remarksOf(lines: readonly ReadLine[]): Remark[] {
	return lines.flatMap(({ text, kind, guesses, says }, index) => {
		const sentences = [...guesses.map((guess) => guess.says), says].filter((sentence) => sentence !== '');
		const lost = kind === 'nothing';
		if (lost && sentences.length === 0) sentences.push(notUnderstood);
		return sentences.length > 0 ? [{ line: index + 1, text, says: sentences, lost }] : [];
	});
}

/** The text form of a sheet. Lines that were not understood stand after the step that they followed. */
export function weave(sheet: Sheet, routine: Routine, library: Library): WovenText {
	const printed = printRoutine(routine, library);
	const strays = sheet.strays.filter(({ kind }) => kind !== 'rest');
	if (strays.length === 0) return { text: printed, remarks: [] };
	const ends = endsOf(printed, sheet, library);
	const lines = printed.replace(/\n$/u, '').split('\n');
	const remarks: Remark[] = [];
	const woven: string[] = [];
	const put = (line: number) => {
		for (const { text, says, kind } of strays.filter(({ after }) => (ends.get(after) ?? 0) === line)) {
			woven.push(text);
			if (kind === 'lost')
				remarks.push({ line: woven.length, text, says: [says || notUnderstood], lost: true });
		}
	};
	lines.forEach((line, index) => {
		woven.push(line);
		put(index);
	});
	return { text: woven.join('\n') + '\n', remarks };
}

/** What is left of lines that were understood in part becomes a note of their steps: print would not have it. */
export function keepRests(sheet: Sheet): Sheet {
	return asNotes(sheet, ({ kind }) => kind === 'rest');
}

/**
 * Everything that was not understood becomes a note: of the step that it followed, or of the whole routine. Prose is no
 * part of a routine, and is left out.
 */
export function keepLost(sheet: Sheet): Sheet {
	return { ...asNotes(sheet, ({ kind }) => kind !== 'prose'), strays: [] };
}

function asNotes(sheet: Sheet, which: (stray: Stray) => boolean): Sheet {
	const chosen = sheet.strays.filter(which);
	if (chosen.length === 0) return sheet;
	const linesAfter = (key: number | null) =>
		chosen.filter(({ after }) => after === key).map(({ text }) => text.trim());
	const groups = sheet.groups.map((group) => ({
		...group,
		cards: group.cards.map((card) => {
			const lines = linesAfter(card.key);
			return lines.length === 0 ? card : { ...card, step: noted(card.step, lines) };
		})
	}));
	const note = [sheet.note, ...linesAfter(null)].filter((line) => line !== '').join(' ');
	return { ...sheet, note, groups, strays: sheet.strays.filter((stray) => !which(stray)) };
}

function noted(step: Step, lines: readonly string[]): Step {
	return { ...step, note: [...(step.note === undefined ? [] : [step.note]), ...lines].join('\n') };
}

/** The lines of a text that no part of the routine has come of, each after the step that it followed. */
function straysOf(lines: readonly ReadLine[], cards: readonly Card[]): Stray[] {
	let after: number | null = null;
	return lines.flatMap(({ text, kind, steps, says }): Stray[] => {
		after = cards[steps.at(-1) ?? -1]?.key ?? after;
		if (steps.length > 0) return says === '' ? [] : [{ after, text, says, kind: 'rest' }];
		if (text.trim() === '') return [];
		if (kind === 'nothing') return [{ after, text, says, kind: 'lost' }];
		return kind === 'prose' || kind === 'heading' ? [{ after, text, says, kind: 'prose' }] : [];
	});
}

/** The last line (from 0) of each card in a printed text; for `null`, the last line before the first of them. */
function endsOf(printed: string, sheet: Sheet, library: Library): Map<number | null, number> {
	const cards = cardsOf(sheet);
	const ends = new Map<number | null, number>();
	let begun = false;
	readText(printed, library).lines.forEach(({ kind, steps }, line) => {
		for (const step of steps) if (cards[step]) ends.set(cards[step].key, line);
		begun ||= steps.length > 0 || kind === 'block';
		if (!begun && kind !== 'blank') ends.set(null, line);
	});
	return ends;
}

/** The card before that each step stands for: where both are alike, or both have the same exercise, or the same place. */
function match(before: readonly Card[], steps: readonly Step[]): (Card | undefined)[] {
	let head = 0;
	while (head < steps.length && before[head] && alike(before[head]!.step, steps[head]!)) head++;
	let tail = 0;
	const most = Math.min(steps.length, before.length) - head;
	while (tail < most && alike(before.at(-1 - tail)!.step, steps.at(-1 - tail)!)) tail++;
	const left = before.slice(head, before.length - tail);
	const open = steps.slice(head, steps.length - tail);
	return [...before.slice(0, head), ...matchOpen(left, open), ...before.slice(before.length - tail)];
}

function matchOpen(left: readonly Card[], open: readonly Step[]): (Card | undefined)[] {
	const free = [...left];
	const take = (fits: (card: Card) => boolean) => {
		const at = free.findIndex(fits);
		return at < 0 ? undefined : free.splice(at, 1)[0];
	};
	const same = open.map((step) => take((card) => alike(card.step, step)));
	const named = same.map((card, at) => card ?? take(({ step }) => step.exercise === open[at]!.exercise));
	if (left.length !== open.length) return named;
	return named.map((card, at) => card ?? take(({ key }) => key === left[at]!.key));
}

/** The card with what the text says of its step; the very same card where that is nothing new. */
function carried(card: Card, step: Step): Card {
	const { picture } = card.step;
	const own = card.step.exercise.startsWith('own-') && step.exercise.startsWith('own-');
	const keeps = picture !== undefined && (own || card.step.exercise === step.exercise);
	const whole = keeps ? { ...step, picture } : step;
	return alike(card.step, whole) && card.step.picture === whole.picture ? card : { ...card, step: whole };
}

/** Whether two steps say the same, as far as a text can say it. */
function alike(one: Step, other: Step): boolean {
	return one === other || said(one) === said(other);
}

function said({ exercise, name, kind, dose, note, pause }: Step): string {
	const parts = Object.entries(dose).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([exercise, name, kind, parts, note, pause]);
}
