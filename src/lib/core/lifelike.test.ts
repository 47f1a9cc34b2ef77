import * as v from 'valibot';
import { expect, test } from 'vitest';
import { addDays, dayOf } from './day.ts';
import { lifelikeYear } from './lifelike.arbitrary.ts';
import { storedSessionSchema } from './schema.ts';

const until = '2026-11-22';
const year = lifelikeYear(1, until);

test('a lifelike year is made of records that the disk takes, on days of that year, under ids of their own', () => {
	for (const session of year) {
		expect(v.parse(storedSessionSchema, structuredClone(session))).toEqual(session);
		expect(session.day).toBe(dayOf(session.startedAt));
		expect(session.day > addDays(until, -365) && session.day <= until).toBe(true);
	}
	expect(new Set(year.map(({ id }) => id)).size).toBe(year.length);
	expect(lifelikeYear(1, until)).toEqual(year);
	expect(lifelikeYear(2, until)).not.toEqual(year);
});

test('a lifelike year has everything in it that a history must show', () => {
	expect(year.length).toBeGreaterThan(250);
	const kinds = new Set(year.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
	expect([...kinds].sort()).toEqual(['endurance', 'mobility', 'release', 'stability', 'strength', 'stretch']);
	expect(new Set(year.map(({ origin }) => origin))).toEqual(new Set([undefined, 'hand', 'strong']));
	expect(year.filter(({ complete }) => !complete).length).toBeGreaterThan(5);
	const sets = year.flatMap(({ steps }) => steps.flatMap((step) => step.sets));
	expect(sets.some(({ load }) => load?.unit === 'lb') && sets.some(({ load }) => load?.unit === 'kg')).toBe(
		true
	);
	expect(sets.some(({ distance }) => distance !== undefined)).toBe(true);
	expect(year.some(({ steps }) => steps.some(({ hurt }) => hurt))).toBe(true);
	const pain = (of: typeof year) => {
		const said = of.flatMap(({ checkIn }) => checkIn?.before ?? []);
		return said.reduce((sum, value) => sum + value, 0) / said.length;
	};
	expect(pain(year.slice(-60))).toBeLessThan(pain(year.slice(0, 60)) - 1);
});
