import { readFileSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast
} from 'culori';
import { describe, expect, it } from 'vitest';
import { readColours } from './read-colours.ts';
import type { Palette, Scheme } from './read-colours.ts';

const css = readFileSync(new URL('colours.css', import.meta.url), 'utf8');
const page = readFileSync(new URL('../../app.html', import.meta.url), 'utf8');
const byMedia = '@media (prefers-contrast: more)';
const byChoice = ":root[data-contrast='more']";
const schemes: readonly Scheme[] = ['light', 'dark'];

/** Both schemes, as they are and with more contrast. */
const looks = schemes.flatMap((scheme) => {
	const usual = readColours(css, ':root {', scheme);
	return [
		{ name: scheme, colours: usual },
		{ name: `${scheme}, more contrast`, colours: { ...usual, ...readColours(css, byMedia, scheme) } }
	];
});

function colour(palette: Palette, name: string): string {
	const found = palette[name];
	if (found === undefined) throw new Error(`There is no colour ${name}.`);
	return found;
}

/** Which of the names in front are read too badly on those behind: the pairs with less contrast than `least`. */
function tooFaint(palette: Palette, fronts: string[], backs: string[], least: number): string[] {
	return fronts.flatMap((front) =>
		backs
			.map((back) => ({ back, ratio: wcagContrast(colour(palette, front), colour(palette, back)) }))
			.filter(({ ratio }) => ratio < least)
			.map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`)
	);
}

const phases = ['ready', 'rest', 'switch', 'rise', 'hold', 'release', 'move', 'stretch', 'open'];
/** The same thing to do, in other words, has the same colour. */
const twins = [
	['change', 'ready'],
	['work', 'move']
] as const;

const efforts = ['rise', 'move', 'stretch', 'open'];
const gaps = ['ready', 'rest', 'switch'];
const between = (from: string[], to: string[]) => from.flatMap((a) => to.map((b) => [a, b] as const));
/** What comes right after what. */
const following = [
	['rise', 'hold'],
	['hold', 'release'],
	['release', 'rise'],
	...between(['release', 'move', 'stretch'], gaps),
	...between(gaps, efforts)
] as const;

const eyes = {
	'full colour vision': (hex: string) => parse(hex)!,
	protanopia: (hex: string) => filterDeficiencyProt(1)(parse(hex)!),
	deuteranopia: (hex: string) => filterDeficiencyDeuter(1)(parse(hex)!),
	tritanopia: (hex: string) => filterDeficiencyTrit(1)(parse(hex)!)
};
const difference = differenceCiede2000();

describe.each(looks)('colours, $name', ({ colours }) => {
	const all = [...phases, ...twins.map(([twin]) => twin)].map((phase) => `phase-${phase}`);

	it('has the ink of every phase at 7:1', () => {
		expect(tooFaint(colours, ['phase-ink'], all, 7)).toEqual([]);
	});

	it('has every text at 4.5:1 on whatever it stands on', () => {
		expect(
			tooFaint(colours, ['ink', 'ink-soft', 'accent', 'warn'], ['ground', 'surface', 'accent-ground'], 4.5)
		).toEqual([]);
		expect(tooFaint(colours, ['ink', 'ink-soft', 'accent', 'warn'], ['warn-ground'], 4.5)).toEqual([]);
		expect(tooFaint(colours, ['on-accent'], ['accent'], 4.5)).toEqual([]);
	});

	it('has the outline of every control at 3:1', () => {
		expect(tooFaint(colours, ['line-control'], ['ground', 'surface'], 3)).toEqual([]);
	});
});

describe.each(schemes)('phases, %s', (scheme) => {
	const colours = readColours(css, ':root {', scheme);
	const phase = (name: string) => colour(colours, `phase-${name}`);

	it.each(Object.entries(eyes))('differ from one another to %s', (_, seen) => {
		const alike = (pairs: readonly (readonly [string, string])[], least: number) =>
			pairs
				.map(([a, b]) => ({ a, b, apart: difference(seen(phase(a)), seen(phase(b))) }))
				.filter(({ apart }) => apart < least)
				.map(({ a, b, apart }) => `${a} and ${b}: ${apart.toFixed(1)}`);
		const every = phases.flatMap((a, index) => phases.slice(index + 1).map((b) => [a, b] as const));
		expect(alike(every, 8)).toEqual([]);
		expect(alike(following, 11)).toEqual([]);
	});

	it.each(twins)('has %s like %s', (twin, like) => {
		expect(phase(twin)).toBe(phase(like));
	});

	it('is what the browser paints its own frame with', () => {
		const [tag] = page.match(new RegExp(`<meta name="theme-color"[^>]*scheme: ${scheme}[^>]*>`)) ?? [''];
		expect(tag).toContain(`content="${colour(colours, 'ground')}"`);
	});
});

it('has the same colours for more contrast, whoever asks for it', () => {
	for (const scheme of schemes) {
		const asked = readColours(css, byMedia, scheme);
		expect(Object.keys(asked).length).toBeGreaterThan(8);
		expect(readColours(css, byChoice, scheme)).toEqual(asked);
	}
});
