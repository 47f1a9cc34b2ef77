import { mostSeconds } from '../bounds.ts';
import { mostBlocks, mostSteps } from '../bounds.ts';
import { lowest } from '../dose.ts';
import type { Count } from '../dose.ts';
import { kindOfSteps, placeOfSteps } from '../character.ts';
import type { Kind, Place } from '../exercise.ts';
import { ownExerciseId } from '../library.ts';
import type { Library } from '../library.ts';
import type { Step } from '../routine.ts';
import { readDose } from './dose-reading.ts';
import { guessKind } from './kind-guess.ts';
import { Note } from './note.ts';
import type { Saying } from './piece.ts';
import type { LineKind, Reading } from './reading.ts';

/** A step that is still being read: later lines may add to it. */
export interface Work {
	readonly name: string;
	/** Of the library; `null` for an exercise of the person's own. */
	readonly exercise: string | null;
	/** `null` where it has to be guessed. */
	readonly kind: Kind | null;
	readonly sayings: Saying[];
	/** One entry a set, where every set has a line of its own. */
	readonly logged: (readonly Saying[])[];
	readonly note: Note;
	/** The line that says how much: what is guessed of the dose is told there. */
	doseLine: LineDraft;
	/** Nothing is known but its name: it is left out where the same exercise has a dose elsewhere. */
	readonly bare: boolean;
}

/** A line and what was made of it so far. */
export interface LineDraft {
	readonly text: string;
	kind: LineKind;
	says: string;
	readonly guesses: {
		readonly says: string;
		readonly others: readonly string[];
		readonly work: Work | null;
	}[];
	readonly works: Work[];
}

interface BlockDraft {
	rounds: number;
	rest?: number | undefined;
	readonly works: Work[];
	/** Nothing more is added to it. */
	closed: boolean;
}

/** What has been read of a routine. Gives the reading at the end. */
export class Draft {
	readonly lines: LineDraft[] = [];
	readonly note = new Note();
	readonly cautions: string[] = [];
	readonly #blocks: BlockDraft[] = [];
	readonly #library: Library;
	#count = 0;
	/** Rest between exercises, where the text has one for all. */
	between: number | null = null;
	title: string | null = null;
	kind: Kind | null = null;
	place: Place | null = null;

	constructor(library: Library) {
		this.#library = library;
	}

	/** The step that was read last. */
	get last(): Work | null {
		return this.#blocks.findLast(({ works }) => works.length > 0)?.works.at(-1) ?? null;
	}

	get block(): BlockDraft | null {
		return this.#blocks.at(-1) ?? null;
	}

	/** Why no further step has room, in a sentence; `null` while one has. */
	get full(): string | null {
		return this.#count < mostSteps ? null : `A routine can have ${mostSteps} steps at the most.`;
	}

	addStep(work: Work, line: LineDraft): void {
		if (this.#blocks.at(-1)?.closed !== false) this.#blocks.push({ rounds: 1, works: [], closed: false });
		this.#blocks.at(-1)?.works.push(work);
		this.#count++;
		line.works.push(work);
	}

	/** Begins a block. `false` where there can be no other. */
	addBlock(rounds: number, rest?: number): boolean {
		if (this.#blocks.length >= mostBlocks) return false;
		this.#blocks.push({ rounds, rest, works: [], closed: false });
		return true;
	}

	/** The steps since the last block are gone through so often; what comes next is not. */
	closeBlock(rounds: number, rest?: number): void {
		const block = this.#blocks.at(-1);
		if (block)
			Object.assign(block, { rounds, rest: rest ?? block.rest, closed: this.#blocks.length < mostBlocks });
	}

	/** The last steps, all of one line, are gone through so often, and nothing else is. `false` where there is no room. */
	roundsOfLine(works: readonly Work[], rounds: number): boolean {
		const block = this.#blocks.at(-1);
		if (!block || block.rounds !== 1 || this.#blocks.length >= mostBlocks) return false;
		if (!works.every((work, index) => block.works.at(index - works.length) === work)) return false;
		block.works.splice(block.works.length - works.length);
		if (block.works.length === 0 && block.rest === undefined) this.#blocks.pop();
		this.#blocks.push({ rounds, works: [...works], closed: true });
		return true;
	}

	/** A heading ends the rounds before it. */
	endRounds(line: LineDraft): void {
		const block = this.#blocks.at(-1);
		if (
			!block ||
			block.closed ||
			block.rounds === 1 ||
			block.works.length === 0 ||
			this.#blocks.length >= mostBlocks
		)
			return;
		block.closed = true;
		line.guesses.push({ says: 'Taken for the end of the rounds above.', others: [], work: null });
	}

	/** The rest between the rounds of the last block. `false` where that has none. */
	restRound(rest: Count): boolean {
		const block = this.#blocks.at(-1);
		if (!block || block.rounds === 1) return false;
		block.rest = Math.min(lowest(rest), mostSeconds);
		return true;
	}

	/** Adds to the note of a step. `false` where there is no room. */
	addNote(work: Work, note: string): boolean {
		const lines = note.split(/\s*[\n\r\u2028\u2029]\s*/u).filter((each) => each.trim() !== '');
		return lines.every((line) => work.note.add(line));
	}

	finish(): Reading {
		this.#leaveOutNamed();
		const works = this.#blocks.flatMap((block) => block.works);
		const places = new Map(works.map((work, index) => [work, index]));
		const built = new Map(works.map((work) => [work, this.#stepOf(work, work === works.at(-1))]));
		const steps = [...built.values()];
		const lines = this.lines.map(({ text, kind, says, guesses, works }) => ({
			text,
			kind,
			says,
			guesses: guesses.map(({ says, others, work }) => ({
				says,
				others,
				step: (work && places.get(work)) ?? null
			})),
			steps: [...new Set(works.flatMap((work) => places.get(work) ?? []))]
		}));
		return {
			lines,
			routine: {
				title: this.title ?? '',
				note: this.note.text ?? '',
				place: this.place ?? placeOfSteps(steps, this.#library),
				kind: this.kind ?? kindOfSteps(steps),
				cautions: this.cautions,
				blocks: this.#blocks.map(({ rounds, rest, works }) => ({
					rounds,
					...(rest !== undefined && { rest }),
					steps: works.map((work) => built.get(work) as Step)
				}))
			}
		};
	}

	/** Names without a dose are headings, where the same exercise has its dose elsewhere. */
	#leaveOutNamed(): void {
		const dosed = new Set<string>();
		for (const { works } of this.#blocks)
			for (const work of works) if (work.exercise !== null && isDosed(work)) dosed.add(work.exercise);
		for (const { works } of this.#blocks) {
			for (const work of works.filter(
				(each) => each.bare && !isDosed(each) && dosed.has(each.exercise ?? '')
			)) {
				works.splice(works.indexOf(work), 1);
				const line = work.doseLine;
				line.kind = 'heading';
				line.says = 'How much of it stands elsewhere in the text.';
				line.guesses.splice(0, Infinity, ...line.guesses.filter((guess) => guess.work !== work));
			}
		}
	}

	#stepOf(work: Work, last: boolean): Step {
		const { name, exercise, note, doseLine } = work;
		const sayings = [...work.sayings, ...setsOf(work.logged)];
		const kind = work.kind ?? guessKind(name, sayings);
		const { dose, guesses, pause = last ? null : this.between } = readDose(sayings, kind);
		doseLine.guesses.push(...guesses.map((says) => ({ says, others: [], work })));
		return {
			exercise: exercise ?? ownExerciseId(name),
			name,
			kind,
			dose,
			ours: [],
			...(pause !== null && { pause }),
			...(note.text !== null && { note: note.text })
		};
	}
}

function isDosed({ sayings, logged }: Work): boolean {
	return sayings.length + logged.length > 0;
}

/** What sets with a line each come to. */
function setsOf(logged: Work['logged']): Saying[] {
	if (logged.length === 0) return [];
	const all = logged.flat();
	const reps = all.flatMap((saying) =>
		saying.part === 'reps' || saying.part === 'bare' ? lowest(saying.count) : []
	);
	const loads = all.flatMap((saying) => (saying.part === 'load' ? saying.load : []));
	const others = all.filter(({ part }) => part !== 'reps' && part !== 'bare' && part !== 'load');
	const [from, to] = [Math.min(...reps), Math.max(...reps)];
	const weights = loads.flatMap(({ each }) => each);
	const unit = loads[0]?.unit;
	return [
		{ part: 'sets', count: logged.length },
		...(reps.length === 0 ? [] : [{ part: 'reps' as const, count: from < to ? { from, to } : from }]),
		...(unit === undefined
			? []
			: [
					{
						part: 'load' as const,
						load: { unit, each: new Set(weights).size > 1 ? weights : weights.slice(0, 1) }
					}
				]),
		...others
	];
}
