/** How deep a file may nest. The deepest format that is read needs about a third of that. */
const deepest = 64;

export type Json =
	| { readonly ok: true; readonly value: unknown; readonly lettersLost: boolean }
	| { readonly ok: false; readonly tooDeep: boolean };

/**
 * Reads JSON, no deeper than is walked safely. Control characters inside of strings, which JSON forbids, are what an
 * exporter leaves of letters that it could not write: they are read as `\uFFFD`, and `lettersLost` says so.
 */
export function readJson(text: string): Json {
	if (nestsTooDeep(text)) return { ok: false, tooDeep: true };
	const strict = parsed(text);
	if (strict) return { ok: true, value: strict.value, lettersLost: false };
	// eslint-disable-next-line no-control-regex -- these are what is looked for
	const mended = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
	const lenient = mended === text ? null : parsed(mended);
	return lenient ? { ok: true, value: lenient.value, lettersLost: true } : { ok: false, tooDeep: false };
}

/** The value in a box, as `null` is a value too; `null` where it is no JSON. */
function parsed(text: string): { readonly value: unknown } | null {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		return null;
	}
}

/** Counted before anything walks it: brackets that are open at once, but for those in strings. */
function nestsTooDeep(text: string): boolean {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '"') quoted = !quoted;
		else if (quoted) at += character === '\\' ? 1 : 0;
		else if (character === '[' || character === '{') depth += 1;
		else if (character === ']' || character === '}') depth -= 1;
		if (depth > deepest) return true;
	}
	return false;
}
