import { longestText } from '#lib/core/bounds.ts';
import { linkFragment } from '#lib/interchange/link.ts';

/**
 * A link that carries a routine's text in its fragment, to the screen at `importAddress`, which reads it; `null` for
 * a text that is longer than that screen takes.
 */
export async function linkTo(text: string, importAddress: string): Promise<string | null> {
	return text.length > longestText ? null : `${importAddress}#${await linkFragment(text)}`;
}
