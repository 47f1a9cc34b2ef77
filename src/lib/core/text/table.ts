/** What a column of a table holds, by the words at its head. */
type Column =
	'name' | 'sets' | 'reps' | 'hold' | 'time' | 'rest' | 'tempo' | 'kg' | 'lb' | 'load' | 'note' | 'number';

const columns: ReadonlyMap<string, Column> = new Map(
	Object.entries({
		name: 'exercise exercises movement name activity stretch',
		sets: 'sets set',
		reps: 'reps rep repetitions repetition',
		hold: 'hold holds',
		time: 'time duration seconds sec secs',
		rest: 'rest rests recovery pause',
		tempo: 'tempo',
		kg: 'kg',
		lb: 'lb lbs',
		load: 'weight load resistance',
		note: 'note notes comment comments sides side frequency instructions equipment',
		number: '# no nr'
	}).flatMap(([column, words]) => words.split(' ').map((word) => [word, column as Column] as const))
);

/** The head of a table: its columns, and what parts the cells of its rows. */
export interface TableHead {
	readonly columns: readonly Column[];
	readonly sign: RegExp;
}

/** What may part cells, the likeliest first. */
export const signs = [/\|/u, /\t/u, / {2,}/u, /;/u, /,/u];

/** The cells of a line, without the bars at its ends and quotes round a cell. */
export function cellsOf(line: string, sign: RegExp): string[] {
	const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
	return inner.split(sign).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
}

/** The columns that the head of a table names; `null` for any other line. */
export function tableHead(line: string): TableHead | null {
	if (line.length > 200) return null;
	const sign = signs.find((each) => each.test(line));
	if (sign === undefined) return null;
	const cells = cellsOf(line, sign).map((cell) =>
		columns.get(
			cell
				.toLowerCase()
				.replaceAll(/\(.*?\)| time$|\.$/gu, '')
				.trim()
		)
	);
	const known = cells.filter((cell) => cell !== undefined);
	return cells.length > 1 && known.length === cells.length ? { columns: known, sign } : null;
}

const bareCount =
	/^\d+(?:\s*[-–]\s*\d+)?(?=\s|$)(?!\s*(?:x|s|sec|secs|seconds|min|mins|minutes|reps?|m|yards?)\b)/iu;

/** A row of a table as one would write it in a line; `null` for a line that is no row. */
export function rowText(line: string, { columns: head, sign }: TableHead): string | null {
	const cells = cellsOf(line, sign.test(line) ? sign : /\t| {2,}/u);
	if (cells.length < 2 || cells.length > head.length) return null;
	const texts = cells.map((cell, index) => cellText(cell, head[index] ?? 'note'));
	const name = texts[head.indexOf('name')] ?? '';
	const others = texts.filter((text, index) => text !== '' && head[index] !== 'name');
	return name === '' ? others.join(', ') : `${name}: ${others.join(', ')}`;
}

function cellText(cell: string, column: Column): string {
	if (!/[\p{L}\d]/u.test(cell) || column === 'number') return '';
	switch (column) {
		case 'sets':
			return cell.replace(bareCount, '$& sets');
		case 'reps':
			return cell.replace(bareCount, '$& reps');
		case 'time':
			return cell.replace(bareCount, '$& s');
		case 'kg':
		case 'lb':
			return cell.replace(bareCount, `$& ${column}`);
		case 'hold':
		case 'rest':
		case 'tempo':
			return cell.toLowerCase().startsWith(column) ? cell : `${column} ${cell}`;
		case 'name':
		case 'load':
		case 'note':
			return cell;
	}
}
