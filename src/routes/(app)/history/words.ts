import type { Table } from '#lib/components/chart/table.ts';
import { kindLabels } from '#lib/content/index.ts';
import { formatDuration } from '#lib/core/duration.ts';
import type { LocalDay } from '#lib/core/day.ts';
import { targetNames } from '#lib/core/plan-words.ts';
import type { DaySummary } from '#lib/core/summary.ts';
import type { Towards } from '#lib/core/trends-plan.ts';
import { kindsInOrder, levelOf } from '#lib/core/trends.ts';
import type { PainPoint, PeriodDone } from '#lib/core/trends.ts';
import { dayLong, dayWhole, periodName } from './dates.ts';

/** Nothing, in a cell of a table. */
const none = '–';

/** With one digit behind the point where it has one: `12`, `4.3`. */
function round(number: number): string {
	return String(Math.round(number * 10) / 10);
}

export function minutes(seconds: number): string {
	return seconds === 0 ? none : `${Math.max(1, Math.round(seconds / 60))} min`;
}

export function times(count: number): string {
	return count === 1 ? 'once' : `${count} times`;
}

function plural(count: number, one: string): string {
	return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** `Tuesday 3 November: Deep back, Release; 17 min`. */
export function dayWords(day: LocalDay, done: DaySummary | undefined): string {
	if (!done || done.sessions === 0) return `${dayLong(day)}: nothing`;
	const titles = Object.values(done.routines).map(({ title }) => title);
	return `${dayLong(day)}: ${titles.join(', ')}; ${formatDuration(done.seconds)}`;
}

export function minutesSentence(told: readonly PeriodDone[]): string {
	const sessions = told.reduce((sum, period) => sum + period.sessions, 0);
	if (sessions === 0) return 'Nothing in this time.';
	const weeks = told.reduce((sum, { period }) => sum + period.weeks, 0);
	const seconds = told.reduce((sum, period) => sum + period.seconds * period.period.weeks, 0);
	const of = (kind: (typeof kindsInOrder)[number]) =>
		told.reduce((sum, { period, effort }) => sum + effort[kind] * period.weeks, 0);
	const most = [...kindsInOrder].sort((a, b) => of(b) - of(a))[0]!;
	const spread = weeks > 1 ? `, ${formatDuration(seconds / weeks)} a week` : '';
	const effort = of(most) > 0 ? ` Most of the effort was ${kindLabels[most].toLowerCase()}.` : '';
	return `${plural(sessions, 'session')}, ${formatDuration(seconds)} in all${spread}.${effort}`;
}

export function minutesTable(told: readonly PeriodDone[]): Table {
	return {
		head: ['Time', 'Sessions', 'In sessions', ...kindsInOrder.map((kind) => kindLabels[kind])],
		rows: told.map(({ period, sessions, seconds, effort }) => [
			periodName(period),
			String(sessions),
			minutes(seconds),
			...kindsInOrder.map((kind) => minutes(effort[kind]))
		])
	};
}

function amount({ unit }: Towards, value: number): string {
	return unit === 'minutes' ? `${Math.round(value)} min` : round(value);
}

/** What was done on average, and what the plan asks for; how often it was reached is told only where it was. */
export function towardsSentence(told: Towards): string {
	const { done, goal, reached, unit } = told;
	const weeks = done.reduce((sum, { period }) => sum + period.weeks, 0);
	const mean = done.reduce((sum, { period, amount }) => sum + amount * period.weeks, 0) / weeks;
	const asks = unit === 'minutes' ? `${goal} min` : plural(goal, 'day');
	const of = plural(done.length, done.every(({ period }) => period.weeks === 1) ? 'week' : 'month');
	const often = reached === 0 ? '' : `, which ${reached} of ${of} had`;
	return `${amountWords(told, mean)} a week on average. The plan asks for at least ${asks}${often}.`;
}

function amountWords({ unit }: Towards, value: number): string {
	return unit === 'minutes' ? `${Math.round(value)} min` : `${round(value)} ${value === 1 ? 'day' : 'days'}`;
}

export function towardsTable(told: Towards): Table {
	const unit = told.unit === 'minutes' ? 'Minutes a week' : 'Days a week';
	return {
		head: ['Time', unit, 'Reached'],
		rows: told.done.map(({ period, amount: value }) => [
			periodName(period),
			amount(told, value),
			value >= told.goal ? 'yes' : 'no'
		])
	};
}

export function towardsTitle({ target, unit }: Towards): string {
	return `${targetNames[target.id]}: ${unit} a week`;
}

/** What is said of pain, and what of its moving average: never more than what was said. */
export function painSentence(course: readonly PainPoint[]): string {
	const of = (mean: 'meanBefore' | 'meanAfter') => course.flatMap((point) => point[mean] ?? []);
	const told = (
		[
			['before', of('meanBefore')],
			['after', of('meanAfter')]
		] as const
	).flatMap(([when, means]) => {
		if (means.length === 0) return [];
		// The first mean of seven; of fewer, all that there are.
		const first = means[Math.min(6, means.length - 1)]!;
		const last = means.at(-1)!;
		if (means.length < 8) return [`${round(last)} ${when} a session`];
		return [`${round(first)} ${when} a session at first and ${round(last)} of late`];
	});
	return `Pain from 0 to 10, on average: ${told.join('; ')}. The line is the mean of the last seven.`;
}

export function painTable(course: readonly PainPoint[]): Table {
	const cell = (value: number | null) => (value === null ? none : round(value));
	return {
		head: ['Day', 'Before', 'Mean of 7 before', 'After', 'Mean of 7 after'],
		rows: course.map((point) => [
			dayWhole(point.day),
			cell(point.before),
			cell(point.meanBefore),
			cell(point.after),
			cell(point.meanAfter)
		])
	};
}

/** `On 212 days something was done, on 60 of them for more than 20 minutes.` `days` are those of the last year. */
export function heatSentence(days: readonly DaySummary[]): string {
	const done = days.filter(({ sessions }) => sessions > 0);
	const long = done.filter((day) => levelOf(day) > 2).length;
	const longer = long === 0 ? '' : `, on ${long} of them for more than 20 minutes`;
	return `On ${plural(done.length, 'day')} of the last year something was done${longer}.`;
}
