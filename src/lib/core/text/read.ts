import { mostCount, mostSeconds } from '../bounds.ts';
import { longestName, longestNote, longestText, mostBlocks } from '../bounds.ts';
import type { Known, Library } from '../library.ts';
import { Draft } from './draft.ts';
import type { LineDraft, Work } from './draft.ts';
import { LooseReader } from './loose.ts';
import { headOf, markOf, quotedGoal } from './marks.ts';
import type { Head, Marked } from './marks.ts';
import { Note } from './note.ts';
import { readPhrases } from './phrases.ts';
import type { Saying } from './piece.ts';
import { asMeant } from './quoted.ts';
import type { Reading } from './reading.ts';

/**
 * Reads the text form, exact or as people have it. Every line comes back, in order. Never throws; what is longer than
 * can be kept comes back as not understood.
 */
export function readText(text: string, library: Library): Reading {
	const reader = new TextReader(library);
	let start = 0;
	for (const line of text.split('\n')) {
		start += line.length + 1;
		reader.read(line, start - 1 <= longestText);
	}
	return reader.finish();
}

class TextReader {
	readonly #draft: Draft;
	readonly #loose: LooseReader;
	readonly #byName: ReadonlyMap<string, Known>;

	constructor(library: Library) {
		this.#draft = new Draft(library);
		this.#loose = new LooseReader(this.#draft, library);
		this.#byName = new Map(library.map((known) => [known.name, known]));
	}

	finish(): Reading {
		return this.#draft.finish();
	}

	read(text: string, within: boolean): void {
		const line: LineDraft = { text, kind: 'nothing', says: '', guesses: [], works: [] };
		this.#draft.lines.push(line);
		const content = text.trim();
		if (content === '') line.kind = 'blank';
		else if (!within) line.says = `Only the first ${longestText} characters of a text are read.`;
		else this.#readContent(content, line);
	}

	#readContent(content: string, line: LineDraft): void {
		const marked = markOf(content);
		if (marked !== null) return this.#readMarked(marked, line);
		const head = headOf(content);
		const work = head && this.#workOf(head, line);
		if (work) {
			if (this.#draft.full === null) {
				line.kind = 'step';
				this.#draft.addStep(work, line);
				this.#loose.forget();
			} else line.says = this.#draft.full;
			return;
		}
		this.#loose.read(content, line);
	}

	#readMarked(marked: Marked, line: LineDraft): void {
		switch (marked.mark) {
			case '#':
				return this.#readTitle(asMeant(marked.text), line);
			case '##':
				return this.#readBlock(marked.text, line);
			case '>':
				return this.#readNote(asMeant(marked.text), line);
			case '!':
				return this.#readCaution(asMeant(marked.text), line);
			case 'kind':
				line.kind = 'about';
				this.#draft.kind = marked.kind;
				return;
			case 'place':
				line.kind = 'about';
				this.#draft.place = marked.place;
		}
	}

	#readTitle(title: string, line: LineDraft): void {
		if (this.#draft.title !== null || title.length > longestName) return this.#loose.read(title, line);
		line.kind = 'title';
		this.#draft.title = title;
		this.#loose.head(title, line);
	}

	#readBlock(text: string, line: LineDraft): void {
		const [all, rounds, rest] = /^(\d+) rounds?(?:, rest (\d[\d.e-]*) s)?$/u.exec(text) ?? [];
		const [count, seconds] = [Number(rounds), rest === undefined ? undefined : Number(rest)];
		if (all === undefined || count < 1 || count > mostCount || !((seconds ?? 0) <= mostSeconds))
			return this.#loose.read(text, line);
		if (this.#draft.addBlock(count, seconds)) line.kind = 'block';
		else line.says = `A routine can have ${mostBlocks} blocks at the most.`;
	}

	#readNote(note: string, line: LineDraft): void {
		const work = this.#draft.last;
		if (!(work ?? this.#draft).note.add(note)) {
			line.says = `A note can have ${longestNote} characters at the most.`;
			return;
		}
		line.kind = work ? 'part' : 'about';
		if (work) line.works.push(work);
	}

	#readCaution(caution: string, line: LineDraft): void {
		if (caution.length > longestNote) {
			line.says = `A caution can have ${longestNote} characters at the most.`;
			return;
		}
		line.kind = 'about';
		this.#draft.cautions.push(caution);
	}

	/** A step from a line that sets its name off; `null` where the name is not certain or something else stands there. */
	#workOf(head: Head, line: LineDraft): Work | null {
		const known = head.kind === null ? this.#byName.get(head.name) : undefined;
		if (
			(known === undefined && head.kind === null) ||
			(head.name.trim() === '' && !head.quoted) ||
			head.name.length > longestName
		)
			return null;
		const goal = quotedGoal(head.rest);
		if ((goal?.goal.length ?? 0) > longestNote) return null;
		const { sayings, exact } = readPhrases(goal?.around ?? head.rest);
		const open: readonly Saying[] = goal === null ? [] : [{ part: 'goal', goal: goal.goal }];
		if (!exact || sayings.length + open.length === 0) return null;
		return {
			name: head.name,
			exercise: known?.id ?? null,
			kind: known?.kind ?? head.kind,
			sayings: [...sayings, ...open],
			logged: [],
			note: new Note(),
			doseLine: line,
			bare: false
		};
	}
}
