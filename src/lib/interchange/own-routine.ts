import * as v from 'valibot';
import type { Count, Dose } from '#lib/core/dose.ts';
import { ownExerciseId } from '#lib/core/library.ts';
import type { Block, Routine, Step } from '#lib/core/routine.ts';
import { routineSchema } from '#lib/core/schema.ts';
import { keepable, noteLines, oneLine } from './intake.ts';
import type { Intake } from './intake.ts';
import { quoted } from './leftovers.ts';
import { isRecord, keysWithout, listOf } from './record.ts';
import type { JsonRecord } from './record.ts';

const empty: Routine = {
	id: '',
	title: '',
	note: '',
	source: null,
	place: 'floor',
	kind: 'stability',
	cautions: [],
	blocks: []
};

/** Ids of routines of the person's own. Those of built-in ones are words. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * A routine of one of our files, as one of the person's own: without a source, its exercises known to the library or
 * their own. It keeps its id where it was the person's; a copy of a built-in one gets a new id and says what it is
 * based on. `null`, and why in `left`, where nothing of it can be kept.
 */
export function readOwnRoutine(
	value: unknown,
	pictures: ReadonlySet<string>,
	intake: Intake
): Routine | null {
	if (!isRecord(value)) {
		intake.left.thing('routine that is not understood', 1, 'routines that are not understood');
		return null;
	}
	const { source, blocks, today, ...about } = value;
	const head = fitting(empty, about, (routine) => routine, intake);
	const own = uuid.test(head.id);
	return keepable(
		{
			...head,
			id: own ? head.id : intake.newId(),
			title: oneLine(head.title) || 'Untitled',
			note: oneLine(head.note),
			cautions: head.cautions.map(oneLine).filter((caution) => caution !== ''),
			...(typeof source === 'string' && !own ? { basedOn: { id: head.id, title: head.title } } : {}),
			blocks: listOf(blocks)
				.map((block) => readBlock(block, pictures, intake))
				.filter(({ steps }) => steps.length > 0)
		},
		intake.left
	);
}

function readBlock(value: unknown, pictures: ReadonlySet<string>, intake: Intake): Block {
	const { steps, ...about } = isRecord(value) ? value : {};
	const block = fitting<Block>(
		{ rounds: 1, steps: [] },
		about,
		(candidate) => ({ ...empty, blocks: [candidate] }),
		intake
	);
	const read = listOf(steps).map((step) => readStep(step, pictures, intake));
	return { ...block, steps: read.filter((step) => step !== null) };
}

function readStep(value: unknown, pictures: ReadonlySet<string>, { library, left }: Intake): Step | null {
	const step = isRecord(value) ? asStep({ ...value, ours: [] }) : null;
	if (!step || !isSound(step.dose)) {
		const name = isRecord(value) && typeof value.name === 'string' ? oneLine(value.name) : '';
		left.named('Exercises left out, as they are not understood', quoted(name || 'Exercise'));
		return null;
	}
	for (const key of keysWithout(value, step)) left.named('Not understood, and left out', quoted(key));
	const { note, picture, ...rest } = step;
	const written = oneLine(step.name) || 'Exercise';
	const known = library.find(({ id }) => id === step.exercise);
	if (!known && !step.exercise.startsWith('own-'))
		left.named('Not in this version’s library, and so kept as your own', quoted(written));
	if (picture !== undefined && !pictures.has(picture))
		left.named('Pictures that are not in the file', quoted(written));
	const name = known?.name ?? written;
	return {
		...rest,
		exercise: known?.id ?? ownExerciseId(name),
		name,
		kind: known?.kind ?? step.kind,
		...(note !== undefined && noteLines(note) ? { note: noteLines(note) } : {}),
		...(picture !== undefined && pictures.has(picture) ? { picture } : {})
	};
}

function asStep(value: JsonRecord): Step | null {
	const around = v.safeParse(routineSchema, { ...empty, blocks: [{ rounds: 1, steps: [value] }] });
	return around.success ? around.output.blocks[0]!.steps[0]! : null;
}

/** Takes over the fields, one by one, with which it is still what it has to be. The others are listed. */
function fitting<Part extends object>(
	start: Part,
	fields: JsonRecord,
	asRoutine: (part: Part) => Routine,
	{ left }: Intake
): Part {
	let part = start;
	for (const [key, value] of Object.entries(fields)) {
		const candidate = { ...part, [key]: value };
		const parsed = v.safeParse(routineSchema, asRoutine(candidate));
		const unknown = parsed.success ? keysWithout(asRoutine(candidate), parsed.output) : [key];
		for (const name of unknown) left.named('Not understood, and left out', quoted(name));
		if (unknown.length === 0) part = candidate;
	}
	return part;
}

/** Whether it asks for something, and its ranges go upwards. */
function isSound(dose: Dose): boolean {
	const counts: readonly Count[] = [
		dose.sets,
		...('reps' in dose ? [dose.reps] : []),
		...(dose.type === 'time' ? [dose.seconds] : [])
	];
	if (counts.some((count) => typeof count === 'object' && count.from >= count.to)) return false;
	if (dose.type === 'hold') return dose.hold + (dose.rise ?? 1) + (dose.release ?? 1) > 0;
	return dose.type !== 'reps' || !Array.isArray(dose.tempo) || dose.tempo.some((part) => part > 0);
}
