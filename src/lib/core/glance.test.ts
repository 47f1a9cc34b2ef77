import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Dose } from './dose.ts';
import type { Kind } from './exercise.ts';
import { glance, secondSlack, untilNextSecond } from './glance.ts';
import { newPlayer } from './player.ts';
import { bare, inARow, routineOf, stepOf, timelines } from './routine.arbitrary.ts';
import { endOf } from './timeline.ts';
import type { Timeline } from './timeline.ts';

const at = (timeline: Timeline, position: number) => glance({ ...newPlayer(timeline), position });

const holds: Dose = { type: 'hold', sides: 'each', sets: 2, reps: 2, hold: 3 };
const timed: Dose = { type: 'time', sides: 'none', sets: 2, seconds: 20 };
const open: Dose = { type: 'open', sides: 'none', sets: 1, goal: '100 yd' };

/** Ready 0–10, work 10–30, rest 30–60, work 60–80. */
const plank = compile(inARow(stepOf(timed)), defaultTiming);

/** Ready 0–10, then left: rise 10, hold 11, release 14, … set 1 to 22, rest to 52, set 2 to 64; switch to 69; right. */
const birdDog = compile(inARow(stepOf(holds, { name: 'Bird dog' })), defaultTiming);

/** Ready 0–10, open 10–610, change 610–620, work 620–640, rest 640–670, work 670–690. */
const crawlThenPlank = compile(
	inARow(stepOf(open, { exercise: 'bear-crawl', name: 'Bear crawl' }), stepOf(timed)),
	defaultTiming
);

describe('the word', () => {
	it.each([
		[0, 'Get ready'],
		[10, 'Rise'],
		[11, 'Hold'],
		[14, 'Release'],
		[22, 'Rest'],
		[64, 'Switch sides']
	])('at %d s of a hold is %s', (position, word) => {
		expect(at(birdDog, position).word).toBe(word);
	});

	it('of the gap before another exercise says that one comes', () => {
		expect(at(crawlThenPlank, 610).word).toBe('Coming up');
	});

	it.each<[Kind, string]>([
		['stretch', 'Stretch'],
		['mobility', 'Move'],
		['release', 'Massage'],
		['stability', 'Work'],
		['strength', 'Work'],
		['endurance', 'Work']
	])('of a timed effort for %s is %s', (kind, word) => {
		expect(at(compile(inARow(stepOf(timed, { kind })), bare), 0).word).toBe(word);
	});

	it('of paced reps is Move, and of reps at one’s own pace Your pace', () => {
		const reps: Dose = { type: 'reps', sides: 'none', sets: 1, reps: 8 };
		expect(at(compile(inARow(stepOf(reps)), bare), 0).word).toBe('Move');
		expect(at(compile(inARow(stepOf({ ...reps, tempo: 'own' })), bare), 0).word).toBe('Your pace');
	});
});

describe('the seconds', () => {
	it.each([
		[10, 20],
		[10.9, 20],
		[10.97, 20],
		[11, 19],
		[28.5, 2],
		[29, 1],
		[29.97, 1]
	])('at %d s of an effort from 10 to 30 are %d', (position, seconds) => {
		expect(at(plank, position).seconds).toBe(seconds);
	});

	it('count up while it is open', () => {
		expect([10, 10.9, 11, 75].map((position) => at(crawlThenPlank, position).seconds)).toEqual([0, 0, 1, 65]);
	});

	it('change a hair early, so that none is shown for two', () => {
		expect(at(plank, 11 - secondSlack / 2).seconds).toBe(19);
		expect(at(crawlThenPlank, 11 - secondSlack / 2).seconds).toBe(1);
	});

	it('stay at one until the phase ends, and the next one begins with all of its own', () => {
		expect(at(plank, 29.999)).toMatchObject({ word: 'Work', seconds: 1 });
		expect(at(plank, 30)).toMatchObject({ word: 'Rest', seconds: 30 });
		expect(at(plank, 80)).toMatchObject({ word: 'Work', seconds: 1 });
	});
});

describe('what comes next', () => {
	it.each([
		['before the first set, the set', 0, 'Bird dog, left side'],
		['in a set, the rest and the set after it', 12, 'Rest, then set 2 of 2'],
		['in a rest, the set', 30, 'Bird dog, left side'],
		['in the last set of a side, the switch', 53, 'Switch to the right side'],
		['in a switch, the other side', 65, 'Bird dog, right side'],
		['in the very last set, the finish', 115, 'Finish']
	])('is, %s', (_, position, next) => {
		expect(at(birdDog, position).next).toBe(next);
	});

	it('is the exercise after, in a last set and in the gap before it', () => {
		expect(at(crawlThenPlank, 300).next).toBe('Plank');
		expect(at(crawlThenPlank, 615).next).toBe('Plank, set 1 of 2');
		expect(at(crawlThenPlank, 645).next).toBe('Plank, set 2 of 2');
	});

	it('is the exercise alone, where it has one set', () => {
		expect(at(compile(inARow(stepOf(open, { name: 'Bear crawl' })), defaultTiming), 0).next).toBe(
			'Bear crawl'
		);
	});

	it('is the next round of the same exercise', () => {
		const rounds = compile(routineOf({ rounds: 2, steps: [stepOf({ ...timed, sets: 1 })] }), defaultTiming);
		expect(at(rounds, 12).next).toBe('Plank');
	});
});

describe('the time left', () => {
	it('is all of it at first, and none at the end', () => {
		expect(at(plank, 0)).toMatchObject({ timeLeft: 80, atLeast: false });
		expect(at(plank, 12.5).timeLeft).toBe(67.5);
		expect(at(plank, 80)).toMatchObject({ timeLeft: 0, atLeast: false });
	});

	it('leaves an open phase out, and is then the least that it can be', () => {
		expect(at(crawlThenPlank, 0)).toMatchObject({ timeLeft: 90, atLeast: true });
		expect(at(crawlThenPlank, 300)).toMatchObject({ timeLeft: 80, atLeast: true });
		expect(at(crawlThenPlank, 615)).toMatchObject({ timeLeft: 75, atLeast: false });
	});
});

it('shows the dose as prescribed', () => {
	expect(at(birdDog, 0).prescription).toBe('2 sets × 2 reps each side, hold 3 s');
	expect(at(crawlThenPlank, 0).prescription).toBe('100 yd');
});

describe('any moment of any timeline', () => {
	const moments = fc
		.tuple(timelines, fc.double({ min: 0, max: 1, noNaN: true }))
		.map(([timeline, part]) => ({ timeline, position: part * timeline.end }))
		.filter(({ timeline, position }) => position < timeline.end);

	it('shows again in more than no time, and in hardly more than a second', () => {
		fc.assert(
			fc.property(moments, ({ timeline, position }) => {
				const { phase } = at(timeline, position);
				for (const moment of [position, phase.start, endOf(phase) - secondSlack]) {
					const until = untilNextSecond(phase, moment);
					expect(until).toBeGreaterThan(0);
					expect(until).toBeLessThan(1 + secondSlack + 1e-9);
				}
			})
		);
	});

	it('shows something else then, and the same until then', () => {
		const hair = 1e-6;
		const shown = (timeline: Timeline, position: number) => {
			const { index, seconds } = at(timeline, position);
			return { index, seconds };
		};
		fc.assert(
			fc.property(moments, ({ timeline, position }) => {
				const until = untilNextSecond(at(timeline, position).phase, position);
				fc.pre(until > 2 * hair && position + until < timeline.end - hair);
				expect(shown(timeline, position + until - hair)).toEqual(shown(timeline, position));
				expect(shown(timeline, position + until + hair)).not.toEqual(shown(timeline, position));
			})
		);
	});

	it('shows no more seconds than its phase has, and never none where they count down', () => {
		fc.assert(
			fc.property(moments, ({ timeline, position }) => {
				const { phase, seconds } = at(timeline, position);
				expect(seconds).toBeLessThanOrEqual(Math.ceil(phase.duration));
				expect(seconds).toBeGreaterThanOrEqual(phase.kind === 'open' ? 0 : 1);
			})
		);
	});
});
