import type { Step } from './routine.ts';
import { stepsOf } from './routine.ts';
import type { ReadLine, Reading } from './text/reading.ts';

export type Standing = 'understood' | 'guessed' | 'not understood';

/** A step that a line makes, with its place among all steps. */
export interface Made {
	readonly place: number;
	readonly step: Step;
}

/** A line of a text, and what was made of it. */
export interface PreviewLine extends ReadLine {
	/** Its place among the lines of the text. */
	readonly index: number;
	readonly standing: Standing;
	/** The steps that it begins; empty for a line that only adds to some. */
	readonly made: readonly Made[];
	/** The names of the steps that it adds to. */
	readonly addsTo: readonly string[];
}

/** Lines one after the other: one that says something of the routine, or some that are text around it. */
export interface PreviewGroup {
	readonly kind: 'line' | 'prose';
	readonly lines: readonly PreviewLine[];
}

/** A text as it is shown: blank lines left out, and prose in one, so that an article does not drown its exercises. */
export function previewOf(reading: Reading): readonly PreviewGroup[] {
	const groups: { kind: PreviewGroup['kind']; lines: PreviewLine[] }[] = [];
	for (const line of linesOf(reading)) {
		const kind = line.kind === 'prose' && line.standing === 'understood' ? 'prose' : 'line';
		const last = groups.at(-1);
		if (kind === 'prose' && last?.kind === 'prose') last.lines.push(line);
		else groups.push({ kind, lines: [line] });
	}
	return groups;
}

/** What became of a text, in numbers. */
export interface Counts {
	readonly steps: number;
	/** Lines with a guess. */
	readonly guessed: number;
	/** Lines that were not understood. */
	readonly lost: number;
}

export function countsOf({ lines, routine }: Reading): Counts {
	const standings = lines.map(standingOf);
	return {
		steps: stepsOf(routine).length,
		guessed: standings.filter((standing) => standing === 'guessed').length,
		lost: standings.filter((standing) => standing === 'not understood').length
	};
}

/** `12 steps, 2 lines guessed, 1 line not understood`. */
export function countsInWords({ steps, guessed, lost }: Counts): string {
	const parts = [counted(steps, 'step')];
	if (guessed > 0) parts.push(`${counted(guessed, 'line')} guessed`);
	if (lost > 0) parts.push(`${counted(lost, 'line')} not understood`);
	return parts.join(', ');
}

function counted(count: number, what: string): string {
	return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}

/** What a routine without a title could be called: `Bird dog and Plank`, `Bird dog and 4 more`; empty without steps. */
export function proposedTitle(steps: readonly Pick<Step, 'name'>[]): string {
	const names = [...new Set(steps.map(({ name }) => name))];
	const [first = '', second] = names;
	if (names.length > 2) return `${first} and ${names.length - 1} more`;
	return second === undefined ? first : `${first} and ${second}`;
}

function linesOf({ lines, routine }: Reading): PreviewLine[] {
	const steps = stepsOf(routine);
	const begun = new Set<number>();
	return lines
		.map((line, index) => {
			const fresh = line.steps.filter((place) => !begun.has(place) && steps[place]);
			for (const place of fresh) begun.add(place);
			const older = line.steps.filter((place) => !fresh.includes(place) && steps[place]);
			return {
				...line,
				index,
				standing: standingOf(line),
				made: fresh.map((place) => ({ place, step: steps[place]! })),
				addsTo: older.map((place) => steps[place]!.name)
			};
		})
		.filter(({ kind }) => kind !== 'blank');
}

function standingOf({ kind, guesses }: ReadLine): Standing {
	if (kind === 'nothing') return 'not understood';
	return guesses.length > 0 ? 'guessed' : 'understood';
}
