import { safeParse } from 'valibot';
import type { GenericSchema } from 'valibot';

/** What a schema of valibot's says of itself, so far as it is asked here. */
export interface Node {
	readonly type: string;
	readonly pipe?: readonly Node[];
	readonly entries?: Readonly<Record<string, Node>>;
	readonly item?: Node;
	readonly items?: readonly Node[];
	readonly wrapped?: Node;
	readonly value?: Node;
	readonly options?: readonly unknown[];
	readonly key?: unknown;
	readonly literal?: unknown;
	readonly requirement?: unknown;
}

export function nodeOf(schema: GenericSchema): Node {
	return schema;
}

/** What a value is read as; `null` where it does not fit. */
export function fitting(node: Node, value: unknown): { readonly value: unknown } | null {
	const read = safeParse(node as unknown as GenericSchema, value);
	return read.success ? { value: read.output } : null;
}

/** The nearest number that is within a schema's bounds, of a number or of one that was written as text. */
export function clamped(node: Node, raw: unknown): { readonly value: unknown } | null {
	const number = typeof raw === 'string' && /^-?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : raw;
	if (typeof number !== 'number' || !Number.isFinite(number)) return null;
	const whole = has(node, 'integer') ? Math.round(number) : number;
	const least = bound(node, 'min_value') ?? -Infinity;
	const most = bound(node, 'max_value') ?? Infinity;
	return fitting(node, Math.min(Math.max(whole, least), most));
}

/** The longest that a text or a list can be. */
export function longest(node: Node): number {
	return bound(node, 'max_length') ?? Infinity;
}

/** The option of a variant that a record is: as it says, else the first whose parts it has all. */
export function optionOf(node: Node, raw: Readonly<Record<string, unknown>>): Node | undefined {
	const options = node.options as readonly Node[];
	const key = node.key as string;
	const told = options.find(({ entries }) => entries?.[key]?.literal === raw[key]);
	const hasAll = ({ entries = {} }: Node) =>
		Object.entries(entries).every(
			([name, entry]) => name === key || entry.type === 'exact_optional' || name in raw
		);
	return told ?? options.find(hasAll);
}

function has(node: Node, action: string): boolean {
	return node.pipe?.some(({ type }) => type === action) ?? false;
}

function bound(node: Node, action: string): number | undefined {
	const requirement = node.pipe?.find(({ type }) => type === action)?.requirement;
	return typeof requirement === 'number' ? requirement : undefined;
}
