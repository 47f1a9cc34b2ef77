import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { routineById } from '#lib/content/index.ts';
import { defaultTiming } from './dose.ts';
import { draftOf, ownOf, pictureOf } from './own-routine.arbitrary.ts';
import { complaints, repaired } from './repair.ts';
import { repairedJournal } from './repair-journal.ts';
import { repairKinds } from './repair-kinds.ts';
import type { RecordKind } from './repair-kinds.ts';
import { entryOf, records, sessionOf } from './session.arbitrary.ts';
import { sessionByHand } from './session-by-hand.ts';

const noon = new Date(2026, 10, 22, 12).getTime();
const routine = routineById('deep-back')!;
const session = sessionByHand(routine, { id: 's1', endedAt: noon }, defaultTiming);

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** A copy of a record with one value replaced, or left out for `undefined`. */
function mutated(record: object, path: Path, instead: unknown): unknown {
	const copy = structuredClone(record) as Json;
	const holder = path.slice(0, -1).reduce<Json>((inside, part) => inside[part] as Json, copy);
	const last = path.at(-1)!;
	if (instead !== undefined) holder[last] = instead;
	else if (Array.isArray(holder)) holder.splice(Number(last), 1);
	else delete holder[last];
	return copy;
}

/** The ways to all values inside a record. */
function pathsIn(value: unknown, before: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [];
	const parts = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
	return parts.flatMap((part) => [[...before, part], ...pathsIn((value as Json)[part], [...before, part])]);
}

const garbage = fc.oneof(
	fc.constant(undefined),
	fc.constantFrom(null, '', -1, 0.5, NaN, Infinity, 1e300, [], {}, '5', 'abc', true, 'x'.repeat(3000)),
	fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
);

describe('a session is made whole', () => {
	it('as it was, where nothing is wrong with it', () => {
		expect(repaired(session, 'sessions')).toEqual({ value: session, changes: [] });
		expect(complaints(session, 'sessions')).toEqual([]);
	});

	it.each([
		[['steps', 0, 'sets', 1, 'reps'], 'abc', 'The number of reps of set 2 of “Superman hold”', 8],
		[['steps', 0, 'sets', 1, 'seconds'], -4, 'The time of set 2 of “Superman hold” cannot be -4', 0],
		[['steps', 1, 'round'], undefined, 'The round of “Bird dog” is missing: it is taken as 1.', 1],
		[['complete'], 'yes', 'The mark that all was done cannot be “yes”: it is taken as yes.', true],
		[['routine', 'title'], 7, 'The title cannot be 7: it is taken as “Session”.', 'Session'],
		[['routine', 'kind'], 'dance', 'it is taken as “stability”', 'stability'],
		[['elapsed'], undefined, 'The length is missing', (session.endedAt - session.startedAt) / 1000],
		[['day'], '2026-13-01', 'The day cannot be “2026-13-01”: it is taken as “2026-11-22”.', '2026-11-22'],
		[['endedAt'], 9e15, 'The end cannot be 9000000000000000', session.startedAt + 311_000],
		[['steps', 0, 'dose', 'hold'], null, 'The hold of “Superman hold” cannot be nothing', 5]
	])('%j being %j', (path, instead, words, becomes) => {
		const { value, changes } = repaired(mutated(session, path as Path, instead), 'sessions')!;
		expect(changes).toEqual([expect.stringContaining(words)]);
		expect(value).toEqual(mutated(session, path as Path, becomes));
	});

	it('without what cannot be read and need not be there, each by its name', () => {
		const torn = mutated(mutated(session, ['steps', 0, 'sets', 0], 'torn') as object, ['checkIn'], {
			before: 12,
			after: 'much',
			note: 'x'.repeat(3000)
		});
		const { value, changes } = repaired(torn, 'sessions')!;
		expect(changes).toEqual([
			'Set 1 of “Superman hold” cannot be read, and is left out.',
			'The pain before cannot be 12: it is taken as 10.',
			'The pain after cannot be read, and is left out.',
			'The note is too long: its end is left out.'
		]);
		expect(value).toMatchObject({ checkIn: { before: 10, note: 'x'.repeat(2000) } });
	});

	it('of the first version', () => {
		const first: Json = { ...sessionOf({ startedAt: noon, endedAt: noon + 9000 }), schema: 1 };
		delete first.day;
		delete first.changedAt;
		const { value } = repaired({ ...first, complete: 'no' }, 'sessions')!;
		expect(value).toMatchObject({ schema: 2, day: '2026-11-22', changedAt: noon + 9000, complete: false });
	});

	it.each([
		['without any time', { ...session, startedAt: 'then', endedAt: undefined, day: 'a day' }],
		['without its id', { ...session, id: 5 }],
		['of a newer version', { ...session, schema: 3 }],
		['that is none', ['nothing']]
	])('but not one %s', (_, raw) => {
		expect(repaired(raw, 'sessions')).toBeNull();
		expect(complaints(raw, 'sessions')).not.toEqual([]);
	});
});

describe('other records', () => {
	it('a draft with a broken dose opens again, and says what was lost', () => {
		const torn = mutated(draftOf('a'), ['routine', 'blocks', 0, 'steps', 0, 'dose'], '2 × 30 s');
		const { value, changes } = repaired(torn, 'drafts')!;
		expect(is(repairKinds.drafts.schema, value)).toBe(true);
		expect(changes).toHaveLength(1);
	});

	it('a routine has the id of its record', () => {
		const { value } = repaired(mutated(ownOf('a'), ['routine', 'id'], 'b'), 'routines')!;
		expect(value).toEqual(ownOf('a'));
	});

	it('of a session cut off the routine and its timing are as they were, or it is not to be gone on with', () => {
		const entry = entryOf();
		const torn = (path: Path, instead: unknown) => repaired(mutated(entry, path, instead), 'journal');
		expect(torn(['routine', 'blocks', 0, 'steps', 0, 'dose', 'seconds'], 'x')).toBeNull();
		expect(torn(['timing', 'getReady'], undefined)).toBeNull();
		expect(torn(['visits', 1], null)?.value).toEqual({ ...entry, visits: entry.visits.slice(0, 1) });
		expect(torn(['visits', 1, 'phase'], 1e9)?.value).toEqual({ ...entry, visits: entry.visits.slice(0, 1) });
		expect(torn(['routine', 'title'], 5)?.value).toMatchObject({ routine: { title: 'Routine' } });
	});

	it('a session cut off does without what its routine does not have', () => {
		const entry = entryOf();
		const { value, changes } = repairedJournal({
			...entry,
			visits: [...entry.visits, { phase: 999, seconds: 1, done: true }],
			resizes: [{ phase: 999, duration: 3 }]
		})!;
		expect(value).toEqual(entry);
		expect(changes).toEqual(['What it tells of phases that its routine does not have is left out.']);
		expect(repairedJournal(entry)).toEqual({ value: entry, changes: [] });
		expect(repairedJournal({ ...entry, routine: { ...entry.routine, blocks: [] } })).toBeNull();
	});

	it('of a timing every length is kept that can be read', () => {
		const timing = { ...defaultTiming, getReady: 25, change: 'long' };
		expect(repaired(timing, 'timing')?.value).toEqual({ ...defaultTiming, getReady: 25 });
	});

	it('a picture that is none stays none', () => {
		expect(repaired({ ...pictureOf('p'), data: 'https://elsewhere.example/' }, 'pictures')).toBeNull();
	});
});

/**
 * Whether everything beside the way that was damaged is as it was. What is optional goes whole, and so does an item of a
 * list: what is told of a place that is there no more is told of its whole.
 */
function untouched(before: unknown, after: unknown, path: Path): boolean {
	const [part, ...rest] = path;
	if (part === undefined || (rest.length === 0 && Array.isArray(before))) return true;
	if (Array.isArray(before) && Array.isArray(after)) {
		const others = before.filter((_, index) => index !== part);
		if (after.length < before.length) return isDeepStrictEqual(after, others);
		return (
			isDeepStrictEqual(
				after.filter((_, index) => index !== part),
				others
			) && untouched(before[part as number], after[part as number], rest)
		);
	}
	if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
		return true;
	const names = Object.keys(before).filter((name) => name !== part);
	if (!names.every((name) => isDeepStrictEqual((before as Json)[name], (after as Json)[name]))) return false;
	return untouched((before as Json)[part], (after as Json)[part], rest);
}

/** Parts that say what the others mean: with another one they are read anew. */
const telling = ['type', 'dose', 'load', 'today', 'basedOn', 'distance'];

describe('any record, damaged anywhere,', () => {
	const kinds: fc.Arbitrary<[RecordKind, object]> = fc.oneof(
		records.map(({ session }): [RecordKind, object] => ['sessions', session]),
		records.map(({ entry }): [RecordKind, object] => ['journal', entry]),
		fc.constantFrom<[RecordKind, object]>(
			['sessions', { ...session, checkIn: { before: 3, after: 2, effort: 3, note: 'Fine.' } }],
			['routines', { ...ownOf('deep-back'), routine }],
			['drafts', { ...draftOf('deep-back'), routine, text: '# Deep back' }],
			['pictures', pictureOf('p')],
			['timing', defaultTiming]
		)
	);
	const damaged = kinds
		.map(([kind, record]) => [kind, structuredClone(record)] as const)
		.chain(([kind, record]) =>
			fc
				.tuple(fc.constantFrom(...pathsIn(record)), garbage)
				.map(([path, instead]) => ({ kind, record, path, raw: mutated(record, path, instead) }))
		);

	it('is made to fit with all that was not damaged, or not at all, and never throws', () => {
		let mended = 0;
		fc.assert(
			fc.property(damaged, ({ kind, record, path, raw }) => {
				const whole = repaired(raw, kind);
				expect(complaints(raw, kind).every((line) => line.endsWith('.'))).toBe(true);
				if (!whole) return;
				mended += 1;
				expect(is(repairKinds[kind].schema, whole.value)).toBe(true);
				if (path[0] !== 'id' && !path.some((part) => telling.includes(String(part))))
					expect(untouched(record, whole.value, path), `${path.join('.')}`).toBe(true);
			}),
			{ numRuns: 1000 }
		);
		expect(mended).toBeGreaterThan(250);
	});

	it('is mended once for all: a second time there is nothing to change', () => {
		fc.assert(
			fc.property(damaged, ({ kind, raw }) => {
				const once = repaired(raw, kind);
				expect(once && repaired(once.value, kind)).toEqual(once && { value: once.value, changes: [] });
			})
		);
	});

	it('says what it changed wherever it changed anything', () => {
		fc.assert(
			fc.property(damaged, ({ kind, raw }) => {
				const whole = repaired(raw, kind);
				const fits = is(repairKinds[kind].schema, raw);
				expect(whole === null || fits || whole.changes.length > 0).toBe(true);
			})
		);
	});

	it('anything at all is answered', () => {
		const all = Object.keys(repairKinds) as RecordKind[];
		fc.assert(
			fc.property(fc.anything({ withBigInt: true }), fc.constantFrom(...all), (raw, kind) => {
				expect(() => [repaired(raw, kind), complaints(raw, kind), repairedJournal(raw)]).not.toThrow();
			})
		);
	});
});
