import { mostCount, mostSeconds } from '../bounds.ts';
import { lowest } from '../dose.ts';
import type { Count } from '../dose.ts';
import type { Seconds } from '../duration.ts';
import { words } from './piece.ts';
import { scan } from './scan.ts';
import { tokenise } from './tokens.ts';

/** A line that says how often the steps below or above it are gone through. */
export interface Rounds {
	readonly rounds: number;
	readonly rest: Seconds | null;
	/** The steps above it are meant. */
	readonly above: boolean;
	readonly guess: string | null;
}

const circuit = words(
	'routine circuit circuits superset supersets sequence all everything whole workout list round rounds series giant exercises block'
);
/** Most lines need not be looked at closer. */
const mention =
	/routine|through|circuit|superset|sequence|all|everything|whole|workout|list|round|series|giant|exercises|block/iu;

const others = words(
	'the this following these through complete entire full times repeat do perform of for x a and rest resting as above below exercise set sets with each go in total between one set: your'
);

/** The rounds that a line is about; `null` for a line about anything else. */
export function roundsOf(line: string, isName: (words: string) => boolean): Rounds | null {
	if (line.length > 200 || !mention.test(line)) return null;
	const tokens = tokenise(line);
	const found = scan(tokens, () => false);
	const covered = new Set(
		found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
	);
	const left = tokens.filter(({ kind }, at) => kind === 'word' && !covered.has(at)).map(({ text }) => text);
	const sayings = found.flatMap(({ says }) => says);
	const [rounds] = sayings.flatMap((saying) => (saying.part === 'rounds' ? saying : []));
	const repeated = sayings.flatMap((saying) => (saying.part === 'reps' ? saying : []));
	const times = left.some((word) => circuit.has(word)) ? repeated[0] : undefined;
	const [rest] = sayings.flatMap((saying) =>
		saying.part === 'round rest' || saying.part === 'rest' ? saying : []
	);
	const more = sayings.filter((saying) => saying !== rounds && saying !== times && saying !== rest);
	const count = rounds?.count ?? times?.count;
	const unknown = left.filter((word) => !circuit.has(word) && !others.has(word));
	const titled = (rounds ?? times) !== undefined && unknown.length < 4 && !isName(unknown.join(' '));
	if (unknown.length > 0 && !titled) return null;
	if (count === undefined || more.some(({ part }) => part !== 'filler')) return null;
	return {
		rounds: within(count),
		rest: rest ? Math.min(lowest(rest.seconds), mostSeconds) : null,
		above: tokens[0]?.text === 'repeat' && !line.endsWith(':'),
		guess:
			typeof count !== 'number'
				? `The fewer rounds were taken: ${within(count)}.`
				: unknown.length > 0
					? `Taken for ${within(count)} rounds of what comes next.`
					: null
	};
}

function within(count: Count): number {
	return Math.max(1, Math.min(mostCount, Math.round(lowest(count))));
}
