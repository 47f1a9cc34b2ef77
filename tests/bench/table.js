/**
 * One line of the table. `holds` is `null` where there is no bar: such a line only explains another.
 *
 * @typedef {{ figure: string, measured: string, bar: string, holds: boolean | null }} Figure
 */

/**
 * A figure that may be at most so much.
 *
 * @param {string} figure
 * @param {number} value
 * @param {number} most
 * @param {string} unit
 * @param {{ digits?: number, more?: string }} [print] digits behind the point, and words behind the number
 * @returns {Figure}
 */
export function atMost(figure, value, most, unit, { digits = 1, more = '' } = {}) {
	const measured = `${value.toFixed(digits)} ${unit}${more && `, ${more}`}`;
	return { figure, measured, bar: `≤ ${most} ${unit}`, holds: value <= most };
}

/** A line without a bar. @param {string} figure @param {string} measured @returns {Figure} */
export function known(figure, measured) {
	return { figure: `  ${figure}`, measured, bar: '', holds: null };
}

/** Half of the values are no greater; `NaN` of none. @param {readonly number[]} values */
export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** From the least to the greatest, for what is said behind a median. @param {readonly number[]} values */
export function spread(values) {
	return `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
}

/** @param {readonly Figure[]} figures @returns {string} */
export function asTable(figures) {
	const rows = [
		['figure', 'measured', 'bar', 'holds'],
		...figures.map(({ figure, measured, bar, holds }) => [
			figure,
			measured,
			bar,
			holds === null ? '' : holds ? 'yes' : 'NO'
		])
	];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '));
	const rule = widths.map((width) => '-'.repeat(width)).join('-|-');
	return [lines[0], rule, ...lines.slice(1)].join('\n');
}
