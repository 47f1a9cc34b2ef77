import { library } from '#lib/content/library.ts';
import type { NotRead } from '#lib/interchange/file-reading.ts';
import { largestData, readData } from '#lib/interchange/recognise-data.ts';
import { Restore } from './backup-restore.svelte.ts';
import { breathe } from './breathe.ts';
import type { Opened } from './data-arrivals.svelte.ts';
import { HistoryImport } from './history-import.svelte.ts';
import { units } from './units.svelte.ts';

/** A file of data that comes in: a backup, or sessions of another app. It is shown first. */
export class DataIn {
	#restore = $state.raw<Restore | null>(null);
	#history = $state.raw<HistoryImport | null>(null);
	#refusal = $state.raw<Pick<NotRead, 'sentence' | 'remedy'> | null>(null);
	#reading = $state(false);
	/** Of what was opened last: what was opened before it may be read later. */
	#turn = 0;

	/** A backup that is being looked at. */
	get restore() {
		return this.#restore;
	}
	/** Sessions of another app that are being looked at. */
	get history() {
		return this.#history;
	}
	get refusal() {
		return this.#refusal;
	}
	get reading() {
		return this.#reading;
	}

	close(): void {
		this.#restore = null;
		this.#history = null;
		this.#refusal = null;
	}

	/** Reads a file by what is in it, not by its name. */
	async open(file: Opened): Promise<void> {
		const turn = ++this.#turn;
		this.close();
		this.#reading = true;
		try {
			const show = await this.#read(file);
			if (turn === this.#turn) show();
		} finally {
			if (turn === this.#turn) this.#reading = false;
		}
	}

	async #read(file: Opened): Promise<() => void> {
		const bytes = file.size > largestData ? new ArrayBuffer(0) : await orNull(file.arrayBuffer());
		if (!bytes)
			return this.#refused({
				sentence: 'This file could not be read: it may have been moved, or it is a folder.',
				remedy: 'Open it from where it is now.'
			});
		if (file.size > largestData)
			return this.#refused({
				sentence: `This file is larger than any backup that Holdfast reads: ${largestData / 1e6} MB at the most.`,
				remedy: 'Choose another file.'
			});
		const read = await readData(new Uint8Array(bytes), library, breathe);
		if (!read.ok) return this.#refused(read);
		if (read.kind === 'backup') {
			const restore = new Restore(file.name, read);
			await restore.compare();
			return () => (this.#restore = restore);
		}
		await units.load();
		const history = new HistoryImport(file.name, read.read, units.now);
		await history.compare();
		return () => (this.#history = history);
	}

	#refused({ sentence, remedy }: Pick<NotRead, 'sentence' | 'remedy'>): () => void {
		return () => (this.#refusal = { sentence, remedy });
	}
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
