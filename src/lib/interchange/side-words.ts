import { longestName } from '#lib/core/bounds.ts';

const atTheEnd =
	/^(?<name>.+?)[\s,;:(/–-]+(?<side>left|right|l|r)(?:\s+(?:side|leg|arm|knee|hip|foot))?\s*\)?$/iu;
const atTheStart = /^(?<side>left|right)\s+(?<name>.+)$/iu;

/** A name that says a side, parted: `Side plank (left)` is the left of `Side plank`. `null` for one that does not. */
export function sideIn(name: string): { readonly name: string; readonly side: 'left' | 'right' } | null {
	// Longer ones are refused anyway, and would take these patterns long.
	if (name.length > longestName) return null;
	const { name: bare, side } = (atTheEnd.exec(name) ?? atTheStart.exec(name))?.groups ?? {};
	if (bare === undefined || side === undefined) return null;
	return { name: bare, side: side.toLowerCase().startsWith('l') ? 'left' : 'right' };
}

/** The exercise of which one name is the left and the other the right, whichever comes first; else `null`. */
export function otherSideOf(first: string, then: string): string | null {
	const one = sideIn(first);
	const other = sideIn(then);
	if (!one || !other || one.side === other.side) return null;
	return one.name.toLowerCase() === other.name.toLowerCase() ? one.name : null;
}
