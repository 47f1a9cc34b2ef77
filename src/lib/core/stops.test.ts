import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Dose } from './dose.ts';
import { bare, inARow, stepOf, timelines } from './routine.arbitrary.ts';
import { nextStop, previousStop, setToRepeat, stationStart, stopStart } from './stops.ts';
import type { Timeline } from './timeline.ts';

const holds: Dose = { type: 'hold', sides: 'none', sets: 2, reps: 2, hold: 3 };
const timed: Dose = { type: 'time', sides: 'none', sets: 1, seconds: 20 };

/** The first phases of all stops, as Next finds them. */
function stopsOf(timeline: Timeline): number[] {
	const stops = [0];
	for (let at = nextStop(timeline, 0); at < timeline.phases.length; at = nextStop(timeline, at))
		stops.push(at);
	return stops;
}

const stopsOfDose = (dose: Dose, timing = bare) => stopsOf(compile(inARow(stepOf(dose)), timing));

describe('a stop', () => {
	it('is a gap, or all the reps of a set', () => {
		// ready, six phases, rest, six phases
		expect(stopsOfDose(holds, defaultTiming)).toEqual([0, 1, 7, 8]);
	});

	it('is one set also where no rest lies between two', () => {
		expect(stopsOfDose({ ...holds, rest: 0 })).toEqual([0, 2]);
	});

	it('is one side of a set, also where no switch lies between the two', () => {
		expect(stopsOfDose({ ...holds, sides: 'each', sets: 1 })).toEqual([0, 2]);
	});

	it('is a whole set of alternating reps', () => {
		expect(stopsOfDose({ ...holds, sides: 'alternate', rest: 0 })).toEqual([0, 4]);
	});

	it('is one side of an alternating stretch', () => {
		expect(stopsOfDose({ ...timed, sides: 'alternate' })).toEqual([0, 1]);
	});

	it('is one exercise also where no change lies between two', () => {
		expect(stopsOf(compile(inARow(stepOf(timed), stepOf(timed, { exercise: 'other' })), bare))).toEqual([
			0, 1
		]);
	});
});

describe('from stop to stop', () => {
	const timeline = compile(inARow(stepOf(holds)), defaultTiming);

	it('goes on from anywhere inside a set to the gap after it', () => {
		expect([1, 3, 6].map((at) => nextStop(timeline, at))).toEqual([7, 7, 7]);
	});

	it('goes past the last phase after the last stop', () => {
		expect(nextStop(timeline, 10)).toBe(timeline.phases.length);
	});

	it('goes back from anywhere inside a set to the gap before it', () => {
		expect([8, 10, 13].map((at) => previousStop(timeline, at))).toEqual([7, 7, 7]);
	});

	it('goes back no further than the first phase', () => {
		expect([0, 1].map((at) => previousStop(timeline, at))).toEqual([0, 0]);
	});

	it('goes back through the stops that it went forward through', () => {
		fc.assert(
			fc.property(timelines, (generated) => {
				const back = [stopStart(generated, generated.phases.length - 1)];
				for (let left = generated.phases.length; back[0]! > 0 && left > 0; left--) {
					back.unshift(previousStop(generated, back[0]!));
				}
				expect(back).toEqual(stopsOf(generated));
			})
		);
	});

	it('finds the start of the stop that a phase lies in', () => {
		fc.assert(
			fc.property(timelines, (generated) => {
				const stops = stopsOf(generated);
				generated.phases.forEach((_, index) => {
					expect(stopStart(generated, index)).toBe(stops.findLast((stop) => stop <= index));
				});
			})
		);
	});
});

describe('the set to repeat', () => {
	const timeline = compile(inARow(stepOf(holds)), defaultTiming);

	it('is the one under way', () => {
		expect([1, 4, 6].map((at) => setToRepeat(timeline, at))).toEqual([1, 1, 1]);
		expect(setToRepeat(timeline, 12)).toBe(8);
	});

	it('is the one just done, in a gap', () => {
		expect(setToRepeat(timeline, 7)).toBe(1);
	});

	it('is the beginning, before the first set', () => {
		expect(setToRepeat(timeline, 0)).toBe(0);
	});
});

describe('the start of a station', () => {
	const timeline = compile(inARow(stepOf(timed), stepOf(timed)), defaultTiming);

	it('is the gap that leads to it', () => {
		expect([0, 1].map((station) => stationStart(timeline, station))).toEqual([0, 2]);
	});

	it('is -1 where there is no such station', () => {
		expect([-1, 2, Number.NaN].map((station) => stationStart(timeline, station))).toEqual([-1, -1, -1]);
	});
});
