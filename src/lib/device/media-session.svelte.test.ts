import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMediaSession, stubMediaSession } from './fake-media-session.ts';
import { clearNowPlaying, showNowPlaying, showPosition } from './media-session.ts';

const now = {
	title: 'Plank',
	artist: 'Next: Rest',
	album: 'Deep back',
	artwork: 'https://holdfast.test/icon.png'
};
const buttons = { play: vi.fn(), pause: vi.fn(), previous: vi.fn(), next: vi.fn(), seek: vi.fn() };
const actions = ['nexttrack', 'pause', 'play', 'previoustrack', 'seekto', 'stop'];

let session: FakeMediaSession;

beforeEach(() => {
	vi.clearAllMocks();
	session = new FakeMediaSession();
	stubMediaSession(session);
});
afterEach(() => stubMediaSession());

describe('the lock screen', () => {
	it('shows the title, the line below, the album and a square picture', () => {
		showNowPlaying(now, buttons);
		expect(session.metadata).toMatchObject({
			title: 'Plank',
			artist: 'Next: Rest',
			album: 'Deep back',
			artwork: [{ src: now.artwork, sizes: '512x512', type: 'image/png' }]
		});
	});

	it.each([
		['play', 'play'],
		['pause', 'pause'],
		['stop', 'pause'],
		['previoustrack', 'previous'],
		['nexttrack', 'next']
	] as const)('has a button %s that does %s, and nothing else', (action, does) => {
		showNowPlaying(now, buttons);
		session.press(action);
		const called = Object.entries(buttons).flatMap(([name, { mock }]) => mock.calls.map(() => name));
		expect(called).toEqual([does]);
	});

	it('has a bar that seeks to a second, and ignores a touch without one', () => {
		showNowPlaying(now, buttons);
		session.press('seekto', 42.5);
		session.press('seekto', 0);
		session.press('seekto');
		expect(buttons.seek.mock.calls).toEqual([[42.5], [0]]);
	});

	it('shows and binds everything again after the browser forgot it', () => {
		showNowPlaying(now, buttons);
		session.forget();
		showNowPlaying(now, buttons);
		expect(session.metadata).toMatchObject({ title: 'Plank' });
		expect(session.bound).toEqual(actions);
	});

	it('gives its two slots to the tracks: seeking by steps is set to nothing', () => {
		showNowPlaying(now, buttons);
		expect([session.isNothing('seekbackward'), session.isNothing('seekforward')]).toEqual([true, true]);
	});

	it.each(['stop', 'seekto', 'seekbackward'])(
		'of a browser that does not know %s has the rest',
		(unknown) => {
			session = new FakeMediaSession(unknown);
			stubMediaSession(session);
			showNowPlaying(now, buttons);
			expect(session.bound).toEqual(actions.filter((action) => action !== unknown));
			clearNowPlaying();
			expect(session.bound).toEqual([]);
		}
	);

	it('does not hide a failure that is another than an unknown action', () => {
		vi.spyOn(session, 'setActionHandler').mockImplementation(() => {
			throw new RangeError('Broken.');
		});
		expect(() => showNowPlaying(now, buttons)).toThrow('Broken.');
	});

	it('is empty again once cleared', () => {
		showNowPlaying(now, buttons);
		showPosition(true, 10, 80);
		clearNowPlaying();
		expect(session).toMatchObject({ metadata: null, playbackState: 'none', position: undefined, bound: [] });
	});
});

describe('the position', () => {
	it.each([
		[12, 12],
		[-0.01, 0],
		[80.02, 80]
	])('%d of 80 is shown as %d', (position, shown) => {
		showPosition(true, position, 80);
		expect(session.position).toEqual({ duration: 80, position: shown, playbackRate: 1 });
	});

	it('comes with whether it plays', () => {
		showPosition(true, 1, 80);
		expect(session.playbackState).toBe('playing');
		showPosition(false, 1, 80);
		expect(session.playbackState).toBe('paused');
	});

	it('is left out where the browser has no bar', () => {
		Object.defineProperty(session, 'setPositionState', { value: undefined });
		showPosition(true, 1, 80);
		expect(session.playbackState).toBe('playing');
		clearNowPlaying();
		expect(session.playbackState).toBe('none');
	});
});

it('a browser without Media Session takes every call and does nothing', () => {
	stubMediaSession();
	expect(() => {
		showNowPlaying(now, buttons);
		showPosition(true, 1, 80);
		clearNowPlaying();
	}).not.toThrow();
});
