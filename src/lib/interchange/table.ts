/**
 * A table of values parted by commas, as rows of fields (RFC 4180): a field in quotes may hold commas, line ends and
 * doubled quotes. An unclosed quote goes to the end.
 */
export function tableRows(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	for (const [, quoted, bare = '', end] of text.matchAll(
		/(?:"([^"]*(?:""[^"]*)*)(?:"|$))?([^,\r\n]*)(,|\r?\n|\r|$)/g
	)) {
		rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? '') + bare);
		if (end === '') break;
		if (end !== ',') rows.push([]);
	}
	return rows;
}
