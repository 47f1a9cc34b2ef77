import { largestFile } from '#lib/core/bounds.ts';
import { library } from '#lib/content/library.ts';
import { longestDraft } from '#lib/core/own-routine.ts';
import { canReadClipboard, readClipboard } from '#lib/device/read-clipboard.ts';
import type { NotRead } from '#lib/interchange/file-reading.ts';
import { writeDraft } from '#lib/storage/drafts.ts';
import type { Stored } from '#lib/storage/outcome.ts';
import { arrivals } from './data-arrivals.svelte.ts';
import type { Opened } from './data-arrivals.svelte.ts';
import { carriedBy, fragmentOf } from './importing-address.ts';
import { FileImport } from './importing-file.svelte.ts';
import { ImportedText } from './importing-text.svelte.ts';
import { shelf } from './shelf.svelte.ts';

/** What came in and could not be read, or what could not be kept: in a sentence, with what helps. */
export type Refusal = Pick<NotRead, 'sentence' | 'remedy'>;

/** Characters of a text that is taken in at all; much less of it is read. */
const longestTaken = 1_000_000;

const tooLong: Refusal = {
	sentence: 'This text is longer than any that Holdfast reads.',
	remedy: 'Take the part with the exercises.'
};
const unreadable: Refusal = {
	sentence: 'This file could not be read: it may have been moved, or it is a folder.',
	remedy: 'Open it from where it is now.'
};

/** Everything that comes in, whichever way: it is shown first, and kept or started only when the person says so. */
export class Importing {
	readonly #newId: () => string;
	readonly #now: () => number;
	readonly pasted: ImportedText;

	#file = $state.raw<FileImport | null>(null);
	#refusal = $state.raw<Refusal | null>(null);
	#reading = $state(false);
	/** Of what was opened last: what was opened before it may be read later. */
	#turn = 0;

	constructor(newId = (): string => crypto.randomUUID(), now = () => Date.now()) {
		this.#newId = newId;
		this.#now = now;
		this.pasted = new ImportedText(newId);
	}

	/** A file of routines that is being looked at. */
	get file() {
		return this.#file;
	}
	get refusal() {
		return this.#refusal;
	}
	/** A file or a link is being read. */
	get reading() {
		return this.#reading;
	}
	get canPaste(): boolean {
		return canReadClipboard();
	}

	/** The person is typing. A text that is nothing but the address of a routine is that routine. */
	write(text: string): void {
		this.#refusal = null;
		this.pasted.write(text);
		const fragment = fragmentOf(text);
		if (fragment !== null) void this.openLink(fragment);
	}

	/** Takes what was copied. */
	async paste(): Promise<void> {
		const text = await readClipboard();
		if (text === null)
			this.#refuse({
				sentence: 'The browser does not let Holdfast look at what was copied.',
				remedy: 'Hold a finger on the field, or press Ctrl and V in it, and paste it there.'
			});
		else if (text.trim() === '')
			this.#refuse({ sentence: 'No text was copied.', remedy: 'Copy the text first, then come back.' });
		else await this.#take(text);
	}

	/** Takes what was dropped: a file, else the text. What markup says beside it is not looked at. */
	async drop({ files, text }: { files: readonly Opened[]; text: string }): Promise<void> {
		const [file] = files;
		if (files.length > 1) this.#refuse(several(files.length, 'dropped', 'Drop'));
		else if (file) await this.open(file);
		else if (text.trim() !== '') await this.#take(text);
	}

	/** Takes what the address of the screen carries; says whether it carried anything. */
	async openAddress(address: Pick<URL, 'search' | 'hash'>): Promise<boolean> {
		const { fragment, text } = carriedBy(address);
		if (fragment !== null) await this.openLink(fragment);
		else if (text !== '') await this.#take(text);
		return fragment !== null || text !== '';
	}

	/** Reads a link into the text. It is shown as any other text is. */
	async openLink(fragment: string): Promise<void> {
		await this.#open(async () => {
			const { readLink } = await import('#lib/interchange/link.ts');
			const read = await readLink(fragment);
			return () => (read.ok ? this.#show(read.text) : this.#refuse(read));
		});
	}

	/** Reads the file that the system opened the app with: there is at least one. */
	async openLaunched(files: readonly (() => Promise<Opened>)[]): Promise<void> {
		if (files.length > 1) return this.#refuse(several(files.length, 'opened', 'Open'));
		const file = await orNull(files[0]!());
		if (file) await this.open(file);
		else this.#refuse(unreadable);
	}

	/**
	 * Reads a file, whatever it is: by what is in it, not by its name, unless it is too large to be looked at. Sessions and
	 * backups go on to `arrivals`.
	 */
	async open(file: Opened): Promise<void> {
		if (file.size > largestFile && /^holdfast-backup/iu.test(file.name)) return arrivals.hand(file);
		if (file.size > largestFile)
			return this.#refuse({
				sentence: `This file is larger than any that Holdfast reads: ${largestFile / 1e6} MB at the most.`,
				remedy: 'Choose another file, or export fewer routines at a time.'
			});
		await this.#open(async () => {
			const [bytes, { readFile }] = await Promise.all([
				orNull(file.arrayBuffer()),
				import('#lib/interchange/recognise.ts')
			]);
			if (!bytes) return () => this.#refuse(unreadable);
			const read = readFile(file.name, new Uint8Array(bytes), library, this.#newId);
			if (!read.ok) return () => this.#refuse(read);
			if (read.kind === 'text') return () => this.#show(read.text);
			if (read.kind === 'data') return () => arrivals.hand(file);
			const opened = new FileImport(file.name, read, this.#newId);
			await opened.place();
			return () => (this.#file = opened);
		});
	}

	closeFile(): void {
		this.#file = null;
	}

	/** Keeps the routine of the text; what comes back is its id, or `null` where it could not be kept. */
	async save(): Promise<string | null> {
		this.pasted.settle();
		const { routine, compiled } = this.pasted;
		if (compiled.refusal !== null) return null;
		return this.#done(routine.id, await shelf.keep([routine]));
	}

	/** Leaves the routine of the text to the editor; what comes back is its id, or `null` where that failed. */
	async edit(): Promise<string | null> {
		this.pasted.settle();
		const { written: routine, holdsMore, titled } = this.pasted;
		if (titled.length > longestDraft) {
			this.#refuse(tooLong);
			return null;
		}
		const draft = { routine, id: routine.id, text: holdsMore ? titled : null };
		return this.#done(routine.id, await writeDraft({ schema: 1, ...draft, savedAt: this.#now() }));
	}

	#done(id: string, written: Stored<void>): string | null {
		this.#refusal = written.ok ? null : written.problem;
		if (!written.ok) return null;
		this.pasted.finish();
		return id;
	}

	async #take(text: string): Promise<void> {
		const fragment = fragmentOf(text);
		if (fragment === null) this.#show(text);
		else await this.openLink(fragment);
	}

	#show(text: string): void {
		if (text.trim() === '')
			return this.#refuse({ sentence: 'There is no text in it.', remedy: 'Choose another, or type it.' });
		if (text.length > longestTaken) return this.#refuse(tooLong);
		this.#refusal = null;
		this.#file = null;
		this.pasted.replace(text);
	}

	#refuse({ sentence, remedy }: Refusal): void {
		this.#refusal = { sentence, remedy };
	}

	/** Reads something, and shows it unless something else was opened meanwhile. */
	async #open(read: () => Promise<() => void>): Promise<void> {
		const turn = ++this.#turn;
		this.#reading = true;
		this.#refusal = null;
		try {
			const show = await read();
			if (turn === this.#turn) show();
		} finally {
			if (turn === this.#turn) this.#reading = false;
		}
	}
}

/** Why none of several files is read: each is to be looked at by itself. */
function several(count: number, done: string, verb: string): Refusal {
	return {
		sentence: `Only one file at a time can be read: ${count} were ${done}.`,
		remedy: `${verb} them one after another.`
	};
}

/** What comes of asking for a file; `null` where the system does not give it. */
async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
	try {
		return await asked;
	} catch (reason) {
		if (reason instanceof DOMException) return null;
		throw reason;
	}
}

/** What comes in, wherever one goes meanwhile. */
export const importing = new Importing();
