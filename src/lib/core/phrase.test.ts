import { describe, expect, it } from 'vitest';
import type { Dose } from './dose.ts';
import { dosePhrase, sayDose } from './phrase.ts';

const holds = (about: object = {}): Dose => ({
	type: 'hold',
	sides: 'none',
	sets: 1,
	reps: 8,
	hold: 3,
	...about
});
const reps = (about: object = {}): Dose => ({ type: 'reps', sides: 'none', sets: 1, reps: 10, ...about });
const timed = (about: object = {}): Dose => ({ type: 'time', sides: 'none', sets: 1, seconds: 30, ...about });
const open = (about: object = {}): Dose => ({ type: 'open', sides: 'none', sets: 1, ...about });

describe('a dose, said', () => {
	it.each<[string, Dose]>([
		['8 reps. Hold 3 seconds.', holds()],
		['2 sets of 8 reps. Hold 3 seconds.', holds({ sets: 2 })],
		['One rep. Hold one minute.', holds({ reps: 1, hold: 60 })],
		['3 sets of one rep. Hold one second.', holds({ sets: 3, reps: 1, hold: 1 })],
		['2 sets of 8 reps each side. Hold 3 seconds.', holds({ sets: 2, sides: 'each' })],
		['8 reps per side, alternating. Hold 3 seconds.', holds({ sides: 'alternate' })],
		['10 reps.', reps()],
		['3 sets of 10 reps.', reps({ sets: 3, tempo: [2, 0, 1, 0] })],
		['10 reps each side.', reps({ sides: 'each' })],
		['3 sets of 12 reps per side, alternating.', reps({ sets: 3, reps: 12, sides: 'alternate' })],
		['3 sets of 5 reps.', reps({ sets: 3, reps: 5, tempo: 'own' })],
		['30 seconds.', timed()],
		['2 sets of 30 seconds each side.', timed({ sets: 2, sides: 'each' })],
		['30 seconds per side, alternating.', timed({ sides: 'alternate' })],
		['3 sets of one minute.', timed({ sets: 3, seconds: 60 })],
		['3 sets.', open({ sets: 3 })],
		['100 yards.', open({ goal: '100 yd' })],
		['2 sets of 50 metres each side.', open({ sets: 2, sides: 'each', goal: '50 m' })],
		['To the door.', open({ goal: 'to the door' })],
		['Each side.', open({ sides: 'each' })],
		['2 sets each side.', open({ sets: 2, sides: 'each' })],
		['Alternating sides.', open({ sides: 'alternate' })],
		['2 sets. Alternating sides.', open({ sets: 2, sides: 'alternate' })]
	])('is "%s"', (said, dose) => {
		expect(sayDose(dose)).toBe(said);
	});

	it('is nothing where there is nothing to say', () => {
		expect(sayDose(open())).toBe('');
	});

	it('asks for the lower number of a range', () => {
		const from = (number: number) => ({ from: number, to: number + 3 });
		expect(sayDose(reps({ sets: from(2), reps: from(8) }))).toBe('2 sets of 8 reps.');
		expect(sayDose(timed({ sets: from(1), seconds: from(20) }))).toBe('20 seconds.');
	});

	it.each([
		[1, 'One second.'],
		[59, '59 seconds.'],
		[60, 'One minute.'],
		[75, 'One minute 15.'],
		[90, '90 seconds.'],
		[120, '2 minutes.'],
		[150, '2 minutes 30.']
	])('tells the length of %i seconds as "%s"', (seconds, said) => {
		expect(sayDose(timed({ seconds }))).toBe(said);
	});
});

describe('the phrase of a dose', () => {
	it('is its own words, so that doses that sound the same are one recording', () => {
		expect(dosePhrase(reps({ sets: 3 }))).toBe('dose:3 sets of 10 reps.');
		expect(dosePhrase(reps({ sets: 3, rest: 90, tempo: [3, 0, 1, 0] }))).toBe(dosePhrase(reps({ sets: 3 })));
	});
});
