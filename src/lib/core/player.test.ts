import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Dose } from './dose.ts';
import { currentPhase, newPlayer, transition } from './player.ts';
import { stateAfter } from './player.arbitrary.ts';
import type { Act } from './player.arbitrary.ts';
import { inARow, stepOf } from './routine.arbitrary.ts';
import { openRoom } from './timeline.ts';

const timed: Dose = { type: 'time', sides: 'none', sets: 2, seconds: 20 };
const crawl = stepOf({ type: 'open', sides: 'none', sets: 1 }, { exercise: 'bear-crawl' });

/** Ready 0–10, work 10–30, rest 30–60, work 60–80. */
const plank = compile(inARow(stepOf(timed)), defaultTiming);

/** Ready 0–10, open 10–610, change 610–620, work 620–640, rest 640–670, work 670–690. */
const crawlThenPlank = compile(inARow(crawl, stepOf(timed)), defaultTiming);

/** Ready 0–10, open 10–610. */
const crawlAlone = compile(inARow(crawl), defaultTiming);

const to = (position: number): Act => ({ type: 'progress', position });
const press = (type: 'pause' | 'resume' | 'resumed' | 'back' | 'next' | 'repeat' | 'done' | 'end'): Act => ({
	type
});
const adjust = (seconds: number): Act => ({ type: 'adjust', seconds });

/** Where in the plank a run of acts leads. */
const positionAfter = (...acts: Act[]) => stateAfter(plank, ...acts).position;

describe('a player', () => {
	it('stands at the beginning, and stands still, until Start', () => {
		const waiting = newPlayer(plank);
		expect(waiting).toMatchObject({ status: 'ready', position: 0, visits: [], resizes: [] });
		for (const type of ['pause', 'resume', 'next', 'repeat', 'done', 'end'] as const) {
			expect(transition(waiting, { type })).toBe(waiting);
		}
		expect(transition(waiting, { type: 'progress', position: 5 })).toBe(waiting);
	});

	it('runs, and stands in the phase that sounds', () => {
		const state = stateAfter(plank, to(35));
		expect([state.status, state.position, currentPhase(state).kind]).toEqual(['running', 35, 'rest']);
	});

	it('stands still while paused, and while the person gets back into position', () => {
		const paused = stateAfter(plank, to(12), press('pause'));
		expect(transition(paused, { type: 'progress', position: 20 })).toBe(paused);
		const resuming = transition(paused, { type: 'resume' });
		expect(resuming.status).toBe('resuming');
		expect(transition(resuming, { type: 'progress', position: 20 })).toBe(resuming);
		expect(transition(resuming, { type: 'resumed' })).toMatchObject({ status: 'running', position: 12 });
	});

	it('can be paused again while the person gets back into position', () => {
		expect(stateAfter(plank, press('pause'), press('resume'), press('pause')).status).toBe('paused');
	});

	it('ends at the end of the timeline, and stays ended', () => {
		const ended = stateAfter(plank, to(1e6));
		expect(ended).toMatchObject({ status: 'ended', position: 80 });
		for (const type of ['start', 'resume', 'back', 'repeat'] as const) {
			expect(transition(ended, { type })).toBe(ended);
		}
	});

	it('ends where it stands when the session is ended', () => {
		expect(stateAfter(plank, to(12), press('end'))).toMatchObject({ status: 'ended', position: 12 });
	});

	it('never goes back by progress, nor to a position that is no number', () => {
		const state = stateAfter(plank, to(35));
		for (const position of [34, 35, -1, -Infinity, Number.NaN]) {
			expect(transition(state, { type: 'progress', position })).toBe(state);
		}
	});

	it('books every phase that passed, however long nobody looked', () => {
		expect(stateAfter(plank, to(65)).visits).toEqual([
			{ phase: 0, seconds: 10, done: true },
			{ phase: 1, seconds: 20, done: true },
			{ phase: 2, seconds: 30, done: true },
			{ phase: 3, seconds: 5, done: false }
		]);
	});

	it('books a phase that is begun again as a second stay', () => {
		expect(stateAfter(plank, to(25), press('repeat'), to(28)).visits.slice(1)).toEqual([
			{ phase: 1, seconds: 15, done: false },
			{ phase: 1, seconds: 18, done: false }
		]);
	});

	it('counts up its moves for what the sound has to follow, and for nothing else', () => {
		const moves = (...acts: Act[]) => stateAfter(plank, ...acts).moves;
		expect(moves(to(12), press('pause'), press('resume'), press('resumed'))).toBe(0);
		expect([moves(press('next')), moves(to(12), adjust(10))]).toEqual([1, 1]);
	});
});

describe('Back and Next', () => {
	it('Next goes to the set, then to the rest, and so on to the end', () => {
		expect(positionAfter(press('next'))).toBe(10);
		expect(positionAfter(press('next'), press('next'))).toBe(30);
		const four = [1, 2, 3, 4].map(() => press('next'));
		expect(stateAfter(plank, ...four)).toMatchObject({ status: 'ended', position: 80 });
	});

	it('Back goes to the start of the set, or to the gap before within its first three seconds', () => {
		expect(positionAfter(to(13.1), press('back'))).toBe(10);
		expect(positionAfter(to(13), press('back'))).toBe(0);
		expect(positionAfter(to(12), press('back'), press('back'))).toBe(0);
	});

	it('Repeat set goes to the start of the set, in the rest after it to that same set', () => {
		expect(positionAfter(to(28), press('repeat'))).toBe(10);
		expect(positionAfter(to(45), press('repeat'))).toBe(10);
	});

	it('a jump goes to the gap before a step, and nowhere for a step that there is not', () => {
		const jump = (station: number) => stateAfter(crawlThenPlank, { type: 'jump', station }).position;
		expect([1, 0, 2, -1].map(jump)).toEqual([610, 0, 0, 0]);
	});

	it('move a paused player, which stays paused', () => {
		expect(stateAfter(plank, press('pause'), press('next'))).toMatchObject({
			status: 'paused',
			position: 10
		});
	});
});

describe('ten seconds more or less', () => {
	it('move the end of the phase under way', () => {
		const longer = stateAfter(plank, to(12), adjust(10));
		expect([longer.position, longer.timeline.end, longer.resizes]).toEqual([
			12,
			90,
			[{ phase: 1, duration: 30 }]
		]);
	});

	it('end the phase where less is left than is taken', () => {
		expect(stateAfter(plank, to(52), adjust(-10))).toMatchObject({ position: 60, resizes: [] });
		expect(positionAfter(to(49), adjust(-10))).toBe(49);
	});

	it('mean nothing in a rep, where the pace is given, nor in an open phase', () => {
		const reps = compile(inARow(stepOf({ type: 'reps', sides: 'none', sets: 1, reps: 5 })), defaultTiming);
		for (const timeline of [reps, crawlAlone]) {
			const state = stateAfter(timeline, to(11));
			expect(transition(state, { type: 'adjust', seconds: 10 })).toBe(state);
		}
	});

	it('mean nothing where they are none', () => {
		const state = stateAfter(plank, to(12));
		expect(transition(state, { type: 'adjust', seconds: 0 })).toBe(state);
	});

	it('are refused where they are no number or have no end', () => {
		const state = stateAfter(plank, to(12));
		for (const seconds of [Number.NaN, Infinity]) {
			expect(() => transition(state, { type: 'adjust', seconds })).toThrow(RangeError);
		}
	});

	it('end the phase where just as much is left as is taken, however the numbers round', () => {
		// In binary, 20 − 19.7 is more than 60.3 − 60.
		expect(stateAfter(plank, to(60.3), adjust(-19.7)).status).toBe('ended');
	});
});

describe('an open phase', () => {
	it('goes on until Done, which moves to the next phase', () => {
		const state = stateAfter(crawlThenPlank, to(40), press('done'));
		expect([state.status, state.position, currentPhase(state).kind]).toEqual(['running', 610, 'change']);
		expect(state.visits.at(-1)).toEqual({ phase: 1, seconds: 30, done: true });
	});

	it('gone back to is a second stay', () => {
		const state = stateAfter(crawlThenPlank, to(40), press('done'), press('back'), press('done'));
		expect(state.visits.slice(1)).toEqual([
			{ phase: 1, seconds: 30, done: true },
			{ phase: 1, seconds: 0, done: true }
		]);
	});

	it('that is the last one ends the session with Done', () => {
		expect(stateAfter(crawlAlone, to(40), press('done')).status).toBe('ended');
	});

	it('pauses at its end when nobody says done, and is not counted as done', () => {
		const state = stateAfter(crawlThenPlank, to(650));
		expect(state).toMatchObject({ status: 'paused', position: 10 + openRoom });
		expect(state.visits.at(-1)).toEqual({ phase: 1, seconds: openRoom, done: false });
	});

	it('is not counted as done either where the session runs out in it', () => {
		const state = stateAfter(crawlAlone, to(5000));
		expect(state).toMatchObject({ status: 'ended', position: 10 + openRoom });
		expect(state.visits.at(-1)!.done).toBe(false);
	});

	it('is what Done is for: elsewhere it means nothing', () => {
		const state = stateAfter(plank, to(12));
		expect(transition(state, { type: 'done' })).toBe(state);
	});
});
