import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { dayDone, pastDays, plans } from './plan.arbitrary.ts';
import type { Target } from './plan.ts';
import { weekOf } from './plan-week.ts';
import type { Days } from './plan-week.ts';
import { daysAWeek, daysTold, reasonFor, weekdayName, why } from './plan-words.ts';

const monday = '2026-11-16';
const strength: Target = { id: 'strength', days: { from: 2, to: 3 }, minutes: null, apart: true, on: null };
const stretch: Target = { id: 'stretch', days: { from: 7, to: 7 }, minutes: null, apart: false, on: null };
const mobility: Target = { ...stretch, id: 'mobility', minutes: 5 };

const trainedOn = (...weekdays: number[]): Days =>
	new Map(weekdays.map((weekday) => [addDays(monday, weekday), dayDone({ strength: {}, stretch: {} })]));

function said(target: Target, days: Days, weekday: number): string {
	const today = addDays(monday, weekday);
	return why(weekOf({ schema: 1, targets: [target] }, days, today).targets[0]!, today);
}

describe('why something is due, or not', () => {
	it.each([
		[said(strength, trainedOn(), 0), '0 of 2–3 this week; today, or by Friday.'],
		[said(strength, trainedOn(), 4), '0 of 2–3 this week; today keeps room for it.'],
		[said(strength, trainedOn(1), 2), '1 of 2–3 this week; yesterday was one, so today is for recovery.'],
		[said(strength, trainedOn(1, 3), 3), 'Done today: 2 of 2–3 this week.'],
		[said(strength, trainedOn(1, 3), 5), '2 of 2–3 this week: that is enough, and one more is fine.'],
		[said(strength, trainedOn(1, 3, 5), 6), '3 this week: all that was meant.'],
		[
			said({ ...strength, days: { from: 2, to: 2 } }, trainedOn(1, 3, 5), 6),
			'3 this week: more than was meant.'
		],
		[said(stretch, trainedOn(), 2), 'For every day.'],
		[said(stretch, trainedOn(2), 2), 'Done today.'],
		[
			said({ ...stretch, days: { from: 3, to: 3 }, on: [1, 3, 5] }, trainedOn(1), 3),
			'1 of 3 this week; Thursday is one of its days.'
		],
		[said({ ...stretch, on: [1, 3, 5] }, trainedOn(1), 2), '1 of 3 this week; next on Thursday.'],
		[said({ ...stretch, on: [1, 3, 5] }, trainedOn(), 2), '0 of 3 this week; moved here from Tuesday.'],
		[said({ ...strength, on: [0, 2, 4] }, trainedOn(1), 3), '1 of 3 this week; next on Friday.'],
		[said({ ...strength, on: [0, 2] }, trainedOn(2), 4), '1 of 2 this week; moved here from Monday.'],
		[
			said({ ...strength, days: { from: 3, to: 3 } }, trainedOn(0, 5), 6),
			'2 of 3 this week; yesterday was one, so today is for recovery.'
		]
	])('%s', (sentence, expected) => {
		expect(sentence).toBe(expected);
	});

	it('tells of minutes that were begun', () => {
		const days: Days = new Map([[monday, dayDone({ mobility: { minutes: 3 } })]]);
		expect(said(mobility, days, 0)).toBe('3 of 5 min so far today.');
	});

	it('is one sentence, whatever the plan, and scolds nobody', () => {
		fc.assert(
			fc.property(plans, pastDays(addDays(monday, -1), 8), fc.nat({ max: 6 }), (plan, days, weekday) => {
				const today = addDays(monday, weekday);
				for (const target of weekOf(plan, days, today).targets) {
					expect(why(target, today)).toMatch(/^[A-Z0-9][^.]*\.$/);
					expect(why(target, today)).not.toMatch(/undefined|null|miss|fail|late|behind|lost/);
				}
			})
		);
	});
});

describe('words', () => {
	it('tell how often', () => {
		expect(daysAWeek({ from: 1, to: 1 })).toBe('1 day a week');
		expect(daysAWeek({ from: 2, to: 3 })).toBe('2–3 days a week');
		expect(daysAWeek({ from: 7, to: 7 })).toBe('every day');
	});

	it('tell what a routine is offered for', () => {
		const told = (ids: readonly Target['id'][], anythingDue: boolean, fresh = false) =>
			reasonFor(ids, { anythingDue, fresh });
		expect(told(['strength', 'mobility'], true)).toBe('For strength and mobility, due today');
		expect(told([], true)).toBe('What you did most of late');
		expect(told([], false)).toBe('Nothing more is due today; this is gentle');
		expect(told(['strength'], true, true)).toBe('A good one to begin with');
	});

	it('name a day', () => {
		expect(weekdayName(monday)).toBe('Monday');
		expect(weekdayName(addDays(monday, 6))).toBe('Sunday');
	});

	it('tell the days of a target', () => {
		const told = (days: Days, weekday: number, target = strength) =>
			daysTold(weekOf({ schema: 1, targets: [target] }, days, addDays(monday, weekday)).targets[0]!);
		expect(told(trainedOn(), 0)).toBe('nothing yet');
		expect(told(trainedOn(1, 3, 5), 5)).toBe('done on Tuesday, Thursday and Saturday');
		expect(told(trainedOn(1), 2, { ...strength, on: [0, 2] })).toBe(
			'done on Tuesday; meant for Thursday, moved from Wednesday'
		);
	});
});
