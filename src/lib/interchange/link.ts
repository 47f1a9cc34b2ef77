import { longestText } from '#lib/core/bounds.ts';

/**
 * A routine's text in the fragment of an address, which no server ever sees: `r=` and the text as UTF-8, packed
 * (deflate) and written in base64url; `t=` is the same without the packing. A link is read, never run.
 */
export type ReadLink =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly sentence: string; readonly remedy: string };

/** The most bytes of UTF-8 that a text of the longest length can have. */
const mostBytes = 3 * longestText;
/** As many characters of base64 as make so many bytes, packed badly. */
const longestFragment = Math.ceil((mostBytes + 1024) / 3) * 4;
/** What is unpacked at a time. Packed bytes become a thousandfold at the most, so this bounds the memory it takes. */
const portion = 1024;

const none: ReadLink = {
	ok: false,
	sentence: 'There is no routine in this link.',
	remedy: 'Check that all of it was copied: the routine stands after the # sign.'
};
const damaged: ReadLink = {
	ok: false,
	sentence: 'This link is damaged: it may have been cut short on its way.',
	remedy: 'Ask for it once more, or for the routine as a file or as text.'
};
const tooLong: ReadLink = {
	ok: false,
	sentence: `This link holds more than Holdfast reads: ${longestText.toLocaleString('en')} characters at the most.`,
	remedy: 'Ask for the routine as a file, or in parts.'
};
const cannotUnpack: ReadLink = {
	ok: false,
	sentence: 'This browser cannot unpack the link.',
	remedy: 'Update the browser, or ask for the routine as a file or as text.'
};

/**
 * The fragment, without its `#`, that `readLink` turns into the same text again: packed, or as it is where the browser
 * cannot pack. Halves of a character that lack the other half become U+FFFD.
 */
export async function linkFragment(text: string): Promise<string> {
	const bytes = new TextEncoder().encode(text);
	const packed = await through(() => new CompressionStream('deflate-raw'), bytes, Infinity);
	return packed instanceof Uint8Array ? `r=${base64url(packed)}` : `t=${base64url(bytes)}`;
}

/** The text that a fragment carries, with or without its `#`. Stops unpacking where it would be too long. */
export async function readLink(fragment: string): Promise<ReadLink> {
	if (fragment.length > longestFragment) return tooLong;
	const [, form, code] = /^#?([rt])=(.+)$/su.exec(fragment.replaceAll(/\s/gu, '')) ?? [];
	if (form === undefined || code === undefined) return none;
	const bytes = fromBase64url(code);
	if (!bytes) return damaged;
	if (form === 't') return textOf(bytes);
	const unpacked = await through(() => new DecompressionStream('deflate-raw'), bytes, mostBytes);
	if (unpacked === 'cannot') return cannotUnpack;
	if (unpacked === 'too long') return tooLong;
	return unpacked === 'damaged' ? damaged : textOf(unpacked);
}

function textOf(bytes: Uint8Array): ReadLink {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.length > longestText ? tooLong : { ok: true, text };
	} catch {
		// Bytes that are no UTF-8.
		return damaged;
	}
}

/** What comes out of packing or unpacking, or why nothing does. */
async function through(
	make: () => CompressionStream | DecompressionStream,
	bytes: Uint8Array<ArrayBuffer>,
	most: number
): Promise<Uint8Array | 'cannot' | 'damaged' | 'too long'> {
	let stream: CompressionStream | DecompressionStream;
	try {
		stream = make();
	} catch {
		// Before 2023 browsers had none, or not of this form.
		return 'cannot';
	}
	try {
		return (await collected(portionsOf(bytes).pipeThrough(stream), most)) ?? 'too long';
	} catch {
		// Not packed by anyone, or not all of it is there.
		return 'damaged';
	}
}

/** The bytes in portions, each given when it is asked for. */
function portionsOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream(
		{
			pull(controller) {
				if (at >= bytes.length) return controller.close();
				controller.enqueue(bytes.slice(at, at + portion));
				at += portion;
			}
		},
		{ highWaterMark: 0 }
	);
}

/** All that a stream gives, as one; `null`, and the stream is given up, where that is more than so many bytes. */
async function collected(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
	const reader = stream.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		length += part.value.length;
		if (length > most) {
			await reader.cancel();
			return null;
		}
		parts.push(part.value);
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

function base64url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(code: string): Uint8Array<ArrayBuffer> | null {
	try {
		const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
		return Uint8Array.from(binary, (character) => character.charCodeAt(0));
	} catch {
		// Characters that base64 does not have.
		return null;
	}
}
