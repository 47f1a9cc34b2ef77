import fc from 'fast-check';
import type { Change } from './backup.ts';
import { withChanges } from './json.arbitrary.ts';
import { draftOf, ownOf, pictureOf } from './own-routine.arbitrary.ts';
import { entryOf, sessionOf } from './session.arbitrary.ts';

/** Something in every store, as the disk gives it. */
export function everything(sessions = 3): Required<Change>[] {
	const done = Array.from({ length: sessions }, (_, index) =>
		sessionOf({ id: `s${index}`, startedAt: index * 1e8, changedAt: index * 1e8 })
	);
	const records: Required<Change>[] = [
		...done.map((record) => ({ store: 'sessions' as const, key: record.id, record })),
		{ store: 'journal', key: 'cut', record: entryOf({ id: 'cut' }) },
		{ store: 'routines', key: 'r1', record: ownOf('r1') },
		{ store: 'drafts', key: 'd1', record: draftOf('d1', { text: 'Plank: 20 s “…”\n' }) },
		{ store: 'pictures', key: 'p1', record: pictureOf('p1') },
		{
			store: 'progress',
			key: 'deep-back',
			record: { schema: 1, id: 'deep-back', doses: [], refused: [], changedAt: 7 }
		},
		{ store: 'settings', key: 'look', record: { theme: 'dark', contrast: 'system' } },
		{ store: 'settings', key: 'noteSeen', record: true }
	];
	return records;
}

/** A record that no schema takes. */
export const torn = { id: 'torn', startedAt: 5, steps: 'gone', day: '2026-01-01' };

const strange: readonly unknown[] = [
	null,
	0,
	-1,
	1e300,
	'',
	'x',
	[],
	{},
	[[]],
	true,
	'2026-99-99',
	'__proto__'
];

/** A value of JSON in which some values, however deep, are others, are gone, or stand under another name. */
export function mutated(text: string): fc.Arbitrary<string> {
	const change = fc.record({
		at: fc.nat({ max: 1e6 }),
		by: fc.constantFrom(...strange),
		how: fc.constantFrom('other' as const, 'gone' as const, 'renamed' as const)
	});
	return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => withChanges(text, changes));
}
