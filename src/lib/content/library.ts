import type { Library } from '#lib/core/library.ts';
import { exercises } from './exercises.ts';
import { synonyms, vagueNames } from './synonyms.ts';

/** The library as the text form wants it. */
export const library: Library = exercises.map(({ id, name, kind, place }) => ({
	id,
	name,
	kind,
	place,
	synonyms: synonyms[id],
	vague: vagueNames[id] ?? []
}));
