import type { Library } from '../library.ts';
import { ownExerciseId } from '../library.ts';
import { stepPrescription } from '../prescription.ts';
import type { Block, Step } from '../routine.ts';
import { readText } from './read.ts';
import type { ReadLine, Reading } from './reading.ts';
import { apps } from './corpus/apps.ts';
import { articles } from './corpus/articles.ts';
import { fourth } from './corpus/fourth.ts';
import { messages } from './corpus/messages.ts';
import { more } from './corpus/more.ts';
import { pieces } from './corpus/pieces.ts';
import { prose } from './corpus/prose.ts';
import type { Row } from './corpus/row.ts';
import { secondLogs } from './corpus/second-logs.ts';
import { knownWrong, secondPieces } from './corpus/second-pieces.ts';
import { second } from './corpus/second.ts';
import { sheets } from './corpus/sheets.ts';
import { third } from './corpus/third.ts';

/** All of them, by where they come from. */
const corpus = {
	sheets,
	messages,
	apps,
	prose,
	pieces,
	articles,
	more,
	second,
	secondLogs,
	secondPieces,
	knownWrong,
	third,
	fourth
};

/** A step in words: `bird-dog: 10 reps each side, hold 5 s`. */
function stepInWords(step: Step): string {
	const { exercise, name } = step;
	const what = exercise === ownExerciseId(name) ? `+${name.toLowerCase()}` : exercise;
	return `${what}: ${stepPrescription(step)}`;
}

function blockInWords({ rounds, rest, steps }: Block, index: number): string[] {
	const plain = rounds === 1 && rest === undefined && index === 0;
	const heading = `${rounds} round${rounds === 1 ? '' : 's'}${rest === undefined ? '' : `, rest ${rest} s`}`;
	return [...(plain ? [] : [heading]), ...steps.map(stepInWords)];
}

const inWords = ({ routine }: Reading) => routine.blocks.flatMap(blockInWords);

const guessed = ({ lines }: Reading) => lines.some(({ guesses }) => guesses.length > 0);

/** Whether the reader says of a line that anything was a guess, left out, or not understood. */
const speaks = ({ guesses, says, kind }: ReadLine) => guesses.length > 0 || says !== '' || kind === 'nothing';

/** All that is kept of a text beside its doses. */
function kept({ lines, routine }: Reading): string {
	const steps = routine.blocks.flatMap((block) => block.steps);
	const said = lines.flatMap(({ says, guesses }) => [says, ...guesses.map((guess) => guess.says)]);
	return [...steps.map(({ note, name }) => `${name} ${note ?? ''}`), ...said].join('\n').toLowerCase();
}

/** Whether what was read is what stands in one cell of the corpus. */
function fits(read: string, expected: string, reading: Reading): boolean {
	const first = /^[^:]*: /.exec(expected)?.[0] ?? '';
	return expected.split(' | ').some((each) => {
		const [what = '', words = ''] = each.split(' // ');
		const full = (what.includes(': ') ? what : first + what).replace(/^\+[^:]*/, (own) => own.toLowerCase());
		const pattern = full.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
		return new RegExp(`^${pattern.join('.*')}$`).test(read) && kept(reading).includes(words.toLowerCase());
	});
}

const expectedOf = ([, steps]: Row) => (typeof steps === 'string' ? [steps] : steps);

function stepsRight(row: Row, reading: Reading): boolean {
	const read = inWords(reading);
	const expected = expectedOf(row);
	return (
		read.length === expected.length && read.every((each, index) => fits(each, expected[index]!, reading))
	);
}

/** Whether there is a step that came out wrong, though no line that made it says a word of it. */
function silentlyWrong(row: Row, reading: Reading): boolean {
	if (stepsRight(row, reading)) return false;
	if (!reading.lines.some(speaks)) return true;
	const read = inWords(reading);
	const expected = expectedOf(row);
	const steps = reading.routine.blocks.flatMap((block) => block.steps);
	if (read.length !== expected.length || read.length !== steps.length) return false;
	const spoken = new Set(reading.lines.filter(speaks).flatMap(({ steps }) => steps));
	return read.some((each, index) => !fits(each, expected[index]!, reading) && !spoken.has(index));
}

/** How a row was read: `silentlyWrong` where it came out wrong without a word of it; `report` says both sides. */
export interface Judgement {
	readonly right: boolean;
	readonly silentlyWrong: boolean;
	readonly report: string;
}

/** Reads a row's text and holds it against what it means. */
export function judge(row: Row, library: Library): Judgement {
	const [text, , guess] = row;
	const reading = readText(text, library);
	const same = stepsRight(row, reading);
	const wrongGuess = guess === 'must' ? !guessed(reading) : guess === undefined && guessed(reading);
	const noSteps = expectedOf(row).length === 0;
	const report = [
		text,
		`  expected: ${expectedOf(row).join(' ; ') || '(no step)'}${guess ? ` (${guess} guess)` : ''}`,
		`  read:     ${inWords(reading).join(' ; ') || '(no step)'}`,
		...reading.lines
			.flatMap(({ guesses, says }) => [...guesses.map((each) => each.says), says].filter(Boolean))
			.map((each) => `            ${each}`)
	].join('\n');
	return {
		right: same && (noSteps || !wrongGuess),
		silentlyWrong: silentlyWrong(row, reading),
		report
	};
}

/** Every row there is. */
export const rows: readonly Row[] = Object.values(corpus).flat();
