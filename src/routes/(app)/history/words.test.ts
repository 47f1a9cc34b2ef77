import { expect, test } from 'vitest';
import { thinned } from '#lib/components/chart/table.ts';
import { lifelikeYear } from '#lib/core/lifelike.arbitrary.ts';
import { daysIn, summarise, summariseDay } from '#lib/core/summary.ts';
import { doneIn, painCourse } from '#lib/core/trends.ts';
import type { PainPoint } from '#lib/core/trends.ts';
import { periodsOf, spanOf } from '#lib/core/trends-span.ts';
import { dayWords, minutesSentence, minutesTable, painSentence } from './words.ts';

const today = '2026-11-22';
const year = lifelikeYear(2, today);
const point = (before: number, meanBefore = before): PainPoint => ({
	day: today,
	at: 0,
	before,
	after: null,
	meanBefore,
	meanAfter: null
});

test('of little that was said of pain no trend is told', () => {
	expect(painSentence([point(5)])).toBe(
		'Pain from 0 to 10, on average: 5 before a session. The line is the mean of the last seven.'
	);
	const eight = Array.from({ length: 8 }, (_, index) => point(8 - index, 6 - index / 7));
	expect(painSentence(eight)).toContain('5.1 before a session at first and 5 of late');
	expect(painSentence(eight)).not.toContain('after');
});

test('minutes in words: how many, how long, and of what the most; of nothing, that', () => {
	const { from, to } = spanOf('month', today, null);
	const periods = periodsOf({ from, to });
	const told = minutesSentence(doneIn(daysIn(summarise(year), from, to), periods));
	const count = year.filter(({ day }) => day >= from).length;
	expect(told).toMatch(new RegExp(`^${count} sessions, .+ in all, .+ a week. Most of the effort was \\w+.$`));
	expect(minutesSentence(doneIn(new Map(), periods))).toBe('Nothing in this time.');
	expect(minutesTable(doneIn(new Map(), periods)).rows[0]!.slice(1, 3)).toEqual(['0', '–']);
});

test('a day is told with what was done on it', () => {
	const session = year.find(({ routine }) => routine.id === 'deep-back')!;
	expect(dayWords(session.day, summariseDay([session]))).toMatch(/: Deep back; .+ (s|min)$/);
	expect(dayWords(today, undefined)).toMatch(/: nothing$/);
	expect(painCourse(daysIn(summarise([session]), session.day, session.day)).length).toBeLessThan(2);
});

test('names on an axis never touch, and the first one is always there', () => {
	const ticks = Array.from({ length: 53 }, (_, at) => ({ at, label: '16 Nov' }));
	for (const room of [20, 250, 900]) {
		const shown = thinned(ticks, room, 13);
		expect(shown[0]!.at).toBe(0);
		expect(shown.length * 6 * 0.62 * 13).toBeLessThanOrEqual(Math.max(room, 60));
	}
});
