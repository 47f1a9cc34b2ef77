import { mostSeconds } from '../bounds.ts';
import { longestName, mostBlocks } from '../bounds.ts';
import { lowest } from '../dose.ts';
import type { Library } from '../library.ts';
import type { Draft, LineDraft } from './draft.ts';
import {
	always,
	greetings,
	isAbout,
	isAmount,
	isDoseAlone,
	isElsewhere,
	joined,
	movements,
	restParts
} from './item-kinds.ts';
import { itemsOf, longestStretch } from './items.ts';
import type { Item } from './items.ts';
import { Namer, isTelling } from './naming.ts';
import type { Naming } from './naming.ts';
import type { Saying } from './piece.ts';
import { roundsOf } from './rounds.ts';
import { Steps } from './steps.ts';
import { stretchesOf, withShortGaps, withoutBullet } from './stretches.ts';
import { roundsOfLine, sayLeftOut } from './whole-line.ts';
import { rowOf } from './row-of-columns.ts';
import { rowText, tableHead } from './table.ts';
import type { TableHead } from './table.ts';

/** Reads lines as people have them: lists, tables, messages, running text. */
export class LooseReader {
	readonly #draft: Draft;
	readonly #namer: Namer;
	/** The head of the table that the lines before belong to. */
	#table: TableHead | null = null;
	readonly #steps: Steps;

	constructor(draft: Draft, library: Library) {
		this.#draft = draft;
		this.#namer = new Namer(library);
		this.#steps = new Steps(draft);
	}

	/** A heading from elsewhere: lines below it may say how much of the exercise that it names. */
	head(text: string, line: LineDraft): void {
		const naming = this.#namer.whole(text);
		this.#steps.heading = naming && { naming, line };
	}

	/** A step was read elsewhere: what comes next is about that one. */
	forget(): void {
		this.#steps.heading = null;
	}

	read(written: string, line: LineDraft): void {
		const content = withShortGaps(written);
		line.kind = 'prose';
		if (!/[\p{L}\d]/u.test(content)) {
			line.kind = 'blank';
			return;
		}
		if (/:\/\/|@\w+\.\w/u.test(content) || isElsewhere(content)) return;
		const head = tableHead(content);
		if (head !== null) {
			this.#table = head;
			line.kind = 'heading';
			return;
		}
		const row = this.#table === null ? null : rowText(content, this.#table);
		if (row === null) this.#table = null;
		const free = row === null ? rowOf(content) : null;
		if (free !== null) line.guesses.push({ says: free.guess, others: [], work: null });
		const { text, listed } = withoutBullet(row ?? free?.text ?? content);
		if (this.#readRounds(text, line) || this.#readSet(text, line)) return;
		this.#readStretches(text, listed || row !== null, line);
	}

	#readRounds(text: string, line: LineDraft): boolean {
		const found = roundsOf(text, (words) => this.#namer.whole(words) !== null);
		if (found === null) return false;
		const { rounds, rest, above, guess } = found;
		const block = this.#draft.block;
		if (guess !== null) line.guesses.push({ says: guess, others: [], work: null });
		if (above && block && block.works.length > 0) {
			this.#draft.closeBlock(rounds, rest ?? undefined);
			line.guesses.push({ says: 'Taken for rounds of the steps above.', others: [], work: null });
			line.works.push(...block.works);
		} else if (!this.#draft.addBlock(rounds, rest ?? undefined)) {
			line.kind = 'nothing';
			line.says = `A routine can have ${mostBlocks} blocks at the most.`;
			return true;
		}
		line.kind = 'block';
		this.#steps.heading = null;
		return true;
	}

	/** `Set 2: 65 kg × 5` below an exercise: one set more of it. */
	#readSet(text: string, line: LineDraft): boolean {
		const [all, rest] = /^set\s+\d{1,2}\s*[:.)-]\s*(.+)$/iu.exec(text) ?? [];
		if (all === undefined || rest === undefined) return false;
		const [item] = itemsOf(rest, this.#namer);
		const work = this.#steps.target(line);
		if (!item || !work || item.sayings.length === 0) return false;
		work.logged.push(item.sayings);
		this.#steps.add(work, { ...item, sayings: [] }, line);
		return true;
	}

	#readStretches(text: string, listed: boolean, line: LineDraft): void {
		const stretches = stretchesOf(text);
		const items = stretches.flatMap((stretch) => itemsOf(stretch, this.#namer));
		const long = stretches.find((stretch) => stretch.length > longestStretch);
		if (long !== undefined) line.says = `This is too long to be read: ${long.slice(0, 40)}…`;
		if (items.length === 0) {
			line.kind = 'nothing';
			return;
		}
		const bare = this.#bareName(text, items);
		if (bare !== null) return this.#addBare(bare, line);
		let waiting: Item[] = [];
		const named = items.findIndex(({ naming, unknown }) => naming !== null || unknown !== null);
		for (const [index, item] of items.entries()) {
			if (item.sayings.length > 0 && !item.naming && named === items.length - 1 && index < named)
				waiting.push(item);
			else if (item.naming && item.sayings.length === 0 && isDoseAlone(items[index + 1])) {
				if (this.#steps.begin(item.naming, [], line, false)) line.kind = 'step';
			} else {
				this.#readItem(waiting.length > 0 ? joined(waiting, item) : item, listed, line);
				waiting = [];
			}
		}
		roundsOfLine(line, this.#draft);
		sayLeftOut(items, line);
		if (line.works.length === 0 && line.kind === 'prose') this.#readHeading(text, items, line);
	}

	/** A line that is nothing but a name. */
	#bareName(text: string, items: readonly Item[]): Naming | null {
		if (items.length !== 1 || (items[0]?.sayings.length ?? 0) > 0 || /[.!?]$/u.test(text)) return null;
		const [item] = items;
		const certain =
			item?.naming && item.words === 0 && (item.naming.guess === null || item.naming.note.startsWith('('));
		const naming = certain ? (item?.naming ?? null) : this.#namer.whole(text.replace(/\s*:$/u, ''));
		if (naming?.guess && text.split(/\s+/u).length > 5) return null;
		return naming;
	}

	#addBare(naming: Naming, line: LineDraft): void {
		const work = this.#steps.begin(naming, [], line, true);
		if (work) line.kind = 'step';
	}

	#readItem(item: Item, listed: boolean, line: LineDraft): void {
		if (item.sayings.length === 0 && item.guesses.length === 0) return this.#note(item, line);
		if (isAbout(item)) return;
		const naming = this.#nameOf(item, listed, line);
		const only = item.sayings.every(({ part }) => restParts.has(part));
		if (naming !== null && !only) {
			const work = this.#steps.begin(naming, item.sayings, line, false);
			if (work) this.#steps.tell(work, item, line, 'step');
			return;
		}
		if (only && item.sayings.length > 0) return this.#readRest(item, line);
		if (item.sayings.every(({ part }) => part === 'side')) return this.#note(item, line);
		if (item.words > 14 || (!item.strong && item.words > 3)) return;
		this.#refine(item, line);
	}

	/** The exercise that an item is a step of; `null` where it only says more of another. */
	#nameOf(item: Item, listed: boolean, line: LineDraft): Naming | null {
		const { naming, unknown, strong, words: count } = item;
		if (naming !== null) {
			if (!strong && count > 4) return null;
			return count > 8 ? { ...naming, guess: naming.guess ?? 'Read from running text.' } : naming;
		}
		if (unknown === null || count > 8 || unknown.words > 6) return null;
		if (!strong && !listed && unknown.words > 4) return null;
		if (!strong && item.notes.some(isTelling)) return null;
		const target = line.works.at(-1) ?? this.#steps.heading ?? this.#draft.last;
		if (always.has(item.first) && unknown.words > 2) return null;
		if (
			always.has(unknown.first) ||
			(movements.has(unknown.first) && (unknown.words > 2 || !item.sayings.some(isAmount('reps'))))
		) {
			if ((target !== null && !this.#steps.conflicts(item, line)) || always.has(unknown.first)) return null;
		}
		if (item.sayings.every(({ part }) => part === 'sides' || part === 'side' || part === 'load')) return null;
		return this.#namer.own(unknown);
	}

	#readRest(item: Item, line: LineDraft): void {
		const work = line.works.at(-1) ?? this.#draft.last;
		const [saying] = item.sayings;
		if (saying?.part === 'between' && line.works.length === 0) {
			line.kind = 'about';
			this.#draft.between = Math.min(lowest(saying.seconds), mostSeconds);
			return;
		}
		if (saying?.part === 'round rest' && this.#draft.restRound(saying.seconds)) {
			line.kind = 'block';
			return;
		}
		if (work === null || !saying) {
			line.kind = 'nothing';
			line.says = 'There is no exercise before this rest.';
			return;
		}
		const several = work.sayings.some(({ part }) => part === 'sets' || part === 'by');
		const sayings: Saying[] =
			saying.part === 'rest' && !several && line.works.length === 0
				? [{ part: 'pause', seconds: saying.seconds }]
				: [...item.sayings];
		this.#steps.add(work, { ...item, sayings }, line);
	}

	#refine(item: Item, line: LineDraft): void {
		const conflicts = this.#steps.conflicts(item, line);
		const target = conflicts ? null : this.#steps.target(line);
		if (target !== null) return this.#steps.add(target, item, line);
		if (!item.strong || item.words > 0) {
			line.kind = line.works.length > 0 ? line.kind : 'nothing';
			line.says ||= 'It says how much, but not of which exercise.';
			return;
		}
		const naming = {
			known: null,
			name: 'Exercise',
			guess: 'No exercise is named here.',
			others: [],
			note: '',
			from: 0
		};
		const work = this.#steps.begin(naming, item.sayings, line, false);
		if (work) this.#steps.tell(work, item, line, 'step');
	}

	/** Words on a line that has steps belong to the last of them. */
	#note(item: Item, line: LineDraft): void {
		const work = line.works.at(-1);
		if (!work) {
			if (item.often && item.words <= 3 && item.text.length < 100) this.#frequency(item, line);
			return;
		}
		if (!this.#draft.addNote(work, item.text)) line.says = `There is no room for all of this: ${item.text}`;
	}

	/** `3 times a week`, on its own: a note of the routine. */
	#frequency(item: Item, line: LineDraft): void {
		if (this.#draft.note.add(item.text)) line.kind = 'about';
	}

	#readHeading(text: string, items: readonly Item[], line: LineDraft): void {
		const [item] = items;
		const sentence = items.length > 1 || /[.!?,]$/u.test(text) || text.split(/\s+/u).length > 9;
		if (sentence || !item || (item.sayings.length > 0 && !isAbout(item)) || greetings.test(text)) return;
		const name = text.replace(/\s*:$/u, '');
		const naming = item.unknown ? this.#namer.own(item.unknown) : null;
		if (name.length > longestName) return;
		line.kind = 'heading';
		if (this.#draft.title === null && this.#draft.last === null && this.#draft.block === null) {
			line.kind = 'title';
			this.#draft.title = name;
		}
		this.#steps.heading = naming && { naming, line };
		this.#draft.endRounds(line);
	}
}
