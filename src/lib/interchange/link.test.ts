import { deflateRawSync } from 'node:zlib';
import process from 'node:process';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { longestText } from '#lib/core/bounds.ts';
import { linkFragment, readLink } from './link.ts';

const sheet =
	'# Deep back\nSuperman hold: 2 sets × 8 reps, hold 3 s\nBird dog: 10 reps each side, hold 5 s\n';

/** A link with whatever bytes in it. */
function packedLink(bytes: Uint8Array): string {
	return `r=${Buffer.from(deflateRawSync(bytes)).toString('base64url')}`;
}

async function sentenceOf(fragment: string): Promise<string> {
	const read = await readLink(fragment);
	if (read.ok) return `read: ${read.text}`;
	expect(read.remedy).toMatch(/^\p{Lu}.*\.$/u);
	return read.sentence;
}

afterEach(() => vi.unstubAllGlobals());

describe('a text', () => {
	test('comes back from its link, with and without the sign before it', async () => {
		const fragment = await linkFragment(sheet);
		expect(fragment).toMatch(/^r=[\w-]+$/);
		expect(await readLink(fragment)).toEqual({ ok: true, text: sheet });
		expect(await readLink(`#${fragment}`)).toEqual({ ok: true, text: sheet });
	});

	test('is packed: a link is shorter than what it carries', async () => {
		const long = sheet.repeat(20);
		expect((await linkFragment(long)).length).toBeLessThan(long.length / 5);
	});

	test('comes back whatever it is', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
				expect(await readLink(await linkFragment(text))).toEqual({ ok: true, text: text });
			}),
			{ numRuns: 2000 }
		);
	});

	test('of the longest length comes back, and of one character more does not', async () => {
		const longest = '\u{20ac}'.repeat(longestText);
		expect(await readLink(await linkFragment(longest))).toEqual({ ok: true, text: longest });
		expect(await sentenceOf(await linkFragment(`${longest}x`))).toMatch(/more than Holdfast reads/);
	});

	test('survives a link that was broken into lines', async () => {
		const fragment = await linkFragment(sheet);
		expect(await readLink(`${fragment.slice(0, 20)}\n ${fragment.slice(20)}\n`)).toEqual({
			ok: true,
			text: sheet
		});
	});
});

describe('where the browser cannot pack', () => {
	test('a link carries the text as it is, and it is read there', async () => {
		vi.stubGlobal('CompressionStream', undefined);
		vi.stubGlobal('DecompressionStream', undefined);
		const fragment = await linkFragment(sheet);
		expect(fragment).toMatch(/^t=[\w-]+$/);
		expect(await readLink(fragment)).toEqual({ ok: true, text: sheet });
	});

	test('a packed link says so', async () => {
		const fragment = await linkFragment(sheet);
		vi.stubGlobal('DecompressionStream', undefined);
		expect(await sentenceOf(fragment)).toBe('This browser cannot unpack the link.');
	});
});

describe('refused, with a sentence:', () => {
	test.each(['', '#', 'r=', 'x=abc', 'https://example.org', '__proto__=1'])(
		'no routine in “%s”',
		async (one) => {
			expect(await sentenceOf(one)).toBe('There is no routine in this link.');
		}
	);

	test('a link that was cut short', async () => {
		const fragment = await linkFragment(sheet);
		for (let length = 3; length < fragment.length - 2; length += 7)
			expect(await sentenceOf(fragment.slice(0, length))).toMatch(/^This link is damaged/);
	});

	test('what base64 does not have', async () => {
		expect(await sentenceOf('r=<script>alert(1)</script>')).toMatch(/^This link is damaged/);
	});

	test('bytes that are no text', async () => {
		expect(await sentenceOf(packedLink(Uint8Array.of(0xff, 0xfe, 0xc0)))).toMatch(/^This link is damaged/);
	});

	test('a small link that would become 256 megabytes, before it has', async () => {
		const bomb = packedLink(new Uint8Array(2 ** 28));
		expect(bomb.length).toBeLessThan(400_000);
		const before = process.memoryUsage();
		expect(await sentenceOf(bomb)).toMatch(/more than Holdfast reads/);
		const { arrayBuffers } = process.memoryUsage();
		expect(arrayBuffers - before.arrayBuffers).toBeLessThan(50e6);
	});

	test('a link that is itself too long', async () => {
		expect(await sentenceOf(`r=${'A'.repeat(1_000_000)}`)).toMatch(/more than Holdfast reads/);
	});
});

test('random and mutated links are read or refused, each at once', async () => {
	const good = await Promise.all([sheet, sheet.repeat(30), 'x', 'y'.repeat(longestText)].map(linkFragment));
	const mutated = fc
		.tuple(fc.constantFrom(...good), fc.nat(), fc.nat(40), fc.string({ maxLength: 20 }))
		.map(([link, at, taken, put]) => {
			const from = at % link.length;
			return link.slice(0, from) + put + link.slice(from + taken);
		});
	const bytes = fc
		.oneof(
			{ arbitrary: fc.uint8Array({ maxLength: 2000 }), weight: 50 },
			fc.uint8Array({ minLength: 14_000, maxLength: 15_000 })
		)
		.map((made) => Buffer.from(made).toString('base64url'));
	const any = fc.oneof(
		fc.string({ maxLength: 200 }),
		fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `r=${text}`),
		bytes.map((code) => `r=${code}`),
		bytes.map((code) => `#t=${code}`),
		mutated
	);
	await fc.assert(
		fc.asyncProperty(any, async (fragment) => {
			const read = await readLink(fragment);
			expect(read.ok ? read.text.length <= longestText : read.sentence.endsWith('.') || read.sentence).toBe(
				true
			);
			expect(await quickest(fragment)).toBeLessThanOrEqual(50);
		}),
		{ numRuns: import.meta.env.MODE === 'fuzz' ? 20_000 : 2000 }
	);
}, 60_000);

/**
 * Milliseconds of work that reading takes, whatever else the machine does meanwhile. One that was slow has another two
 * chances: something else of this process may have been at work.
 */
async function quickest(fragment: string, chances = 3): Promise<number> {
	const before = process.cpuUsage();
	await readLink(fragment);
	const { user, system } = process.cpuUsage(before);
	const took = (user + system) / 1000;
	return took <= 50 || chances === 1 ? took : Math.min(took, await quickest(fragment, chances - 1));
}
