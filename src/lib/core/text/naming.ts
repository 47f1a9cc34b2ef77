import { longestName } from '../bounds.ts';
import type { Known, Library } from '../library.ts';
import { changes } from './beside-names.ts';
import type { Item } from './items.ts';
import { nameFinder } from './names.ts';
import { words } from './piece.ts';
import type { Segment } from './segments.ts';

/** The exercise that words name. */
export interface Naming {
	/** Of the library; `null` for one that only the person knows. */
	readonly known: Known | null;
	readonly name: string;
	/** What had to be guessed, in a sentence. */
	readonly guess: string | null;
	readonly others: readonly string[];
	/** What stands in the words besides. */
	readonly note: string;
	/** Where the words stand in the line. */
	readonly from: number;
}

/** Words that begin a note on how an exercise is done, after its name. */
const qualifiers = words(
	'with w using on against from holding while until as keeping in over under without at between through off towards toward slowly slow focus keep then optional if'
);

/** Words that begin a line about something else. */
const other = words(
	'total equipment level difficulty week weeks day days page photo phone tel date name best tip tips note notes muscles muscle copyright figure fig phase stage part monday tuesday wednesday thursday friday saturday sunday next pain age weight height frequency goal dr see call email by read room updated version www http https calories score ice heat scan watch visit click download wait suitable ideal perfect paracetamol ibuprofen'
);

/** Words that stand in a sentence, and in no name. */
const telling = words(
	"you you'll you're your it it's its that that's this is are was were be been will would should could must can may might need needs take takes took have has had they we i when if because there there's which who"
);

/** Words that count things to do, and name none. */
const counting = words('step exercise set round circuit station move lap part rep session');

/** Whether words are from a sentence. */
export function isTelling(text: string): boolean {
	return wordsIn(text).some((word) => telling.has(word));
}

/** What a name says besides, of how it is done. */
function mannerOf(phrase: string): string {
	return (phrase.match(/\b(?:slow|slowly|gentle|gently|controlled|easy|static|isometric)\b/giu) ?? []).join(
		' '
	);
}

function wordsIn(text: string): string[] {
	return text
		.toLowerCase()
		.replaceAll('’', "'")
		.split(/[^\p{L}']+/u);
}

/** Longer phrases are sentences. */
const longestPhrase = 80;

const mostRemembered = 2000;

/** What was read with a library before: the editor reads all lines anew at every keystroke. */
const memories = new WeakMap<Library, Map<string, readonly Item[]>>();

/** Finds exercises of a library in words. */
export class Namer {
	readonly #finder;
	readonly #byId: ReadonlyMap<string, Known>;
	readonly #found = new Map<string, Naming | null>();

	readonly #memory: Map<string, readonly Item[]>;

	constructor(library: Library) {
		this.#memory = memories.get(library) ?? new Map<string, readonly Item[]>();
		memories.set(library, this.#memory);
		this.#finder = nameFinder(library);
		this.#byId = new Map(library.map((known) => [known.id, known]));
	}

	/** What was read of a text, from memory where it was read before. */
	remembered(text: string, read: () => readonly Item[]): readonly Item[] {
		const before = this.#memory.get(text);
		if (before !== undefined) return before;
		const items = read();
		if (this.#memory.size >= mostRemembered) this.#memory.clear();
		this.#memory.set(text, items);
		return items;
	}

	/** Every name that stands in a text, in order, as places in it. */
	spotAll(text: string, offset = 0): readonly { from: number; to: number; sure: boolean; id: string }[] {
		const spot = /\p{L}/u.test(text) ? this.#finder.spot(text) : null;
		if (spot === null) return [];
		const { from, to, sure, id } = spot;
		return [
			...this.spotAll(text.slice(0, from), offset),
			{ from: offset + from, to: offset + to, sure, id },
			...this.spotAll(text.slice(to), offset + to)
		];
	}

	/** Whether words are a name beyond doubt, and of which exercise. */
	sure(phrase: string): string | null {
		const found = this.#finder.find(phrase);
		return found?.sure ? found.id : null;
	}

	/** The exercise that a whole phrase names, sure or not; `null` where it names none of the library. */
	whole(phrase: string, from = 0): Naming | null {
		if (phrase.length > longestPhrase) return null;
		let naming = this.#found.get(phrase);
		if (naming === undefined) this.#found.set(phrase, (naming = this.#find(phrase)));
		return naming && { ...naming, from };
	}

	#find(phrase: string): Naming | null {
		const found = this.#finder.find(phrase);
		const known = found && this.#byId.get(found.id);
		if (!found || !known) return null;
		const guess = found.sure ? null : `“${phrase}” was taken for ${known.name}.`;
		return { known, name: known.name, guess, others: found.others, note: mannerOf(phrase), from: 0 };
	}

	/** The exercise that one of some runs of words names: the first that is sure, else the first that is near, else none. */
	known(segments: readonly Segment[]): { naming: Naming; segment: Segment } | null {
		const near: { naming: Naming; segment: Segment }[] = [];
		for (const segment of segments.filter((each) => each.words > 0)) {
			const whole = this.whole(segment.text, segment.from);
			const naming =
				whole?.guess === null ? whole : (this.#qualified(segment, whole) ?? whole ?? this.#within(segment));
			if (naming === null) continue;
			if (naming.guess === null) return { naming, segment };
			near.push({ naming, segment });
		}
		return near[0] ?? null;
	}

	/** An exercise of the person's own, named by the words themselves; `null` where they are about something else. */
	own(segment: Segment): Naming | null {
		const name = segment.text.replaceAll(/\s+/gu, ' ').trim();
		if (isTelling(name) || counting.has(name.toLowerCase())) return null;
		if (other.has(segment.first) || name.length > longestName || segment.words > 7) return null;
		const spot = this.#finder.spot(name);
		return {
			known: null,
			name,
			guess: `“${name}” is not in the library, so it is an exercise of your own.`,
			others: spot ? [spot.id] : [],
			note: '',
			from: segment.from
		};
	}

	/** `glute bridge with a band`: a name, and how. */
	#qualified({ text, from }: Segment, whole: Naming | null): Naming | null {
		for (const match of text.matchAll(/[\s,(]+(\p{L}+)/gu)) {
			if (!qualifiers.has(match[1]?.toLowerCase() ?? '') && !match[0].includes('(')) continue;
			const naming = this.whole(text.slice(0, match.index), from);
			if (!naming) continue;
			const note = text.slice(match.index).trim();
			const altered = /^[\s,]*with?\b/iu.test(note) && wordsIn(note).some(changes);
			const doubt = altered ? `“${text}” was taken for ${naming.name}.` : naming.guess;
			const guess = note.startsWith('(') && whole ? whole.guess : doubt;
			return { ...naming, note, guess, others: whole?.others ?? naming.others };
		}
		return null;
	}

	/** A name among other words: `the good old plank thing`. */
	#within({ text, from, words }: Segment): Naming | null {
		const spot = this.#finder.spot(text);
		const known = spot && this.#byId.get(spot.id);
		if (!spot || !known || (words > 6 && !spot.sure)) return null;
		const modified = /[\p{L}\d]/u.test(text.slice(0, spot.from));
		if (!spot.sure || (modified && words < 6)) return null;
		const guess = `“${text.slice(spot.from, spot.to)}” was taken for ${known.name}.`;
		return { known, name: known.name, guess, others: [], note: text, from };
	}
}
