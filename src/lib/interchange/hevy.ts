import type { Library } from '#lib/core/library.ts';
import type { HistoryWishes, ReadHistory } from './history-reading.ts';
import { historyOf } from './history-table.ts';
import type { Table, TableRow } from './history-table.ts';

/** Whether a table is an export of Hevy. */
export function isHevy({ heads }: Table): boolean {
	return ['title', 'starttime', 'exercisetitle'].every((head) => heads.includes(head));
}

/** Of the columns that a person's units decide, the one that the file has, and its unit. */
const weights = [
	['weightkg', 'kg'],
	['weightlbs', 'lb'],
	['weightlb', 'lb']
] as const;
const distances = [
	['distancekm', 'km'],
	['distancemiles', 'mi'],
	['distancemeters', 'm']
] as const;

export function readHevy(table: Table, library: Library, wishes: HistoryWishes): ReadHistory {
	const filled = (columns: readonly (readonly [string, string])[], field: (head: string) => string) =>
		columns.find(([head]) => field(head) !== '') ?? columns[0]!;
	const rows = table.rows.map(({ row, text, field }) => {
		const [weight, weightUnit] = filled(weights, field);
		const [distance, distanceUnit] = filled(distances, field);
		const read: TableRow = {
			start: field('starttime'),
			end: field('endtime'),
			title: field('title'),
			exercise: field('exercisetitle'),
			weight: field(weight),
			weightUnit,
			reps: field('reps'),
			distance: field(distance),
			distanceUnit,
			seconds: field('durationseconds'),
			notes: [field('description'), field('exercisenotes')]
		};
		return { row, text, ...read };
	});
	return historyOf({ app: 'Hevy', origin: 'hevy' }, rows, library, wishes);
}
