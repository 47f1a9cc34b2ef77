import fc from 'fast-check';
import { ownExerciseId } from '#lib/core/library.ts';
import type { OwnPicture } from '#lib/core/own-routine.ts';
import { routines } from '#lib/core/routine.arbitrary.ts';
import type { Routine, Step } from '#lib/core/routine.ts';
import { library } from '#lib/content/library.ts';

/** Routines as people make them, with all that a file can carry. */

const pictureIds = ['picture-1', 'picture-2'];

export const pictures: readonly OwnPicture[] = pictureIds.map((id) => ({
	schema: 1,
	id,
	data: 'data:image/png;base64,iVBORw0KGgo=',
	savedAt: 5
}));

const words = fc
	.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
	.map(
		(parts) =>
			parts
				.join(' ')
				.replaceAll(/[\p{Cc}\s]+/gu, ' ')
				.trim() || 'Untitled'
	);

const about: fc.Arbitrary<Partial<Step>> = fc.record(
	{
		note: fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
		picture: fc.constantFrom(...pictureIds),
		pause: fc.nat({ max: 90 })
	},
	{ requiredKeys: [] }
);

const load = fc.option(
	fc.record({
		unit: fc.constantFrom('kg', 'lb'),
		each: fc.array(fc.constantFrom(2.5, 20, 62.5), { minLength: 1, maxLength: 3 })
	})
);

const who = fc.oneof(
	fc.constantFrom(...library).map(({ id, name, kind }) => ({ exercise: id, name, kind })),
	words.map((name) => ({ exercise: ownExerciseId(name), name, kind: 'mobility' as const }))
);

/** A step of the core's generator, by somebody and with something about it. */
const ownStep = (step: Step): fc.Arbitrary<Step> =>
	fc.tuple(who, about, load).map(([named, more, weight]) => ({
		...step,
		...named,
		...more,
		dose: weight ? { ...step.dose, load: weight } : step.dose
	}));

export const ownRoutines: fc.Arbitrary<Routine> = routines.chain((routine) =>
	fc
		.tuple(
			fc.uuid(),
			words,
			fc.option(words),
			fc.array(words, { maxLength: 2 }),
			fc.tuple(...routine.blocks.map(({ steps }) => fc.tuple(...steps.map(ownStep))))
		)
		.map(([id, title, note, cautions, steps]) => ({
			...routine,
			id,
			title,
			note: note ?? '',
			cautions,
			...(note === null ? { basedOn: { id: 'deep-back', title: 'Deep back' } } : {}),
			blocks: routine.blocks.map((block, index) => ({ ...block, steps: steps[index]! }))
		}))
);
