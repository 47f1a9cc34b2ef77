import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '#lib/content/library.ts';
import { nameFinder } from './names.ts';

const finder = nameFinder(library);

const names = fc.constantFrom(
	...library.flatMap(({ id, name, synonyms }) => [name, ...synonyms].map((text) => ({ id, text })))
);
const vague = fc.constantFrom(
	...library.flatMap(({ id, vague = [] }) => vague.map((text) => ({ id, text })))
);

describe('a name', () => {
	it('is known by each of its synonyms, surely', () => {
		fc.assert(
			fc.property(names, ({ id, text }) => {
				expect(finder.find(text)).toMatchObject({ id, sure: true });
			}),
			{ numRuns: 2000 }
		);
	});

	it('that may mean another exercise is never sure', () => {
		fc.assert(
			fc.property(vague, ({ id, text }) => {
				expect(finder.find(text)).toMatchObject({ id, sure: false });
			}),
			{ numRuns: 500 }
		);
	});

	it('is the same in other letters, with other hyphens, apostrophes and words that say nothing', () => {
		const cases = fc.constantFrom<(text: string) => string>(
			(text) => text.toUpperCase(),
			(text) => text.toLowerCase(),
			(text) => text.normalize('NFD')
		);
		const hyphens = fc.constantFrom(' ', '-', '‐', '–', '  ', '\u00A0');
		const apostrophes = fc.constantFrom('’', "'", '`', '´', '');
		const around = fc.constantFrom(
			['', ''],
			['the ', ''],
			['Do ', ' exercise'],
			['', ' (each side)'],
			['', 's']
		);
		fc.assert(
			fc.property(
				names,
				cases,
				hyphens,
				apostrophes,
				around,
				({ id, text }, letters, hyphen, mark, [head, tail]) => {
					const written = letters(text).replaceAll(/[- ]/g, hyphen).replaceAll('’', mark);
					fc.pre(tail !== 's' || /^(?!.* (?:in|on|with) ).*[a-rt-z]$/i.test(text));
					expect(finder.find(`${head}${written}${tail}`)).toMatchObject({ id });
				}
			),
			{ numRuns: 5000 }
		);
	});

	it('with a slip of the finger is found, and no other one surely', () => {
		const longWord = /\p{L}{4,}[^\P{L}s]/u;
		const slip = fc.record({
			at: fc.nat(),
			kind: fc.constantFrom<'swap' | 'drop' | 'double' | 'change'>('swap', 'drop', 'double', 'change')
		});
		fc.assert(
			fc.property(names, slip, ({ id, text }, { at, kind }) => {
				const match = longWord.exec(text);
				fc.pre(match !== null);
				const word = match[0];
				const place = 1 + (at % (word.length - 2));
				const [one, two] = [word[place]!, word[place + 1]!];
				fc.pre(one !== two);
				const slipped = { swap: two + one, drop: two, double: one + one + two, change: `q${two}` }[kind];
				const written = text.replace(word, word.slice(0, place) + slipped + word.slice(place + 2));
				fc.pre(written.length > 4);
				const found = finder.find(written);
				expect(found?.sure ? [found.id] : [found?.id, ...(found?.others ?? [])]).toContain(id);
			}),
			{ numRuns: 5000 }
		);
	});
});

describe('what stands in brackets', () => {
	it.each([
		['Deadlift (Barbell)', { id: 'deadlift', sure: true }],
		['RDL (Romanian deadlift)', { id: 'romanian-deadlift', sure: true }],
		['Good morning (advanced only)', { id: 'good-morning', sure: true }],
		['Dead bug (heel taps only)', { id: 'dead-bug-heel-tap', sure: true }],
		['Deadlift (sumo)', { id: 'deadlift', sure: false }],
		['Superman (prone back extension)', { id: 'superman-hold', sure: false }]
	])('belongs to the name, or is a note: %s', (phrase, found) => {
		expect(finder.find(phrase)).toMatchObject(found);
	});
});

describe('a name in a text', () => {
	const spotted = (text: string) => {
		const found = finder.spot(text);
		return found && { id: found.id, sure: found.sure, words: text.slice(found.from, found.to) };
	};

	it('is found where it stands, the longest first', () => {
		expect(spotted('3x10 glute bridge')).toEqual({ id: 'glute-bridge', sure: true, words: 'glute bridge' });
		expect(spotted('Do the single-leg glute bridge, then a plank')).toEqual({
			id: 'single-leg-glute-bridge',
			sure: true,
			words: 'single-leg glute bridge'
		});
		expect(spotted('Child’s Poses for a minute')?.words).toBe('Child’s Poses');
	});

	it('is not sure beside a word that makes it another exercise', () => {
		expect(spotted('reverse plank 30 s')).toEqual({ id: 'plank', sure: false, words: 'plank' });
	});

	it('is not found within a word, nor where there is none', () => {
		expect(spotted('Planks make good planking planktonic')?.words).toBe('planking');
		expect(spotted('the planktonic bridged')).toBeNull();
		expect(spotted('')).toBeNull();
	});
});

it('is none in a library without exercises', () => {
	expect(nameFinder([]).find('plank')).toBeNull();
	expect(nameFinder([]).spot('plank')).toBeNull();
});
