/** What would not come back as itself if it stood in a line as it is: control characters, line ends, lone halves of a character. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

const quotedStart = /^"(?:[^"\\]|\\.)*"/u;

/** A text as it stands after a mark (`#`, `>`, `!`): plain where it comes back as itself, else quoted as in JSON. */
export function asWritten(text: string): string {
	return standsPlain(text) ? text : quoted(text);
}

/** Whether a text comes back as itself when it stands at the end of a line. */
export function standsPlain(text: string): boolean {
	return text !== '' && text === text.trim() && !text.startsWith('"') && !unprintable.test(text);
}

export function quoted(text: string): string {
	return JSON.stringify(text);
}

/** The opposite of `asWritten`. A quote that is none is taken as it stands. */
export function asMeant(written: string): string {
	const text = written.trim();
	const start = takeQuoted(text);
	return start !== null && start.length === text.length ? start.text : text;
}

/** The quoted text that a line starts with, and how many characters it takes there; `null` where it does not. */
export function takeQuoted(line: string): { readonly text: string; readonly length: number } | null {
	const written = quotedStart.exec(line)?.[0];
	if (written === undefined) return null;
	try {
		return { text: String(JSON.parse(written)), length: written.length };
	} catch {
		return null;
	}
}
