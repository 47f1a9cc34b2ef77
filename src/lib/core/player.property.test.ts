import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlayer, restorePlayer, transition } from './player.ts';
import type { PlayerState } from './player.ts';
import { act, runs, stateAfter, statesOf } from './player.arbitrary.ts';
import type { Act } from './player.arbitrary.ts';
import { timelines } from './routine.arbitrary.ts';
import { nextStop } from './stops.ts';
import { endOf, phaseAt } from './timeline.ts';
import type { Timeline } from './timeline.ts';

const forAllRuns = (check: (timeline: Timeline, acts: Act[], states: PlayerState[]) => void) =>
	fc.assert(
		fc.property(timelines, runs, (timeline, acts) => check(timeline, acts, statesOf(timeline, acts))),
		{ numRuns: 500 }
	);

const secondsOf = ({ visits }: PlayerState) => visits.reduce((sum, { seconds }) => sum + seconds, 0);
const lastOf = (states: PlayerState[]) => states.at(-1)!;
const isTime = ({ type }: Act) => type === 'pass' || type === 'progress';

describe('a player, whatever is done to it', () => {
	it('never leaves the timeline', () => {
		forAllRuns((_, __, states) => {
			for (const { position, timeline } of states) {
				expect(position).toBeGreaterThanOrEqual(0);
				expect(position).toBeLessThanOrEqual(timeline.end);
			}
		});
	});

	it('is always in one of its five states', () => {
		forAllRuns((_, __, states) => {
			for (const { status } of states) {
				expect(['ready', 'running', 'paused', 'resuming', 'ended']).toContain(status);
			}
		});
	});

	it('stays ended once it has ended, and has ended once it stands at the end', () => {
		forAllRuns((_, __, states) => {
			const first = states.findIndex(({ status }) => status === 'ended');
			if (first >= 0) expect(new Set(states.slice(first)).size).toBe(1);
			for (const { position, status, timeline } of states) {
				if (position >= timeline.end) expect(status).toBe('ended');
			}
			expect(states[0]!.status).toBe('ready');
		});
	});

	it('keeps a timeline without holes, with the same phases', () => {
		forAllRuns((timeline, _, states) => {
			const { phases, end } = lastOf(states).timeline;
			expect(phases.map(({ kind, station, set, rep }) => [kind, station, set, rep])).toEqual(
				timeline.phases.map(({ kind, station, set, rep }) => [kind, station, set, rep])
			);
			expect(phases.map(({ start }) => start)).toEqual([0, ...phases.slice(0, -1).map(endOf)]);
			expect(end).toBe(endOf(phases.at(-1)!));
		});
	});

	it('books visits only of phases that there are, none longer than the phase could be', () => {
		forAllRuns((timeline, _, states) => {
			const { visits, timeline: now, resizes } = lastOf(states);
			for (const { phase, seconds } of visits) {
				const lengths = [now, timeline].map(({ phases }) => phases[phase]!.duration);
				const resized = resizes.filter((each) => each.phase === phase).map(({ duration }) => duration);
				expect(seconds).toBeGreaterThanOrEqual(0);
				expect(seconds).toBeLessThanOrEqual(Math.max(...lengths, ...resized) + 1e-6);
			}
			expect(Array.isArray(visits)).toBe(true);
		});
	});

	it('books the time that passed, and no time that was skipped', () => {
		forAllRuns((_, acts, states) => {
			const passed = acts.map((doing, index) =>
				isTime(doing) ? states[index + 1]!.position - states[index]!.position : 0
			);
			expect(secondsOf(lastOf(states))).toBeCloseTo(
				passed.reduce((sum, seconds) => sum + seconds, 0),
				6
			);
		});
	});

	it('tells the sound of every move by hand, and of no other', () => {
		forAllRuns((_, acts, states) => {
			acts.forEach((doing, index) => {
				const [before, after] = [states[index]!, states[index + 1]!];
				const jumped = !isTime(doing) && before.position !== after.position;
				if (jumped || before.timeline !== after.timeline) expect(after.moves).toBe(before.moves + 1);
				if (isTime(doing) && after.status === 'running') expect(after.moves).toBe(before.moves);
			});
			expect(states[0]!.moves).toBe(0);
		});
	});

	it('comes back after a cut-off to the same second of the same timeline', () => {
		forAllRuns((timeline, _, states) => {
			const { position, visits, resizes, timeline: now } = lastOf(states);
			const back = restorePlayer(timeline, structuredClone({ position, visits, resizes }));
			expect(back).toMatchObject({ status: 'paused', position, visits, resizes });
			expect(back.timeline).toEqual(now);
		});
	});
});

describe('time, in one step or in many', () => {
	it('is booked the same', () => {
		const lengths = fc.array(fc.double({ min: 0.01, max: 20, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(timelines, lengths, (timeline, parts) => {
				const small = stateAfter(timeline, ...parts.map((seconds): Act => ({ type: 'pass', seconds })));
				const large = stateAfter(timeline, { type: 'progress', position: small.position });
				expect(large.visits.map(({ phase, done }) => [phase, done])).toEqual(
					small.visits.map(({ phase, done }) => [phase, done])
				);
				large.visits.forEach(({ seconds }, index) => {
					expect(small.visits[index]!.seconds).toBeCloseTo(seconds, 6);
				});
			})
		);
	});
});

describe('pressed again and again', () => {
	it('Next visits every stop once and comes to the end', () => {
		fc.assert(
			fc.property(timelines, (timeline) => {
				const starts: number[] = [];
				let state = transition(newPlayer(timeline), { type: 'start' });
				for (let presses = 0; state.status !== 'ended' && presses <= timeline.phases.length; presses++) {
					starts.push(phaseAt(timeline, state.position));
					state = transition(state, { type: 'next' });
				}
				expect(state).toMatchObject({ status: 'ended', position: timeline.end });
				const following = starts.slice(0, -1).map((at) => nextStop(timeline, at));
				expect(starts).toEqual([0, ...following]);
			})
		);
	});

	it('Back comes to the start and goes no further', () => {
		fc.assert(
			fc.property(timelines, runs, (timeline, acts) => {
				let state = act(lastOf(statesOf(timeline, [{ type: 'start' }, ...acts])), { type: 'back' });
				if (state.status === 'ended') return;
				for (let presses = 0; presses < timeline.phases.length; presses++) {
					const before = state.position;
					state = transition(state, { type: 'back' });
					expect(state.position).toBeLessThanOrEqual(before);
				}
				expect(state.position).toBe(0);
			})
		);
	});
});
