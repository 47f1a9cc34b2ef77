/** The beginning of a text, up to a word's end, and `…`: as much as a card has room for. A text that fits is itself. */
export function excerpt(text: string, longest = 200): string {
	if (text.length <= longest) return text;
	const start = text.slice(0, longest);
	const words = start.replace(/\s+\S*$/u, '');
	return `${words || start}…`;
}
