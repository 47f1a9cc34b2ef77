import { mostCount, mostSeconds } from './bounds.ts';
import type { Count, Dose, Load, Sides, Tempo } from './dose.ts';
import { lowest } from './dose.ts';
import type { Seconds } from './duration.ts';

/** What was typed into a field, read; or why it cannot be, in a sentence. */
export type Field<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly sentence: string };

/** A whole number or a range: `8`, `8-12`, `8 – 12`, `8 to 12`. */
export function readCount(typed: string): Field<Count> {
	const found = /^\s*(\d{1,5})\s*(?:(?:[-–—−~]|to)\s*(\d{1,5}))?\s*$/iu.exec(typed);
	const from = Number(found?.[1] ?? 0);
	const to = found?.[2] === undefined ? from : Number(found[2]);
	if (from < 1 || to > mostCount || to < from)
		return refused('Give a whole number from 1, or a range such as 8–12.');
	return { ok: true, value: from === to ? from : { from, to } };
}

/** A whole number from 1, and no range. */
export function readWhole(typed: string): Field<number> {
	const count = readCount(typed);
	return count.ok && typeof count.value === 'number'
		? { ok: true, value: count.value }
		: refused('Give a whole number from 1.');
}

/** Seconds (`30`, `2.5`), or minutes and seconds (`1:30`); a day at the most. */
export function readSeconds(typed: string): Field<Seconds> {
	const text = typed.trim().replace(',', '.');
	const clock = /^(\d{1,4}):([0-5]\d)$/u.exec(text);
	const value = clock
		? Number(clock[1]) * 60 + Number(clock[2])
		: /^\d{1,5}(?:\.\d{1,3})?$/u.test(text)
			? Number(text)
			: NaN;
	if (!(value <= mostSeconds))
		return refused('Give seconds, such as 30, or minutes and seconds, such as 1:30.');
	return { ok: true, value };
}

/** As `readSeconds`, but not 0: an effort takes some time. */
export function readLength(typed: string): Field<Seconds> {
	const read = readSeconds(typed);
	return read.ok && read.value === 0 ? refused('Give a number above 0.') : read;
}

/** Whole seconds or a range of them, as one effort lasts: `30`, `20–30`, `1:30`. */
export function readSecondsCount(typed: string): Field<Count> {
	const clock = typed.includes(':') ? readLength(typed) : readCount(typed);
	return clock.ok && lowest(clock.value) <= mostCount
		? { ok: true, value: clock.value }
		: refused('Give whole seconds, such as 30, or a range such as 20–30.');
}

/** Four numbers of seconds: `2-0-1-0`. */
export function readTempo(typed: string): Field<Tempo> {
	const parts = typed.trim().split(/\s*[-–—−]\s*|\s+/u);
	const numbers = parts.map((part) => (/^\d{1,3}(?:\.\d)?$/u.test(part) ? Number(part) : NaN));
	const [lower, low, lift, high] = numbers;
	const sum = numbers.reduce((all, each) => all + each, 0);
	if (numbers.length !== 4 || !(sum > 0))
		return refused('Give four numbers of seconds: lower, pause, lift, pause, such as 2-0-1-0.');
	return { ok: true, value: [lower!, low!, lift!, high!] };
}

/** A weight, or one a set: `20`, `20/22.5/25`. */
export function readLoad(typed: string, unit: Load['unit']): Field<Load> {
	const parts = typed.replaceAll(',', '.').split('/');
	const each = parts.map((part) => (/^\s*\d{1,5}(?:\.\d{1,3})?\s*$/u.test(part) ? Number(part) : 0));
	if (each.some((weight) => weight <= 0 || weight > mostCount) || each.length > 100)
		return refused('Give a number above 0, or one a set, such as 20/22.5/25.');
	return { ok: true, value: { unit, each } };
}

export function writeCount(count: Count): string {
	return typeof count === 'number' ? String(count) : `${count.from}–${count.to}`;
}

/** Lines of a note as the routine keeps them: none empty, none with space around it. */
export function linesOf(typed: string): string[] {
	return typed
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** The same dose of another type: what both have stays; what is new is usual (10 reps, a hold of 5 s, 30 s). */
export function asType(dose: Dose, type: Dose['type']): Dose {
	if (dose.type === type) return dose;
	const { sides, sets, rest, load } = dose;
	const shared = {
		sides,
		sets,
		...(rest === undefined ? {} : { rest }),
		...(load === undefined ? {} : { load })
	};
	const reps = 'reps' in dose ? dose.reps : 10;
	switch (type) {
		case 'hold':
			return { ...shared, type, reps, hold: dose.type === 'time' ? lowest(dose.seconds) : 5 };
		case 'reps':
			return { ...shared, type, reps };
		case 'time':
			return { ...shared, type, seconds: 30 };
		case 'open':
			return { ...shared, type };
	}
}

/** Parts of a dose, each of which some type of it has. */
export type DoseParts = {
	readonly [Part in 'sets' | 'reps' | 'seconds']?: Count;
} & {
	readonly [Part in 'hold' | 'rise' | 'release' | 'rest']?: Seconds | undefined;
} & {
	readonly sides?: Sides;
	readonly tempo?: Tempo | 'own' | undefined;
	readonly load?: Load | undefined;
	readonly goal?: string | undefined;
};

/** The dose with some parts changed; a part that is set to `undefined` is left to the app's timing. */
export function withParts(dose: Dose, parts: DoseParts): Dose {
	const entries = Object.entries({ ...dose, ...parts }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as unknown as Dose;
}

function refused(sentence: string): { readonly ok: false; readonly sentence: string } {
	return { ok: false, sentence };
}
