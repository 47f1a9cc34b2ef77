import type { Dose } from '#lib/core/dose.ts';
import { ownExerciseId } from '#lib/core/library.ts';
import type { Step } from '#lib/core/routine.ts';
import { guessKind } from '#lib/core/text/kind-guess.ts';
import { oneLine } from './intake.ts';
import type { Intake } from './intake.ts';
import { quoted } from './leftovers.ts';

/**
 * A step of the exercise that a name means: the library's where it can mean nothing else, else the person's own under
 * the name as written. Where the library may have it all the same, `left` says so.
 */
export function namedStep(written: string, dose: Dose, { library, find, left }: Intake): Step {
	const name = oneLine(written) || 'Exercise';
	const found = find(name);
	const known = library.find(({ id }) => id === found?.id);
	if (known && found?.sure) return { exercise: known.id, name: known.name, kind: known.kind, dose, ours: [] };
	if (known)
		left.named('Kept as your own, though the library may have them', `${quoted(name)} (${known.name}?)`);
	return { exercise: ownExerciseId(name), name, kind: guessKind(name, []), dose, ours: [] };
}
