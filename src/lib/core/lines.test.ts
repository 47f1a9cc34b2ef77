import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Dose, Timing } from './dose.ts';
import type { Kind } from './exercise.ts';
import { inWords, lengthsOf } from './lines.arbitrary.ts';
import { linesOf } from './lines.ts';
import { bare, inARow, routineOf, stepOf } from './routine.arbitrary.ts';
import type { Routine, Step } from './routine.ts';
import type { SoundLevel } from './sound.ts';

interface About {
	readonly lengths?: Parameters<typeof lengthsOf>[0];
	readonly level?: SoundLevel;
	readonly timing?: Partial<Timing>;
}

/** All that is said over a routine, as `at says`. */
function said(routine: Routine, { lengths, level = 'full', timing }: About = {}): string[] {
	return linesOf(compile(routine, { ...defaultTiming, ...timing }), level, lengthsOf(lengths)).map(inWords);
}

/** What is said from one second to another. */
const during = (from: number, to: number, lines: readonly string[]) =>
	lines.filter((line) => Number(line.split(' ')[0]) >= from && Number(line.split(' ')[0]) < to);

/** A step of a stretch of `dead-bug`, or of another exercise. */
const step = (dose: Dose, kind: Kind = 'stretch', exercise = 'dead-bug'): Step =>
	stepOf(dose, { kind, exercise, name: 'My bug' });

const timed = (seconds: number, about: object = {}): Dose => ({
	type: 'time',
	sides: 'none',
	sets: 1,
	seconds,
	...about
});
const holds = (about: object = {}): Dose => ({
	type: 'hold',
	sides: 'none',
	sets: 1,
	reps: 3,
	hold: 3,
	...about
});
const reps = (about: object = {}): Dose => ({ type: 'reps', sides: 'none', sets: 1, reps: 3, ...about });

describe('in get ready', () => {
	const routine = inARow(step(holds({ sides: 'each' }), 'stability'));
	const ready = (about: About) => during(0, about.timing?.getReady ?? 10, said(routine, about));

	it('it tells the exercise, the side and the dose before the 3-2-1, after the tone', () => {
		expect(ready({})).toEqual([
			'0.78 name:dead-bug',
			'1.98 side:left',
			'2.88 dose:3 reps each side. Hold 3 seconds.',
			'5.08 breathe-effort'
		]);
	});

	it('it tells the set-up and the breathing too, where there is time for them', () => {
		expect(ready({ timing: { getReady: 20 } }).slice(3)).toEqual([
			'5.08 setup:dead-bug',
			'9.28 breathe-effort'
		]);
	});

	it('it leaves out the least important that has no room, and fills what room is left', () => {
		expect(ready({ timing: { getReady: 11.5 } }).slice(2)).toEqual([
			'2.88 dose:3 reps each side. Hold 3 seconds.',
			'5.08 breathe-effort'
		]);
		expect(ready({ timing: { getReady: 6 } })).toEqual(['0.78 name:dead-bug', '1.98 side:left']);
		expect(ready({ timing: { getReady: 5 } })).toEqual(['0.78 name:dead-bug']);
		expect(ready({ timing: { getReady: 1 } })).toEqual([]);
	});

	it('it talks on to the end of a gap too short to be counted out', () => {
		expect(ready({ timing: { getReady: 4 } })).toEqual(['0.78 name:dead-bug', '1.98 side:left']);
	});

	it('it says a name that was never recorded, as long as one takes to speak', () => {
		const own = ready({ lengths: { name: undefined, setup: undefined } });
		expect(own.slice(0, 2)).toEqual(['0.78 "My bug"', '1.93 side:left']);
	});

	it('it spells a dose out that was never recorded as a whole, and leaves it out if a part is missing', () => {
		expect(ready({ lengths: { dose: undefined, setup: undefined } }).slice(2)).toEqual([
			'2.68 reps:3',
			'3.38 hold:3',
			'4.48 each-side',
			'5.38 breathe-effort'
		]);
		expect(ready({ lengths: { dose: undefined, hold: undefined, setup: 5 } })).toEqual([
			'0.78 name:dead-bug',
			'1.98 side:left',
			'2.88 breathe-effort'
		]);
	});

	it.each<[string[], Dose]>([
		[['sets:2', 'reps:8', 'alternating'], reps({ sets: 2, reps: 8, sides: 'alternate' })],
		[['seconds:45'], timed(45)],
		[['sets:3'], { type: 'open', sides: 'none', sets: 3 }],
		[[], { type: 'open', sides: 'none', sets: 1 }]
	])('it spells a dose out as %j', (words, dose) => {
		const lines = said(inARow(step(dose)), {
			lengths: { dose: undefined, setup: undefined, side: undefined }
		});
		const says = during(0, 10, lines).map((line) => line.split(' ')[1]);
		expect(says).toEqual(['name:dead-bug', ...words]);
	});
});

describe('between two exercises', () => {
	const routine = inARow(step(timed(10)), step(timed(10, { sides: 'each' }), 'stretch', 'cobra'));
	const change = (about: About) => during(20, 30, said(routine, about));

	it('it tells what comes next, its side and its dose', () => {
		expect(change({})).toEqual(['20.78 next:cobra', '22.48 side:left', '23.38 dose:10 seconds each side.']);
	});

	it('it says the name alone where "next" was not recorded, or has no room', () => {
		expect(change({ lengths: { next: undefined } })[0]).toBe('20.78 name:cobra');
		expect(change({ timing: { change: 5 } })).toEqual(['20.78 name:cobra']);
	});
});

describe('in a rest', () => {
	const sets = (rest: number, kind: Kind = 'stretch') => inARow(step(timed(10, { sets: 3, rest }), kind));

	it('it tells at once how long it is and which set comes, if it is a short one', () => {
		expect(during(20, 30, said(sets(10)))).toEqual(['20.78 rest:10', '22.38 set:2']);
		expect(during(40, 50, said(sets(10)))).toEqual(['40.78 rest:10', '42.38 last-set']);
	});

	it('it tells what comes fourteen seconds before the end, if it is a long one', () => {
		expect(during(20, 80, said(sets(60)))).toEqual(['20.78 rest:60', '66.08 set:2']);
	});

	it('it tells no length that was never recorded', () => {
		expect(during(20, 27.5, said(sets(7.5), { lengths: { 'rest:7.5': undefined, rest: 0.4 } }))).toEqual([
			'20.78 rest',
			'21.38 set:2'
		]);
	});

	it('it names the set before it tells the rest, if there is no room for both', () => {
		expect(during(20, 25.5, said(sets(5.5)))).toEqual(['20.78 set:2']);
	});

	it('it pauses less between two phrases, where more can be said by that', () => {
		expect(during(20, 26, said(sets(6)))).toEqual(['20.78 rest:6', '22.28 set:2']);
		expect(during(20, 27, said(sets(7)))).toEqual(['20.78 rest:7', '22.38 set:2']);
	});

	it('it asks those who work to breathe', () => {
		const work = inARow(step(holds({ sets: 2, rest: 10 }), 'strength'));
		expect(during(28, 38, said(work))).toEqual(['28.78 rest:10', '30.38 last-set', '31.38 breathe-effort']);
	});

	it('it tells the side only where the next set begins on another', () => {
		const side = (sides: 'each' | 'alternate') =>
			said(inARow(step(reps({ sides, sets: 2, rest: 10 })))).filter((line) => line.includes(' side:'));
		expect(side('alternate')).toEqual(['1.98 side:left', '31.38 side:left']);
		expect(side('each')).toEqual(['1.98 side:left']);
	});
});

describe('between two rounds', () => {
	const steps = [step(timed(10)), step(timed(10), 'stretch', 'cobra')];

	it('it tells the round, then what it begins with', () => {
		const lines = said(routineOf({ rounds: 2, rest: 30, steps }));
		expect(during(40, 70, lines)).toEqual([
			'40.78 rest:30',
			'56.08 round:2',
			'56.98 next:dead-bug',
			'58.68 dose:10 seconds.',
			'60.88 setup:dead-bug'
		]);
		expect(lines.filter((line) => line.includes('round:'))).toHaveLength(1);
	});

	it('it tells the round also where they follow each other without a rest', () => {
		const lines = said(routineOf({ rounds: 3, steps }));
		expect(lines.filter((line) => line.includes('round:'))).toEqual(['40.78 round:2', '80.78 round:3']);
	});
});

describe('at a switch of sides', () => {
	const routine = inARow(step(timed(10, { sides: 'each' })));
	const atSwitch = (about: About) => during(20, 25, said(routine, about));

	it('it says which side is next', () => {
		expect(atSwitch({})).toEqual(['20.68 switch:right']);
		expect(atSwitch({ timing: { firstSide: 'right' } })).toEqual(['20.68 switch:left']);
	});

	it('it says the side alone where there is no room for more, and nothing over the 3-2-1', () => {
		expect(atSwitch({ lengths: { switch: 1.3 } })).toEqual(['20.68 side:right']);
		expect(atSwitch({ lengths: { switch: 1.3, side: 1.3 } })).toEqual([]);
	});
});

describe('brief', () => {
	it('it names exercises, sides, sets and rests, calls halfway and "last one", and nothing else', () => {
		const steps = [
			step(holds({ sides: 'each' }), 'strength'),
			step(timed(45, { sets: 2 }), 'stretch', 'cobra')
		];
		const lines = said(routineOf({ rounds: 2, rest: 30, steps }), { level: 'brief' });
		const round = [
			...['side:left', 'last-one', 'switch:right', 'last-one'],
			...['next:cobra', 'halfway', 'rest:10', 'last-set', 'halfway']
		];
		expect(lines.map((line) => line.split(' ')[1])).toEqual([
			'name:dead-bug',
			...round,
			...['rest:30', 'next:dead-bug'],
			...round,
			'finish'
		]);
	});
});

describe('with tones only, or silent', () => {
	it('nothing is said', () => {
		const routine = inARow(step(timed(45, { sides: 'each' })));
		expect(said(routine, { level: 'tones' })).toEqual([]);
		expect(said(routine, { level: 'silent' })).toEqual([]);
	});
});

describe('where the timing leaves no gap', () => {
	it('the tones lead, and the coach tells only what the effort has room for', () => {
		const lines = said(inARow(step(timed(10, { sides: 'each', sets: 2 }))), { timing: bare });
		expect(lines).toEqual(['0.68 side:left', '20.68 side:right', '41.48 finish']);
	});
});
