import type { Seconds } from '#lib/core/duration.ts';
import type { Line } from '#lib/core/lines.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import type { Timeline } from '#lib/core/timeline.ts';

/** All that a session sounds: its tones follow from the timeline, its lines were composed for it. */
export interface Score {
	readonly timeline: Timeline;
	readonly lines: readonly Line[];
	/** The recordings that the lines need, mono at `sampleRate`. A line without one is left out. */
	readonly clips: ReadonlyMap<Phrase, Float32Array>;
	/** What to multiply samples with; 0 leaves them out. */
	readonly toneGain: number;
	readonly voiceGain: number;
	/** Wakes a sleeping loudspeaker ahead of each sound after silence. */
	readonly wakeUp: boolean;
}

/** What the browser said to "play": it sounds, it wants a tap first, or it cannot play this at all. */
export type PlayAnswer = 'playing' | 'refused' | 'failed';

/** Puts a score that was made ready in place of the one before, at a position; it sounds on if that one did. */
export type PutIn = (position: Seconds) => void;

/**
 * A way to sound, and with it the clock of the session: `position` is where it sounds, on the timeline.
 * Every method but `prepare` acts at once.
 */
export interface Sounding {
	/** Called when the sound stopped without having been asked to. */
	onInterrupted: () => void;
	/** Called when the device has given the sound back: it can be played again, at the best without a tap. */
	onReturned: () => void;
	/** Makes a score ready; what sounds goes on meanwhile. Rejects if it cannot be made. */
	prepare(score: Score): Promise<PutIn>;
	/** Must be called inside a gesture the first time, or the browser refuses. */
	play(): Promise<PlayAnswer>;
	/** Stops where it is. A count back in is dropped: the next one starts from three again. */
	pause(): void;
	/** Pauses with the page kept alive, where that is possible: for a page that is hidden. */
	standBy(): void;
	/** Moves to a position; during a count back in, it is counted again and leads there. */
	seek(position: Seconds): void;
	/** Moves to the count back in, which leads to a position; that is what `position` says until the count is over. */
	leadBack(position: Seconds): void;
	/** Goes on where the count led to, once it is over; else does nothing. Says whether it did. */
	endLeadBack(): boolean;
	/** On the timeline; beyond its end while the finish rings out. */
	readonly position: Seconds;
	/** Seconds that are left of the count back in; 0 where there is none. */
	readonly leadLeft: Seconds;
	/** Lets go of the score. A new one can be put in afterwards. */
	unload(): void;
}
