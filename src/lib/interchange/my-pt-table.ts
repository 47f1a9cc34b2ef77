import * as v from 'valibot';
import { mostSteps } from '#lib/core/bounds.ts';
import type { FileReading } from './file-reading.ts';
import { madeRoutine, outcome } from './intake.ts';
import type { Intake } from './intake.ts';
import { myPtExercise, myPtSettings, myPtStep } from './my-pt-step.ts';
import { tableRows } from './table.ts';

/** The columns that are read, by their names without anything but letters, as the app compares them. */
const columns: ReadonlyMap<string, string> = new Map(
	[
		...['name', 'type', 'defaultDuration', 'defaultReps', 'defaultSets', 'defaultRepDuration'],
		...['pauseBetweenReps', 'restBetweenSets', 'sideMode', 'instructions']
	].map((column) => [column.toLowerCase(), column])
);
const numbers: ReadonlySet<string> = new Set(
	[...columns.values()].filter((column) => /^default|Between/u.test(column))
);

/** Exercises that My PT has exported as a table: all of them one routine. `null` for a text that is no such table. */
export function readMyPtTable(text: string, intake: Intake): FileReading | null {
	if (!/^name,/imu.test(text) || !/default(?:reps|duration|sets)/iu.test(text)) return null;
	const rows = tableRows(text).filter(([first = '', ...others]) => {
		return !first.trimStart().startsWith('#') && (first.trim() !== '' || others.length > 0);
	});
	const heads = (rows[0] ?? []).map((head) => head.toLowerCase().replaceAll(/[^a-z]/g, ''));
	if (!heads.includes('name')) return null;
	const settings = v.parse(myPtSettings, {});
	const steps = rows.slice(1, mostSteps + 2).flatMap((row) => {
		const read = v.safeParse(myPtExercise, exerciseOf(heads, row));
		if (read.success) return [myPtStep(read.output, settings, intake)];
		intake.left.thing('row without a name', 1, 'rows without a name');
		return [];
	});
	for (const head of heads)
		if (!columns.has(head)) intake.left.named('Columns that are not read', `“${head}”`);
	const routine = madeRoutine('', [{ rounds: 1, steps }], intake);
	return outcome('My PT', routine ? [routine] : [], intake.left);
}

function exerciseOf(heads: readonly string[], row: readonly string[]): Record<string, unknown> {
	const fields = heads.map((head, index): [string, unknown] => {
		const column = columns.get(head) ?? '';
		const field = row[index]?.trim() ?? '';
		return [column, field === '' ? undefined : numbers.has(column) ? Number.parseFloat(field) : field];
	});
	return Object.fromEntries(fields.filter(([column, value]) => column !== '' && value !== undefined));
}
