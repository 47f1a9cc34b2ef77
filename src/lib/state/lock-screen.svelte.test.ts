import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { transition } from '#lib/core/player.ts';
import { stateAfter } from '#lib/core/player.arbitrary.ts';
import type { Act } from '#lib/core/player.arbitrary.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import type { Routine } from '#lib/core/routine.ts';
import { FakeMediaSession, stubMediaSession } from '#lib/device/fake-media-session.ts';
import { LockScreen } from './lock-screen.ts';
import { momentOf } from './moment-of.ts';

/** Ready 0–10, rise 10–11, hold 11–21, release 21–23, the same again to 36, rest 36–66, … */
const dogs: Routine = {
	...inARow(
		stepOf({ type: 'hold', sides: 'each', sets: 2, reps: 2, hold: 10 }, { name: 'Bird dog' }),
		stepOf(
			{ type: 'time', sides: 'none', sets: 1, seconds: 20 },
			{ exercise: 'childs-pose', name: 'Child’s pose', kind: 'stretch' }
		)
	),
	title: 'Deep back'
};
/** Ready 0–10, open 10–610, change 610–620, work 620–640. */
const crawl = inARow(
	stepOf({ type: 'open', sides: 'none', sets: 1 }, { exercise: 'bear-crawl', name: 'Bear crawl' }),
	stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 20 })
);

const moved = { start: vi.fn(() => Promise.resolve()), pause: vi.fn(), move: vi.fn() };
let session: FakeMediaSession;
let lock: LockScreen;

beforeEach(() => {
	vi.clearAllMocks();
	session = new FakeMediaSession();
	stubMediaSession(session);
	lock = new LockScreen(moved, () => 'https://holdfast.test/icon.png');
});
afterEach(() => stubMediaSession());

const stateOf = (routine: Routine, ...acts: readonly Act[]) =>
	stateAfter(compile(routine, defaultTiming), ...acts);
const pass = (seconds: number): Act => ({ type: 'pass', seconds });

/** The session as it stands after what was done, shown. */
function show(routine: Routine, ...acts: readonly Act[]): void {
	lock.follow(momentOf(stateOf(routine, ...acts), [], routine));
}
const written = () => {
	const { title, artist } = session.metadata as MediaMetadata;
	return [title, artist];
};

describe('what the lock screen shows', () => {
	it.each([
		[0, 'Get ready: Bird dog, left side, set 1 of 2', 'Next: Bird dog, left side'],
		[10, 'Bird dog, left side, set 1 of 2', 'Next: Rest, then set 2 of 2'],
		[15, 'Bird dog, left side, set 1 of 2', 'Next: Rest, then set 2 of 2'],
		[40, 'Rest: Bird dog, left side, set 2 of 2', 'Next: Bird dog, left side'],
		[92, 'Switch sides: Bird dog, right side, set 1 of 2', 'Next: Bird dog, right side'],
		[180, 'Coming up: Child’s pose', 'Next: Child’s pose'],
		[190, 'Stretch: Child’s pose', 'Next: Finish']
	])('%d s in is %s, and the line below it %s', (position, title, artist) => {
		show(dogs, pass(position));
		expect(written()).toEqual([title, artist]);
	});

	it('is of the routine, with the picture', () => {
		show(dogs);
		expect(session.metadata).toMatchObject({
			album: 'Deep back',
			artwork: [{ src: 'https://holdfast.test/icon.png' }]
		});
	});

	it.each<[string, Act[]]>([
		['playing', [pass(12)]],
		['paused', [pass(12), { type: 'pause' }]],
		['playing', [pass(12), { type: 'pause' }, { type: 'resume' }]]
	])('is %s, at the place on the bar', (playback, acts) => {
		show(crawl, ...acts);
		expect(session.playbackState).toBe(playback);
		expect(session.position).toEqual({ duration: 640, position: 12, playbackRate: 1 });
	});
});

describe('the lock screen is told again', () => {
	it.each<[string, Act[]]>([
		['a new phase', [pass(3)]],
		['a pause', [{ type: 'pause' }]],
		['a move within the phase', [{ type: 'seek', position: 12.5 }]],
		['a repeat to the place where it stands', [{ type: 'repeat' }]],
		['a longer phase', [{ type: 'adjust', seconds: 10 }]]
	])('at %s', (_, acts) => {
		const state = stateOf(dogs, pass(20));
		lock.follow(momentOf(state, [], dogs));
		show(dogs, pass(20), ...acts);
		expect(session.shown).toHaveLength(2);
	});

	it('at every phase, though it reads the same: WebKit may have forgotten it', () => {
		show(dogs, pass(10));
		session.forget();
		show(dogs, pass(11));
		expect(session.bound).toContain('play');
	});

	it('of a longer phase with the bar’s new length', () => {
		show(dogs, pass(15));
		const before = session.position!.duration!;
		show(dogs, pass(15), { type: 'adjust', seconds: 10 });
		expect(session.position!.duration).toBe(before + 10);
	});

	it('not while nothing but the time changes', () => {
		let state = stateOf(dogs, pass(11));
		for (const position of [11, 11.5, 12, 15, 20.9]) {
			state = transition(state, { type: 'progress', position });
			lock.follow(momentOf(state, [], dogs));
		}
		expect(session.shown).toHaveLength(1);
	});
});

describe('a button of the lock screen', () => {
	it('starts and pauses', () => {
		show(dogs);
		session.press('play');
		expect([moved.start, moved.pause].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
		session.press('pause');
		session.press('stop');
		expect([moved.start, moved.pause].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
	});

	it('goes back, and to a place on the bar', () => {
		show(dogs);
		session.press('previoustrack');
		session.press('seekto', 42);
		expect(moved.move.mock.calls).toEqual([[{ type: 'back' }], [{ type: 'seek', position: 42 }]]);
	});

	it('for the next goes on, and in an open phase says that it is done', () => {
		show(crawl, pass(5));
		session.press('nexttrack');
		show(crawl, pass(60));
		session.press('nexttrack');
		show(crawl, pass(60), { type: 'done' });
		session.press('nexttrack');
		expect(moved.move.mock.calls).toEqual([[{ type: 'next' }], [{ type: 'done' }], [{ type: 'next' }]]);
	});
});

describe('a session that is over', () => {
	it('is taken off the lock screen', () => {
		show(dogs, pass(12));
		lock.follow(null);
		expect(session).toMatchObject({ metadata: null, playbackState: 'none', bound: [] });
	});

	it('is shown again when it is begun anew at the same place', () => {
		show(dogs);
		lock.follow(null);
		show(dogs);
		expect(written()[0]).toMatch(/^Get ready/);
	});

	it('that never was shown takes nothing from the lock screen: it may be another’s', () => {
		lock.follow(null);
		expect(session.shown).toEqual([]);
	});
});
