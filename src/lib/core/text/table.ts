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

/** The cells of a line: parted by bars, tabs or two spaces; without the bars at its ends. */
function cellsOf(line: string): string[] {
	const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
	return (inner.includes('|') ? inner.split('|') : inner.split(/\t| {2,}/u)).map((cell) => cell.trim());
}

/** The columns that the head of a table names; `null` for any other line. */
export function tableHead(line: string): readonly Column[] | null {
	if (line.length > 200 || !/\t|\||\s\s/u.test(line)) return null;
	const cells = cellsOf(line).map((cell) =>
		columns.get(
			cell
				.toLowerCase()
				.replaceAll(/\(.*?\)| time$|\.$/gu, '')
				.trim()
		)
	);
	const known = cells.filter((cell) => cell !== undefined);
	return cells.length > 1 && known.length === cells.length ? known : null;
}

const bareCount =
	/^\d+(?:\s*[-–]\s*\d+)?(?=\s|$)(?!\s*(?:x|s|sec|secs|seconds|min|mins|minutes|reps?|m|yards?)\b)/iu;

/** A row of a table as one would write it in a line; `null` for a line that is no row. */
export function rowText(line: string, head: readonly Column[]): string | null {
	const cells = cellsOf(line);
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
