import { dayOf } from './day.ts';
import { clockOf } from './session-editing.ts';

/** The way to a value inside a record: names of parts, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** Parts that are called otherwise than in the code. A part that is only there to hold others has no name. */
const words: Readonly<Record<string, string>> = {
	startedAt: 'start',
	endedAt: 'end',
	changedAt: 'time of the last change',
	createdAt: 'time when it was made',
	savedAt: 'time when it was written',
	complete: 'mark that all was done',
	elapsed: 'length',
	today: 'note on how it was varied',
	of: 'number of reps prescribed',
	set: 'number',
	seconds: 'time',
	done: 'mark that it was done',
	load: 'weight',
	before: 'pain before',
	after: 'pain after',
	alarm: 'mark for numbness',
	hurt: 'mark that it hurt',
	skipped: 'reason for leaving it out',
	checkIn: 'check-in',
	basedOn: 'note on what it was made from',
	ours: 'list of what the app chose',
	pause: 'rest behind it',
	data: 'picture itself',
	visits: 'list of what was done',
	resizes: 'list of lengths changed by hand',
	leftOut: 'list of what was left out',
	swapped: 'list of what was swapped',
	schema: 'version',
	steps: 'list of steps',
	sets: 'list of sets',
	'dose.sets': 'number of sets',
	blocks: 'list of blocks',
	doses: 'list of doses',
	cautions: 'list of cautions',
	targets: 'list of aims',
	reps: 'number of reps',
	sides: 'choice of sides',
	rounds: 'number of rounds',
	refused: 'list of what was refused'
};

const holders: ReadonlySet<string | number> = new Set(['routine', 'dose', 'checkIn', 'today', 'timing']);

const oneOf: Readonly<Record<string, string>> = {
	steps: 'step',
	sets: 'set',
	blocks: 'block',
	visits: 'visit',
	cautions: 'caution',
	doses: 'dose'
};

/** A place in a record as it is spoken of: `the reps of set 2 of “Plank”`. `root` is the record, for its names. */
export function placeInWords(path: Path, root: unknown): string {
	const parts = path.flatMap((part, index) => {
		const list = path[index - 1];
		if (typeof part === 'number')
			return [nameOfItem(String(list ?? ''), part, valueAt(root, path, index + 1))];
		if (typeof path[index + 1] === 'number' || (index < path.length - 1 && holders.has(part))) return [];
		return [`the ${words[`${list}.${part}`] ?? words[part] ?? part}`];
	});
	return parts.reverse().join(' of ') || 'the record';
}

/** A value as it can be shown within a sentence. */
export function valueInWords(value: unknown, path: Path): string {
	const part = String(path.at(-1) ?? '');
	if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)} …` : value}”`;
	if (typeof value === 'number')
		return isTime(part) && Number.isFinite(value) && Math.abs(value) <= 8.64e15
			? `${dayOf(value)} ${clockOf(value)}`
			: String(value);
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return value === null || (Array.isArray(value) && value.length === 0) ? 'nothing' : 'something else';
}

/** Whether a part is a time by the calendar or says which one is meant: another one near it would be wrong. */
export function isExact(part: string | number | undefined): boolean {
	return isTime(part) || part === 'phase' || part === 'place' || part === 'schema';
}

/** Whether a part is a time by the calendar. */
function isTime(part: string | number | undefined): boolean {
	return part === 'at' || (typeof part === 'string' && part.endsWith('At'));
}

export function sentence(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function nameOfItem(list: string, place: number, item: unknown): string {
	const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : undefined;
	if (list === 'steps' && typeof name === 'string' && name !== '') return `“${name.slice(0, 60)}”`;
	return oneOf[list] ? `${oneOf[list]} ${place + 1}` : `entry ${place + 1} of the ${words[list] ?? list}`;
}

function valueAt(root: unknown, path: Path, length: number): unknown {
	return path
		.slice(0, length)
		.reduce<unknown>(
			(value, part) =>
				typeof value === 'object' && value !== null
					? (value as Record<string | number, unknown>)[part]
					: undefined,
			root
		);
}
