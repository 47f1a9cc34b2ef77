import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '#lib/core/compile.ts';
import { cuesOf } from '#lib/core/cues.ts';
import type { Tone } from '#lib/core/cues.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { transition } from '#lib/core/player.ts';
import type { PlayerEvent, PlayerState } from '#lib/core/player.ts';
import { inARow, stepOf, timelines } from '#lib/core/routine.arbitrary.ts';
import { emptyDisk } from './fake-disk.ts';
import { momentOf, runningAt } from './moment-of.ts';
import { Pulse } from './pulse.svelte.ts';
import type { Beat } from './pulse.svelte.ts';
import { soundChoice } from './sound-choice.svelte.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

/** Ready 0–10, work 10–30, rest 30–60, work 60–80; leads at 7, 8, 9 and 57, 58, 59, halfway at 20 and 70. */
const planks = compile(inARow(stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 })), defaultTiming);

const vibrates = vi.fn((pattern: readonly number[]) => pattern.length > 0);
let pulse: Pulse;
let state: PlayerState;
let beats: Beat[];

beforeEach(async () => {
	emptyDisk();
	await soundChoice.set({ vibration: true });
	vibrates.mockClear();
	Object.defineProperty(navigator, 'vibrate', { value: vibrates, configurable: true });
	beats = [];
	pulse = new Pulse();
	state = runningAt(planks, 0);
});
afterEach(() => Reflect.deleteProperty(navigator, 'vibrate'));

/** Has it follow, and notes a beat that is new. */
function follow(after: PlayerState): void {
	state = after;
	pulse.follow(momentOf(state));
	if (pulse.beat && pulse.beat !== beats.at(-1)) beats.push(pulse.beat);
}
const send = (event: PlayerEvent) => follow(transition(state, event));
const sound = (...positions: readonly number[]) => {
	for (const position of positions) send({ type: 'progress', position });
};
const nextOf = (endless: Iterator<number, unknown>) => endless.next().value as number;
const tones = () => beats.map(({ tone }) => tone);

describe('a session that is followed', () => {
	it('beats at every tone up to the finish, exactly once, at whatever times it is followed', () => {
		const expected = cuesOf(planks).map(({ tone }) => tone);
		fc.assert(
			fc.property(fc.infiniteStream(fc.double({ min: 0.001, max: 0.29, noNaN: true })), (steps) => {
				beats = [];
				pulse = new Pulse();
				follow(runningAt(planks, 0));
				while (state.position < 79.6) sound(state.position + nextOf(steps));
				expect(tones()).toEqual(expected.slice(0, -1));
			}),
			{ numRuns: 20 }
		);
	});

	it('beats at the finish, followed a hair before it', () => {
		follow(runningAt(planks, 79));
		sound(79.99);
		expect(tones()).toEqual(['finish']);
	});

	it('begins with its first tone, though it sounds already when it is first told of', () => {
		follow(runningAt(planks, 0.1));
		expect(tones()).toEqual(['change']);
	});

	it('that goes on from before does not begin with a tone that it has passed', () => {
		follow(runningAt(planks, 10.1, { status: 'resuming' }));
		send({ type: 'resumed' });
		expect(tones()).toEqual([]);
	});

	it('counts its beats up, so that two of a tone in a row are two', () => {
		follow(runningAt(planks, 6.5));
		sound(7, 8, 9);
		expect(beats).toEqual([1, 2, 3].map((count) => ({ tone: 'lead', count })));
	});

	it('vibrates once with every beat, each in its rhythm', () => {
		follow(state);
		sound(7, 7.01, 7.5, 10);
		expect(vibrates).toHaveBeenCalledTimes(3);
		expect(new Set(vibrates.mock.calls.map(String)).size).toBe(3);
	});

	it('does not vibrate where the person wants none, and beats nevertheless', async () => {
		await soundChoice.set({ vibration: false });
		follow(state);
		sound(7);
		expect(vibrates).not.toHaveBeenCalled();
		expect(tones()).toEqual(['change', 'lead']);
	});

	it('beats as often as there are cues, followed a hair early or late at each of any timeline', () => {
		const offset = fc.double({ min: -0.0199, max: 0.02, noNaN: true });
		fc.assert(
			fc.property(timelines, fc.infiniteStream(offset), (timeline, offsets) => {
				beats = [];
				pulse = new Pulse();
				const cues = cuesOf(timeline);
				for (const { at } of cues) follow(runningAt(timeline, Math.max(0, at + nextOf(offsets))));
				expect(beats.map(({ tone, count }) => [tone, count])).toEqual(
					cues.map(({ tone }, index) => [tone, index + 1])
				);
			})
		);
	});
});

describe('a jump', () => {
	it.each<[string, number, PlayerEvent, Tone[]]>([
		['over tones beats with none of them', 1, { type: 'seek', position: 25 }, []],
		['to a tone beats with it', 1, { type: 'next' }, ['effort']],
		['back to a tone beats with it again', 15, { type: 'repeat' }, ['effort']],
		['back over tones beats with none of them', 35, { type: 'seek', position: 15 }, []]
	])('%s', (_, from, event, expected) => {
		follow(runningAt(planks, from));
		send(event);
		expect(tones()).toEqual(expected);
	});

	it('back lets the tones behind it beat again', () => {
		follow(runningAt(planks, 19));
		sound(20);
		send({ type: 'seek', position: 18 });
		sound(20, 21);
		expect(tones()).toEqual(['halfway', 'halfway']);
	});

	it('of the tones themselves, as a phase is made longer, beats where they are now', () => {
		follow(runningAt(planks, 6));
		send({ type: 'adjust', seconds: 10 });
		sound(7, 8, 9, 10);
		expect(tones()).toEqual([]);
		sound(17);
		expect(tones()).toEqual(['lead']);
	});
});

describe('a pause', () => {
	it('has no beats, nor has the count back in', () => {
		follow(runningAt(planks, 9.9));
		send({ type: 'pause' });
		send({ type: 'seek', position: 10 });
		send({ type: 'resume' });
		follow(state);
		expect(tones()).toEqual([]);
	});

	it('at a place with a tone beats with it when the session goes on', () => {
		follow(runningAt(planks, 9.9));
		send({ type: 'pause' });
		send({ type: 'next' });
		send({ type: 'resume' });
		send({ type: 'resumed' });
		expect(tones()).toEqual(['effort']);
	});

	it('after a tone does not beat with it when the session goes on', () => {
		follow(runningAt(planks, 9.9));
		sound(10.2);
		send({ type: 'pause' });
		send({ type: 'resume' });
		send({ type: 'resumed' });
		sound(10.3);
		expect(tones()).toEqual(['effort']);
	});
});

describe('a tone that was missed', () => {
	it.each<[string, number, Tone[]]>([
		['by less than 0.3 s beats late', 10.29, ['effort']],
		['by more is let go', 10.31, []]
	])('%s', (_, position, expected) => {
		follow(runningAt(planks, 9.9));
		sound(position);
		expect(tones()).toEqual(expected);
	});

	it('is let go with all before it, and the next one beats', () => {
		follow(runningAt(planks, 6));
		sound(8.5, 9);
		expect(tones()).toEqual(['lead']);
	});
});

describe('what it asks to be told of', () => {
	it('is the next tone, not the one that a hair before it has beaten', () => {
		const wantsAt = (position: number) => {
			follow(runningAt(planks, position));
			return pulse.wants(momentOf(state));
		};
		expect([0, 6.9, 6.99, 7, 30, 79].map(wantsAt)).toEqual([7, 7, 8, 8, 57, 80]);
	});

	it('is nothing at the end', () => {
		follow(runningAt(planks, 80));
		expect(pulse.wants(momentOf(state))).toBeUndefined();
	});
});

describe('a session that is over', () => {
	it('leaves no beat to be seen, and the next of the same timeline begins with its first tone', () => {
		follow(state);
		sound(7);
		pulse.follow(null);
		expect(pulse.beat).toBeNull();
		follow(runningAt(planks, 0));
		expect(pulse.beat?.tone).toBe('change');
	});
});
