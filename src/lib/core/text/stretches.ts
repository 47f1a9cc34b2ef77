/** Bullets, tick boxes and numbering at the start of a line. */
const bullet = /^(?:[-–—*+•●◦○▪▫■□‣►▶→➤✓✔☐☑✅·∙>]|\[[ xX]?\])+\s+/u;
const numbering =
	/^(?:(?:exercise|ex|step)\.?\s*\d{1,2}\s*[.):–—-]|\(?\d{1,2}\s?[a-z]?[.)]|\(?[a-z]\d?[.)]|[a-z]\d(?=\s)|#\d{1,2}[.:)]?)\s+/iu;

/** A line without its bullet and number, and whether it had one. */
export function withoutBullet(line: string): { readonly text: string; readonly listed: boolean } {
	let text = line;
	for (let times = 0, before = ''; times < 4 && before !== text; times++) {
		before = text;
		text = text.replace(bullet, '').replace(numbering, '');
	}
	return { text: text.replaceAll(/\*\*|__/gu, '').trim(), listed: text !== line };
}

/** A line with every long gap made a short one: so that no pattern takes long over it. */
export function withShortGaps(line: string): string {
	if (line.length < 4) return line;
	return line.replaceAll(/\s{4,}/gu, (gap) => (gap.includes('\t') ? '\t' : '   '));
}

/** An end of a sentence, not of a shortened word, before a capital letter or a number, a semicolon, a bullet within a line. */
const ends =
	/(?<=[^.][.!?])(?<!\b(?:ext|ea|alt|rot|flex|approx|ex|no|abd|add|bil|wt)\.)\s+(?=[\p{Lu}\d“"(])|\s*[;•]\s*|\s+[/|]{2}\s+|\s+(?=(?:[a-h]|\d{1,2})\)\s)/u;

/** The sentences of a line, and its parts between semicolons. */
export function stretchesOf(line: string): readonly string[] {
	const parts = line.split(ends).filter((part) => /[\p{L}\d]/u.test(part));
	return parts.map((part) => part.replace(/^(?:[a-h]|\d{1,2})\)\s+/u, ''));
}
