import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundRecord } from './backup.ts';
import type { BackupEntry } from './backup.ts';
import { everything, torn } from './backup.arbitrary.ts';
import { changesOf, compared, HeldRecords, sameValue } from './backup-merge.ts';
import type { Choice } from './backup-merge.ts';
import { backupDue, later } from './backup-reminder.ts';
import { sessionOf } from './session.arbitrary.ts';

const entries = (records = everything()): BackupEntry[] => records.map((one) => ({ ...one, sound: true }));
const session = (id: string, changedAt: number, title = 'Plank'): BackupEntry => ({
	store: 'sessions',
	key: id,
	record: sessionOf({ id, changedAt, routine: { ...sessionOf().routine, title } }),
	sound: true
});

function standing(entry: BackupEntry, here: readonly BackupEntry[]) {
	return compared(entry, new HeldRecords(here))?.standing;
}

describe('a record of a backup', () => {
	it('is new where there is none of its key', () => {
		expect(entries().map((entry) => standing(entry, []))).toEqual(entries().map(() => 'new'));
	});

	it('is the same where nothing differs, whatever the order of its fields', () => {
		const turned = entries().map((entry) =>
			typeof entry.record === 'object'
				? { ...entry, record: Object.fromEntries(Object.entries(entry.record!).reverse()) }
				: entry
		);
		expect(turned.map((entry) => standing(entry, entries()))).toEqual(entries().map(() => 'same'));
	});

	it('that differs is told by which was changed later; of two at once this device’s stays', () => {
		expect(standing(session('s', 2, 'A'), [session('s', 1)])).toBe('newer in the backup');
		expect(standing(session('s', 1, 'A'), [session('s', 2)])).toBe('newer here');
		expect(standing(session('s', 2, 'A'), [session('s', 2)])).toBe('newer here');
	});

	it('that can be read is better than one here that cannot', () => {
		expect(
			standing(session('torn', 1), [{ store: 'sessions', key: 'torn', record: torn, sound: false }])
		).toBe('newer in the backup');
	});

	it('is left alone where it is true of another device only', () => {
		const asked: BackupEntry = { store: 'settings', key: 'askedToPersist', record: true, sound: true };
		expect(compared(asked, new HeldRecords([]))).toBeNull();
	});

	it('of a session that was cut off is not brought back once that has ended', () => {
		const cutOff: BackupEntry = { store: 'journal', key: 's', record: {}, sound: true };
		expect(standing(cutOff, [session('s', 1)])).toBe('same');
	});
});

describe('what is changed', () => {
	const pairs = [
		['newer', true],
		['mine', false],
		['backup', true]
	] as const;

	it.each(pairs)('follows the choice for records that differ: %s', (choice, taken) => {
		const held = new HeldRecords([session('s', 1)]);
		const one = compared(session('s', 2, 'A'), held)!;
		expect(changesOf([one], { sessions: choice }, held)).toHaveLength(taken ? 1 : 0);
	});

	it('takes the journal’s entry away with the session that ended', () => {
		const cutOff: BackupEntry = { store: 'journal', key: 's', record: {}, sound: true };
		const held = new HeldRecords([cutOff]);
		const all = [compared(session('s', 1), held)!, compared(cutOff, held)!];
		expect(changesOf(all, { journal: 'backup' }, held).map(({ store, record }) => [store, !record])).toEqual([
			['sessions', false],
			['journal', true]
		]);
	});

	it('is nothing the second time, whatever was chosen', () => {
		const key = fc.constantFrom<string>('a', 'b', 'c', 'd');
		const some = fc.uniqueArray(fc.tuple(key, fc.nat({ max: 3 }), fc.constantFrom('A', 'B')), {
			selector: ([id]) => id
		});
		const choice = fc.constantFrom<Choice>('newer', 'mine', 'backup');
		fc.assert(
			fc.property(some, some, choice, (here, there, sessions) => {
				const disk = new Map(here.map(([id, at, title]) => [id, session(id, at, title)]));
				const brought = there.map(([id, at, title]) => session(id, at, title));
				const restore = () => {
					const held = new HeldRecords(disk.values());
					const changes = changesOf(
						brought.map((entry) => compared(entry, held)!),
						{ sessions },
						held
					);
					for (const { key, record } of changes) {
						disk.set(String(key), { store: 'sessions', key, record, sound: true });
					}
					return changes.length;
				};
				restore();
				const once = structuredClone([...disk]);
				expect(restore()).toBe(0);
				expect([...disk]).toEqual(once);
				// Nothing that was here has gone, and nothing is twice.
				expect(new Set(disk.keys())).toEqual(new Set([...here, ...there].map(([id]) => id)));
			})
		);
	});
});

describe('two values', () => {
	it('are the same just where their JSON is, keys in order', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
				expect(sameValue(one, JSON.parse(JSON.stringify(one)))).toBe(true);
				expect(sameValue(one, [one])).toBe(false);
				expect(sameValue(one, other)).toBe(sameValue(other, one));
			})
		);
		expect(sameValue({ a: undefined }, { b: undefined })).toBe(false);
	});
});

it('a session of the first version is brought to today’s', () => {
	const today = sessionOf();
	const { day, changedAt, ...rest } = today;
	expect(soundRecord('sessions', { ...rest, schema: 1 })).toEqual({
		record: { ...today, day, changedAt: rest.endedAt }
	});
	expect(changedAt).toBe(rest.endedAt);
	expect(soundRecord('sessions', torn)).toBeNull();
});

describe('a backup is due', () => {
	const facts = { sessions: 20, last: null, putOffUntil: 0, mayBeCleared: false };

	it('after twenty sessions since the last one', () => {
		expect(backupDue(facts, 100)).toBe(20);
		expect(backupDue({ ...facts, sessions: 19 }, 100)).toBeNull();
		expect(backupDue({ ...facts, last: { savedAt: 1, sessions: 1 } }, 100)).toBeNull();
		expect(backupDue({ ...facts, sessions: 43, last: { savedAt: 1, sessions: 20 } }, 100)).toBe(23);
	});

	it('after five where the browser may clear them', () => {
		expect(backupDue({ ...facts, sessions: 5, mayBeCleared: true }, 100)).toBe(5);
		expect(backupDue({ ...facts, sessions: 4, mayBeCleared: true }, 100)).toBeNull();
	});

	it('not in the week after it was put off', () => {
		expect(backupDue({ ...facts, putOffUntil: 100 + later }, 100 + later - 1)).toBeNull();
		expect(backupDue({ ...facts, putOffUntil: 100 + later }, 100 + later)).toBe(20);
	});
});
