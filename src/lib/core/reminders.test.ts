import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultPlan } from '#lib/content/plan.ts';
import { wishesOf } from './reminders-from-plan.ts';
import {
	addReminders,
	changeReminder,
	handedOver,
	inOrder,
	noReminders,
	notHandedOver,
	putBackReminder,
	remindersSchema,
	removeReminder,
	whatIsMissing
} from './reminders.ts';
import type { Reminders, Wish } from './reminders.ts';
import { readTime, toggled, weekdaysInWords, writeTime } from './time-of-day.ts';

const wish: Wish = { routine: { id: 'desk', title: 'Desk', minutes: 6 }, at: 630, days: [0, 2], alarm: 0 };
const now = Date.UTC(2026, 2, 25, 12);

type Act =
	| { readonly do: 'add' | 'remove' | 'undo'; readonly at: number }
	| { readonly do: 'change'; readonly at: number; readonly alarm: number }
	| { readonly do: 'save' };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
	fc.oneof(
		fc.record({ do: fc.constantFrom('add', 'remove', 'undo'), at: fc.nat({ max: 5 }) }),
		fc.record({ do: fc.constant('change'), at: fc.nat({ max: 5 }), alarm: fc.constantFrom(0, 5, 10) }),
		fc.record({ do: fc.constant('save') })
	),
	{ maxLength: 30 }
);

describe('reminders', () => {
	it('are in a calendar as they are here once its file was read, whatever was done in between', () => {
		fc.assert(
			fc.property(acts, (acts) => {
				let all: Reminders = noReminders;
				let count = 0;
				/** A calendar that goes by ids and revisions, and takes what is newer. */
				const calendar = new Map<string, { revision: number; changedAt: number; alarm: number | null }>();
				const gone: Reminders['list'][number][] = [];
				for (const act of acts) {
					if (act.do === 'save') {
						for (const { id, revision, changedAt, alarm } of all.list) {
							const held = calendar.get(id);
							if (held && revision !== held.revision) {
								expect(revision).toBeGreaterThan(held.revision);
								expect(changedAt).toBeGreaterThan(held.changedAt);
							}
							calendar.set(id, { revision, changedAt, alarm });
						}
						for (const { id, revision } of all.removed) {
							expect(revision).toBeGreaterThan(calendar.get(id)?.revision ?? -1);
							calendar.delete(id);
						}
						all = handedOver(all);
						expect(notHandedOver(all)).toBe(0);
						expect([...calendar].map(([id, { alarm }]) => [id, alarm]).sort()).toEqual(
							all.list.map(({ id, alarm }) => [id, alarm]).sort()
						);
						continue;
					}
					const one = all.list[act.at];
					if (act.do === 'add') {
						const id = () => `r${(count += 1)}`;
						all = addReminders(all, [{ ...wish, at: count }], id, now);
					} else if (act.do === 'remove' && one) {
						gone.push(one);
						all = removeReminder(all, one.id, now);
					} else if (act.do === 'undo') {
						const back = gone.pop();
						if (back) all = putBackReminder(all, back, now);
					} else if (act.do === 'change' && one) {
						all = changeReminder(all, one.id, { ...wish, at: one.at, alarm: act.alarm }, now);
					}
					expect(v.parse(remindersSchema, JSON.parse(JSON.stringify(all)))).toEqual(all);
				}
			})
		);
	});

	it('are not added twice', () => {
		const ids = () => 'a';
		const all = addReminders(noReminders, [wish, wish], ids, now);
		expect(addReminders(all, [wish], ids, now).list).toHaveLength(1);
	});

	it('stay as they are where a change changes nothing', () => {
		const all = handedOver(addReminders(noReminders, [wish], () => 'a', now));
		expect(notHandedOver(changeReminder(all, 'a', { ...wish }, now + 1))).toBe(0);
		expect(notHandedOver(changeReminder(all, 'a', { ...wish, alarm: null }, now + 1))).toBe(1);
	});

	it('stand as a day goes', () => {
		const wishes = [{ ...wish, at: 900 }, wish, { ...wish, routine: { ...wish.routine, title: 'A' } }];
		let count = 0;
		const all = addReminders(noReminders, wishes, () => `r${(count += 1)}`, now);
		expect(inOrder(all.list).map(({ id }) => id)).toEqual(['r3', 'r2', 'r1']);
	});

	it('need a day', () => {
		expect(whatIsMissing({ days: [] })).toBe('Choose at least one day.');
		expect(whatIsMissing(wish)).toBe(null);
	});
});

describe('what a plan would have one reminded of', () => {
	const routineFor = (id: string) => ({ id, title: id, minutes: 5 });

	it('is each target in use, on its days', () => {
		const told = wishesOf(defaultPlan, routineFor).map(({ routine, at, days }) => [
			routine.id,
			writeTime(at),
			weekdaysInWords(days)
		]);
		expect(told).toEqual([
			['strength', '18:00', 'Mon, Thu'],
			['stretch', '21:00', 'Every day'],
			['mobility', '10:30', 'Every day'],
			['mobility', '15:00', 'Every day']
		]);
	});

	it('is on the days that were chosen, and leaves out what there is no routine for', () => {
		const [strength] = defaultPlan.targets;
		const plan = { schema: 1, targets: [{ ...strength!, on: [5, 1] }] } as const;
		expect(wishesOf(plan, routineFor).map(({ days }) => days)).toEqual([[1, 5]]);
		expect(wishesOf(plan, () => null)).toEqual([]);
	});
});

describe('a time of day', () => {
	it('is read as it is written', () => {
		fc.assert(
			fc.property(fc.nat({ max: 1439 }), (time) => {
				expect(readTime(writeTime(time))).toBe(time);
			})
		);
		for (const text of ['', '24:00', '7:30', '12:60', '12:30 PM']) expect(readTime(text)).toBe(null);
	});
});

describe('days of the week', () => {
	it.each([
		[[0, 1, 2, 3, 4], 'Monday to Friday'],
		[[5, 6], 'Saturday and Sunday'],
		[[2], 'Wednesday'],
		[[0, 2, 4], 'Mon, Wed, Fri'],
		[[0, 1, 2, 3, 4, 5, 6], 'Every day']
	])('%j are “%s”', (days, words) => {
		expect(weekdaysInWords(days)).toBe(words);
	});

	it('are taken and left out in order', () => {
		expect(toggled(toggled([0, 4], 2), 0)).toEqual([2, 4]);
	});
});
