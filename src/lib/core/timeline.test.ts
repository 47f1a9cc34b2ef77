import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { Dose } from './dose.ts';
import { bare, inARow, stepOf, timelines } from './routine.arbitrary.ts';
import { endOf, isEffort, openRoom, phaseAt, resizePhase } from './timeline.ts';
import type { Timeline } from './timeline.ts';

const timed: Dose = { type: 'time', sides: 'none', sets: 2, seconds: 20, rest: 10 };

/** Work from 0 to 20, rest to 30, work to 50. */
const small = compile(inARow(stepOf(timed)), bare);

/** The same answer as `phaseAt`, by looking at every phase. */
function scan({ phases }: Timeline, position: number): number {
	return Math.max(
		0,
		phases.findLastIndex(({ start }) => start <= position)
	);
}

describe('the phase at a position', () => {
	it.each([
		[0, 0],
		[19.999, 0],
		[20, 1],
		[30, 2],
		[49, 2],
		[50, 2],
		[1e9, 2],
		[-1, 0],
		[-Infinity, 0],
		[Infinity, 2]
	])('at %d s is phase %d', (position, index) => {
		expect(phaseAt(small, position)).toBe(index);
	});

	it('is the one that a look at every phase would find', () => {
		const anywhere = fc.double({ min: -10, max: 5000, noNaN: true });
		fc.assert(
			fc.property(timelines, fc.array(anywhere), (timeline, positions) => {
				const boundaries = timeline.phases.flatMap(({ start }) => [start, start - 1e-9, start + 1e-9]);
				for (const position of [...boundaries, timeline.end, ...positions]) {
					expect(phaseAt(timeline, position)).toBe(scan(timeline, position));
				}
			})
		);
	});
});

describe('a phase made longer or shorter', () => {
	it('moves everything after it along', () => {
		const { phases, total, end } = resizePhase(small, 1, 4);
		expect(phases.map(({ start, duration }) => [start, duration])).toEqual([
			[0, 20],
			[20, 4],
			[24, 20]
		]);
		expect([total, end]).toEqual([44, 44]);
	});

	it('leaves the timeline that it was made from as it was', () => {
		const before = structuredClone(small);
		resizePhase(small, 0, 99);
		expect(small).toEqual(before);
	});

	it('leaves no hole, and every other length as it was', () => {
		const length = fc.integer({ min: 1, max: 900 }).map((tenths) => tenths / 10);
		fc.assert(
			fc.property(timelines, fc.nat(), length, (timeline, pick, duration) => {
				const target = pick % timeline.phases.length;
				const { phases, end } = resizePhase(timeline, target, duration);
				const lengths = timeline.phases.map((phase, index) => (index === target ? duration : phase.duration));
				expect(phases.map((phase) => phase.duration)).toEqual(lengths);
				expect(phases.map(({ start }) => start)).toEqual([0, ...phases.slice(0, -1).map(endOf)]);
				expect(end).toBe(endOf(phases.at(-1)!));
			})
		);
	});

	it('keeps the room of open phases out of the total', () => {
		const crawl = stepOf({ type: 'open', sides: 'none', sets: 1 }, { exercise: 'bear-crawl' });
		const open = inARow(stepOf(timed), crawl);
		const resized = resizePhase(compile(open, bare), 0, 25);
		expect([resized.total, resized.end, resized.open]).toEqual([55, 55 + openRoom, true]);
	});

	it.each([
		['a phase that there is not', 3, 10],
		['a phase before the first', -1, 10],
		['no length', 0, 0],
		['a length below zero', 0, -5],
		['a length that is no number', 0, Number.NaN],
		['a length without end', 0, Infinity]
	])('is refused for %s', (_, index, duration) => {
		expect(() => resizePhase(small, index, duration)).toThrow(RangeError);
	});
});

describe('an effort', () => {
	it('is what the body works in; getting ready, changing, resting and switching are not', () => {
		const kinds = ['ready', 'change', 'rest', 'switch', 'rise', 'hold', 'release'] as const;
		const more = ['move', 'stretch', 'work', 'open'] as const;
		const efforts = [...kinds, ...more].filter((kind) => isEffort({ ...small.phases[0]!, kind }));
		expect(efforts).toEqual(['rise', 'hold', 'release', ...more]);
	});
});
