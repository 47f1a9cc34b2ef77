import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { safeParse } from 'valibot';
import { routineSchema } from '#lib/core/schema.ts';
import { disk, emptyDisk } from './fake-disk.ts';
import { Importing } from './importing.svelte.ts';

vi.mock('#lib/storage/routines.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/drafts.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

let importing: Importing;

beforeEach(() => {
	emptyDisk();
	importing = new Importing();
});

const pieces = fc.constantFrom(
	...[
		'plank',
		'Bird dog',
		'3 x 10',
		'2 sets',
		'hold 3 s',
		'each side',
		'900 × 9000 s',
		'## 3 rounds',
		'> note'
	],
	...[
		'# Mine',
		';',
		'\n',
		'\t',
		'<script>alert(1)</script>',
		'…',
		'½',
		'-',
		'"',
		'[strength]:',
		'{"routines": ['
	]
);
const texts = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' '))
);
const own = JSON.stringify({ app: 'holdfast', format: 'routines', version: 1, routines: [{}], pictures: [] });
const files = fc.oneof(
	fc.uint8Array({ maxLength: 300 }),
	texts.map((text) => new TextEncoder().encode(text)),
	fc.json().map((text) => new TextEncoder().encode(text)),
	fc.nat(own.length).map((length) => new TextEncoder().encode(own.slice(0, length) + own.slice(length + 1)))
);

/** Whatever is shown is a routine that could be kept, or says why it cannot; and nothing is. */
function expectOnlyShown(): void {
	const { routine, compiled } = importing.pasted;
	expect(compiled.refusal !== null || safeParse(routineSchema, routine).success).toBe(true);
	for (const { routine, timeline, refusal } of importing.file?.offered ?? [])
		expect(safeParse(routineSchema, routine).success && (timeline !== null || refusal !== null)).toBe(true);
	expect([disk.routines.size, disk.drafts.size, disk.pictures.size, disk.settings.size]).toEqual([
		0, 0, 0, 0
	]);
}

it('whatever text comes in, and wherever it is corrected, is only shown', () => {
	fc.assert(
		fc.property(texts, texts, fc.nat(5), (text, line, place) => {
			importing.pasted.replace(text);
			expectOnlyShown();
			importing.pasted.correct(Math.min(place, text.split('\n').length - 1), line);
			importing.pasted.choose(place, 'plank');
			importing.pasted.choose(place, null);
			expectOnlyShown();
		}),
		{ numRuns: 500 }
	);
});

it('whatever file or link comes in is only shown, or refused in a sentence', async () => {
	await fc.assert(
		fc.asyncProperty(files, texts, async (bytes, code) => {
			const arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
			await importing.open({ name: 'x', size: bytes.length, arrayBuffer });
			expectOnlyShown();
			await importing.openAddress({ search: `?${code}`, hash: `#r=${code}` });
			expectOnlyShown();
			expect(importing.reading).toBe(false);
		}),
		{ numRuns: 300 }
	);
});
