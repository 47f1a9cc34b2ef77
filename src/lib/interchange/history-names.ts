import type { Kind } from '#lib/core/exercise.ts';
import { ownExerciseId } from '#lib/core/library.ts';
import type { Library } from '#lib/core/library.ts';
import { guessKind } from '#lib/core/text/kind-guess.ts';
import { nameFinder } from '#lib/core/text/names.ts';
import type { HistoryWishes, NameTaken } from './history-reading.ts';
import { oneLine } from './intake.ts';

interface Meaning {
	readonly exercise: string;
	readonly name: string;
	readonly kind: Kind;
}

/** Finds the exercises that another app's names mean, and keeps count of them. */
export class HistoryNames {
	readonly #library: Library;
	readonly #meant: HistoryWishes['meant'];
	readonly #taken = new Map<string, { meaning: Meaning; as: NameTaken['as']; sets: number }>();

	constructor(library: Library, meant: HistoryWishes['meant']) {
		this.#library = library;
		this.#meant = meant;
	}

	/** What a name means: what the person said it does, else what it can only mean, else an exercise of their own. */
	of(written: string): Meaning {
		const name = oneLine(written) || 'Exercise';
		const known = this.#taken.get(name);
		const taken = known ?? this.#find(name);
		this.#taken.set(name, { ...taken, sets: taken.sets + 1 });
		return taken.meaning;
	}

	/** Every name that was asked for; those that are kept as the person's own first. */
	get taken(): readonly NameTaken[] {
		const all = [...this.#taken].map(([written, { as, sets }]): NameTaken => ({
			written,
			as,
			sets,
			choices: this.#choices(written)
		}));
		return [...all.filter(({ as }) => as === null), ...all.filter(({ as }) => as !== null)];
	}

	#find(name: string): { meaning: Meaning; as: NameTaken['as']; sets: number } {
		const found = nameFinder(this.#library).find(name);
		const meant = Object.hasOwn(this.#meant, name) ? this.#meant[name] : found?.sure ? found.id : null;
		const known = this.#library.find(({ id }) => id === meant);
		if (known) {
			const { id, kind } = known;
			return { meaning: { exercise: id, name: known.name, kind }, as: { id, name: known.name }, sets: 0 };
		}
		return { meaning: { exercise: ownExerciseId(name), name, kind: guessKind(name, []) }, as: null, sets: 0 };
	}

	#choices(name: string): NameTaken['choices'] {
		const found = nameFinder(this.#library).find(name);
		return (found ? [found.id, ...found.others] : []).flatMap((id) => {
			const known = this.#library.find((one) => one.id === id);
			return known ? [{ id, name: known.name }] : [];
		});
	}
}
