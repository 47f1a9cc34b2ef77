import type { Draft, LineDraft, Work } from './draft.ts';
import { amounts, isAmount } from './item-kinds.ts';
import type { Item } from './items.ts';
import type { Naming } from './naming.ts';
import { Note } from './note.ts';
import type { Saying } from './piece.ts';

/** Begins steps, and adds to those that are there. */
export class Steps {
	readonly #draft: Draft;
	/** A heading that may name the exercise that the next lines are about. */
	heading: { readonly naming: Naming; readonly line: LineDraft } | null = null;

	constructor(draft: Draft) {
		this.#draft = draft;
	}

	/** A new step; `null` where there is no room, which the line then says. */
	begin(naming: Naming, sayings: readonly Saying[], line: LineDraft, bare: boolean): Work | null {
		const { full } = this.#draft;
		if (full !== null) {
			line.kind = 'nothing';
			line.says = full;
			return null;
		}
		const { known, name, guess, others, note } = naming;
		const work: Work = {
			name,
			exercise: known?.id ?? null,
			kind: known?.kind ?? null,
			sayings: [...sayings],
			logged: [],
			note: new Note(),
			doseLine: line,
			bare
		};
		this.#draft.addStep(work, line);
		if (bare && note !== '') this.#draft.addNote(work, note);
		if (guess !== null) line.guesses.push({ says: guess, others, work });
		this.heading = null;
		return work;
	}

	/** The step that a line without a name is about. */
	target(line: LineDraft): Work | null {
		const onLine = line.works.at(-1);
		if (onLine) return onLine;
		if (this.heading === null) return this.#draft.last;
		const { naming, line: named } = this.heading;
		const work = this.begin(naming, [], named, false);
		if (work) work.doseLine = line;
		return work;
	}

	add(work: Work, item: Item, line: LineDraft): void {
		work.sayings.push(...item.sayings);
		if (work.doseLine.works.length === 0 || work.bare) work.doseLine = line;
		this.tell(work, item, line, line.kind === 'step' ? 'step' : 'part');
		if (!line.works.includes(work)) line.works.push(work);
	}

	/** What a line says of a step besides its dose. */
	tell(work: Work, item: Item, line: LineDraft, kind: 'step' | 'part'): void {
		for (const note of item.notes)
			if (!this.#draft.addNote(work, note)) line.says = `There is no room for all of this: ${note}`;
		line.guesses.push(...item.guesses.map((says) => ({ says, others: [], work })));
		line.kind = kind;
	}

	/** Whether the exercise before has its amount already, so that this must be another. */
	conflicts(item: Item, line: LineDraft): boolean {
		if (this.heading !== null && line.works.length === 0) return false;
		const before = (line.works.at(-1) ?? this.#draft.last)?.sayings ?? [];
		return amounts.some((part) => before.some(isAmount(part)) && item.sayings.some(isAmount(part)));
	}
}
