import type { GenericSchema } from 'valibot';
import { dayOf, isDay, timeOf } from './day.ts';
import { defaultTiming } from './dose.ts';
import { draftSchema, ownPictureSchema, ownRoutineSchema } from './own-routine.ts';
import { planSchema } from './plan.ts';
import { progressSchema } from './progress.ts';
import type { Path } from './repair-words.ts';
import { journalSchema, storedSessionSchema, timingSchema } from './schema.ts';

/** The kinds of record that the disk holds. Of the settings those that a good deal of work may be in. */
export type RecordKind =
	'sessions' | 'journal' | 'routines' | 'drafts' | 'pictures' | 'progress' | 'timing' | 'plan';

/**
 * What stands for a part that is missing or cannot be read; `undefined`: nothing does. `so` is what its own record has
 * besides, mended so far; `root` is the whole one as it was found.
 */
type Usual = (path: Path, so: Readonly<Record<string, unknown>>, root: unknown) => unknown;

interface Kind {
	readonly schema: GenericSchema;
	/** The version that is written now; `null` for records that have none. */
	readonly newest: number | null;
	readonly usual: Usual;
	/** Parts of which all or nothing counts. */
	readonly fixed?: readonly string[];
	/** Puts right what only the parts together can have wrong; the same object where there is nothing of it. */
	readonly agreed?: (raw: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

type Rules = Readonly<Record<string, (so: Readonly<Record<string, unknown>>, path: Path) => unknown>>;

/** What was prescribed is told by what was done, or is what is usual. */
const ofSteps: Rules = {
	exercise: ({ name }) => name,
	name: ({ exercise }) => exercise,
	dose: ({ sets }) => ({ type: 'open', sides: 'none', sets: Math.max(1, listed(sets).length) }),
	ours: () => [],
	'dose.sides': () => 'none',
	'dose.sets': () => 1,
	'dose.reps': () => 10,
	'dose.hold': () => 5,
	'dose.seconds': () => 30
};

const ofSets: Rules = {
	set: (_, path) => Number(path.at(-2)) + 1,
	side: () => null,
	reps: ({ done, of }) => (done === true ? of : 0),
	of: () => 0,
	seconds: () => 0,
	done: () => false
};

const ofSessions: Rules = {
	routine: () => ({ id: 'unknown', title: 'Session', kind: 'mobility', source: null }),
	'routine.id': () => 'unknown',
	'routine.title': () => 'Session',
	'routine.source': () => null,
	startedAt: ({ day, endedAt, elapsed }) =>
		typeof endedAt === 'number' && typeof elapsed === 'number'
			? endedAt - elapsed * 1000
			: typeof day === 'string' && isDay(day)
				? timeOf(day)
				: undefined,
	endedAt: ({ startedAt, elapsed }) => Number(startedAt) + (Number(elapsed) || 0) * 1000,
	complete: ({ steps }) => setsIn(steps).every((set) => isObject(set) && set.done === true),
	elapsed: ({ steps, startedAt, endedAt }) =>
		typeof endedAt === 'number' && Number(startedAt) < endedAt
			? Math.round((endedAt - Number(startedAt)) / 1000)
			: setsIn(steps).reduce<number>((sum, set) => sum + ((isObject(set) && Number(set.seconds)) || 0), 0),
	steps: () => [],
	schema: () => 2,
	day: ({ startedAt }) => (typeof startedAt === 'number' ? dayOf(startedAt) : undefined),
	changedAt: ({ endedAt, startedAt }) => endedAt ?? startedAt,
	...under('steps.*', ofSteps),
	'steps.*.kind': () => 'mobility',
	'steps.*.round': () => 1,
	'steps.*.sets': () => [],
	...under('steps.*.sets.*', ofSets)
};

const ofRoutine: Rules = {
	title: () => 'Routine',
	note: () => '',
	source: () => null,
	place: () => 'floor',
	kind: () => 'mobility',
	cautions: () => [],
	blocks: () => [],
	'blocks.*.rounds': () => 1,
	'blocks.*.steps': () => [],
	...under('blocks.*.steps.*', ofSteps),
	'blocks.*.steps.*.kind': () => 'mobility'
};

const ofOwn: Rules = {
	...under('routine', ofRoutine),
	schema: () => 1,
	text: () => null,
	createdAt: ({ changedAt }) => changedAt ?? 0,
	changedAt: ({ createdAt }) => createdAt ?? 0,
	savedAt: () => 0
};

const ofTiming: Rules = {
	...constants(defaultTiming),
	...under('rest', constants(defaultTiming.rest))
};

const ofJournal: Rules = {
	schema: () => 1,
	startedAt: ({ savedAt }) => savedAt,
	savedAt: ({ startedAt }) => startedAt,
	position: () => 0,
	visits: () => [],
	resizes: () => [],
	'routine.title': () => 'Routine',
	'routine.note': () => '',
	'routine.source': () => null,
	'routine.place': () => 'floor',
	'routine.kind': () => 'mobility',
	'routine.cautions': () => []
};

const ofProgress: Rules = { schema: () => 1, doses: () => [], refused: () => [], changedAt: () => 0 };

export const repairKinds: Readonly<Record<RecordKind, Kind>> = {
	sessions: { schema: storedSessionSchema, newest: 2, usual: sessionUsual },
	// What was done is told by places in the routine and its timing: with other ones it would be something else.
	journal: { schema: journalSchema, newest: 1, usual: by(ofJournal), fixed: ['routine.blocks', 'timing'] },
	routines: { schema: ownRoutineSchema, newest: 1, usual: by(ofOwn), agreed: withOwnId },
	drafts: { schema: draftSchema, newest: 1, usual: by(ofOwn), agreed: withOwnId },
	pictures: { schema: ownPictureSchema, newest: 1, usual: by({ schema: () => 1, savedAt: () => 0 }) },
	progress: { schema: progressSchema, newest: 1, usual: by(ofProgress) },
	timing: { schema: timingSchema, newest: null, usual: by(ofTiming) },
	plan: { schema: planSchema, newest: 1, usual: by({ schema: () => 1, targets: () => [] }) }
};

/** What a routine counts as is told by its steps, and the other way round. */
function sessionUsual(path: Path, so: Readonly<Record<string, unknown>>, root: unknown): unknown {
	if (patternOf(path) === 'routine.kind')
		return partsOf(listed(isObject(root) ? root.steps : [])[0]).kind ?? 'mobility';
	if (patternOf(path) === 'steps.*.kind' && isObject(root))
		return partsOf(root.routine).kind ?? so.kind ?? 'mobility';
	return by(ofSessions)(path, so, root);
}

/** A routine has the id of its record. */
function withOwnId(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return isObject(raw.routine) && raw.routine.id !== raw.id
		? { ...raw, routine: { ...raw.routine, id: raw.id } }
		: raw;
}

function by(rules: Rules): Usual {
	return (path, so) => rules[patternOf(path)]?.(so, path);
}

function under(holder: string, rules: Rules): Rules {
	return Object.fromEntries(Object.entries(rules).map(([part, rule]) => [`${holder}.${part}`, rule]));
}

function constants(values: object): Rules {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]: [string, unknown]) => [name, () => value])
	);
}

function patternOf(path: Path): string {
	return path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
}

function setsIn(steps: unknown): readonly unknown[] {
	return listed(steps).flatMap((step) => listed(partsOf(step).sets));
}

function listed(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
	return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
