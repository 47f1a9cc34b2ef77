import { describe, expect, it } from 'vitest';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { glance } from '#lib/core/glance.ts';
import { restorePlayer } from '#lib/core/player.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import { Company } from './company.ts';
import type { Companion, Moment } from './company.ts';

const routine = inARow(stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 }));

function momentAt(position: number): Moment {
	const saved = { position, visits: [], resizes: [] };
	const state = restorePlayer(compile(routine, defaultTiming), saved);
	return { routine, state, glance: glance(state), lines: [] };
}

const wanting = (at: number | undefined): Companion => ({ follow: () => {}, wants: () => at });

describe('a company', () => {
	it('tells all of them the same, in the order that they joined', () => {
		const told: unknown[] = [];
		const company = new Company();
		for (const name of ['a', 'b']) company.join({ follow: (moment) => told.push([name, moment]) });
		const moment = momentAt(12);
		company.follow(moment);
		company.follow(null);
		expect(told).toEqual([
			['a', moment],
			['b', moment],
			['a', null],
			['b', null]
		]);
	});

	it.each<[string, (number | undefined)[], number]>([
		['nobody is in it', [], Infinity],
		['nobody wants anything', [undefined], Infinity],
		['one does', [undefined, 14], 2],
		['two do: that of the first', [20, 13.5], 1.5],
		['one wants what is over', [5, 14], 2],
		['one wants this very place', [12], Infinity]
	])('knows how long nobody has to be told where %s', (_, places, seconds) => {
		const company = new Company();
		for (const at of places) company.join(wanting(at));
		expect(company.untilWanted(momentAt(12))).toBe(seconds);
	});
});
