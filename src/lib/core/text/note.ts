import { longestNote } from '../bounds.ts';

/** The lines of a note, as many as one can hold. */
export class Note {
	readonly #lines: string[] = [];
	#length = -1;

	get text(): string | null {
		return this.#lines.length === 0 ? null : this.#lines.join('\n');
	}

	/** `false` where there is no room for the line. */
	add(line: string): boolean {
		if (this.#length + 1 + line.length > longestNote) return false;
		this.#lines.push(line);
		this.#length += 1 + line.length;
		return true;
	}
}
