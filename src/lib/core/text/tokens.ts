/** The smallest pieces of a line: a number, a word in small letters, or a sign. */
export interface Token {
	readonly kind: 'number' | 'word' | 'sign';
	/** A sign is one of `- x : ; , . / ( ) ' " @ |` …; `|` is also a gap between columns. */
	readonly text: string;
	/** Of a number; 0 for the others. */
	readonly value: number;
	/** Where it stands in the text: from here, up to but without there. */
	readonly from: number;
	readonly to: number;
	/** No space before it. */
	readonly glued: boolean;
}

const replacements: readonly (readonly [of: string, by: string])[] = [
	['‐‑‒–—―−﹘﹣－', '-'],
	['×✕✖⨯＊*', 'x'],
	['’‘‛′`´＇ʼ', "'"],
	['″“”„＂', '"'],
	['：', ':'],
	['；', ';'],
	['，、', ','],
	['／⁄∕', '/'],
	['（', '('],
	['）', ')'],
	['＠', '@'],
	['|¦│┃', '|'],
	['•●◦▪‣·∙⋅', '•']
];

const bySign = new Map(replacements.flatMap(([of, by]) => [...of].map((sign) => [sign, by] as const)));

const fractions: ReadonlyMap<string, number> = new Map([
	['½', 0.5],
	['¼', 0.25],
	['¾', 0.75],
	['⅓', 1 / 3],
	['⅔', 2 / 3]
]);

/**
 * The text with one sign for all that mean the same, and plain spaces; every character stays at its place.
 * Two spaces and tabs stay: they part columns.
 */
function withPlainSigns(text: string): string {
	if (!/[^ -~]|[*`]/u.test(text)) return text;
	return text.replaceAll(/[^ -~\p{L}\p{M}]|[*`]/gu, (sign) => {
		const plain = bySign.get(sign);
		if (plain !== undefined) return plain;
		if (sign === '\t') return sign;
		if (/^[\s\u200b\u2060\p{Cc}]$/u.test(sign)) return ' ';
		const digit = sign.charCodeAt(0) - '０'.charCodeAt(0);
		return digit >= 0 && digit <= 9 ? String(digit) : sign;
	});
}

const [zero, nine, dot] = [48, 57, 46];

/** Cuts a line into tokens. Takes time in proportion to its length. */
export function tokenise(line: string): readonly Token[] {
	const text = withPlainSigns(line);
	const tokens: Token[] = [];
	for (let from = 0; from < text.length;) {
		const to = endOf(text, from);
		const found = text.slice(from, to);
		if (found !== ' ') add(tokens, found, from, to);
		from = to;
	}
	return tokens;
}

function add(tokens: Token[], found: string, from: number, to: number): void {
	const before = tokens.at(-1);
	const fraction = fractions.get(found);
	if (fraction !== undefined && before?.kind === 'number' && before.to >= from - 1)
		tokens[tokens.length - 1] = { ...before, value: before.value + fraction, to };
	else tokens.push(tokenOf(found, from, to, before?.to === from));
}

function tokenOf(found: string, from: number, to: number, glued: boolean): Token {
	const code = found.charCodeAt(0);
	if (isDigit(code) || (code === dot && found.length > 1))
		return { kind: 'number', text: found, value: Number(found), from, to, glued };
	const fraction = fractions.get(found);
	if (fraction !== undefined) return { kind: 'number', text: found, value: fraction, from, to, glued };
	if (found.startsWith('  ') || found.startsWith('\t'))
		return { kind: 'sign', text: '|', value: 0, from, to, glued };
	const kind = isLetter(found, 0) ? 'word' : 'sign';
	return { kind, text: kind === 'word' ? found.toLowerCase() : found, value: 0, from, to, glued };
}

/** Where the token that starts at a place ends: a number, a word, a code such as `T4`, a gap, or a sign. */
function endOf(text: string, from: number): number {
	const code = text.charCodeAt(from);
	if (
		isDigit(code) ||
		(code === dot && isDigit(text.charCodeAt(from + 1)) && !isDigit(text.charCodeAt(from - 1)))
	)
		return endOfNumber(text, from);
	if (isLetter(text, from)) return endOfWord(text, from);
	if (code === 32 || code === 9) return endOfGap(text, from, code);
	return from + (text.codePointAt(from)! > 0xffff ? 2 : 1);
}

function endOfGap(text: string, from: number, code: number): number {
	let to = from + 1;
	while (text.charCodeAt(to) === code) to++;
	return to;
}

function endOfDigits(text: string, from: number): number {
	let to = from;
	while (isDigit(text.charCodeAt(to))) to++;
	return to;
}

/** `12`, `2.5`, `.5`, `1e-7`. */
function endOfNumber(text: string, from: number): number {
	let to = endOfDigits(text, from);
	if (text.charCodeAt(to) === dot && isDigit(text.charCodeAt(to + 1))) to = endOfDigits(text, to + 1);
	if (text.startsWith('e-', to) && isDigit(text.charCodeAt(to + 2))) to = endOfDigits(text, to + 2);
	return to;
}

function endOfWord(text: string, from: number): number {
	let to = from + 1;
	while (isLetter(text, to) || isMark(text, to) || (text[to] === "'" && isLetter(text, to + 1))) to++;
	const crossed = to - from > 1 && isDigit(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(to));
	if (crossed && /x/iu.test(text[to - 1] ?? '')) return to - 1;
	const short = to - from <= 2 && !isDigit(text.charCodeAt(from - 1)) && text[from - 1] !== "'";
	if (!short || !isDigit(text.charCodeAt(to)) || /^x$/iu.test(text.slice(from, to))) return to;
	while (isDigit(text.charCodeAt(to)) || isLetter(text, to)) to++;
	return to;
}

function isDigit(code: number): boolean {
	return code >= zero && code <= nine;
}

function isLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	return code >= 128 && /\p{L}/u.test(text[at] ?? '');
}

function isMark(text: string, at: number): boolean {
	return text.charCodeAt(at) >= 0x300 && /\p{M}/u.test(text[at] ?? '');
}
