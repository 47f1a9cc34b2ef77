import { largestFile } from '#lib/core/bounds.ts';
import type { NotRead } from './file-reading.ts';

interface Decoded {
	readonly ok: true;
	readonly text: string;
}

const noText: NotRead = {
	ok: false,
	sentence: 'This file holds no text.',
	remedy: 'Open it where it comes from, copy the exercises and paste them here.'
};

const tooLarge = (most: number): NotRead => ({
	ok: false,
	sentence: `This file is larger than ${most / 1_000_000} MB, more than ${most > largestFile ? 'a backup' : 'routines'} can be.`,
	remedy: 'Export fewer at a time, or paste the exercises as text.'
});

/** How files begin that hold text in a form which is not text. */
const beginnings: readonly (readonly [bytes: string, what: string])[] = [
	['%PDF', 'a PDF'],
	['PK\u0003\u0004', 'a document or an archive'],
	['{\\rtf', 'a formatted document'],
	['\u00d0\u00cf\u0011\u00e0', 'a document of an office program'],
	['\u0089PNG', 'a picture'],
	['\u00ff\u00d8\u00ff', 'a picture'],
	['GIF8', 'a picture']
];

/**
 * The text of a file: by its byte order mark, else as UTF-8, else, where it is not that, as windows-1252, which every
 * byte is some letter of. Files of something else, and those above `most` bytes, are told apart and refused.
 */
export function decode(bytes: Uint8Array, most = largestFile): Decoded | NotRead {
	if (bytes.length > most) return tooLarge(most);
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	const other = beginnings.find(([beginning]) => head.startsWith(beginning));
	if (other) return { ...noText, sentence: `This file is ${other[1]}, which cannot be read here.` };
	const text = asText(bytes);
	return text.includes('\0') ? noText : { ok: true, text };
}

function asText(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Just Another Workout Timer writes the codes of letters as bytes, and old editors know no UTF-8 either.
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
