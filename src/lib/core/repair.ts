import { safeParse } from 'valibot';
import { clamped, fitting, longest, nodeOf, optionOf } from './repair-schema.ts';
import type { Node } from './repair-schema.ts';
import { repairKinds } from './repair-kinds.ts';
import type { RecordKind } from './repair-kinds.ts';
import { isExact, placeInWords, sentence, valueInWords } from './repair-words.ts';
import type { Path } from './repair-words.ts';

/** A record made whole, and what was changed of it, a sentence each. */
export interface Repaired {
	readonly value: unknown;
	readonly changes: readonly string[];
}

/** What became of one value inside a record. */
interface Mended {
	readonly value: unknown;
	readonly changes: readonly string[];
}

/** Sentences beyond this many are counted and not told. */
const mostSentences = 40;

/**
 * Makes a record fit its schema that does not: what can be read is kept as it is, a number out of bounds is brought to
 * the nearest one within, a text that is too long is cut, what is missing becomes what follows from the rest or is usual,
 * and what cannot be read and need not be there is left out, single sets and steps included. `null` where nothing can be
 * made of it without making it up, and of records of a newer version. Never throws.
 */
export function repaired(raw: unknown, kind: RecordKind): Repaired | null {
	const { schema, usual, fixed = [], agreed = (whole: object) => whole } = repairKinds[kind];
	if (!isRecord(raw) || isNewer(raw, kind)) return null;
	const whole = brought(raw, kind);
	const inAgreement = agreed(whole);
	const mended = mend(nodeOf(schema), inAgreement, { path: [], root: raw, usual, fixed });
	if (!mended || inAgreement === whole) return mended;
	return { ...mended, changes: ['Its parts are brought together under one id.', ...mended.changes] };
}

/** What is wrong with a record, a sentence each; none where it fits. Never throws. */
export function complaints(raw: unknown, kind: RecordKind): readonly string[] {
	if (!isRecord(raw)) return ['It is no record at all.'];
	if (isNewer(raw, kind))
		return ['It was written by a newer Holdfast: this one can read it once it is up to date.'];
	const { issues = [] } = safeParse(repairKinds[kind].schema, brought(raw, kind));
	const said = issues.map(({ path, input }) => {
		const place = (path ?? []).map(({ key }) => key as string | number);
		const what = placeInWords(place, raw);
		if (place.length === 0) return 'Its parts do not belong together.';
		if (input === undefined) return sentence(`${what} is missing`);
		return sentence(`${what} cannot be read: it is ${valueInWords(input, place)}`);
	});
	const once = [...new Set(said)];
	const more = once.length - mostSentences;
	return more > 0 ? [...once.slice(0, mostSentences), `And ${more} more.`] : once;
}

function isNewer({ schema }: Readonly<Record<string, unknown>>, kind: RecordKind): boolean {
	const { newest } = repairKinds[kind];
	return newest !== null && typeof schema === 'number' && schema > newest;
}

/** With the version that is written now: of an older one only what has come since is missing. */
function brought(
	raw: Readonly<Record<string, unknown>>,
	kind: RecordKind
): Readonly<Record<string, unknown>> {
	const { newest } = repairKinds[kind];
	const known = newest !== null && Number.isInteger(raw.schema) && Number(raw.schema) >= 1;
	return known ? { ...raw, schema: newest } : raw;
}

/** Where in the record one is, and what is known of its kind. */
interface Place {
	readonly path: Path;
	readonly root: unknown;
	readonly usual: (typeof repairKinds)[RecordKind]['usual'];
	/** Parts that nothing may be changed of: others count on them. */
	readonly fixed: readonly string[];
}

function mend(node: Node, raw: unknown, place: Place): Mended | null {
	const fits = fitting(node, raw);
	if (fits) return { value: fits.value, changes: [] };
	if (place.fixed.includes(place.path.join('.'))) return null;
	switch (node.type) {
		case 'object':
			return isRecord(raw) ? mendParts(node, raw, place) : null;
		case 'array':
			return Array.isArray(raw) ? mendItems(node, raw, place) : null;
		case 'record':
			return isRecord(raw) ? mendEntries(node.value!, raw, place) : null;
		case 'variant': {
			const option = isRecord(raw) && optionOf(node, raw);
			return option ? mendParts(option, raw, place, node.key as string) : null;
		}
		case 'union':
			return firstOf(node.options as readonly Node[], (option) => mend(option, raw, place));
		case 'nullable':
			return mend(node.wrapped!, raw, place) ?? told(raw, null, place);
		case 'number': {
			const nearest = isExact(place.path.at(-1)) ? null : clamped(node, raw);
			return nearest && told(raw, nearest.value, place);
		}
		case 'string': {
			const cut = typeof raw === 'string' ? fitting(node, raw.slice(0, longest(node))) : null;
			return cut && changed(cut.value, `${here(place)} is too long: its end is left out`);
		}
		default:
			return null;
	}
}

/** First what there is, then what follows from it. `tag` is the part that says which of several kinds it is. */
function mendParts(
	node: Node,
	raw: Readonly<Record<string, unknown>>,
	place: Place,
	tag?: string
): Mended | null {
	const value: Record<string, unknown> = {};
	const changes: string[] = [];
	const missing: [string, Node][] = [];
	for (const [name, entry] of Object.entries(node.entries!)) {
		const optional = entry.type === 'exact_optional';
		if (optional && !(name in raw)) continue;
		const inside = within(place, name);
		const part =
			name === tag && raw[name] !== entry.literal
				? told(raw[name], entry.literal, inside)
				: mend(optional ? entry.wrapped! : entry, raw[name], inside);
		if (part) value[name] = part.value;
		else if (!optional) missing.push([name, entry]);
		changes.push(...(part?.changes ?? (optional ? [leftOut(inside)] : [])));
	}
	for (const [name, entry] of missing) {
		const inside = within(place, name);
		const guess = place.fixed.includes(inside.path.join('.'))
			? undefined
			: place.usual(inside.path, value, place.root);
		const part = guess === undefined ? null : fitting(entry, guess);
		if (!part) return null;
		value[name] = part.value;
		changes.push(...told(raw[name], part.value, inside).changes);
	}
	const whole = fitting(node, value);
	return whole && { value: whole.value, changes };
}

function mendItems(node: Node, raw: readonly unknown[], place: Place): Mended | null {
	const mended = raw.map((item, index) => {
		const inside = within(place, index);
		return mend(node.item!, item, inside) ?? { dropped: leftOut(inside) };
	});
	const kept = mended.filter((item) => 'value' in item);
	const most = longest(node);
	const changes = mended.flatMap((item) => ('value' in item ? item.changes : [item.dropped]));
	const over = kept.length > most ? [sentence(`${here(place)} is too long: its end is left out`)] : [];
	const whole = fitting(
		node,
		kept.slice(0, most).map(({ value }) => value)
	);
	return whole && { value: whole.value, changes: [...changes, ...over] };
}

function mendEntries(node: Node, raw: Readonly<Record<string, unknown>>, place: Place): Mended {
	const mended = Object.entries(raw).map(([name, item]) => {
		const inside = within(place, name);
		return { name, part: mend(node, item, inside), dropped: leftOut(inside) };
	});
	return {
		value: Object.fromEntries(mended.flatMap(({ name, part }) => (part ? [[name, part.value]] : []))),
		changes: mended.flatMap(({ part, dropped }) => part?.changes ?? [dropped])
	};
}

function told(before: unknown, value: unknown, place: Place): Mended {
	const was = before === undefined ? 'is missing' : `cannot be ${valueInWords(before, place.path)}`;
	return changed(value, `${here(place)} ${was}: it is taken as ${valueInWords(value, place.path)}`);
}

function changed(value: unknown, words: string): Mended {
	return { value, changes: [sentence(words)] };
}

function leftOut(place: Place): string {
	return sentence(`${here(place)} cannot be read, and is left out`);
}

function here({ path, root }: Place): string {
	return placeInWords(path, root);
}

function within(place: Place, part: string | number): Place {
	return { ...place, path: [...place.path, part] };
}

function firstOf<Item, Result>(items: readonly Item[], of: (item: Item) => Result | null): Result | null {
	for (const item of items) {
		const found = of(item);
		if (found) return found;
	}
	return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
