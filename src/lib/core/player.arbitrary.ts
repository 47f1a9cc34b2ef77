import fc from 'fast-check';
import { newPlayer, transition } from './player.ts';
import type { PlayerEvent, PlayerState } from './player.ts';
import type { Timeline } from './timeline.ts';

/** What a person, or the sound, does to a player; `pass` is so much progress from wherever it stands. */
export type Act = PlayerEvent | { readonly type: 'pass'; readonly seconds: number };

/** One act done to a player. */
export function act(state: PlayerState, doing: Act): PlayerState {
	if (doing.type !== 'pass') return transition(state, doing);
	return transition(state, { type: 'progress', position: state.position + doing.seconds });
}

/** All states that a run of acts goes through, the new player first. */
export function statesOf(timeline: Timeline, acts: readonly Act[]): PlayerState[] {
	const states = [newPlayer(timeline)];
	for (const doing of acts) states.push(act(states.at(-1)!, doing));
	return states;
}

/** The state that a run of acts, after Start, leads to. */
export function stateAfter(timeline: Timeline, ...acts: readonly Act[]): PlayerState {
	return statesOf(timeline, [{ type: 'start' }, ...acts]).at(-1)!;
}

const seconds = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
const position = fc.oneof(seconds(-100, 3000), fc.double());

const anyAct: fc.Arbitrary<Act> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			type: fc.constant('pass' as const),
			seconds: fc.oneof(seconds(0, 30), seconds(0, 700))
		})
	},
	{
		weight: 4,
		arbitrary: fc
			.constantFrom('pause', 'resume', 'resumed', 'back', 'next', 'repeat', 'done')
			.map((type): Act => ({ type }))
	},
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('progress' as const), position }) },
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('adjust' as const),
			seconds: fc.oneof(fc.constantFrom(-10, 10), seconds(-50, 50))
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('seek' as const),
			position: fc.oneof(seconds(-100, 3000), seconds(0, 60))
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({ type: fc.constant('jump' as const), station: fc.integer({ min: -2, max: 12 }) })
	}
);

/** Runs of acts: most begin with Start, some do not; some are ended, and go on after that. */
export const runs: fc.Arbitrary<Act[]> = fc
	.tuple(
		fc.constantFrom<Act[]>([{ type: 'start' }], [{ type: 'start' }], []),
		fc.array(anyAct, { maxLength: 40 }),
		fc.constantFrom<Act[]>([], [], [{ type: 'end' }]),
		fc.array(anyAct, { maxLength: 5 })
	)
	.map((parts) => parts.flat());
