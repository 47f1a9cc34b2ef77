import { library } from '#lib/content/library.ts';
import { routineOf, sheetOf } from '#lib/core/editing.ts';
import type { Sheet } from '#lib/core/editing.ts';
import { changed, paused, redone, startOf as historyOf, undone } from '#lib/core/editing-history.ts';
import type { Undoable } from '#lib/core/editing-history.ts';
import { keepLost, keepRests, remarksOf, sheetOfText, weave } from '#lib/core/editing-text.ts';
import { compiledWithin } from '#lib/core/extent.ts';
import { stripOf } from '#lib/core/strip.ts';
import type { ReadLine } from '#lib/core/text/reading.ts';
import { readText } from '#lib/core/text/read.ts';
import { copyText } from '#lib/device/share.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { CardEdits } from './editing-cards.svelte.ts';
import { DraftKeeper } from './editing-draft.svelte.ts';
import { startOf } from './editing-start.ts';
import type { Start } from './editing-start.ts';
import { settings } from './settings.svelte.ts';
import { shelf } from './shelf.svelte.ts';

/** What is undone and redone: the cards, and the text where it stands as it was typed. */
interface Moment {
	readonly sheet: Sheet;
	/** `null`: the text is the one that the cards print. */
	readonly typed: { readonly text: string; readonly lines: readonly ReadLine[] } | null;
}

type Opened = Extract<Start, { kind: 'sheet' }>;

/** Why a routine cannot be saved as it is, and what that is about. */
interface Missing {
	readonly what: 'title' | 'steps';
	readonly sentence: string;
}

/** Edits one routine, as cards and as text: either is the other at once. Every change is kept as a draft. */
export class Editor {
	/** What is done to single steps. */
	readonly cards: CardEdits;
	readonly #newId: () => string;
	readonly #draft: DraftKeeper;
	#start = $state.raw<Start | null>(null);
	#history = $state.raw<Undoable<Moment> | null>(null);
	#missing = $state.raw<Missing | null>(null);
	#problem = $state.raw<StorageProblem | null>(null);
	#discarded = $state(false);
	#said = $state('');

	readonly #routine = $derived.by(() => routineOf(this.sheet, this.#opened.base, library));
	readonly #compiled = $derived.by(() => compiledWithin(this.#routine, settings.timing));
	readonly #strip = $derived.by(() => this.#compiled.timeline && stripOf(this.#compiled.timeline));
	readonly #written = $derived.by(() => {
		const { typed, sheet } = this.#now;
		return typed
			? { text: typed.text, remarks: remarksOf(typed.lines) }
			: weave(sheet, this.#routine, library);
	});

	constructor(newId = () => crypto.randomUUID(), now = () => Date.now()) {
		this.#newId = newId;
		this.cards = new CardEdits(this, newId, now);
		this.#draft = new DraftKeeper(now);
	}

	/** What was found under the id; `null` until it is. */
	get start() {
		return this.#start;
	}
	get sheet(): Sheet {
		return this.#now.sheet;
	}
	/** May have no title, and no steps. */
	get routine() {
		return this.#routine;
	}
	/** `null` where it cannot be done as it is; `refusal` says why. */
	get timeline() {
		return this.#compiled.timeline;
	}
	get refusal() {
		return this.#compiled.refusal;
	}
	get strip() {
		return this.#strip;
	}
	get text(): string {
		return this.#written.text;
	}
	/** What is to be said of lines of the text. */
	get remarks() {
		return this.#written.remarks;
	}
	/** What was being edited before, and was not saved, stands here. */
	get fromDraft(): boolean {
		return this.#opened.draft !== null && !this.#discarded;
	}
	/** It has never been saved. */
	get fresh(): boolean {
		return this.#opened.fresh;
	}
	/** How the draft is doing. */
	get draft(): DraftKeeper {
		return this.#draft;
	}
	get canUndo(): boolean {
		return (this.#history?.past.length ?? 0) > 0;
	}
	get canRedo(): boolean {
		return (this.#history?.future.length ?? 0) > 0;
	}
	/** Why it was not saved when it was to be: something is missing. */
	get missing() {
		return this.#missing;
	}
	/** Why it was not saved when it was to be: the disk did not do it. */
	get problem() {
		return this.#problem;
	}
	/** What has just been done, for those who do not see it. */
	get said() {
		return this.#said;
	}

	/** Finds what there is to edit. A draft is gone on with. */
	async load(id: string): Promise<void> {
		await settings.load();
		const start = await startOf(id, this.#newId);
		if (start.kind === 'sheet') this.#history = historyOf(this.#firstMoment(start));
		this.#start = start;
	}

	/** Changes the cards; the text follows. Changes one after the other that are about the same are undone together. */
	edit(change: (sheet: Sheet) => Sheet, about: string | null = null): void {
		const { sheet } = this.#now;
		const next = change(keepRests(sheet));
		if (next !== sheet) this.#commit({ sheet: next, typed: null }, about);
	}

	/** The text as it is being typed; the cards follow. */
	type(text: string): void {
		this.#commit(momentOfText(text, this.sheet), 'text');
	}

	/** What is changed from now on is undone by itself. */
	pause(): void {
		if (this.#history) this.#history = paused(this.#history);
	}

	undo(): void {
		if (this.#history && this.canUndo) this.#travel(undone(this.#history), 'Undone.');
	}

	redo(): void {
		if (this.#history && this.canRedo) this.#travel(redone(this.#history), 'Done again.');
	}

	/** Tells those who do not see it what was done. The same sentence twice is said twice. */
	say(sentence: string): void {
		this.#said = this.#said === sentence ? `${sentence} ` : sentence;
	}

	/** Copies the text, to be taken elsewhere. False where the browser refuses. */
	copyText(): Promise<boolean> {
		return copyText(this.text);
	}

	/** Back to what is saved. It can be undone, too. */
	async discard(): Promise<void> {
		this.cards.show(null);
		if (this.#history) this.#history = changed(this.#history, { sheet: this.#opened.saved, typed: null });
		this.#discarded = true;
		await this.#draft.discard(this.#opened.base.id);
		this.say('Changes discarded. Undo brings them back.');
	}

	/** Keeps the routine. What comes back is its id; `null` where it could not be kept: `missing` or `problem` says why. */
	async save(): Promise<string | null> {
		const kept = keepLost(this.sheet);
		const routine = routineOf({ ...kept, title: kept.title.trim() }, this.#opened.base, library);
		const { refusal } = compiledWithin(routine, settings.timing);
		this.#problem = null;
		this.#missing =
			refusal !== null
				? { what: 'steps', sentence: refusal }
				: routine.title === ''
					? { what: 'title', sentence: 'It needs a title.' }
					: null;
		if (this.#missing) return null;
		await this.#draft.settled();
		const saved = await shelf.keep([routine]);
		if (!saved.ok) this.#problem = saved.problem;
		return saved.ok ? routine.id : null;
	}

	get #opened(): Opened {
		if (this.#start?.kind !== 'sheet') throw new Error('There is nothing to edit here.');
		return this.#start;
	}

	get #now(): Moment {
		if (!this.#history) throw new Error('Nothing has been opened yet.');
		return this.#history.now;
	}

	#firstMoment({ draft, saved }: Opened): Moment {
		if (!draft) return { sheet: saved, typed: null };
		const sheet = sheetOf(draft.routine, library);
		return draft.text === null ? { sheet, typed: null } : momentOfText(draft.text, sheet);
	}

	#commit(moment: Moment, about: string | null): void {
		if (!this.#history) return;
		this.#history = changed(this.#history, moment, about);
		this.#settle();
	}

	#travel(history: Undoable<Moment>, words: string): void {
		this.#history = history;
		this.#settle();
		this.say(words);
	}

	#settle(): void {
		this.#missing = null;
		this.#draft.put(this.#routine, this.text, this.sheet.strays.length > 0);
	}
}

function momentOfText(text: string, before: Sheet): Moment {
	const reading = readText(text, library);
	return { sheet: sheetOfText(reading, before, library), typed: { text, lines: reading.lines } };
}
