import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import { newPlayer, transition } from './player.ts';
import { runs, stateAfter, statesOf } from './player.arbitrary.ts';
import type { Act } from './player.arbitrary.ts';
import { inARow, stepOf, timelines } from './routine.arbitrary.ts';

/** Ready 0–10, work 10–30, rest 30–60, work 60–80. */
const plank = compile(inARow(stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 })), defaultTiming);

const to = (position: number): Act => ({ type: 'progress', position });
const seek = (position: number): Act => ({ type: 'seek', position });

describe('a seek', () => {
	it.each([0, 5, 12.3, 30, 59.9, 60, 75])('to %d s stands there, and runs on', (position) => {
		expect(stateAfter(plank, to(20), seek(position))).toMatchObject({ status: 'running', position });
	});

	it('to before the beginning stands at the beginning', () => {
		expect(stateAfter(plank, to(20), seek(-1e9))).toMatchObject({ status: 'running', position: 0 });
	});

	it.each([80, 80.1, 1e9])(
		'to the end or beyond (%d s) ends nothing: the last effort is begun',
		(position) => {
			expect(stateAfter(plank, to(20), seek(position))).toMatchObject({ status: 'running', position: 60 });
		}
	);

	it('tells the sound, once', () => {
		expect(stateAfter(plank, to(20), seek(40)).moves).toBe(1);
	});

	it('leaves a paused player paused, and one that counts back in counting', () => {
		const paused = stateAfter(plank, to(20), { type: 'pause' });
		expect(transition(paused, { type: 'seek', position: 40 })).toMatchObject({
			status: 'paused',
			position: 40
		});
		const resuming = transition(paused, { type: 'resume' });
		expect(transition(resuming, { type: 'seek', position: 40 }).status).toBe('resuming');
	});

	it('means nothing before Start, nor once it has ended', () => {
		const waiting = newPlayer(plank);
		const ended = stateAfter(plank, to(20), { type: 'end' });
		for (const state of [waiting, ended]) {
			expect(transition(state, { type: 'seek', position: 40 })).toBe(state);
		}
	});

	it('is refused where it is no number or has no end, and leaves nothing changed', () => {
		const state = stateAfter(plank, to(12));
		for (const position of [Number.NaN, Infinity, -Infinity]) {
			expect(() => transition(state, { type: 'seek', position })).toThrow(RangeError);
		}
	});

	it('books the time that was heard, and none of what was passed over', () => {
		expect(stateAfter(plank, to(5), seek(40), to(45)).visits).toEqual([
			{ phase: 0, seconds: 5, done: false },
			{ phase: 2, seconds: 5, done: false }
		]);
	});

	it('back within an effort is a second stay in it', () => {
		expect(stateAfter(plank, to(25), seek(15), to(20), to(30)).visits.slice(1)).toEqual([
			{ phase: 1, seconds: 15, done: false },
			{ phase: 1, seconds: 15, done: true }
		]);
	});

	it('moved about without hearing anything is no stay', () => {
		expect(stateAfter(plank, to(25), seek(15), seek(12), seek(20), to(30)).visits.slice(1)).toEqual([
			{ phase: 1, seconds: 15, done: false },
			{ phase: 1, seconds: 10, done: true }
		]);
	});

	it('never ends a session, and comes to any place on the timeline', () => {
		fc.assert(
			fc.property(timelines, runs, fc.double({ min: 0, max: 1, noNaN: true }), (timeline, acts, part) => {
				const state = statesOf(timeline, [{ type: 'start' }, ...acts]).at(-1)!;
				const position = part * state.timeline.end;
				const after = transition(state, { type: 'seek', position });
				expect(after.status).toBe(state.status);
				if (state.status !== 'ended' && position < state.timeline.end) expect(after.position).toBe(position);
			})
		);
	});
});
