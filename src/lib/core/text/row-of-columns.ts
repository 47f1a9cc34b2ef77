import { signs, cellsOf } from './table.ts';

/** A row of a table without a head, as one would write it in a line, and what its columns were taken for. */
export interface RowOfColumns {
	readonly text: string;
	readonly guess: string;
}

const length = /^(\d{1,3})\s*(s|sec|secs|seconds|min|mins)?$/iu;
const count = /^\d{1,3}(?:\s*[-–]\s*\d{1,3})?$/u;
const mostSets = 10;

/** `Bird dog;3;8;5s`: a name, sets, reps, and one or two lengths. `null` for any other line. */
export function rowOf(line: string): RowOfColumns | null {
	const sign = signs.find((each) => each.test(line));
	if (sign === undefined || line.length > 200) return null;
	const [name = '', sets = '', reps = '', ...rest] = cellsOf(line, sign).filter((cell) => cell !== '');
	if (!/\p{L}/u.test(name) || /\d/u.test(name) || !count.test(sets)) return null;
	if (length.test(reps) && /[a-z]/iu.test(reps))
		return {
			text: [`${name}: ${sets} sets of ${reps}`, ...rest].join(', '),
			guess: 'The columns were taken for sets and time.'
		};
	if (!count.test(reps)) return null;
	if (rest.length < 1 || rest.length > 2 || Number.parseInt(sets, 10) > mostSets || sets === reps)
		return null;
	const lengths = rest.map((cell) => length.exec(cell));
	if (lengths.some((each) => each === null)) return null;
	const [first, second] = lengths.map((each) => (each?.[2] === undefined ? `${each?.[0]} s` : each[0]));
	const short = Number(lengths[0]?.[1]) < 20 && !/min/iu.test(first ?? '');
	const parts = second !== undefined || short ? ['hold', 'rest'] : ['rest'];
	const said = [first, second].flatMap((each, index) => (each ? `${parts[index]} ${each}` : []));
	return {
		text: `${name}: ${sets} sets, ${reps} reps, ${said.join(', ')}`,
		guess: `The columns were taken for sets, reps${said.length > 1 ? ', ' : ' and '}${parts.slice(0, said.length).join(' and ')}.`
	};
}
