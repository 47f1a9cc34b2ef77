export type Scheme = 'light' | 'dark';

/** Colours by their name without the dashes, as hex. */
export type Palette = Readonly<Record<string, string>>;

/**
 * The colours that a block of a stylesheet sets, in one scheme. The block is the first one after `opening`, which has to
 * be there. Only what is written as `light-dark(#…, #…)` is taken.
 */
export function readColours(css: string, opening: string, scheme: Scheme): Palette {
	const from = css.indexOf(opening);
	if (from === -1) throw new Error(`The stylesheet has no ${opening}.`);
	const block = css.slice(css.indexOf('--', from), css.indexOf('}', from));
	const pairs = block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
	const colours: Record<string, string> = {};
	for (const [, name = '', light = '', dark = ''] of pairs) colours[name] = scheme === 'light' ? light : dark;
	return colours;
}
