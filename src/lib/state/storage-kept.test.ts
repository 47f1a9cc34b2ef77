import { describe, expect, it } from 'vitest';
import { bytesInWords, keptWords } from './storage-kept.ts';
import type { StorageFacts } from './storage-kept.ts';

const facts: StorageFacts = {
	promise: 'may be cleared',
	asked: true,
	browser: 'chromium',
	installed: false,
	room: null,
	backupAt: null
};
const said = (about: Partial<StorageFacts>) => keptWords({ ...facts, ...about }).join(' ');

describe('what it means on this device that', () => {
	it.each<[string, Partial<StorageFacts>, RegExp]>([
		['the browser has promised', { promise: 'kept' }, /It goes only if you clear/],
		['Safari shows it in a tab', { browser: 'safari' }, /seven days.*save a backup here first/],
		['Safari has it on the home screen', { browser: 'safari', installed: true }, /spared/],
		['Chrome has said no', {}, /was asked and has not agreed.*install Holdfast/],
		['Chrome has said no to what is installed', { installed: true }, /Ask again after some days/],
		['Chrome was never asked', { asked: false }, /^(?!.*was asked).*install Holdfast/],
		['Firefox asks', { browser: 'firefox' }, /ask again, and allow it/],
		['nobody can tell', { promise: 'unknown' }, /runs short of room/]
	])('%s', (_, about, words) => {
		expect(said(about)).toMatch(words);
	});

	it('is never said of Safari where the promise was given', () => {
		expect(said({ promise: 'kept', browser: 'safari' })).not.toContain('seven days');
	});
});

it.each([
	[900, '0.9 kB'],
	[3_440_000, '3.4 MB'],
	[250_000_000, '250 MB'],
	[64_300_000_000, '64.3 GB']
])('%d bytes are %s', (bytes, words) => {
	expect(bytesInWords(bytes)).toBe(words);
});
