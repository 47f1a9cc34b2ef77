import { kindOfSteps, placeOfSteps } from '../character.ts';
import type { Dose } from '../dose.ts';
import type { Library } from '../library.ts';
import { prescription, thenRest } from '../prescription.ts';
import { stepsOf } from '../routine.ts';
import type { Block, Step } from '../routine.ts';
import { isPlainGoal, isPlainName } from './marks.ts';
import { isPlainReps, isPlainTime } from './pairs.ts';
import { written as counted } from './parts.ts';
import { asWritten, quoted, standsPlain } from './quoted.ts';
import type { Written } from './reading.ts';

/**
 * Writes a routine in the text form. `readText` gives back what was written, without a guess: names, goals and notes
 * that would be taken for something else are quoted. Pictures are not text, and are left out.
 */
export function printRoutine(written: Written, library: Library): string {
	const steps = stepsOf(written);
	const lines = [
		...(written.title === '' ? [] : [`# ${asWritten(written.title)}`]),
		...(written.kind === kindOfSteps(steps) ? [] : [`Kind: ${written.kind}`]),
		...(written.place === placeOfSteps(steps, library) ? [] : [`Place: ${written.place}`]),
		...(written.note === '' ? [] : note(written.note)),
		...written.cautions.map((caution) => `! ${asWritten(caution)}`),
		...written.blocks.flatMap((block, index) => [
			...heading(block, index),
			...block.steps.flatMap((step) => [
				stepLine(step, library),
				...(step.note === undefined ? [] : note(step.note))
			])
		])
	];
	return lines.map((line) => `${line}\n`).join('');
}

function note(text: string): string[] {
	const lines = text.split('\n');
	return lines.every(standsPlain) ? lines.map((line) => `> ${line}`) : [`> ${quoted(text)}`];
}

/** The first block says nothing, if it is done once and there is something in it. */
function heading({ rounds, rest, steps }: Block, index: number): string[] {
	if (index === 0 && rounds === 1 && rest === undefined && steps.length > 0) return [];
	return [`## ${rounds} round${rounds === 1 ? '' : 's'}${rest === undefined ? '' : `, rest ${rest} s`}`];
}

/** A step's line in the text form, without its note. */
function stepLine(step: Step, library: Library): string {
	const known = library.find(({ id }) => id === step.exercise);
	const name = isPlainName(step.name) ? step.name : quoted(step.name);
	const own = known?.name === step.name ? '' : ` [${step.kind}]`;
	return `${name}${own}: ${spelledOut(step)}${thenRest(step.pause)}`;
}

/** As the interface prints a dose, but for what would be read as another one. */
function spelledOut({ dose, kind }: Pick<Step, 'dose' | 'kind'>): string {
	const line = prescription(safely(dose));
	const sets = `${counted(dose.sets)} ×`;
	if (dose.sets === 1 || !line.startsWith(sets)) return line;
	const doubtful =
		dose.type === 'reps'
			? !isPlainReps(kind, dose.sets, dose.reps)
			: dose.type === 'time' && !isPlainTime(dose.sets, dose.seconds);
	if (!doubtful) return line;
	const start = dose.type === 'reps' ? `${sets} ${counted(dose.reps)}` : sets;
	const unit = dose.type === 'reps' ? ` rep${dose.reps === 1 ? '' : 's'}` : '';
	return `${counted(dose.sets)} sets ×${start.slice(sets.length)}${unit}${line.slice(start.length)}`;
}

function safely(dose: Dose): Dose {
	if (dose.type !== 'open' || dose.goal === undefined || isPlainGoal(dose.goal)) return dose;
	return { ...dose, goal: quoted(dose.goal) };
}
