import type { Library } from '#lib/core/library.ts';
import type { HistoryWishes, ReadHistory } from './history-reading.ts';
import { historyOf } from './history-table.ts';
import type { Table, TableRow } from './history-table.ts';

/** Whether a table is an export of Strong, of whichever of its versions. */
export function isStrong({ heads }: Table): boolean {
	return ['date', 'workoutname', 'exercisename', 'setorder'].every((head) => heads.includes(head));
}

/** Sets in the order of Strong that are no sets. */
const noSets: Readonly<Record<string, string>> = { 'rest timer': 'rest timer', note: 'note of an exercise' };

export function readStrong(table: Table, library: Library, wishes: HistoryWishes): ReadHistory {
	const [weight, distance] = [columnOf(table, 'weight'), columnOf(table, 'distance')];
	const length = ['duration', 'durationsec', 'workoutduration'].find((head) => table.heads.includes(head));
	const rows = table.rows.map(({ row, text, field }) => {
		const noSet = noSets[field('setorder').toLowerCase()];
		const read: TableRow = {
			start: field('date'),
			length: length ? field(length) : '',
			title: field('workoutname'),
			exercise: field('exercisename'),
			weight: noSet ? '' : field(weight.head),
			weightUnit: weight.unit || field('weightunit'),
			reps: noSet ? '' : field('reps'),
			distance: noSet ? '' : field(distance.head),
			distanceUnit: distance.unit || field('distanceunit'),
			seconds: noSet ? '' : field('seconds'),
			notes: [field('workoutnotes'), field('notes')],
			...(noSet !== undefined && { noSet })
		};
		return { row, text, ...read };
	});
	return historyOf({ app: 'Strong', origin: 'strong' }, rows, library, wishes);
}

/** A column whose name may end in its unit: `Weight (kg)`. */
function columnOf({ heads }: Table, name: string): { head: string; unit: string } {
	const head = heads.find((head) => head.startsWith(name) && head !== `${name}unit`) ?? name;
	return { head, unit: head.slice(name.length) };
}
