import type { Dose, Load } from './dose.ts';

export type WeightUnit = Load['unit'];

/** A weight as it was said. */
export interface Weight {
	readonly unit: WeightUnit;
	readonly weight: number;
}

const kilogramsInPound = 0.453_592_37;

/** Below this much weights come in small steps, as dumbbells do; from there on as pairs of the smallest plates. */
const grids: Readonly<
	Record<WeightUnit, { readonly small: number; readonly from: number; readonly plate: number }>
> = {
	kg: { small: 1, from: 10, plate: 2.5 },
	lb: { small: 2, from: 20, plate: 5 }
};

/** The unit that is used where the device's language is spoken: pounds in the United States, else kilograms. */
export function unitOf(locale: string): WeightUnit {
	return /[-_]US\b/i.test(locale) ? 'lb' : 'kg';
}

/** In kilograms, unrounded: to compare what was said in different units. */
export function inKilograms({ unit, weight }: Weight): number {
	return unit === 'kg' ? weight : weight * kilogramsInPound;
}

/** The number to show in a unit: as it was said, or converted and rounded to a half, at least a half. */
export function shownIn(unit: WeightUnit, said: Weight): number {
	if (said.unit === unit) return said.weight;
	const exact = unit === 'kg' ? inKilograms(said) : said.weight / kilogramsInPound;
	return Math.max(0.5, Math.round(exact * 2) / 2);
}

/** A weight in words, in the unit wanted: `42.5 kg`. */
export function weightWords(unit: WeightUnit, said: Weight): string {
	return `${shownIn(unit, said)} ${unit}`;
}

/** A weight that is known in kilograms alone, in whichever unit it was said: to the quarter, or as above. */
export function kilogramWords(unit: WeightUnit, kilograms: number): string {
	return weightWords(unit, { unit: 'kg', weight: unit === 'kg' ? Math.round(kilograms * 4) / 4 : kilograms });
}

/** A dose with its weights in the unit wanted, to be shown; the dose itself where there is nothing to convert. */
export function doseIn(unit: WeightUnit, dose: Dose): Dose {
	const { load } = dose;
	if (!load || load.unit === unit) return dose;
	const each = load.each.map((weight) => shownIn(unit, { unit: load.unit, weight }));
	return { ...dose, load: { unit, each } };
}

/** A dose without what a proposal never changes: tempo, rise, release and rest. To be told in few words. */
export function amountOnly(dose: Dose): Dose {
	const bare: { -readonly [Part in string]?: unknown } = { ...dose };
	for (const part of ['tempo', 'rise', 'release', 'rest']) delete bare[part];
	return bare as unknown as Dose;
}

/**
 * The next weight that can be put on, from any weight: every 1 kg or 2 lb below 10 kg or 20 lb, from there every 2.5 kg
 * or 5 lb.
 */
export function heavier({ unit, weight }: Weight): number {
	const { small, from, plate } = grids[unit];
	const step = weight < from ? small : plate;
	return Math.floor(weight / step) * step + step;
}

/** The next weight below, by the same steps; never under the smallest of them. */
export function lighter({ unit, weight }: Weight): number {
	const { small, from, plate } = grids[unit];
	const step = weight <= from ? small : plate;
	return Math.max(small, Math.ceil(weight / step) * step - step);
}

/** The weight that comes after another by `next`; where there is none to begin from, 10 kg or 20 lb (our choice). */
export function stepped(unit: WeightUnit, from: number | null, next: typeof heavier): number {
	if (from === null) return unit === 'kg' ? 10 : 20;
	return next({ unit, weight: from });
}

/** The weight of a set, from 1, as a load prescribes it: the last one for all sets that follow. */
export function weightOfSet(load: Load, set: number): Weight {
	return { unit: load.unit, weight: load.each[set - 1] ?? load.each.at(-1)! };
}
