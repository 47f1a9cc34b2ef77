import { expect, test } from 'vitest';
import { defaultPlan } from '#lib/content/plan.ts';
import { lifelikeYear } from './lifelike.arbitrary.ts';
import { kindsOf } from './plan.ts';
import type { Target } from './plan.ts';
import type { Session } from './session.ts';
import { daysIn, summarise } from './summary.ts';
import { towards } from './trends-plan.ts';
import { periodsOf, spanOf } from './trends-span.ts';

const today = '2026-11-22';
const year = lifelikeYear(11, today);
const months = summarise(year);
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const endurance: Target = { ...defaultPlan.targets.find(({ id }) => id === 'endurance')! };

const done = (session: Session) => session.steps.some(({ sets }) => sets.some((set) => set.done));
const setsOf = (session: Session, target: Target) =>
	session.steps.filter(({ kind }) => kindsOf[target.id].includes(kind)).flatMap(({ sets }) => sets);

function counted(target: Target, sessions: readonly Session[]): number {
	if (target.minutes === null) {
		const counts = (day: string) => {
			const on = sessions.filter((session) => session.day === day);
			const whole = on.some((session) => kindsOf[target.id].includes(session.routine.kind) && done(session));
			return whole || on.flatMap((session) => setsOf(session, target)).filter((set) => set.done).length >= 2;
		};
		return [...new Set(sessions.map(({ day }) => day))].filter(counts).length;
	}
	return total(
		[...new Set(sessions.map(({ day }) => day))].flatMap((day) =>
			kindsOf[target.id].map((kind) => {
				const on = sessions.filter((session) => session.day === day);
				const inRoutines = on.filter((session) => session.routine.kind === kind && done(session));
				const efforts = on
					.flatMap((session) => session.steps.filter((step) => step.kind === kind))
					.flatMap(({ sets }) => sets.map(({ seconds }) => seconds));
				return Math.max(total(inRoutines.map(({ elapsed }) => elapsed)), total(efforts)) / 60;
			})
		)
	);
}

test.each([...defaultPlan.targets.slice(0, 3), endurance])(
	'what was done towards $id, week by week and month by month, is what a recount has',
	(target) => {
		for (const span of [spanOf('year', today, null), spanOf('all', today, '2025-10-05')]) {
			const told = towards(target, daysIn(months, span.from, span.to), periodsOf(span));
			expect(told.goal).toBe(target.days.from * (target.minutes ?? 1));
			for (const { period, amount } of told.done) {
				const within = year.filter(({ day }) => day >= period.from && day <= period.to);
				expect(Math.abs(amount - counted(target, within) / period.weeks)).toBeLessThan(0.06);
			}
			expect(told.reached).toBe(told.done.filter(({ amount }) => amount >= told.goal).length);
		}
	}
);

test('chosen days are the goal, whatever else is meant', () => {
	const target = { ...defaultPlan.targets[0]!, on: [0, 2, 4] };
	expect(towards(target, new Map(), periodsOf(spanOf('month', today, null))).goal).toBe(3);
});
