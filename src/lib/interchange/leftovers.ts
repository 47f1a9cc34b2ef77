/** More names are not listed in one sentence: the rest is a number. */
const mostNames = 8;
const longestShown = 60;

/** Gathers what has no place here while a file is read, and says it: every sort once, with its count or its names. */
export class Leftovers {
	readonly #things = new Map<string, { readonly count: number; readonly many: string }>();
	readonly #named = new Map<string, Set<string>>();
	readonly #said = new Set<string>();

	/** So many of something: `sound` and `3` end as “3 sounds”. */
	thing(one: string, count = 1, many = `${one}s`): void {
		if (count === 0) return;
		this.#things.set(one, { count: (this.#things.get(one)?.count ?? 0) + count, many });
	}

	/** Something that is called by its name, under what happened to it, which ends without a full stop. */
	named(what: string, name: string): void {
		const names = this.#named.get(what) ?? new Set();
		this.#named.set(what, names.add(name));
	}

	/** A sentence of its own. Said twice, it stands once. */
	say(sentence: string): void {
		this.#said.add(sentence);
	}

	/** One sentence a sort. */
	get sentences(): readonly string[] {
		const things = [...this.#things].map(
			([one, { count, many }]) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
		);
		const named = [...this.#named].map(([what, names]) => `${what}: ${listed([...names])}.`);
		return [
			...(things.length > 0 ? [`Has no place here: ${things.join(', ')}.`] : []),
			...named,
			...this.#said
		];
	}
}

/** A name in quotes, short enough to stand in a sentence. */
export function quoted(name: string): string {
	const letters = [...name];
	return `“${letters.length > longestShown ? letters.slice(0, longestShown).join('') + '…' : name}”`;
}

function listed(names: readonly string[]): string {
	const more = names.length - mostNames;
	return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more.toLocaleString('en')} more` : '');
}
