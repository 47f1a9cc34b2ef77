import { isSign } from './numbers.ts';
import { words } from './piece.ts';
import type { Found } from './scan.ts';
import type { Token } from './tokens.ts';

/** Words between those of a name or a note that a phrase of a dose leaves behind. */
const noise = words(
	'w of for do does doing perform performing complete repeat repeats repeating the a an and then with at x on to in per each set sets rep reps time times by is are it your about approximately approx around total : - – , ; . / ( ) [ ] + & = ~ | • · ! ? " \' _ … → > @ * # rest duration seconds exercise amount from'
);

/** Words before a name that are none of it. */
const leading = words(
	"don't don’t forget remember just simply maybe another add superset supersetted hold holding try start begin finish first finally lastly plus also followed next now my some can you please should"
);

/** A run of words in a line that no phrase of a dose takes. */
export interface Segment {
	readonly text: string;
	/** The words with those at their ends, as a note wants them: `with a band`. */
	readonly note: string;
	readonly from: number;
	/** Words, leaving out those that say nothing by themselves. */
	readonly words: number;
	readonly first: string;
	/** A word before it, or nothing but things to work with, makes it a note on how, never a name: `at the top`. */
	readonly how: boolean;
}

/** Words before a note on how something is done, where an amount stands before them. */
const prepositions = words('at in on with w from by during as using');

const things = words(
	'dumbbell dumbbells db dbs barbell bar plate plates kettlebell kettlebells kb band bands bodyweight bw weight weights pair hand hands each light heavy empty own mat'
);

const breaks = [',', ';', ':', '|', '=', '•', '…', '.', '→', '_', '!', '?', '+'];

/**
 * The runs of words between the phrases of a dose, without the words at their ends that only join. What stands in
 * brackets stays with the words before it, unless a phrase stands in them.
 */
export function segmentsOf(
	line: string,
	tokens: readonly Token[],
	found: readonly Found[],
	[from, to]: readonly [from: number, to: number]
): readonly Segment[] {
	const covered = new Set<number>();
	for (const { from: start, to: end } of found) for (let at = start; at < end; at++) covered.add(at);
	const runs: number[][] = [[]];
	for (let at = from; at < to; at++) {
		if (covered.has(at) || isBreak(tokens, at)) runs.push([]);
		else runs.at(-1)?.push(at);
	}
	return runs.flatMap((run) => segmentOf(line, tokens, run) ?? []);
}

function isBreak(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (isSign(token, ...breaks)) return true;
	const spaced = token?.glued === false && tokens[at + 1]?.glued === false;
	return isSign(token, '-') && spaced;
}

function segmentOf(line: string, tokens: readonly Token[], run: readonly number[]): Segment | null {
	const isNoise = (at: number | undefined) => at !== undefined && noise.has(tokens[at]?.text ?? '');
	let [first, last] = [0, run.length - 1];
	while (first <= last && (isNoise(run[first]) || leading.has(tokens[run[first] ?? -1]?.text ?? ''))) first++;
	while (last >= first && isNoise(run[last]) && !closes(tokens, run, first, last)) last--;
	const inner = run.slice(first, last + 1).map((at) => tokens[at] as Token);
	const count = inner.filter(({ kind, text }) => kind === 'word' && !noise.has(text)).length;
	const [start, end] = [inner[0], inner.at(-1)];
	if (!start || !end || (count === 0 && inner.every(({ kind }) => kind !== 'number'))) return null;
	const note = noteOf(
		line,
		run.map((at) => tokens[at] as Token)
	);
	const led = (run[0] ?? 0) > 0 && prepositions.has(tokens[run[0] ?? -1]?.text ?? '');
	const how = led || inner.every(({ kind, text }) => kind !== 'word' || noise.has(text) || things.has(text));
	return {
		text: line.slice(start.from, end.to),
		note,
		from: start.from,
		words: count,
		first: start.text,
		how
	};
}

const joints = words('and then x');

/** Without signs and joining words at its ends, but with the words that a name would not have there. */
function noteOf(line: string, run: readonly Token[]): string {
	const bears = ({ kind, text }: Token) => text === '(' || (kind !== 'sign' && !joints.has(text));
	const [first, last] = [
		run.find(bears),
		run.findLast((token) => bears(token) || token.text === ')' || token.text === '%')
	];
	return first && last ? line.slice(first.from, last.to) : '';
}

/** Whether a bracket at the end was opened within. */
function closes(tokens: readonly Token[], run: readonly number[], first: number, last: number): boolean {
	const sign = tokens[run[last] ?? -1]?.text;
	const open = sign === ')' ? '(' : sign === ']' ? '[' : null;
	return open !== null && run.slice(first, last).some((at) => tokens[at]?.text === open);
}
