import { library } from '#lib/content/library.ts';
import { longestNote } from '#lib/core/bounds.ts';
import { compiledWithin } from '#lib/core/extent.ts';
import type { Routine } from '#lib/core/routine.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { withExercise, withLine } from '#lib/core/text-correction.ts';
import { countsOf, previewOf, proposedTitle } from '#lib/core/text-preview.ts';
import { printRoutine } from '#lib/core/text/print.ts';
import { readText } from '#lib/core/text/read.ts';
import type { LineKind } from '#lib/core/text/reading.ts';
import { settings } from './settings.svelte.ts';

/** A text is read once this much time has passed without a letter, in milliseconds. */
const pause = 200;

/** Lines that do not become a part of the routine. */
const besides: readonly LineKind[] = ['heading', 'prose', 'nothing'];

/** All that has to be remembered for the text to be there again after a reload. */
export interface KeptText {
	readonly text: string;
	readonly title: string | null;
	readonly id: string;
}

/** A text that prescribes exercises, and the routine that is read from it. Nothing of it is stored. */
export class ImportedText {
	readonly #newId: () => string;
	#timer: ReturnType<typeof setTimeout> | undefined;

	#text = $state.raw('');
	/** The text as it was read last. */
	#read = $state.raw('');
	/** Of the routine: another text is another routine. */
	#id = $state.raw('');
	#typedTitle = $state.raw<string | null>(null);
	#before = $state.raw<KeptText | null>(null);
	#keepsLost = $state(true);

	readonly #reading = $derived(readText(this.#read, library));
	readonly #groups = $derived(previewOf(this.#reading));
	readonly #counts = $derived(countsOf(this.#reading));
	readonly #steps = $derived(stepsOf(this.#reading.routine));
	readonly #proposed = $derived(this.#reading.routine.title || proposedTitle(this.#steps));
	readonly #lost = $derived(
		this.#reading.lines.filter(({ kind }) => kind === 'nothing').map(({ text }) => text.trim())
	);
	readonly #written = $derived.by((): Routine => {
		const title = this.#typedTitle?.trim() || this.#proposed;
		return { ...this.#reading.routine, id: this.#id, title, source: null };
	});
	readonly #wholeNote = $derived([this.#written.note, ...this.#lost].filter(Boolean).join('\n'));
	readonly #routine = $derived(
		// What is longer than a note can be stays in the text alone.
		this.#keepsLost && !this.tooMuchLost ? { ...this.#written, note: this.#wholeNote } : this.#written
	);
	readonly #compiled = $derived(compiledWithin(this.#routine, settings.timing));

	constructor(newId: () => string) {
		this.#newId = newId;
		this.#id = newId();
	}

	get text() {
		return this.#text;
	}
	get empty(): boolean {
		return this.#text.trim() === '';
	}
	get groups() {
		return this.#groups;
	}
	get counts() {
		return this.#counts;
	}
	/** What stands in the field for the title. */
	get title(): string {
		return this.#typedTitle ?? this.#proposed;
	}
	/** What the routine is called where that is empty: as the text says, else after its exercises. */
	get proposedTitle() {
		return this.#proposed;
	}
	get routine() {
		return this.#routine;
	}
	/** The routine without what was not understood, which the editor keeps by itself. */
	get written() {
		return this.#written;
	}
	/** Its timeline; or why it can be neither kept nor started. */
	get compiled() {
		return this.#compiled;
	}
	/** Whether lines that were not understood go into the routine's note. */
	get keepsLost() {
		return this.#keepsLost;
	}
	set keepsLost(keeps: boolean) {
		this.#keepsLost = keeps;
	}
	/** Whether the lines that were not understood are more than a note can hold. */
	get tooMuchLost(): boolean {
		return this.#wholeNote.length > longestNote;
	}
	/** Whether a change can be taken back that was not typed into the text itself. */
	get canUndo(): boolean {
		return this.#before !== null;
	}
	/** Whether the text says more than the routine can hold, or something of it was guessed. */
	get holdsMore(): boolean {
		return this.#reading.lines.some(({ kind, guesses }) => guesses.length > 0 || besides.includes(kind));
	}
	/** The text with the routine's title in it. */
	get titled(): string {
		const { lines, routine } = this.#reading;
		if (routine.title !== '' && routine.title === this.#routine.title) return this.#read;
		const about = { ...this.#routine, note: '', cautions: [], blocks: [] };
		const [title = ''] = printRoutine(about, library).split('\n');
		const at = lines.findIndex(({ kind }) => kind === 'title');
		return at < 0 ? `${title}\n${this.#read}` : withLine(this.#read, at, title);
	}
	/** As it is now, to be put back by `restore`. */
	get memory(): KeptText {
		return { text: this.#text, title: this.#typedTitle, id: this.#id };
	}

	/** The person is typing: it is read once they pause, so that not every letter is answered. */
	write(text: string): void {
		this.#text = text;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.settle(), pause);
	}

	/** Reads what has been typed, at once. */
	settle(): void {
		clearTimeout(this.#timer);
		if (this.#read === this.#text) return;
		this.#read = this.#text;
		this.#id = this.#newId();
	}

	/** Another text in the place of what is there, which can be had back. The same once more changes nothing. */
	replace(text: string): void {
		if (withoutReturns(text) === this.#text) return;
		if (!this.empty) this.#before = this.memory;
		this.#typedTitle = null;
		this.#put(text);
	}

	rename(title: string): void {
		this.#typedTitle = title;
	}

	/** Writes a line anew. */
	correct(index: number, line: string): void {
		this.settle();
		this.#change(withLine(this.#text, index, line));
	}

	/** Takes a step for another exercise, by its id; `null`: for one of the person's own, as it is written there. */
	choose(place: number, exercise: string | null): void {
		this.settle();
		this.#change(withExercise(this.#text, this.#reading, place, exercise, library));
	}

	/** Takes the last change back that was not typed. */
	undo(): void {
		if (this.#before) this.restore(this.#before);
	}

	restore({ text, title, id }: KeptText): void {
		this.#before = null;
		this.#put(text);
		this.#typedTitle = title;
		this.#id = id;
	}

	/** It has been dealt with: the screen is empty again. */
	finish(): void {
		this.restore({ text: '', title: null, id: this.#newId() });
	}

	#change(text: string): void {
		if (text === this.#text) return;
		this.#before = this.memory;
		this.#put(text);
	}

	#put(text: string): void {
		this.#text = withoutReturns(text);
		this.settle();
	}
}

/** Every line ends the same way, as in a field for text. */
function withoutReturns(text: string): string {
	return text.replaceAll(/\r\n?/gu, '\n');
}
