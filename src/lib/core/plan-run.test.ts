import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './day.ts';
import type { LocalDay } from './day.ts';
import { dayDone, pastDays, plans, targets } from './plan.arbitrary.ts';
import type { Plan, Target } from './plan.ts';
import { runOf } from './plan-run.ts';
import { weekOf } from './plan-week.ts';
import type { Days } from './plan-week.ts';

const monday = '2026-11-02';
const day = (offset: number): LocalDay => addDays(monday, offset);
const strength: Target = { id: 'strength', days: { from: 2, to: 3 }, minutes: null, apart: true, on: null };
const stretch: Target = { id: 'stretch', days: { from: 7, to: 7 }, minutes: null, apart: false, on: null };
const of = (...targets: Target[]): Plan => ({ schema: 1, targets });
const trainedOn = (...offsets: number[]): Days =>
	new Map(offsets.map((offset) => [day(offset), dayDone({ strength: {} })]));
const daysOf = (plan: Plan, days: Days, today: number) => runOf(plan, days, day(today), day(-30)).days;

describe('a run', () => {
	it('counts the days trained, and survives those of rest', () => {
		expect(daysOf(of(strength), trainedOn(0, 3, 7, 10), 12)).toBe(4);
	});

	it('survives a week that began late, as long as all of it fitted', () => {
		expect(daysOf(of(strength), trainedOn(0, 2, 11, 13), 13)).toBe(4);
	});

	it('ends where what was meant no longer fitted', () => {
		expect(daysOf(of(strength), trainedOn(0, 2, 12), 12)).toBe(1);
	});

	it('survives one day off of what is for every day, and not two', () => {
		expect(daysOf(of(stretch), trainedOn(0, 1, 3, 4), 4)).toBe(4);
		expect(daysOf(of(stretch), trainedOn(0, 1, 4, 5), 5)).toBe(2);
	});

	it('does not end by a today that is not over', () => {
		expect(daysOf(of(stretch), trainedOn(0, 1, 2), 4)).toBe(3);
		expect(daysOf(of(stretch), trainedOn(0, 1, 2), 5)).toBe(0);
	});

	it('counts any kind, and no day without a set done', () => {
		const days = new Map([
			[day(0), dayDone({ release: {} })],
			[day(1), dayDone({ strength: { sets: 0, sessions: 0 } })]
		]);
		expect(daysOf(of(stretch), days, 1)).toBe(1);
	});

	it('is none without a target', () => {
		expect(runOf(of({ ...stretch, off: true }), trainedOn(0, 1), day(1), day(0))).toEqual({
			days: 0,
			open: false
		});
	});

	it('may have begun before what is known', () => {
		expect(runOf(of(stretch), trainedOn(0, 1), day(1), day(0))).toEqual({ days: 2, open: true });
		expect(runOf(of(stretch), trainedOn(0, 1), day(1), day(-9))).toEqual({ days: 2, open: false });
	});
});

describe('any run', () => {
	const past = pastDays(monday, 35);

	it('is what counting forwards, day by day, comes to', () => {
		fc.assert(
			fc.property(plans, past, fc.nat({ max: 34 }), (plan, days, at) => {
				const inUse = plan.targets.some(({ off }) => !off);
				let run = 0;
				for (let offset = 0; offset <= at; offset++) {
					const nothing = !days.has(day(offset));
					if (!nothing) run += 1;
					else if (offset < at && !days.has(day(offset - 1)) && lastChance(plan, days, day(offset))) run = 0;
				}
				expect(runOf(plan, days, day(at), monday).days).toBe(inUse ? run : 0);
			})
		);
	});

	it('is of all days trained, for whoever does each thing on the last day that it fits on', () => {
		fc.assert(
			fc.property(targets('strength'), (target) => {
				const days = new Map<LocalDay, ReturnType<typeof dayDone>>();
				for (let offset = 0; offset < 28; offset++) {
					const { latest } = weekOf(of(target), days, day(offset)).targets[0]!;
					if (latest === day(offset)) days.set(day(offset), dayDone({ strength: {} }));
				}
				expect(runOf(of(target), days, day(28), monday)).toEqual({ days: days.size, open: true });
			})
		);
	});

	it('never shrinks by another day trained', () => {
		fc.assert(
			fc.property(targets('stretch'), past, fc.nat({ max: 34 }), (target, days, at) => {
				const more = new Map([...days, [day(at), dayDone({ release: {} })]]);
				const runs = [days, more].map((some) => runOf(of(target), some, day(at), monday).days);
				expect(runs[1]).toBeGreaterThanOrEqual(runs[0]!);
			})
		);
	});
});

/** Whether fewer of what a week still asks for would fit from the day after on: by trying every selection of days. */
function lastChance(plan: Plan, days: Days, today: LocalDay): boolean {
	return weekOf(plan, days, today).targets.some(({ target, meant, done }) => {
		const left = meant.from - done.length;
		const sunday = addDays(today, 6 - (((daysBetween(monday, today) % 7) + 7) % 7));
		const yesterday =
			weekOf(of({ ...target, on: null }), days, addDays(today, -1)).targets[0]!.standing === 'done';
		const most = (from: LocalDay): number => {
			const count = daysBetween(from, sunday) + 1;
			let best = 0;
			for (let mask = 0; mask < 2 ** count; mask++) {
				const taken = Array.from({ length: count }, (_, bit) => ((mask >> bit) & 1) === 1);
				const touching = taken.some((one, index) => one && taken[index + 1]);
				const tooSoon = yesterday && from === today && taken[0];
				if (!target.apart || (!touching && !tooSoon)) best = Math.max(best, taken.filter(Boolean).length);
			}
			return best;
		};
		const now = Math.min(left, most(today));
		return now > 0 && most(addDays(today, 1)) < now;
	});
}
