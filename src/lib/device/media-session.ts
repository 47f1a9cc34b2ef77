import type { Seconds } from '#lib/core/duration.ts';

/** What the lock screen, the notification and a headset show and do. */
export interface NowPlaying {
	readonly title: string;
	/** The line below. */
	readonly artist: string;
	readonly album: string;
	/** Absolute address of a square picture, 512 px. */
	readonly artwork: string;
}

export interface Buttons {
	readonly play: () => void;
	readonly pause: () => void;
	readonly previous: () => void;
	readonly next: () => void;
	/** To a position on the timeline, in seconds. */
	readonly seek: (position: Seconds) => void;
}

/**
 * Shows what plays, and binds the buttons. To be called again whenever it sounds anew: WebKit forgets both.
 * Does nothing where there is no Media Session.
 */
export function showNowPlaying(now: NowPlaying, buttons: Buttons): void {
	if (!('mediaSession' in navigator)) return;
	const { artwork, ...words } = now;
	navigator.mediaSession.metadata = new MediaMetadata({
		...words,
		artwork: [{ src: artwork, sizes: '512x512', type: 'image/png' }]
	});
	bind('play', buttons.play);
	bind('pause', buttons.pause);
	bind('stop', buttons.pause);
	bind('previoustrack', buttons.previous);
	bind('nexttrack', buttons.next);
	bind('seekto', ({ seekTime }) => {
		if (seekTime !== undefined) buttons.seek(seekTime);
	});
	// iOS has two slots beside Play: they are for the tracks only while nothing seeks.
	bind('seekbackward', null);
	bind('seekforward', null);
}

/** Says whether it plays, and where; `length` is above zero. */
export function showPosition(playing: boolean, position: Seconds, length: Seconds): void {
	if (!('mediaSession' in navigator)) return;
	navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
	navigator.mediaSession.setPositionState?.({
		duration: length,
		position: Math.min(Math.max(0, position), length),
		playbackRate: 1
	});
}

/** Takes everything back. */
export function clearNowPlaying(): void {
	if (!('mediaSession' in navigator)) return;
	navigator.mediaSession.metadata = null;
	navigator.mediaSession.playbackState = 'none';
	navigator.mediaSession.setPositionState?.();
	for (const action of bound) bind(action, null);
}

const bound: readonly MediaSessionAction[] = [
	'play',
	'pause',
	'stop',
	'previoustrack',
	'nexttrack',
	'seekto'
];

/** A browser throws at an action that it does not know: then it has no such button. */
function bind(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
	try {
		navigator.mediaSession.setActionHandler(action, handler);
	} catch (reason) {
		if (!(reason instanceof TypeError)) throw reason;
	}
}
