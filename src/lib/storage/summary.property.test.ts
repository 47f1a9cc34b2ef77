import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { records } from '#lib/core/session.arbitrary.ts';
import type { Session } from '#lib/core/session.ts';
import { grouped, inMonths, summariseDay } from '#lib/core/summary.ts';
import type { MonthSummary } from '#lib/core/summary.ts';
import type { Stored } from './outcome.ts';

/** The modules over an empty disk of their own. */
async function load() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [database, changing, summary] = await Promise.all([
		import('./database.ts'),
		import('./changing-sessions.ts'),
		import('./summary.ts')
	]);
	return { ...database, ...changing, ...summary };
}
type Disk = Awaited<ReturnType<typeof load>>;

let disk: Disk;
beforeAll(async () => void (disk = await load()));
afterAll(() => void vi.unstubAllGlobals());

async function emptyDisk(): Promise<void> {
	await disk.withDatabase((database) =>
		Promise.all((['sessions', 'summary'] as const).map((name) => database.clear(name)))
	);
}

function valueOf<Value>(stored: Stored<Value>): Value {
	if (!stored.ok) throw new Error(stored.problem.sentence);
	return stored.value;
}

/** Few, so that days, months and ids meet again and again. */
const days = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2026-07-15');
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const sessions: fc.Arbitrary<Session> = fc
	.record({ record: records, id: ids, day: days })
	.map(({ record, id, day }) => ({ ...record.session, id, day }));

/** One write of the app: what is put, and what is taken away. */
const changes = fc.oneof(
	sessions.map((session) => ({ put: [session], remove: [] as string[] })),
	ids.map((id) => ({ put: [], remove: [id] })),
	fc
		.record({
			put: fc.uniqueArray(sessions, { selector: ({ id }) => id }),
			remove: fc.uniqueArray(ids)
		})
		.map(({ put, remove }) => ({
			put,
			remove: remove.filter((id) => put.every((session) => session.id !== id))
		}))
);
type Change = { readonly put: readonly Session[]; readonly remove: readonly string[] };
const acts = fc.array(
	fc.oneof({ weight: 3, arbitrary: changes }, { weight: 1, arbitrary: fc.constant('undo') }),
	{
		maxLength: 12
	}
);

/** Does what an app does; `undo` takes back the latest write that still stands. */
async function act(disk: Disk, done: Change[], next: Change | 'undo'): Promise<void> {
	const change = next === 'undo' ? done.pop() : next;
	if (!change) return;
	const before = valueOf(await disk.changeSessions(change.put, change.remove)) as readonly Session[];
	const touched = [...change.put.map(({ id }) => id), ...change.remove];
	const gone = touched.filter((id) => before.every((session) => session.id !== id));
	if (next !== 'undo') done.push({ put: before, remove: gone });
}

/** What the sessions on disk come to, counted from the first to the last. */
async function recount(disk: Disk): Promise<readonly MonthSummary[]> {
	const all = (await disk.withDatabase((database) => database.getAll('sessions'))) as Session[];
	const listed = all.filter(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day) && day !== '2026-01-32');
	const byDay = [...grouped(listed, ({ day }) => day)];
	return inMonths(
		byDay
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([day, found]) => {
				const sound = found.filter(({ schema }) => Boolean(schema));
				return [day, summariseDay(sound, found.length)] as const;
			})
	);
}

/** The summary as it lies on disk. */
const onDisk = (disk: Disk) => disk.withDatabase((database) => database.getAll('summary'));
const read = async (disk: Disk) => valueOf(await disk.readSummary('2025-01', '2026-12'));

describe('the summary', { timeout: 30_000 }, () => {
	it('on disk is what a recount comes to, after any adds, edits, deletions, imports and undos', async () => {
		await fc.assert(
			fc.asyncProperty(acts, async (steps) => {
				await emptyDisk();
				const done: Change[] = [];
				for (const next of steps) await act(disk, done, next);
				const expected = await recount(disk);
				expect(await onDisk(disk)).toEqual(
					expected.map((month) => expect.objectContaining({ ...month }) as unknown)
				);
				expect(await read(disk)).toEqual(expected);
			}),
			{ numRuns: 60 }
		);
	});

	it('is made anew where it is missing, damaged, of another version, wrong, or written past', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.oneof(changes, mishaps), { maxLength: 12 }), days, async (steps, day) => {
				await emptyDisk();
				for (const step of steps) {
					if ('mishap' in step) await step.mishap(disk);
					else valueOf(await disk.changeSessions(step.put, step.remove));
				}
				expect(await read(disk)).toEqual(await recount(disk));
				const month = day.slice(0, 7);
				expect(valueOf(await disk.readSummary(month, month))).toEqual(
					(await recount(disk)).filter((one) => one.month === month)
				);
				expect((await onDisk(disk)).length).toBeGreaterThanOrEqual((await recount(disk)).length);
			}),
			{ numRuns: 80 }
		);
	});
});

/** What can happen to a disk that the app did not do. */
interface Mishap {
	readonly mishap: (disk: Disk) => Promise<unknown>;
}

const wrongMonths: readonly ((month: Record<string, unknown>) => unknown)[] = [
	(month) => ({ ...month, version: 0 }),
	(month) => ({ ...month, records: (month.records as number) + 1 }),
	(month) => ({ month: month.month, days: 'none' }),
	(month) => ({ ...month, days: {} }),
	(month) => ({
		...month,
		days: JSON.parse(JSON.stringify(month.days).replace('"seconds":', '"seconds":1')) as unknown
	}),
	(month) => ({ ...month, month: '2026-06' })
];
let made = 0;
const mishaps: fc.Arbitrary<Mishap> = fc.oneof(
	fc.constant<Mishap>({ mishap: (disk) => disk.withDatabase((database) => database.clear('summary')) }),
	fc.record({ which: fc.nat(9), wrong: fc.constantFrom(...wrongMonths) }).map(({ which, wrong }) => ({
		mishap: (disk: Disk) =>
			disk.withDatabase(async (database) => {
				const months = (await database.getAll('summary')) as Record<string, unknown>[];
				const month = months[which % months.length];
				if (month) await database.put('summary', wrong(month));
			})
	})),
	fc.oneof(days, fc.constantFrom('2026-01-32', '2026-01', '2026-1', 'yesterday', '', 7, null)).map((day) => ({
		// More and more of them: whatever is written past the app is told by how many there are.
		mishap: (disk: Disk) =>
			disk.withDatabase((database) =>
				database.put('sessions', { id: `by hand ${++made}`, day, startedAt: 1 })
			)
	}))
);
