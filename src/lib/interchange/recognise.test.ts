import { describe, expect, it } from 'vitest';
import { readBytes, readContent } from './read.arbitrary.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);

describe('a file that is no app’s', () => {
	it.each([
		['plain text', 'Superman 2 x 8, hold 3 s'],
		['a list with boxes', '[ ] Plank 2 x 30 s\n[x] Bird dog 10 each side'],
		['a table of another kind', 'exercise,sets,reps\nPlank,3,10'],
		['HTML, which nobody runs', '<b onclick="alert(1)">Plank</b> 30 s']
	])('is text: %s', (_, text) => {
		expect(readContent(text)).toEqual({ ok: true, kind: 'text', text });
	});

	it.each([
		['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x50, 0xc3, 0xa9)],
		['UTF-16 with a mark', bytes(0xff, 0xfe, 0x50, 0, 0xe9, 0)],
		['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0x50, 0, 0xe9)],
		['windows-1252', bytes(0x50, 0xe9)]
	])('is read as %s', (_, content) => {
		expect(readBytes(content)).toEqual({ ok: true, kind: 'text', text: 'Pé' });
	});

	it.each([
		[
			'Strong',
			'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps\n2025-01-01 10:00:00,A,1h,B,1,1,1'
		],
		['Strong, with semicolons', '"Workout #";"Date";"Workout Name";"Exercise Name";"Set Order"\n'],
		['Hevy', '"title","start_time","end_time","exercise_title"\n"A","1 Jan 2025, 10:00","","B"'],
		['Holdfast, as a backup', '{"app": "holdfast", "kind": "backup"}']
	])('of what was done is for the screen of the person’s data: %s', (_, text) => {
		expect(readContent(text)).toEqual({ ok: true, kind: 'data' });
	});

	it('is refused as text above the longest that is read', () => {
		expect(readContent('Plank\n'.repeat(20_000))).toMatchObject({
			ok: false,
			sentence: 'This text is longer than 100,000 characters.'
		});
	});
});

describe('what is refused', () => {
	it.each([
		['%PDF-1.7', 'This file is a PDF, which cannot be read here.'],
		['PK\u0003\u0004…', 'This file is a document or an archive, which cannot be read here.'],
		['{\\rtf1 Plank}', 'This file is a formatted document, which cannot be read here.'],
		['MZ\0\0\0', 'This file holds no text.'],
		['{"workouts": [', 'This file is damaged: it begins as JSON, and does not end as such.'],
		['{"a": 1}', 'This file is of no app that Holdfast knows.'],
		['[{}]', 'This file is of no app that Holdfast knows.'],
		[
			`{"a":${'['.repeat(200_000)}`,
			'This file nests its contents deeper than any app does, and is not read.'
		],
		['{"app": "holdfast"}', 'This file of Holdfast has no routines in it, or is damaged.']
	])('begins as %s', (text, sentence) => {
		const reading = readContent(text);
		expect(reading).toMatchObject({ ok: false, sentence });
		expect(!reading.ok && reading.remedy).toMatch(/^[A-Z].*\.$/);
	});

	it('is a file that is too large, before it is looked at', () => {
		expect(readBytes(new Uint8Array(8_000_001))).toMatchObject({
			ok: false,
			sentence: 'This file is larger than 8 MB, more than routines can be.'
		});
	});
});
