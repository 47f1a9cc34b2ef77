import { expect, it } from 'vitest';
import { routines } from '#lib/content/index.ts';
import { excerpt } from './excerpt.ts';

it.each([
	['Slow holds.', 20, 'Slow holds.'],
	['Slow holds for the small muscles.', 15, 'Slow holds for…'],
	['Slow holds for the small muscles.', 12, 'Slow holds…'],
	['Wirbelsäulenstabilisation', 10, 'Wirbelsäul…']
])('“%s” in %i characters is “%s”', (text, longest, expected) => {
	expect(excerpt(text, longest)).toBe(expected);
});

it.each(routines)('the note of $id is shown whole', ({ note }) => {
	expect(excerpt(note)).toBe(note);
});
