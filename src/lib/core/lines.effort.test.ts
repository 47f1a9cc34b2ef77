import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { Dose, Timing } from './dose.ts';
import type { Kind } from './exercise.ts';
import { inWords, lengthsOf } from './lines.arbitrary.ts';
import { linesOf } from './lines.ts';
import { bare, inARow, stepOf } from './routine.arbitrary.ts';

type About = Parameters<typeof lengthsOf>[0];

/** What is said over the efforts of a dose, with no gaps but those given: as `at says`, without the finish. */
function said(
	dose: Dose,
	kind: Kind = 'strength',
	about: About = {},
	timing: Partial<Timing> = {}
): string[] {
	const timeline = compile(inARow(stepOf(dose, { kind })), { ...bare, ...timing });
	return linesOf(timeline, 'full', lengthsOf(about)).map(inWords).slice(0, -1);
}

const holds = (about: object = {}): Dose => ({
	type: 'hold',
	sides: 'none',
	sets: 1,
	reps: 3,
	hold: 3,
	rise: 1,
	release: 2,
	...about
});
const reps = (about: object = {}): Dose => ({ type: 'reps', sides: 'none', sets: 1, reps: 3, ...about });
const timed = (seconds: number, about: object = {}): Dose => ({
	type: 'time',
	sides: 'none',
	sets: 1,
	seconds,
	...about
});

describe('holds', () => {
	it('are counted on the release, the last one announced', () => {
		expect(said(holds())).toEqual(['4.48 number:1', '10.48 number:2', '11.08 last-one', '16.48 number:3']);
	});

	it('that alternate are counted once a pair', () => {
		expect(said(holds({ sides: 'alternate' }))).toEqual([
			'10.48 number:1',
			'22.48 number:2',
			'23.08 last-one',
			'34.48 number:3'
		]);
	});

	it('are counted on each side, where one is done after the other', () => {
		expect(said(holds({ sides: 'each', reps: 2 }))).toEqual([
			'4.48 number:1',
			'10.48 number:2',
			'16.48 number:1',
			'22.48 number:2'
		]);
	});

	it('rather miss a number than the last one', () => {
		expect(said(holds(), 'strength', { number: 1 })).toEqual([
			'4.48 number:1',
			'10.48 last-one',
			'16.48 number:3'
		]);
	});

	it('need no "last one" where there are two, and no counting where there is one', () => {
		expect(said(holds({ reps: 2 }))).toEqual(['4.48 number:1', '10.48 number:2']);
		expect(said(holds({ reps: 1 }))).toEqual([]);
	});

	it('are not counted without a way back, nor by a number that was never recorded', () => {
		expect(said(holds({ release: 0 }))).toEqual([]);
		expect(said(holds(), 'strength', { 'number:2': undefined })).toEqual([
			'4.48 number:1',
			'10.48 last-one',
			'16.48 number:3'
		]);
	});

	it('that are long have a middle, and are breathed through from the first', () => {
		expect(said(holds({ hold: 20, reps: 2 }))).toEqual([
			'3 breathe-steady',
			'11.38 halfway',
			'21.48 number:1',
			'34.38 halfway',
			'44.48 number:2'
		]);
	});

	it('that are long tell their side when it changes, not at every rep', () => {
		const sides = (kind: 'each' | 'alternate') =>
			said(
				holds({ hold: 15, reps: 2, sides: kind }),
				'stability',
				{},
				{ getReady: 10, switchSides: 5 }
			).filter((line) => line.includes('side:') || line.includes('switch:'));
		expect(sides('each')).toEqual(['1.98 side:left', '46.68 switch:right']);
		expect(sides('alternate')).toEqual([
			'1.98 side:left',
			'29.58 side:right',
			'47.58 side:left',
			'65.58 side:right'
		]);
	});
});

describe('paced reps', () => {
	it('are counted as the lift begins', () => {
		expect(said(reps())).toEqual(['2 number:1', '4.52 number:2', '5.12 last-one', '8 number:3']);
		expect(said(reps({ reps: 2, tempo: [1, 0, 3, 1] }))).toEqual(['1 number:1', '6 number:2']);
	});

	it('that alternate are counted once a pair', () => {
		expect(said(reps({ sides: 'alternate', reps: 2 }))).toEqual(['5 number:1', '11 number:2']);
	});

	it('too quick for a word are not counted', () => {
		expect(said(reps({ tempo: [0.2, 0, 0.3, 0] }))).toEqual([]);
	});
});

describe('a timed effort', () => {
	it('is breathed through, halved after its tone, and counted down from ten', () => {
		expect(said(timed(45))).toEqual(['2 breathe-steady', '22.88 halfway', '35.08 ten-seconds']);
	});

	it.each([
		[14, []],
		[15, ['2 breathe-slow']],
		[19, ['2 breathe-slow']],
		[20, ['2 breathe-slow', '10.38 halfway']],
		[39, ['2 breathe-slow', '19.88 halfway']],
		[40, ['2 breathe-slow', '20.38 halfway', '30.08 ten-seconds']]
	])('of %i s says as much as it has time for', (seconds, lines) => {
		expect(said(timed(seconds), 'stretch')).toEqual(lines);
	});

	it('asks for breath once a side, not at every set', () => {
		expect(said(timed(15, { sides: 'each', sets: 2 }), 'stretch')).toEqual([
			'0.68 side:left',
			'1.58 breathe-slow',
			'30.68 side:right',
			'31.58 breathe-slow'
		]);
	});

	it('that alternates tells every side that no gap has told', () => {
		expect(said(timed(10, { sides: 'alternate' }), 'stretch', {}, { getReady: 10 })).toEqual([
			'0.78 name:plank',
			'1.98 side:left',
			'2.88 dose:10 seconds per side, alternating.',
			'20.68 side:right'
		]);
		expect(said(timed(4, { sides: 'alternate' }), 'stretch')).toEqual([]);
	});
});

describe('an open effort', () => {
	it('is at one’s own pace, each time', () => {
		expect(said({ type: 'open', sides: 'none', sets: 2 })).toEqual(['0.68 own-pace', '600.68 own-pace']);
	});
});

describe('the end', () => {
	it('is said after its tone', () => {
		const timeline = compile(inARow(stepOf(timed(10))), bare);
		expect(linesOf(timeline, 'full', lengthsOf()).map(inWords)).toEqual(['11.48 finish']);
	});
});
