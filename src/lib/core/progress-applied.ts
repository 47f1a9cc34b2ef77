import { lowest } from './dose.ts';
import type { Count, Dose, DosePart } from './dose.ts';
import { prescription } from './prescription.ts';
import type { Agreed, Progress } from './progress.ts';
import { stepsOf } from './routine.ts';
import type { Routine, Step } from './routine.ts';

/** A dose that was agreed to and is not in use any more, and why, in a sentence. */
export interface OutOfUse {
	readonly agreed: Agreed;
	readonly why: string;
}

/** A routine with the doses that were agreed to. */
export interface AppliedRoutine {
	/** The routine itself where nothing was. */
	readonly routine: Routine;
	/** What is in use, each at the place where its step stands now. */
	readonly inUse: readonly Agreed[];
	readonly outOfUse: readonly OutOfUse[];
}

/**
 * A routine as it is written, with the doses that the person has agreed to in their places; what they change becomes
 * the app's own part of the dose (`ours`). A step that was moved takes its dose along. Where the step has gone, has
 * another exercise, or was given another dose since, what was agreed to is out of use.
 */
export function withProgress(routine: Routine, progress: Progress | null): AppliedRoutine {
	if (!progress || progress.doses.length === 0) return { routine, inUse: [], outOfUse: [] };
	const steps = stepsOf(routine);
	const byPlace = new Map<number, Agreed>();
	const outOfUse: OutOfUse[] = [];
	for (const agreed of progress.doses) {
		const place = placeOf(agreed, steps, byPlace);
		if (place === null) outOfUse.push({ agreed, why: whyNot(agreed, steps) });
		else byPlace.set(place, { ...agreed, place });
	}
	let at = 0;
	const blocks = routine.blocks.map((block) => ({
		...block,
		steps: block.steps.map((step) => stepWith(step, byPlace.get(at++)))
	}));
	const inUse = [...byPlace.values()].sort((one, other) => one.place - other.place);
	return { routine: inUse.length > 0 ? { ...routine, blocks } : routine, inUse, outOfUse };
}

/** Whether two doses are the same to a reader: how they are written in memory does not matter. */
export function sameDose(one: Dose, other: Dose): boolean {
	return prescription(one) === prescription(other);
}

function stepWith(step: Step, agreed: Agreed | undefined): Step {
	if (!agreed) return step;
	const { dose } = agreed;
	const parts = (['sets', 'reps', 'hold', 'seconds', 'goal'] as const).filter(
		(part) => part in dose && amount(dose, part) !== amount(step.dose, part)
	);
	return { ...step, dose, ours: [...new Set<DosePart>([...step.ours, ...parts])] };
}

function amount(dose: Dose, part: string): number | string | undefined {
	const value = (dose as unknown as Readonly<Record<string, Count | string | undefined>>)[part];
	return typeof value === 'string' || value === undefined ? value : lowest(value);
}

function placeOf(agreed: Agreed, steps: readonly Step[], taken: ReadonlyMap<number, Agreed>): number | null {
	const fits = (place: number) =>
		steps[place]?.exercise === agreed.exercise && sameDose(steps[place].dose, agreed.of) && !taken.has(place);
	if (fits(agreed.place)) return agreed.place;
	const moved = steps.findIndex((_, place) => fits(place));
	return moved < 0 ? null : moved;
}

function whyNot({ exercise, dose }: Agreed, steps: readonly Step[]): string {
	const step = steps.find((each) => each.exercise === exercise);
	const was = prescription(dose);
	if (!step) return `The step that was to be ${was} is not in this routine any more.`;
	return `${step.name} was changed since you agreed to ${was}: it is done as the routine has it now, ${prescription(step.dose)}.`;
}
