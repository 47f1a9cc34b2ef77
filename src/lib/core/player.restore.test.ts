import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import { restorePlayer, transition } from './player.ts';
import type { PlayerState } from './player.ts';
import { stateAfter } from './player.arbitrary.ts';
import { inARow, stepOf } from './routine.arbitrary.ts';

/** Ready 0–10, work 10–30, rest 30–60, work 60–80. */
const plank = compile(inARow(stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 })), defaultTiming);

/** A plank cut off at its very end, and resumed; and what had been done by then. */
function resumedAtTheEnd(): { state: PlayerState; visits: PlayerState['visits'] } {
	const { position, visits, resizes } = stateAfter(plank, { type: 'progress', position: 80 });
	const restored = restorePlayer(plank, { position, visits, resizes });
	const state = transition(transition(restored, { type: 'resume' }), { type: 'resumed' });
	return { state, visits };
}

describe('a player that was cut off', () => {
	const saved = { position: 12, visits: [], resizes: [] };

	it('is paused where it was', () => {
		expect(restorePlayer(plank, saved)).toMatchObject({ status: 'paused', position: 12 });
	});

	it('keeps to the timeline', () => {
		expect(restorePlayer(plank, { ...saved, position: 999 }).position).toBe(80);
		expect(restorePlayer(plank, { ...saved, position: -1 }).position).toBe(0);
	});

	it('at the end ends when it goes on, with nothing done twice', () => {
		const { state, visits } = resumedAtTheEnd();
		expect(transition(state, { type: 'progress', position: 80.01 })).toMatchObject({
			status: 'ended',
			visits
		});
		expect(transition(state, { type: 'progress', position: 80 })).toMatchObject({ status: 'ended', visits });
	});

	it('at the end goes on in its last phase where that is made longer', () => {
		const { state, visits } = resumedAtTheEnd();
		const longer = transition(state, { type: 'adjust', seconds: 10 });
		const ended = transition(longer, { type: 'progress', position: 95 });
		expect(ended).toMatchObject({ status: 'ended', position: 90 });
		expect(ended.visits).toEqual([...visits.slice(0, -1), { phase: 3, seconds: 30, done: true }]);
	});

	it.each([4, -1, 0.5])('is refused where a visit or a resize names phase %d of four', (phase) => {
		const visits = [{ phase, seconds: 1, done: false }];
		expect(() => restorePlayer(plank, { ...saved, visits })).toThrow(RangeError);
		expect(() => restorePlayer(plank, { ...saved, resizes: [{ phase, duration: 5 }] })).toThrow(RangeError);
	});
});
