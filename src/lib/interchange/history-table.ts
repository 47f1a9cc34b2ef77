import Papa from 'papaparse';
import { longestName, longestNote, mostCount } from '#lib/core/bounds.ts';
import type { Library } from '#lib/core/library.ts';
import { HistoryNames } from './history-names.ts';
import { lengthIn, lengthUnitIn, numberIn, unitIn } from './history-numbers.ts';
import type { HistoryWishes, ReadHistory, RowNotRead } from './history-reading.ts';
import { sessionFrom } from './history-session.ts';
import type { SetRead, StepRead } from './history-session.ts';
import { noteLines, oneLine } from './intake.ts';
import { Leftovers, quoted } from './leftovers.ts';
import { timeReader } from './written-time.ts';
import type { TimeReader, WrittenTime } from './written-time.ts';

/** A row of another app's table, as texts. A set, unless it says otherwise. */
export interface TableRow {
	readonly start: string;
	readonly end?: string;
	/** Seconds; or text such as `1h 5m`. */
	readonly length?: string;
	readonly title: string;
	readonly exercise: string;
	readonly weight: string;
	readonly weightUnit: string;
	readonly reps: string;
	readonly distance: string;
	readonly distanceUnit: string;
	readonly seconds: string;
	readonly notes: readonly string[];
	/** What is to be heeded of it but is no set: it is counted under these words, and its notes are kept. */
	readonly noSet?: string;
}

/** The rows of a table with their fields by the names of the columns; names are brought to letters and figures alone. */
export interface Table {
	readonly heads: readonly string[];
	readonly rows: readonly {
		readonly row: number;
		readonly text: string;
		/** Empty where there is no such column. */
		readonly field: (head: string) => string;
	}[];
}

/** A table parted by commas, semicolons or tabs; `null` for a text that is none. */
export function tableIn(text: string): Table | null {
	const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
	const [first, ...others] = data;
	if (!first || first.length < 4) return null;
	const heads = first.map(plainHead);
	const rows = others
		.map((fields, index) => ({
			row: index + 2,
			text: fields.join(', '),
			field: (head: string) => fields[heads.indexOf(head)]?.trim() ?? ''
		}))
		.filter(({ text }) => /[^\s,]/u.test(text));
	return { heads, rows };
}

/** `Weight (kg)` is `weightkg`. */
function plainHead(head: string): string {
	return head.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}

interface Opened {
	readonly title: string;
	readonly start: WrittenTime;
	length: number | null;
	readonly steps: { named: string; step: Omit<StepRead, 'sets'>; sets: SetRead[] }[];
	readonly notes: Set<string>;
}

/** Rows with their numbers in the file, and as they stand there. */
type Rows = readonly (TableRow & { readonly row: number; readonly text: string })[];

/** The sessions that the rows of a table are of: of one start and title, in the order in which they come. */
export function historyOf(
	{ app, origin }: Pick<ReadHistory, 'app' | 'origin'>,
	rows: Rows,
	library: Library,
	wishes: HistoryWishes
): ReadHistory {
	const left = new Leftovers();
	const names = new HistoryNames(library, wishes.meant);
	const { sessions, notRead, unitUnsaid } = gathered(rows, names, left, wishes.unit);
	const made = sessions.flatMap((opened) => {
		if (opened.steps.length === 0) return [];
		const note = [...opened.notes].join('\n').slice(0, longestNote);
		const steps = opened.steps.map(({ step, sets }) => ({ ...step, sets }));
		const session = sessionFrom({ ...opened, steps, note }, origin, wishes.now);
		if (!session) left.named('More in it than can be kept, and so left out', quoted(opened.title));
		return session ?? [];
	});
	return {
		ok: true,
		kind: 'history',
		app,
		origin,
		sessions: made.sort((one, other) => one.startedAt - other.startedAt),
		names: names.taken,
		notRead,
		left: left.sentences,
		unitUnsaid
	};
}

function gathered(rows: Rows, names: HistoryNames, left: Leftovers, unit: 'kg' | 'lb') {
	const sessions = new Map<string, Opened>();
	const notRead: RowNotRead[] = [];
	const times = timesIn(rows, unit, left);
	let unitUnsaid = false;
	for (const row of rows) {
		const start = times.read(row.start);
		const set = setIn(row, unit);
		if (start === null || typeof set === 'string') {
			notRead.push({ row: row.row, text: row.text, why: typeof set === 'string' ? set : 'the date' });
			continue;
		}
		unitUnsaid ||= set.load !== undefined && !unitIn(row.weightUnit) && !unitIn(row.weight);
		const session = open(sessions, row, start, times.read);
		for (const note of row.notes) if (noteLines(note)) session.notes.add(noteLines(note));
		if (row.noSet !== undefined) left.thing(row.noSet);
		else if (isEmpty(set)) left.thing('set without any number', 1, 'sets without any number');
		else add(session, row, set, names);
	}
	return { sessions: [...sessions.values()], notRead, unitUnsaid };
}

function timesIn(rows: Rows, unit: 'kg' | 'lb', left: Leftovers): TimeReader {
	const ahead = unit === 'lb' ? 'month' : 'day';
	const times = timeReader(
		rows.map(({ start }) => start),
		unit === 'lb'
	);
	if (times.unclear !== null)
		left.say(
			`Dates like ${times.unclear} do not tell whether day or month comes first: taken as ${ahead} first.`
		);
	return times;
}

function isEmpty({ reps, seconds, load, distance }: SetRead): boolean {
	return !reps && !seconds && !load && !distance;
}

function open(
	sessions: Map<string, Opened>,
	row: TableRow,
	start: WrittenTime,
	read: TimeReader['read']
): Opened {
	const title = (oneLine(row.title) || 'Workout').slice(0, longestName);
	const key = `${start.day} ${start.seconds} ${title.toLowerCase()}`;
	const known = sessions.get(key);
	const end = row.end === undefined ? null : read(row.end);
	const length = end && end.at >= start.at ? (end.at - start.at) / 1000 : lengthIn(row.length ?? '');
	const opened = known ?? { title, start, length, steps: [], notes: new Set() };
	opened.length ??= length;
	sessions.set(key, opened);
	return opened;
}

/** Rows of one exercise that follow one another are its sets. */
function add({ steps }: Opened, row: TableRow, set: SetRead, names: HistoryNames): void {
	const named = oneLine(row.exercise).slice(0, longestName);
	const step = names.of(named);
	const last = steps.at(-1);
	if (last?.named === named) last.sets.push(set);
	else steps.push({ named, step, sets: [set] });
}

/** What of a row is a set; what is not understood of it, in a word, where it is none. */
function setIn(row: TableRow, unit: 'kg' | 'lb'): SetRead | string {
	if (oneLine(row.exercise) === '') return 'the exercise';
	const [weight, reps, distance, seconds] = [row.weight, row.reps, row.distance, row.seconds].map(numberIn);
	if (weight === undefined) return 'the weight';
	if (reps === undefined || (reps ?? 0) > mostCount) return 'the reps';
	if (distance === undefined) return 'the distance';
	if (seconds === undefined) return 'the seconds';
	const load = weight ? { unit: unitIn(row.weightUnit) ?? unitIn(row.weight) ?? unit, weight } : undefined;
	const far = distance ? { unit: lengthUnitIn(row.distanceUnit, unit), length: distance } : undefined;
	return { reps: reps === null ? null : Math.round(reps), seconds, load, distance: far };
}
